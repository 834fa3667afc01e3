import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { identify } from '../../../functions/enrich/languages/identify.ts';
import cases from './identify.cases.json' with { type: 'json' };
import segmented from './vi/segmenter.cases.json' with { type: 'json' };

for (const { language, text } of cases)
  test(`${language}: ${JSON.stringify(text)}`, () => assert.equal(identify(text).language, language));

const bare = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐ]/g, 'd');

test('own Vietnamese sentences without diacritics are Vietnamese, and so are their first eight words', () => {
  for (const { text } of segmented) {
    assert.equal(identify(bare(text)).language, 'vi', text);
    assert.equal(identify(bare(text).split(' ').slice(0, 8).join(' ')).language, 'vi', text);
  }
});

test('sentences of other languages are not Vietnamese, however they are cut', () => {
  for (const { language, text } of cases) {
    const words = text.split(' ');
    if (language === 'vi' || words.length < 4) continue;
    for (let at = 0; at + 4 <= words.length; at++)
      assert.notEqual(identify(words.slice(at, at + 4).join(' ')).language, 'vi', words.slice(at, at + 4).join(' '));
  }
});

test('a foreign quotation does not change the language of a text', () => {
  const text = 'Tại hội nghị, đại diện tổ chức cho biết dự án “Safe schools for all children” sẽ kéo dài ba năm.';
  assert.equal(identify(text).language, 'vi');
});

test('any text has an answer with a confidence between 0 and 1', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { language, confidence } = identify(text);
      assert.match(language, /^[a-z]{2,3}$/);
      assert.ok(confidence >= 0 && confidence <= 1);
    }),
    { seed: 5, numRuns: 1000 },
  );
});
