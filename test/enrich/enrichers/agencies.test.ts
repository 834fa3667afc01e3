import assert from 'node:assert/strict';
import { test } from 'node:test';
import { enrich } from '../../../functions/enrich/enrich.ts';
import { article } from '../article.ts';

const agenciesOf = (text: string, title: string | null = null) =>
  enrich(article({ title, text })).agencies.map(({ name, mentions }) => [name, mentions.length]);

/** [what, text, each agency once with the number of its mentions] */
const cases: [string, string, [string, number][]][] = [
  [
    'an abbreviation that the text defines is its full form',
    'Sở Khoa học và Công nghệ (KH&CN) họp sáng nay. Giám đốc Sở KH&CN kết luận cuộc họp.',
    [['Sở Khoa học và Công nghệ', 2]],
  ],
  [
    'an abbreviation of the table too',
    'UBND tỉnh Bình Định giao việc. Ủy ban nhân dân tỉnh Bình Định sẽ kiểm tra.',
    [['Ủy ban nhân dân tỉnh Bình Định', 2]],
  ],
  [
    'the short name is the long one, where there is one',
    'Sở Tài chính tỉnh Bình Định báo cáo. Sở Tài chính đề nghị UBND tỉnh bổ sung vốn.',
    [
      ['Sở Tài chính tỉnh Bình Định', 2],
      ['UBND tỉnh', 1],
    ],
  ],
  [
    'of two long ones neither is meant',
    'Sở Tài chính tỉnh Bình Định gặp Sở Tài chính tỉnh Phú Yên. Lãnh đạo Sở Tài chính phát biểu.',
    [
      ['Sở Tài chính tỉnh Bình Định', 1],
      ['Sở Tài chính tỉnh Phú Yên', 1],
      ['Sở Tài chính', 1],
    ],
  ],
  [
    'units within units are kept apart, those of the party are not',
    'Trung tâm Lưu trữ lịch sử thuộc Sở Nội vụ và Ban Thường vụ Tỉnh ủy tổ chức triển lãm.',
    [
      ['Trung tâm Lưu trữ lịch sử', 1],
      ['Sở Nội vụ', 1],
      ['Ban Thường vụ Tỉnh ủy', 1],
    ],
  ],
  [
    'generic words are left alone',
    'Các sở, ban, ngành, UBND các huyện, lãnh đạo Sở, hội nghị, báo cáo, Bộ luật, Ban hành.',
    [],
  ],
];

for (const [what, text, wanted] of cases) test(what, () => assert.deepEqual(agenciesOf(text), wanted));

test('the full name writes abbreviations out', () => {
  const [agency] = enrich(article({ text: 'Sáng nay, UBND tỉnh Bình Định họp phiên thường kỳ tháng 5.' })).agencies;
  assert.equal(agency?.name, 'UBND tỉnh Bình Định');
  assert.equal(agency?.fullName, 'Ủy ban nhân dân tỉnh Bình Định');
});
