/**
 * Cases: articles/<slug>/source.<ext> and expected.json. An expectation names the fields that it is about:
 * title, subtitle, published, updated, printed, authors, credit, captions, breadcrumb, section, views, tags, debris; firstSentence and
 * lastSentence begin and end the text; text is the whole text; contains and lacks are stretches that the text has or has not; notes are
 * beginnings of notes; failure is the code of the reason why nothing could be read.
 * For a container, `members` holds one expectation for each member by its name.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { type Reading, read } from '../functions/parse/parse.ts';
import { Parsed } from '../shared/article.ts';
import { assertReversible } from './parse/reversible.ts';

interface Expectation {
  failure?: string;
  contains?: string[];
  lacks?: string[];
  notes?: string[];
  firstSentence?: string | null;
  lastSentence?: string | null;
  members?: Record<string, Expectation>;
  [field: string]: unknown;
}

const CASES = join(import.meta.dirname, 'articles');

/** White space of any kind and length is one space: a title over two lines is one title. */
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();

function shown(value: unknown): unknown {
  if (typeof value === 'string') return plain(value);
  if (Array.isArray(value)) return value.map(shown);
  return value ?? null;
}

function fieldOf(parsed: Parsed, field: string): unknown {
  switch (field) {
    case 'published':
    case 'updated':
    case 'printed':
      return parsed[field]?.value ?? null;
    case 'authors':
      return parsed.authors.map(({ name }) => name);
    case 'debris':
      return parsed.debris.map(({ text }) => text);
    case 'charset':
      return parsed.source.charset;
    case 'mediaType':
      return parsed.source.mediaType;
    case 'convertedFrom':
      return parsed.source.convertedFrom?.from ?? null;
    default: {
      const entry = Object.entries(parsed).find(([name]) => name === field);
      assert.ok(entry, `expected.json names "${field}", which no article has`);
      return entry[1];
    }
  }
}

function check(reading: Reading | undefined, expected: Expectation): void {
  const {
    failure,
    contains = [],
    lacks = [],
    notes = [],
    firstSentence,
    lastSentence,
    members: _,
    ...fields
  } = expected;
  assert.ok(reading, 'nothing was read');
  if (failure !== undefined || 'failure' in reading) {
    assert.equal('failure' in reading ? reading.failure.code : 'no failure', failure ?? 'no failure');
    return;
  }
  const { parsed } = reading;
  Parsed.parse(parsed);
  assertReversible(parsed);
  const text = plain(parsed.text);
  const got = Object.fromEntries(Object.keys(fields).map((field) => [field, shown(fieldOf(parsed, field))]));
  assert.deepEqual(got, Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, shown(value)])));
  if (firstSentence) assert.equal(text.slice(0, plain(firstSentence).length), plain(firstSentence), 'first sentence');
  if (lastSentence) assert.equal(text.slice(-plain(lastSentence).length), plain(lastSentence), 'last sentence');
  for (const stretch of contains) assert.ok(text.includes(plain(stretch)), `the text lacks "${stretch}"`);
  for (const stretch of lacks) assert.ok(!text.includes(plain(stretch)), `the text has "${stretch}"`);
  for (const note of notes)
    assert.ok(
      parsed.notes.some((each) => each.startsWith(note)),
      `no note begins "${note}"`,
    );
}

describe('articles', () => {
  const slugs = readdirSync(CASES, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const { name: slug } of slugs) {
    it(slug, async () => {
      const folder = join(CASES, slug);
      const source = readdirSync(folder).find((file) => file.startsWith('source.'));
      assert.ok(source, 'a case has a source.<ext>');
      const expected: Expectation = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));
      const hints = { bucket: 'cases', key: `${slug}/${source}`, versionId: null, received: '2026-11-22' };
      const readings = await Array.fromAsync(read(readFileSync(join(folder, source)), hints));
      if (!expected.members) {
        assert.equal(readings.length, 1, 'one article is expected');
        check(readings[0], expected);
        return;
      }
      const names = readings.map(({ member }) => member ?? '');
      assert.deepEqual(names.toSorted(), Object.keys(expected.members).toSorted());
      for (const [member, own] of Object.entries(expected.members)) {
        check(readings[names.indexOf(member)], own);
      }
    });
  }
});
