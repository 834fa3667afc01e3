import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { enrich } from '../../functions/enrich/enrich.ts';
import { Enriched, type Mention } from '../../shared/article.ts';
import { article } from './article.ts';
import type { Sentence } from './sentence.ts';

const FOLDER = join(import.meta.dirname, 'sentences');
const sentences: string[] = readdirSync(FOLDER).flatMap((file) =>
  JSON.parse(readFileSync(join(FOLDER, file), 'utf8')).map(({ text }: Sentence) => text),
);

/** Pieces that rules look at, out of order: titles, heads, numbers, signs, spaces, half letters. */
const pieces = fc.constantFrom(
  ...sentences.flatMap((text) => text.split(/(?<=\s)/)).slice(0, 600),
  ...[
    '(',
    ')',
    ' - ',
    '-',
    '/',
    ', ',
    '; ',
    '\n',
    '\u00a0',
    '  ',
    '\u0000',
    '\ud800',
    '\udc00',
    'İ',
    'ﷺ',
    '١٥/٣',
    'Ð',
    '’',
  ],
);
const garbled = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''));
const texts = fc.oneof(garbled, fc.string({ unit: 'binary', maxLength: 200 }), fc.constantFrom(...sentences));

/** The text that a mention counts in. */
function fieldOf(read: Enriched, { in: field }: Mention): string {
  if (!field) return read.text;
  const [name, at] = field.split('.') as [string, string?];
  const lists: Record<string, string[]> = { captions: read.captions, breadcrumb: read.breadcrumb };
  const single: Record<string, string | null> = { title: read.title, subtitle: read.subtitle, credit: read.credit };
  return (at === undefined ? single[name] : lists[name]?.[Number(at)]) ?? '';
}

test('every mention lies in its text, every name is a slice of it, and the model holds', () => {
  fc.assert(
    fc.property(texts, texts, texts, (title, text, caption) => {
      const given = { title, text, captions: [caption], credit: caption, breadcrumb: [title] };
      const read = enrich(article({ ...given, published: '2018-05-07' }));
      Enriched.parse(read);
      const slice = (at: Mention) => fieldOf(read, at).slice(at.start, at.end);
      const mentions = [
        ...[read.people, read.agencies, read.places, read.cites, read.abbreviations]
          .flat()
          .flatMap((one) => one.mentions),
        ...read.dates.map(({ mention }) => mention),
      ];
      for (const at of mentions) {
        assert.ok(at.start < at.end && at.end <= fieldOf(read, at).length, JSON.stringify(at));
      }
      for (const { name, mentions } of read.people)
        assert.ok(
          mentions.some((at) => slice(at) === name),
          name,
        );
      for (const { name, mentions } of read.places) assert.equal(slice(mentions[0]!), name);
      for (const { short, mentions } of read.abbreviations) assert.equal(slice(mentions[0]!), short);
      for (const { start, end } of [...read.dates, ...read.events]) assert.ok(start <= end, `${start} ${end}`);
    }),
    { numRuns: 300, seed: 7 },
  );
});
