import assert from 'node:assert/strict';
import { test } from 'node:test';
import { enrich } from '../../../functions/enrich/enrich.ts';
import { article } from '../article.ts';

/** [what, text, type | number | year | date | issuer] */
const cases: [string, string, string[]][] = [
  [
    'a second citation adds what the first left out',
    'Hội nghị quán triệt Chỉ thị 12-CT/TU. Chỉ thị số 12-CT/TU ngày 3/4/2018 của Tỉnh ủy được đánh giá cao.',
    ['Chỉ thị | 12-CT/TU | 2018 | 2018-04-03 | Tỉnh ủy'],
  ],
  [
    'issuer before date',
    'Căn cứ Nghị quyết số 09-NQ/TW của Bộ Chính trị ngày 9/12/2011 về doanh nhân, hội nghị đã thảo luận.',
    ['Nghị quyết | 09-NQ/TW | 2011 | 2011-12-09 | Bộ Chính trị'],
  ],
  [
    'who issues stands before',
    'Sở Tài chính vừa ban hành Công văn số 412/STC-NS và Hướng dẫn số 15/HD-STC về quyết toán năm nay.',
    ['Công văn | 412/STC-NS | null | null | Sở Tài chính', 'Hướng dẫn | 15/HD-STC | null | null | Sở Tài chính'],
  ],
  [
    'a number without its type',
    'Các đơn vị thực hiện theo 67/KH-UBND và 05-CT/TW, báo cáo kết quả về văn phòng.',
    ['Kế hoạch | 67/KH-UBND | null | null | null', 'Chỉ thị | 05-CT/TW | null | null | null'],
  ],
  [
    'laws by their year',
    'Luật Thủy lợi năm 2017 và Hiến pháp năm 2013 được giới thiệu tới cán bộ xã trong buổi tập huấn.',
    ['Luật | null | 2017 | null | null', 'Hiến pháp | null | 2013 | null | null'],
  ],
  [
    'no number, no citation',
    'Chi bộ ban hành Nghị quyết, xây dựng Kế hoạch 5 năm và Quyết định 3 nội dung cho Chương trình 135.',
    [],
  ],
];

for (const [what, text, wanted] of cases) {
  test(what, () => {
    assert.deepEqual(
      enrich(article({ text })).cites.map((cite) =>
        [cite.type, cite.number, cite.year, cite.date, cite.issuer].join(' | '),
      ),
      wanted.map((line) =>
        line
          .split(' | ')
          .map((part) => (part === 'null' ? '' : part))
          .join(' | '),
      ),
    );
  });
}
