import assert from 'node:assert/strict';
import { test } from 'node:test';
import { enrich } from '../../../functions/enrich/enrich.ts';
import { article } from '../article.ts';

/** [what, title, text, the events] */
const cases: [string, string | null, string, string[]][] = [
  [
    'the day that opens the lead',
    null,
    'Sáng 5/3, Sở Tài chính tổ chức hội nghị giao ban. Báo cáo gửi trước ngày 25/3.',
    ['2018-03-05 2018-03-05'],
  ],
  [
    'not the deadline before it',
    null,
    'Để kịp nộp báo cáo trước ngày 25/3, Sở Tài chính đã tổ chức họp trực tuyến vào ngày 6/3.',
    ['2018-03-06 2018-03-06'],
  ],
  [
    'not the document',
    null,
    'Thực hiện Kế hoạch số 12/KH-UBND ngày 1/2/2018, ngày 6/3, đoàn kiểm tra đã làm việc tại xã.',
    ['2018-03-06 2018-03-06'],
  ],
  [
    'not the anniversary',
    null,
    'Nhân dịp kỷ niệm ngày thành lập Đoàn 26/3, chiều 20/3 Tỉnh đoàn khai mạc hội trại truyền thống.',
    ['2018-03-20 2018-03-20'],
  ],
  [
    'a run of days',
    null,
    'Trong hai ngày 5 và 6/3/2018, tại Bắc Ninh diễn ra hội thi tay nghề của ngành.',
    ['2018-03-05 2018-03-06'],
  ],
  [
    'each day of a list',
    null,
    'Ngày 5 và 9/3/2018, đoàn công tác đã kiểm tra hai huyện miền núi của tỉnh.',
    ['2018-03-05 2018-03-05', '2018-03-09 2018-03-09'],
  ],
  [
    'the title, where the lead has none',
    'Hội nghị ngày 5/3/2018 về chuyển đổi số',
    'Các đại biểu đã thảo luận sôi nổi về nhiều nội dung.',
    ['2018-03-05 2018-03-05'],
  ],
  ['none in a plan without days', null, 'Năm 2018, Sở Tài chính phấn đấu hoàn thành mọi chỉ tiêu được giao.', []],
];

for (const [what, title, text, wanted] of cases) {
  test(what, () => {
    const { events, dates, published } = enrich(article({ title, text, published: '2018-03-22' }));
    assert.deepEqual(
      events.map(({ start, end }) => `${start} ${end}`),
      wanted,
    );
    assert.equal(dates.filter(({ role }) => role === 'event').length, wanted.length);
    assert.equal(published?.value, '2018-03-22');
  });
}
