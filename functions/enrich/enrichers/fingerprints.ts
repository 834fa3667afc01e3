import { createHash } from 'node:crypto';
import type * as z from 'zod';
import type { Fingerprints } from '../../../shared/article.ts';
import { normalise } from '../../../shared/language/normalise.ts';
import type { Enricher, SoFar } from '../enricher.ts';

type Prints = z.infer<typeof Fingerprints>;

const SHINGLE = 3;
/** 40 bands of 5: of two texts that share 60 % of their shingles, 96 in 100 pairs share a band; of 20 %, 1 in 100. */
const BANDS = 40;
const ROWS = 5;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

function hash(text: string): number {
  let number = FNV_OFFSET;
  for (let at = 0; at < text.length; at++) number = Math.imul(number ^ text.charCodeAt(at), FNV_PRIME);
  return number >>> 0;
}

function mix(a: number, b: number): number {
  const crossed = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b);
  const folded = Math.imul(crossed ^ (crossed >>> 13), 0xc2b2ae35);
  return (folded ^ (folded >>> 16)) >>> 0;
}

/** One multiplier a hash function: odd, and any bits else. */
const MULTIPLIERS = Uint32Array.from({ length: BANDS * ROWS }, (_, row) => mix(row, FNV_PRIME) | 1);

/** The smallest number that each of the hash functions gives to a shingle. */
function minima(shingles: Iterable<number>): Uint32Array {
  const least = new Uint32Array(BANDS * ROWS).fill(0xffffffff);
  for (const shingle of shingles) {
    for (let row = 0; row < least.length; row++) {
      const value = Math.imul(shingle ^ row, MULTIPLIERS[row]!) >>> 0;
      if (value < least[row]!) least[row] = value;
    }
  }
  return least;
}

function shinglesOf(syllables: number[]): Set<number> {
  const shingles = new Set<number>();
  const last = Math.max(1, syllables.length - SHINGLE + 1);
  for (let at = 0; at < last; at++) {
    let shingle = 0;
    for (let place = at; place < Math.min(at + SHINGLE, syllables.length); place++)
      shingle = mix(shingle, syllables[place]!);
    shingles.add(shingle);
  }
  return shingles;
}

/** The province that an article speaks of most, the first of two: the same report from another province is another article. */
function provinceOf({ places = [] }: SoFar): string {
  const provinces = places.filter(({ kind }) => kind === 'province');
  const most = provinces.reduce((count, { mentions }) => Math.max(count, mentions.length), 0);
  return provinces.find(({ mentions }) => mentions.length === most)?.normalized ?? '';
}

function fingerprintsOf(soFar: SoFar): Prints {
  const text = normalise(soFar.text).toLowerCase().replace(/\s+/g, ' ');
  const exact = createHash('sha256').update(text, 'utf8').digest('hex');
  const syllables = (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(hash);
  if (syllables.length === 0) return { exact, bands: [] };
  const least = minima(shinglesOf(syllables));
  const subject = hash(provinceOf(soFar));
  const bands = Array.from({ length: BANDS }, (_, band) => {
    let number = mix(subject, band);
    let check = mix(band, subject);
    for (let row = band * ROWS; row < (band + 1) * ROWS; row++) {
      number = mix(number, least[row]!);
      check = mix(least[row]!, check);
    }
    return `${band.toString(36)}-${number.toString(16).padStart(8, '0')}${check.toString(16).padStart(8, '0')}`;
  });
  return { exact, bands };
}

/** How alike two texts are, from 0 to 1, as far as their fingerprints tell: the share of shingles that both have. */
export function similarity(one: Prints, other: Prints): number {
  if (one.exact === other.exact) return 1;
  const bands = new Set(one.bands);
  const shared = other.bands.filter((band) => bands.has(band)).length;
  return (shared / BANDS) ** (1 / ROWS);
}

/** Whether two articles are copies, reprints or edited versions of one another: they share a band. */
export const areNearDuplicates = (one: Prints, other: Prints): boolean => similarity(one, other) > 0;

export const fingerprints: Enricher = {
  name: 'fingerprints',
  version: '1',
  read: (soFar) => ({ fingerprints: fingerprintsOf(soFar) }),
};
