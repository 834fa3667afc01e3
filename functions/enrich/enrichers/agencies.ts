import type { Agency, Mention } from '../../../shared/article.ts';
import { normalise } from '../../../shared/language/normalise.ts';
import type { Enricher, SoFar } from '../enricher.ts';
import type { AgencyReading } from '../languages/agencies.ts';
import { byBeginning } from '../languages/beginnings.ts';
import { packFor } from '../languages/packs.ts';
import { mention, type Passage, passagesOf } from '../passages.ts';

const NAME = 'agencies';
const VERSION = '1';

/** One agency under one full name; `shorter` are the keys by which the article may name it for short. */
interface Named {
  key: string;
  /** The longest of its printed forms. */
  name: string;
  full: string;
  shorter: Set<string>;
  confidence: number;
  mentions: Mention[];
}

/** An abbreviation inside a name: "KH&CN", "LĐ-TB&XH", "UBND". */
const SHORT = /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}đ]*(?:[&,-]\p{Lu}{1,6}){0,6}(?![\p{L}\p{N}])/gu;

type InFull = (name: string) => string;

/** Names with their abbreviations written out; an article says the same few again and again. */
function inFullBy({ abbreviations = [] }: SoFar): InFull {
  const longs = new Map(abbreviations.map(({ short, long }) => [normalise(short), long]));
  const known = new Map<string, string>();
  return (name) => {
    const full = known.get(name) ?? normalise(name).replace(SHORT, (short) => longs.get(short) ?? short);
    known.set(name, full);
    return full;
  };
}

/** Names are the same where their full forms are, whatever the case and the dashes: "Sở KH&CN", "Sở Khoa học và Công nghệ". */
const keyOf = (full: string) => full.toLowerCase().replace(/[\s,-]+/g, ' ');

interface Read extends AgencyReading {
  from: Passage;
  full: string;
}

/** "Đảng ủy Sở" in full, where the article names one Sở. */
function readsOf(soFar: SoFar): Read[] {
  const pack = packFor(soFar.language);
  const inFull = inFullBy(soFar);
  const reads = passagesOf(soFar).flatMap((from) =>
    pack.agencies(from).map((reading) => ({ ...reading, from, full: inFull(reading.name) })),
  );
  const units = byBeginning(reads.map(({ full }) => full));
  return reads.map((read) => ({ ...read, full: pack.unitInFull(read.full, units), shorter: read.shorter.map(inFull) }));
}

/** Every reading, under the full form of its name. */
function named(soFar: SoFar): Map<string, Named> {
  const agencies = new Map<string, Named>();
  for (const { from, start, end, name, full, shorter, confidence } of readsOf(soFar)) {
    const key = keyOf(full);
    const agency = agencies.get(key) ?? { key, name, full, shorter: new Set(), confidence, mentions: [] };
    agencies.set(key, agency);
    if (name.length > agency.name.length) agency.name = name;
    for (const short of shorter) agency.shorter.add(keyOf(short));
    agency.mentions.push(mention(from, start, end));
  }
  return agencies;
}

/** For each short name the keys of the agencies that it may stand for. */
function meantBy(agencies: Iterable<Named>): Map<string, string[]> {
  const meant = new Map<string, string[]>();
  for (const { key, shorter } of agencies) {
    for (const short of shorter) {
      const keys = meant.get(short);
      if (keys) keys.push(key);
      else meant.set(short, [key]);
    }
  }
  return meant;
}

/** "Sở Tài chính" is "Sở Tài chính tỉnh Bình Định" where the article names no other one that could be meant. */
function merged(agencies: Map<string, Named>): Named[] {
  const meant = meantBy(agencies.values());
  const order = [...agencies.keys()];
  for (const key of order.toSorted((a, b) => a.length - b.length)) {
    const keys = meant.get(key) ?? [];
    const [short, long] = [agencies.get(key), agencies.get(keys[0] ?? '')];
    if (!short || !long || keys.length > 1) continue;
    agencies.set(long.key, { ...long, mentions: [...short.mentions, ...long.mentions] });
    agencies.delete(key);
  }
  return [...agencies.values()];
}

function agency({ name, full, confidence, mentions }: Named): Agency {
  const fullName = full === normalise(name) ? null : full;
  return { name, normalized: full, fullName, enricher: `${NAME}@${VERSION}`, confidence, mentions };
}

/** The organisations that an article names, each once, abbreviated or not. */
export const agencies: Enricher = {
  name: NAME,
  version: VERSION,
  read: (soFar) => ({ agencies: merged(named(soFar)).map(agency) }),
};
