import { createHash } from 'node:crypto';
import type { Enriched } from '../../../shared/article.ts';
import { normalise } from '../../../shared/language/normalise.ts';
import type { Enricher, SoFar } from '../enricher.ts';

type Fingerprints = Enriched['fingerprints'];

/** Syllables in a shingle. */
const SHINGLE = 3;
/** 40 bands of 5: of two texts that share 60 % of their shingles, 96 in 100 pairs share a band; of 20 %, 1 in 100. */
const WHOLE = { mark: 'w', bands: 40, rows: 5 };
/** A reprint that was cut short keeps its beginning: 8 bands of 8 ask for nine tenths of it, word for word. */
const LEAD = { mark: 'l', bands: 8, rows: 8 };
const LEAD_SYLLABLES = 120;
/** A shingle with a name or a number counts as often as this: they are what one report of a kind differs in from the next. */
const TELLING_WEIGHT = 3;
const TELLING = /^\p{Lu}|\p{N}/u;

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

function hash(text: string): number {
  let number = FNV_OFFSET;
  for (let at = 0; at < text.length; at++) number = Math.imul(number ^ text.charCodeAt(at), FNV_PRIME);
  return number;
}

function mix(a: number, b: number): number {
  const crossed = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b);
  const folded = Math.imul(crossed ^ (crossed >>> 13), 0xc2b2ae35);
  return folded ^ (folded >>> 16);
}

interface Syllable {
  number: number;
  telling: boolean;
}

function shinglesOf(syllables: Syllable[]): Set<number> {
  const shingles = new Set<number>();
  const last = Math.max(1, syllables.length - SHINGLE + 1);
  for (let at = 0; at < last; at++) {
    let shingle = 0;
    let telling = false;
    for (let place = at; place < Math.min(at + SHINGLE, syllables.length); place++) {
      shingle = mix(shingle, syllables[place]!.number);
      telling ||= syllables[place]!.telling;
    }
    for (let copy = 0; copy < (telling ? TELLING_WEIGHT : 1); copy++) shingles.add(mix(shingle, copy));
  }
  return shingles;
}

/** Numbers of 32 bits are signed here: the machine is quicker with those. */
const LARGEST = 0x7fffffff;

/** One multiplier a hash function: odd, and any bits else. */
const MULTIPLIERS = Int32Array.from({ length: WHOLE.bands * WHOLE.rows }, (_, row) => mix(row, FNV_PRIME) | 1);

/** MinHash: the smallest number that each of the hash functions gives to a shingle. */
function minima(shingles: Set<number>, functions: number): Int32Array {
  const least = new Int32Array(functions).fill(LARGEST);
  for (const shingle of shingles) {
    for (let row = 0; row < functions; row++) {
      const value = Math.imul(shingle ^ row, MULTIPLIERS[row]!);
      if (value < least[row]!) least[row] = value;
    }
  }
  return least;
}

/** A band is written as its mark, its place, and 64 bits of its minima and of what the article is about. */
function bandsOf(syllables: Syllable[], subject: number, { mark, bands, rows }: typeof WHOLE): string[] {
  const least = minima(shinglesOf(syllables), bands * rows);
  return Array.from({ length: bands }, (_, band) => {
    let [high, low] = [mix(subject, band), mix(band, subject)];
    for (let row = band * rows; row < (band + 1) * rows; row++) {
      high = mix(high, least[row]!);
      low = mix(least[row]!, low);
    }
    return `${mark}${band}-${[high, low].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('')}`;
  });
}

/**
 * The province that an article speaks of most, the first of two: the same report from another province is another article.
 * One that is named once, in the second half, may be of the paper that reprints it.
 */
function provinceOf({ places = [], text }: SoFar): string {
  const provinces = places.filter(
    ({ kind, mentions }) =>
      kind === 'province' && (mentions.length > 1 || mentions.some(({ start }) => start < text.length / 2)),
  );
  const most = provinces.reduce((count, { mentions }) => Math.max(count, mentions.length), 0);
  const province = provinces.find(({ mentions }) => mentions.length === most);
  return province?.code63 ?? province?.normalized ?? '';
}

function fingerprintsOf(soFar: SoFar): Fingerprints {
  const text = normalise(soFar.text);
  const spoken = text.toLowerCase().replace(/\s+/g, ' ');
  const exact = createHash('sha256').update(spoken, 'utf8').digest('hex');
  const syllables = (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map((syllable) => ({
    number: hash(syllable.toLowerCase()),
    telling: TELLING.test(syllable),
  }));
  if (syllables.length === 0) return { exact, bands: [] };
  const subject = hash(provinceOf(soFar));
  const whole = bandsOf(syllables, subject, WHOLE);
  const lead = bandsOf(syllables.slice(0, LEAD_SYLLABLES), subject, LEAD);
  return { exact, bands: [...whole, ...lead] };
}

/** How alike two texts are, from 0 to 1, as far as their fingerprints tell: about the share of shingles that both have. */
export function similarity(one: Fingerprints, other: Fingerprints): number {
  if (one.exact === other.exact) return 1;
  const bands = new Set(one.bands.filter((band) => band.startsWith(WHOLE.mark)));
  const shared = other.bands.filter((band) => bands.has(band)).length;
  return (shared / WHOLE.bands) ** (1 / WHOLE.rows);
}

/** Whether two articles are copies, reprints or edited versions of one another: they have a band in common. */
export function areNearDuplicates(one: Fingerprints, other: Fingerprints): boolean {
  const bands = new Set(one.bands);
  return one.exact === other.exact || other.bands.some((band) => bands.has(band));
}

/** The exact hash of the normalised text, and bands of MinHash: articles that share one are of one family. */
export const fingerprints: Enricher = {
  name: 'fingerprints',
  version: '2',
  read: (soFar) => ({ fingerprints: fingerprintsOf(soFar) }),
};
