import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { documentOf, linesOfText } from '../../../functions/parse/formats/lines.ts';
import { withLetterhead } from '../../../functions/parse/formats/official-document.ts';

const HEAD =
  'UBND HUYỆN TÂY SƠN\nSố: 14/TB-UBND\nCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập – Tự do – Hạnh phúc\nTây Sơn, ngày 03 tháng 4 năm 2007\n';
const read = (text: string) => withLetterhead(documentOf('x', { lines: linesOfText(text) }));
const found = (text: string) => {
  const { declared, lines } = read(text);
  return [declared.title[0]?.value, declared.published[0]?.value, lines[0]?.role];
};

const cases: [string, string, (string | undefined)[]][] = [
  [
    'a notice',
    `${HEAD}THÔNG BÁO\nVề việc cấp nước luân phiên\nCăn cứ Kế hoạch ngày 12 tháng 3 năm 2007;`,
    ['THÔNG BÁO Về việc cấp nước luân phiên', '2007-04-03', 'body'],
  ],
  [
    'a decision whose issuer stands below its title',
    `${HEAD}QUYẾT ĐỊNH\nBan hành Quy định quản lý chợ\nCHỦ TỊCH UBND HUYỆN\nCăn cứ Luật;`,
    ['QUYẾT ĐỊNH Ban hành Quy định quản lý chợ', '2007-04-03', 'body'],
  ],
  [
    'a letter, which has no kind',
    `${HEAD}V/v cấp nước mùa khô\nKính gửi: các xã`,
    ['V/v cấp nước mùa khô', '2007-04-03', 'body'],
  ],
  [
    'a day that was never filled in',
    'UBND HUYỆN\nĐộc lập - Tự do - Hạnh phúc\nTây Sơn, ngày    tháng    năm 2007\nBÁO CÁO\nTình hình tháng 3\nThực hiện Quyết định ngày 01 tháng 02 năm 2007,',
    ['BÁO CÁO Tình hình tháng 3', undefined, 'body'],
  ],
  [
    'a report without the motto, by its number and its kind',
    'SỞ NÔNG NGHIỆP\nSố: 85/BC-SNN\nHòa Sơn, tháng 12 năm 2005\nBÁO CÁO\nTổng kết công tác khuyến nông\nI. Đặc điểm\nNăm nay mưa thuận gió hòa.',
    ['BÁO CÁO Tổng kết công tác khuyến nông', '2005-12', 'body'],
  ],
  [
    'a single sign is none',
    'Báo cáo viên về làng\nSáng nay, đoàn báo cáo viên về xã An Hải.',
    [undefined, undefined, undefined],
  ],
  [
    'an article that quotes the motto is none',
    'Lễ mít tinh ở xã An Hải\nTại lễ mít tinh, đồng chí Chủ tịch nhắc lại tiêu ngữ “Độc lập - Tự do - Hạnh phúc” và kể về những ngày đầu lập nước, khi cả làng ra đình nghe đọc Tuyên ngôn.',
    [undefined, undefined, undefined],
  ],
];

describe('official documents', () => {
  for (const [name, text, expected] of cases) it(name, () => assert.deepEqual(found(text), expected));

  it('leaves debris what it is', () => {
    const lines = linesOfText(`${HEAD}THÔNG BÁO\nx`).map((line, at) =>
      at === 0 ? { ...line, role: 'debris' as const } : line,
    );
    assert.deepEqual(
      withLetterhead(documentOf('x', { lines }))
        .lines.map((line) => line.role)
        .slice(0, 2),
      ['debris', 'body'],
    );
  });

  it('keeps rows of tables, and the middle of a long file, as text', () => {
    const row = { text: '2012 | 5.100', kind: 'table' as const, blankBefore: 0 };
    const article = [...linesOfText('Tin vui\nSáng nay trời nắng.'), row];
    assert.deepEqual(
      withLetterhead(documentOf('x', { lines: article })).lines.map((line) => line.role),
      [undefined, undefined, 'body'],
    );
    const long = linesOfText('Một dòng\n'.repeat(80));
    const roles = withLetterhead(documentOf('x', { lines: long })).lines.map((line) => line.role);
    assert.deepEqual([roles[0], roles[40], roles[79]], [undefined, 'body', undefined]);
  });
});
