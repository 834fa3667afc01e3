import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { enrich } from '../../functions/enrich/enrich.ts';
import { wordsOf } from '../../functions/enrich/languages/vi/segmenter.ts';
import { tokensOf } from '../../functions/enrich/languages/vi/tokens.ts';
import { Enriched, type Mention } from '../../shared/article.ts';
import { article } from './article.ts';

const pieces = fc.constantFrom(
  ...[
    'Sở Ngoại vụ',
    'đồng chí Nguyễn Văn An',
    'UBND tỉnh Gia Lai',
    'ngày 12/3/2015',
    'Chỉ thị số 05-CT/TW',
    'chiều qua',
    'mùng 3 Tết',
  ],
  ...[
    'The report said',
    '报告',
    'تقرير',
    '\ud800',
    '\u0000',
    '\n',
    '. ',
    ', ',
    '(',
    ')',
    ' - ',
    '…',
    '100%',
    'a\u0301\u0301\u0301',
    '٣',
    'İ',
  ],
);
const anyText = fc.oneof(
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(' ')),
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

test('any text: an article of the model, whose spans slice to their texts', () => {
  fc.assert(
    fc.property(anyText, fc.option(anyText), (text, title) => {
      const read = enrich(article({ text, title, published: '2020-05-01' }));
      Enriched.parse(read);
      const lengths: Record<string, number> = { text: text.length, title: title?.length ?? 0 };
      const inside = ({ start, end, in: field = 'text' }: Mention) =>
        assert.ok(start < end && end <= (lengths[field] ?? Number.POSITIVE_INFINITY));
      for (const { mentions } of [
        ...read.people,
        ...read.agencies,
        ...read.places,
        ...read.cites,
        ...read.abbreviations,
      ])
        mentions.forEach(inside);
      for (const { mention } of read.dates) inside(mention);
      read.summary.forEach(inside);
    }),
    { seed: 5, numRuns: 300 },
  );
});

test('the language that a page declares is no proof', () => {
  const read = enrich({ ...article({ text: 'Hội nghị đã thông qua báo cáo tổng kết năm.' }), declaredLanguage: 'en' });
  assert.equal(read.language, 'vi');
});

test('every enricher leaves its version', () => {
  const { versions } = enrich(article({ text: 'Mưa.' }));
  for (const name of ['language', 'keywords', 'summary', 'fingerprints', 'quality'])
    assert.ok(versions.enrichers[name]);
});

/** Work as what is made of a text: it cannot depend on how fast the machine is. */
const endless: Record<string, string> = {
  'one line of words': 'hội nghị sơ kết công tác sở ngoại vụ tỉnh ',
  'one word without end': 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
  'connectors without end': 'a-b/c.d&e,1:2’',
  'signs without end': '------------......,,,,,,',
  'addresses without end': 'www.a.vn@b.com.://',
};
for (const [what, piece] of Object.entries(endless))
  test(`${what}: twice the text, twice the tokens`, () => {
    const count = (times: number) => tokensOf(piece.repeat(times)).length;
    assert.ok(count(2000) <= 2 * count(1000) + 2);
  });

test('a text of a million syllables is read to its end', () => {
  const text = 'hội nghị sơ kết công tác '.repeat(170_000);
  const words = wordsOf(text);
  assert.equal(words.at(-1)!.end, text.trimEnd().length);
});
