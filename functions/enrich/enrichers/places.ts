import type { Place } from '../../../shared/article.ts';
import { normalise } from '../../../shared/language/normalise.ts';
import type { Enricher, SoFar } from '../enricher.ts';
import { type Pack, packFor } from '../languages/packs.ts';
import type { PlaceReading } from '../languages/places.ts';
import { mention, type Passage, passagesOf } from '../passages.ts';

const NAME = 'places';
const VERSION = '1';

interface Read extends PlaceReading {
  from: Passage;
}

const unknown = { code63: null, code34: null };

/** The province that the credit names stands for the whole article; else the only one that the article names. */
function provinceOfArticle(reads: Read[]): string | null {
  const named = reads.filter(({ kind }) => kind === 'province');
  const credited = named.find(({ from }) => from.in === 'credit');
  const all = new Set(named.flatMap(({ provinces }) => provinces));
  return credited?.provinces[0] ?? (all.size === 1 ? [...all][0]! : null);
}

/**
 * Of the provinces that a district or a commune may lie in, the one named right after it ("huyện Phong Điền, Thừa Thiên Huế"),
 * else the article's; null where nothing tells.
 */
function provinceOf(read: Read, at: number, reads: Read[], ofArticle: string | null): string | null {
  if (read.provinces.length === 1) return read.provinces[0]!;
  const next = reads.slice(at + 1, at + 4).filter(({ from, start }) => from === read.from && start - read.end < 60);
  const following = next.flatMap(({ provinces }) => (provinces.length === 1 ? provinces : []));
  const options = [...following, ofArticle].filter((province) => province !== null);
  return options.find((province) => !read.provinces.length || read.provinces.includes(province)) ?? null;
}

function placesOf(reads: Read[], pack: Pack): Place[] {
  const ofArticle = provinceOfArticle(reads);
  const places = new Map<string, Place>();
  reads.forEach((read, at) => {
    const { from, start, end, name, kind, confidence } = read;
    const province = kind === 'country' ? null : provinceOf(read, at, reads, ofArticle);
    const key = [kind, normalise(read.normalized).toLowerCase(), province].join(' ');
    const known: Place = places.get(key) ?? {
      name,
      normalized: normalise(read.normalized),
      kind,
      ...(province ? pack.codesOf(province) : unknown),
      enricher: `${NAME}@${VERSION}`,
      confidence,
      mentions: [],
    };
    known.mentions.push(mention(from, start, end));
    places.set(key, known);
  });
  return [...places.values()];
}

function readsOf(soFar: SoFar, pack: Pack): Read[] {
  return passagesOf(soFar).flatMap((from) => pack.places(from).map((reading) => ({ ...reading, from })));
}

/** The places that an article names, each once, with the codes of their provinces before and since July 2025. */
export const places: Enricher = {
  name: NAME,
  version: VERSION,
  read: (soFar) => {
    const pack = packFor(soFar.language);
    return { places: placesOf(readsOf(soFar, pack), pack) };
  },
};
