import type { Agency } from '../../../shared/article.ts';
import { normalise } from '../../../shared/language/normalise.ts';
import type { Enricher, SoFar } from '../enricher.ts';
import type { AgencyReading } from '../languages/agencies.ts';
import { packFor } from '../languages/packs.ts';
import { mention, type Passage, passagesOf } from '../passages.ts';

const NAME = 'agencies';
const VERSION = '1';

/** An agency with the keys by which the article may name it for short. */
interface Named {
  agency: Agency;
  key: string;
  shorter: string[];
}

/** An abbreviation inside a name: "KH&CN", "LĐ-TB&XH", "UBND". */
const SHORT = /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}đ]*(?:[&,-]\p{Lu}{1,6})*(?![\p{L}\p{N}])/gu;

type InFull = (name: string) => string;

function inFullBy({ abbreviations = [] }: SoFar): InFull {
  const longs = new Map(abbreviations.map(({ short, long }) => [normalise(short), long]));
  return (name) => normalise(name).replace(SHORT, (short) => longs.get(short) ?? short);
}

/** Names are the same where their full forms are, whatever the case and the dashes: "Sở KH&CN", "Sở Khoa học và Công nghệ". */
const keyOf = (name: string) =>
  normalise(name)
    .toLowerCase()
    .replace(/[\s,-]+/g, ' ');

function named(from: Passage, reading: AgencyReading, inFull: InFull): Named {
  const { start, end, name, shorter, confidence } = reading;
  const full = inFull(name);
  const fullName = full === normalise(name) ? null : full;
  const mentions = [mention(from, start, end)];
  return {
    agency: { name, normalized: full, fullName, enricher: `${NAME}@${VERSION}`, confidence, mentions },
    key: keyOf(full),
    shorter: shorter.map((short) => keyOf(inFull(short))),
  };
}

/** Two readings of one agency: the longer name stands. */
function joined(one: Named, other: Named): Named {
  const [long, short] = other.key.length > one.key.length ? [other, one] : [one, other];
  const mentions = [...one.agency.mentions, ...other.agency.mentions];
  const fullName = long.agency.fullName ?? short.agency.fullName;
  const longer =
    short.agency.name.length > long.agency.name.length && short.key === long.key ? short.agency.name : long.agency.name;
  return {
    ...long,
    agency: { ...long.agency, name: longer, fullName, mentions },
    shorter: [...long.shorter, ...short.shorter],
  };
}

function byKey(readings: Named[]): Map<string, Named> {
  const agencies = new Map<string, Named>();
  for (const reading of readings) {
    const known = agencies.get(reading.key);
    agencies.set(reading.key, known ? joined(known, reading) : reading);
  }
  return agencies;
}

/** "Sở Ngoại vụ" is "Sở Ngoại vụ tỉnh Đăk Nông" where the article names no other one that could be meant. */
function merged(readings: Named[]): Agency[] {
  const agencies = byKey(readings);
  const longer = new Map<string, string[]>();
  for (const { key, shorter } of agencies.values()) {
    for (const short of new Set(shorter)) longer.set(short, [...(longer.get(short) ?? []), key]);
  }
  for (const key of [...agencies.keys()].sort((a, b) => a.length - b.length)) {
    const [only, ...others] = longer.get(key) ?? [];
    const [short, long] = [agencies.get(key), agencies.get(only ?? '')];
    if (!short || !long || others.length) continue;
    agencies.set(only!, joined(long, short));
    agencies.delete(key);
  }
  return [...agencies.values()].map(({ agency }) => agency);
}

/** The organisations that an article names, each once, abbreviated or not. */
export const agencies: Enricher = {
  name: NAME,
  version: VERSION,
  read: (soFar) => {
    const pack = packFor(soFar.language);
    const inFull = inFullBy(soFar);
    const readings = passagesOf(soFar).flatMap((from) => pack.agencies(from).map((one) => named(from, one, inFull)));
    return { agencies: merged(readings) };
  },
};
