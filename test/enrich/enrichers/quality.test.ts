import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quality } from '../../../functions/enrich/enrichers/quality.ts';
import { article } from '../article.ts';
import cases from './quality.cases.json' with { type: 'json' };

for (const { why, text, title, published, flags } of cases)
  test(why, () => assert.deepEqual(quality.read(article({ text, title, published })).quality, flags));

test('mostly a list', () => {
  const items = Array.from({ length: 12 }, (_, at) => `Mục ${at + 1}: kinh phí mua sắm vật tư cho trường học`);
  const text = items.join('\n');
  let start = 0;
  const blocks = items.map((item) => {
    const block = { kind: 'item' as const, start, end: start + item.length, rule: 'given' };
    start += item.length + 1;
    return block;
  });
  const parsed = { ...article({ text, title: 'Phụ lục', published: '2020-01-01' }), blocks };
  assert.deepEqual(quality.read(parsed).quality, ['mostly-list']);
});
