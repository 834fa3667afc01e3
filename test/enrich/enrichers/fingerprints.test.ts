import assert from 'node:assert/strict';
import { test } from 'node:test';
import { enrich } from '../../../functions/enrich/enrich.ts';
import { areNearDuplicates, similarity } from '../../../functions/enrich/enrichers/fingerprints.ts';
import { article } from '../article.ts';
import cases from './fingerprints.cases.json' with { type: 'json' };

const printsOf = (text: string) => enrich(article({ text })).fingerprints;
const whole = cases.texts.join('\n');

test('copies in another encoding of the same letters have one exact hash', () => {
  const copy = whole.normalize('NFD').replaceAll(' ', '\u00a0').replaceAll('-', '–');
  assert.equal(printsOf(copy).exact, printsOf(whole).exact);
  assert.equal(printsOf(whole.replaceAll('hòa', 'hoà').replaceAll('Ủy', 'Uỷ')).exact, printsOf(whole).exact);
});

const reprints: Record<string, string> = {
  'with the furniture of a page around it': `Trang chủ | Thời sự\n${whole}\nIn bài viết\nGửi email\nTin liên quan`,
  'without its last paragraph': cases.texts.slice(0, -1).join('\n'),
  'with a paragraph more': `${whole}\n${cases.other}`,
  'with some words edited': whole.replaceAll('đồng bào', 'bà con').replaceAll('tổ chức', 'mở'),
  'cut to its first half': cases.texts.slice(0, cases.texts.length / 2).join('\n'),
};
for (const [how, text] of Object.entries(reprints))
  test(`a reprint ${how} is a near-duplicate`, () => assert.ok(areNearDuplicates(printsOf(whole), printsOf(text))));

test('the same report from another province is no duplicate', () => {
  const elsewhere = whole.replaceAll('Hà Giang', 'Sơn La');
  assert.ok(!areNearDuplicates(printsOf(whole), printsOf(elsewhere)));
});

test('the same form filled with other names, numbers and days is no duplicate', () => {
  assert.ok(!areNearDuplicates(printsOf(cases.form[0]!), printsOf(cases.form[1]!)));
});

test('two reports of one subject in other words are no duplicates', () => {
  assert.ok(!areNearDuplicates(printsOf(whole), printsOf(cases.other)));
});

test('similarity is about the share of what both have', () => {
  assert.equal(similarity(printsOf(whole), printsOf(whole)), 1);
  assert.equal(similarity(printsOf(whole), printsOf(cases.other)), 0);
  assert.ok(similarity(printsOf(whole), printsOf(`${whole}\nIn bài viết`)) > 0.9);
});

test('a text without words has no bands', () => {
  assert.deepEqual(printsOf('...').bands, []);
});
