import type { Person } from '../../../shared/article.ts';
import { normalise } from '../../../shared/language/normalise.ts';
import type { Enricher, SoFar } from '../enricher.ts';
import { beginningsOf, byBeginning } from '../languages/beginnings.ts';
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

/** A part of a name has three syllables at most: "Lộc", "Đình Lộc", "Y Thông". */
const LONGEST_PART = 3;

/** What a full name may be called by: its last syllables, as "đồng chí Lộc", or its first ones, as "ông Y Thông". */
function partsOf(key: string): string[] {
  const syllables = key.split(' ');
  const lengths = Array.from({ length: Math.min(LONGEST_PART, syllables.length - 1) }, (_, at) => at + 1);
  return lengths.flatMap((length) => [syllables.slice(-length).join(' '), syllables.slice(0, length).join(' ')]);
}

/** "Quang Hiển", "Y Thịnh": a whole name maybe, or a part of a longer one. */
const isShort = (key: string) => key.split(' ').length <= 2;

/** For each part of a name, who it is at each place of the article: the last full name before, else the first one after. */
function wholesOf(reads: Read[]): (string | null)[] {
  const lookUp = (order: Read[]): (string | null)[] => {
    const named = new Map<string, string>();
    return order.map(({ full, key }) => {
      const whole = isShort(key) ? named.get(key) : undefined;
      if (whole !== undefined || !full) return whole ?? null;
      for (const part of partsOf(key)) named.set(part, key);
      return isShort(key) ? null : key;
    });
  };
  const after = lookUp(reads.toReversed()).reverse();
  return lookUp(reads).map((before, at) => before ?? after[at] ?? null);
}

/** By person, in order of first mention. */
function grouped(reads: Read[]): Read[][] {
  const wholes = wholesOf(reads);
  const people = new Map<string, Read[]>();
  reads.forEach((read, at) => {
    const key = wholes[at] ?? read.key;
    const known = people.get(key);
    if (known) known.push(read);
    else people.set(key, [read]);
  });
  return [...people.values()];
}

/** Each office once; "Giám đốc" says nothing beside "Giám đốc Sở Ngoại vụ". */
function distinct(offices: string[]): string[] {
  const byKey = new Map(offices.map((office) => [keyOf(office), office]));
  const beginnings = new Set([...byKey.keys()].flatMap(beginningsOf));
  return [...byKey].flatMap(([key, office]) => (beginnings.has(key) ? [] : [office]));
}

type Agencies = ReturnType<typeof byBeginning>;

function person(reads: Read[], soFar: SoFar, agencies: Agencies): Person {
  const pack = packFor(soFar.language);
  const first = reads.find(({ full }) => full) ?? reads[0]!;
  const offices = distinct(reads.flatMap((read) => read.offices)).map((office) => pack.unitInFull(office, agencies));
  const asOf = soFar.published?.value.slice(0, 10) ?? soFar.events?.[0]?.start ?? null;
  const agency = reads.find((read) => read.agency)?.agency ?? null;
  return {
    name: first.name,
    normalized: normalise(first.name),
    honorific: reads.find(({ honorific }) => honorific)?.honorific ?? null,
    offices: distinct(offices),
    agency: agency && pack.unitInFull(agency, agencies),
    asOf: offices.length ? asOf : null,
    enricher: `${NAME}@${VERSION}`,
    confidence: reads.reduce((surest, { confidence }) => Math.max(surest, confidence), 0),
    mentions: reads.map(({ from, start, end }) => mention(from, start, end)),
  };
}

function readsOf(soFar: SoFar): Read[] {
  const pack = packFor(soFar.language);
  return passagesOf(soFar).flatMap((from) =>
    pack.people(from).map((reading) => ({ ...reading, from, key: keyOf(reading.name) })),
  );
}

/** The people that an article names, each once, with every office that it gives them and the day it does so. */
export const people: Enricher = {
  name: NAME,
  version: VERSION,
  read: (soFar) => {
    const agencies = byBeginning((soFar.agencies ?? []).map(({ name }) => name));
    return { people: grouped(readsOf(soFar)).map((reads) => person(reads, soFar, agencies)) };
  },
};
