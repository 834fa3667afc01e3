import type { Person } from '../../../shared/article.ts';
import { normalise } from '../../../shared/language/normalise.ts';
import type { Enricher, SoFar } from '../enricher.ts';
import { packFor } from '../languages/packs.ts';
import type { PersonReading } from '../languages/people.ts';
import { mention, type Passage, passagesOf } from '../passages.ts';

const NAME = 'people';
const VERSION = '1';

interface Read extends PersonReading {
  from: Passage;
  key: string;
}

const keyOf = (name: string) => normalise(name).toLowerCase();

/** "đồng chí Hồng" is the Nguyễn Thanh Hồng of the article, "ông Y Thông" its Y Thông Niê Kđăm. */
const isPartOf = (part: string, whole: string) => whole.endsWith(` ${part}`) || whole.startsWith(`${part} `);

/** The full name that a part of one stands for: the last such name before it, else the first after it. */
function wholeOf(part: Read, at: number, full: [string, number][]): string {
  const fits = full.filter(([key]) => isPartOf(part.key, key));
  const before = fits.findLast(([, place]) => place < at);
  return (before ?? fits[0])?.[0] ?? part.key;
}

/** By person, in order of first mention. */
function grouped(reads: Read[]): Read[][] {
  const full = reads.flatMap(({ full, key }, at): [string, number][] => (full ? [[key, at]] : []));
  const firstPlaces = [...new Map([...full].reverse())].reverse();
  const people = new Map<string, Read[]>();
  reads.forEach((read, at) => {
    const key = read.full ? read.key : wholeOf(read, at, firstPlaces);
    const known = people.get(key);
    if (known) known.push(read);
    else people.set(key, [read]);
  });
  return [...people.values()];
}

/** Each office once; "Giám đốc" says nothing beside "Giám đốc Sở Ngoại vụ". */
function distinct(offices: string[]): string[] {
  const keys = offices.map(keyOf);
  return offices.filter((_, at) => {
    const key = keys[at]!;
    return !keys.some((other, place) => other.startsWith(`${key} `) || (other === key && place < at));
  });
}

function person(reads: Read[], soFar: SoFar): Person {
  const pack = packFor(soFar.language);
  const agencies = (soFar.agencies ?? []).map(({ name }) => name);
  const first = reads.find(({ full }) => full) ?? reads[0]!;
  const held = reads.flatMap(({ offices }) => offices);
  const asOf = soFar.published?.value.slice(0, 10) ?? soFar.events?.[0]?.start ?? null;
  return {
    name: first.name,
    normalized: normalise(first.name),
    honorific: reads.find(({ honorific }) => honorific)?.honorific ?? null,
    offices: distinct(held.map((office) => pack.officeInFull(office, agencies))),
    agency: reads.find(({ agency }) => agency)?.agency ?? null,
    asOf: held.length ? asOf : null,
    enricher: `${NAME}@${VERSION}`,
    confidence: Math.max(...reads.map(({ confidence }) => confidence)),
    mentions: reads.map(({ from, start, end }) => mention(from, start, end)),
  };
}

/** The people that an article names, each once, with every office that it gives them and the day it does so. */
export const people: Enricher = {
  name: NAME,
  version: VERSION,
  read: (soFar) => {
    const pack = packFor(soFar.language);
    const reads = passagesOf(soFar).flatMap((from) =>
      pack.people(from).map((reading): Read => ({ ...reading, from, key: keyOf(reading.name) })),
    );
    return { people: grouped(reads).map((one) => person(one, soFar)) };
  },
};
