import assert from 'node:assert/strict';
import { test } from 'node:test';
import { enrich } from '../../../functions/enrich/enrich.ts';
import { languageFor } from '../../../functions/enrich/languages/languages.ts';
import { sentencesOf } from '../../../functions/enrich/sentences.ts';
import { article } from '../article.ts';
import cases from './fingerprints.cases.json' with { type: 'json' };

const text = cases.texts.join('\n');

test('two whole sentences of the article, in its order, the first of them its first', () => {
  const { summary } = enrich(article({ title: 'Hà Giang mở lớp dạy nghề dệt lanh', text }));
  const spans = sentencesOf(text, languageFor('vi'));
  assert.equal(summary.length, 2);
  assert.deepEqual(summary[0], spans[0]);
  for (const span of summary) assert.ok(spans.some(({ start, end }) => start === span.start && end === span.end));
  assert.ok(summary[0]!.end <= summary[1]!.start);
});

test('captions, headings and lists are not summed up', () => {
  const lines = ['Quang cảnh lớp học', ...cases.texts];
  const { summary } = enrich(article({ text: lines.join('\n') }));
  assert.ok(summary[0]!.start > lines[0]!.length);
});

const sentences: [string, string[]][] = [
  ['Ông H. cho biết. Bà K. không nói gì.', ['Ông H. cho biết.', 'Bà K. không nói gì.']],
  ['TP. Hồ Chí Minh tăng 7.5%. Hết!', ['TP. Hồ Chí Minh tăng 7.5%.', 'Hết!']],
  ['“Xong rồi.” Anh cười…', ['“Xong rồi.”', 'Anh cười…']],
  ['Dòng một\n\nDòng hai', ['Dòng một', 'Dòng hai']],
  ['thành công tốt đẹp./.', ['thành công tốt đẹp./.']],
];
for (const [given, expected] of sentences)
  test(`sentences of ${JSON.stringify(given)}`, () => {
    const found = sentencesOf(given, languageFor('vi')).map(({ start, end }) => given.slice(start, end));
    assert.deepEqual(found, expected);
  });

test('Chinese sentences end without a space', () => {
  const given = '会议结束了。代表们离开了！';
  assert.equal(sentencesOf(given, languageFor('zh')).length, 2);
});
