import assert from 'node:assert/strict';
import { test } from 'node:test';
import { daysOf } from '../../functions/index/document.ts';
import { indexBody } from '../../functions/index/mapping.ts';
import { Enriched } from '../../shared/article.ts';

test('every field of an article is in the mapping, and nothing else may be', () => {
  assert.equal(indexBody.mappings.dynamic, 'strict');
  assert.deepEqual(Object.keys(indexBody.mappings.properties).sort(), [...Object.keys(Enriched.shape), 'index'].sort());
});

test('analysis uses what Amazon OpenSearch Service has on every domain', () => {
  const words = JSON.stringify(indexBody.settings.analysis);
  for (const type of words.matchAll(/"(?:tokenizer|type)":"([^"]+)"/g))
    assert.match(type[1] ?? '', /^(custom|pattern_replace|icu_\w+)$/);
});

for (const [value, days] of [
  ['2014', { gte: '2014-01-01', lte: '2014-12-31' }],
  ['2016-02', { gte: '2016-02-01', lte: '2016-02-29' }],
  ['2014-06-27', { gte: '2014-06-27', lte: '2014-06-27' }],
  ['2014-06-27T23:30:00+07:00', { gte: '2014-06-27', lte: '2014-06-27' }],
  ['27/06/2014', null],
] as const) {
  test(`the days of ${value}`, () => assert.deepEqual(daysOf(value), days));
}
