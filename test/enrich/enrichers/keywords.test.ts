import assert from 'node:assert/strict';
import { test } from 'node:test';
import { enrich } from '../../../functions/enrich/enrich.ts';
import { article } from '../article.ts';
import cases from './fingerprints.cases.json' with { type: 'json' };

const text = cases.texts.join('\n');

test('keywords are words, not syllables, and say what the article is about', () => {
  const { keywords } = enrich(article({ title: 'Hà Giang mở lớp dạy nghề dệt lanh', text }));
  assert.ok(keywords.includes('Hà Giang'), keywords.join(', '));
  assert.ok(
    keywords.some((word) => word.includes('lanh') || word.includes('dệt')),
    keywords.join(', '),
  );
  assert.ok(keywords.length <= 10);
  assert.ok(!keywords.some((word) => ['và', 'của', 'tổ chức', 'các'].includes(word)));
});

test('a word that is spelt in two ways is one keyword', () => {
  const { keywords } = enrich(
    article({ text: 'Hoà bình là khát vọng. Hòa bình cần gìn giữ. Nhân dân yêu chuộng hoà bình và tự do.' }),
  );
  assert.equal(keywords.filter((word) => /h[oò][aà] bình/i.test(word)).length, 1);
});

test('English, and a language without a folder of its own', () => {
  const english = enrich(
    article({ text: 'The river flooded the old town. The flood closed the town hall and the bridge over the river.' }),
  );
  assert.deepEqual(english.keywords.slice(0, 2).sort(), ['river', 'town']);
  assert.ok(
    enrich(article({ text: '政府は学校の新しい計画を発表した。学校は来年から計画を始める。' })).keywords.includes(
      '学校',
    ),
  );
});

test('a text without words has no keywords and no summary', () => {
  const { keywords, summary } = enrich(article({ text: '... 12 % ...' }));
  assert.deepEqual([keywords, summary], [[], []]);
});
