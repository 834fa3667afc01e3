import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { enrich } from '../../functions/enrich/enrich.ts';
import type { Enriched } from '../../shared/article.ts';
import { normalise } from '../../shared/language/normalise.ts';
import { article } from './article.ts';
import type { Sentence } from './sentence.ts';

const FOLDER = join(import.meta.dirname, 'sentences');

const keyOf = (text: string | null) =>
  normalise(text ?? '')
    .toLowerCase()
    .replace(/\s*-\s*/g, '-');

interface Expected {
  /** Any of these is right. */
  keys: string[];
  optional: boolean;
}

/** What was looked for and not found, and what was found and not looked for. Optional answers count neither way. */
function difference(expected: Expected[], found: string[]): { missed: string[]; extra: string[] } {
  const missed = expected.filter(({ keys, optional }) => !optional && !keys.some((key) => found.includes(key)));
  const extra = found.filter((key) => !expected.some(({ keys }) => keys.includes(key)));
  return { missed: missed.map(({ keys }) => keys[0] ?? ''), extra };
}

const one = (key: string, optional = false): Expected => ({ keys: [key], optional });

const named = ({ name, aliases = [], optional = false }: { name: string; aliases?: string[]; optional?: boolean }) => ({
  keys: [name, ...aliases].map(keyOf),
  optional,
});

const areas: Record<string, (wanted: Sentence, read: Enriched) => [Expected[], string[]]> = {
  people: ({ people = [] }, read) => [people.map(named), read.people.map(({ name }) => keyOf(name))],
  offices: ({ people = [] }, read) => [
    people.flatMap(({ roles }) => roles.map((role) => one(keyOf(role)))),
    read.people.flatMap(({ offices }) => offices.map(keyOf)),
  ],
  agencies: ({ orgs = [] }, read) => [orgs.map(named), read.agencies.map(({ name }) => keyOf(name))],
  places: ({ places = [] }, read) => [places.map(named), read.places.map(({ name }) => keyOf(name))],
  codes: ({ places = [] }, read) => [
    places
      .filter(({ level }) => level === 'province')
      .map(({ name, aliases = [], code63, code34, optional = false }) => ({
        keys: [name, ...aliases].map((spelling) => `${keyOf(spelling)} ${code63} ${code34}`),
        optional,
      })),
    places.flatMap(({ name, aliases = [] }) => {
      const keys = [name, ...aliases].map(keyOf);
      const found = read.places.find((place) => keys.includes(keyOf(place.name)));
      const [wanted] = places.filter((place) => place.name === name && place.level === 'province');
      return found && wanted ? [`${keyOf(found.name)} ${found.code63} ${found.code34}`] : [];
    }),
  ],
  documents: ({ legal_refs = [] }, read) => [
    legal_refs.map(({ type, number, date, issuer }) => one([type, number, date, issuer].map(keyOf).join(' | '))),
    read.cites.map(({ type, number, date, issuer }) => [type, number, date, issuer].map(keyOf).join(' | ')),
  ],
  dates: ({ dates = [] }, read) => [
    dates.map(({ start, end, optional }) => one(`${start} ${end}`, optional)),
    read.dates.filter(({ role }) => role !== 'document').map(({ start, end }) => `${start} ${end}`),
  ],
  abbreviations: ({ abbreviations = [] }, read) => [
    abbreviations.map(({ abbr, expansion, optional }) => one(keyOf(`${abbr}=${expansion}`), optional)),
    read.abbreviations.map(({ short, long }) => keyOf(`${short}=${long}`)),
  ],
};

for (const file of readdirSync(FOLDER)) {
  const sentences: Sentence[] = JSON.parse(readFileSync(join(FOLDER, file), 'utf8'));
  describe(`sentences, ${file}`, () => {
    for (const sentence of sentences) {
      test(`${sentence.id}: ${sentence.text}`, () => {
        const read = enrich(article({ text: sentence.text, published: sentence.publish_date_context ?? null }));
        for (const [area, pair] of Object.entries(areas)) {
          assert.deepEqual(difference(...pair(sentence, read)), { missed: [], extra: [] }, area);
        }
      });
    }
  });
}
