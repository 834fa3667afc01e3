import assert from 'node:assert/strict';
import { test } from 'node:test';
import { vietnameseDates } from '../../../../functions/enrich/languages/vi/dates.ts';
import { passage } from '../../../../functions/enrich/passages.ts';

/** [text, day of publishing or null, the mentions with their days] */
const cases: [string, string | null, [string, string, string][]][] = [
  ['Sáng ngày 8 tháng 4 năm 2019, hội nghị', null, [['Sáng ngày 8 tháng 4 năm 2019', '2019-04-08', '2019-04-08']]],
  ['từ ngày 5 đến 7/3', '2018-03-09', [['ngày 5 đến 7/3', '2018-03-05', '2018-03-07']]],
  ['hai ngày 14 và 15/9/2019', null, [['ngày 14 và 15/9/2019', '2019-09-14', '2019-09-15']]],
  ['ngày 28/12 đến 3/1/2017', null, [['ngày 28/12 đến 3/1/2017', '2016-12-28', '2017-01-03']]],
  ['Chiều 28/11', '2016-01-05', [['Chiều 28/11', '2015-11-28', '2015-11-28']]],
  ['Chiều 28/11', null, []],
  [
    'các ngày 5, 12 và 19/3',
    '2018-03-20',
    [
      ['ngày 5', '2018-03-05', '2018-03-05'],
      ['12', '2018-03-12', '2018-03-12'],
      ['19/3', '2018-03-19', '2018-03-19'],
    ],
  ],
  ['Thứ Hai, ngày 7/5', '2018-05-08', [['Thứ Hai, ngày 7/5', '2018-05-07', '2018-05-07']]],
  ['quý II và III/2018', null, [['quý II và III/2018', '2018-04-01', '2018-09-30']]],
  ['từ tháng 11/2017 đến tháng 2/2018', null, [['tháng 11/2017 đến tháng 2/2018', '2017-11-01', '2018-02-28']]],
  ['tháng Tư năm 2016', null, [['tháng Tư năm 2016', '2016-04-01', '2016-04-30']]],
  ['9 tháng đầu năm', '2018-10-05', [['9 tháng đầu năm', '2018-01-01', '2018-09-30']]],
  ['6 tháng cuối năm', '2018-01-10', [['6 tháng cuối năm', '2017-07-01', '2017-12-31']]],
  [
    'tuần này và tuần tới',
    '2018-05-10',
    [
      ['tuần này', '2018-05-07', '2018-05-13'],
      ['tuần tới', '2018-05-14', '2018-05-20'],
    ],
  ],
  [
    'tháng trước, năm ngoái',
    '2018-01-10',
    [
      ['tháng trước', '2017-12-01', '2017-12-31'],
      ['năm ngoái', '2017-01-01', '2017-12-31'],
    ],
  ],
  [
    'sáng nay và tối qua',
    '2018-05-10',
    [
      ['sáng nay', '2018-05-10', '2018-05-10'],
      ['tối qua', '2018-05-09', '2018-05-09'],
    ],
  ],
  ['hôm qua', null, []],
  ['nhiều năm qua, trong 3 tháng tới', '2018-05-10', []],
  ['thắng 2-1, chiếm 3/4 diện tích, 24/7, 12,5%, 0261.3543.456, 5.12.000 đồng', '2018-05-10', []],
  ['ngày 31/4/2018 và ngày 30/2', '2018-05-10', []],
  ['mùng 10 tháng 3 âm lịch', '2019-04-16', [['mùng 10 tháng 3 âm lịch', '2019-04-14', '2019-04-14']]],
  ['23 tháng Chạp năm Bính Thân', null, [['23 tháng Chạp năm Bính Thân', '2017-01-20', '2017-01-20']]],
];

for (const [text, published, wanted] of cases) {
  test(`${text} (${published})`, () => {
    const context = { published, year: published ? Number(published.slice(0, 4)) : null };
    const found = vietnameseDates(passage(text), context);
    assert.deepEqual(
      found.map(({ start, end, days }) => [text.slice(start, end), days.start, days.end]),
      wanted,
    );
  });
}

test('a lunar day says which it was', () => {
  const [found] = vietnameseDates(passage('rằm tháng Giêng năm Đinh Dậu'), { published: null, year: 2017 });
  assert.equal(found?.lunar, '2017-01-15');
});
