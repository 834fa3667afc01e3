import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isDesk, isName, isUnit, partsOfByline, withoutHonorific } from '../../../functions/parse/metadata/names.ts';

const NAMES = [
  'Mai Lan',
  'Nguyễn Thị Thu Hà',
  "H'Nhung Bkrông",
  'Y Thuân Mlô',
  'A Biu',
  'K’Brêu Ha',
  'TRẦN VĂN BẢY',
  'N.T. Hà',
  'ThS. Lê Văn Ba',
  'Đoàn Thị Mơ',
  'Mary Ashe',
  'Jean-Marc de la Tour',
];
const NO_NAMES = [
  'Sở Nội vụ',
  'Trung tâm Văn hóa',
  'Kết quả đạt được',
  'Hội nghị kết thúc.',
  'Mai',
  'quê mẹ',
  'Tin tức 24h',
  'TTXVN',
  'Báo Nhân Dân',
  'In trang',
  'Họ và tên:',
  '',
];
const UNITS = [
  'Sở Nội vụ tỉnh Bình Thuận',
  'TTXVN',
  'baotintuc.vn',
  'Báo Nhân Dân',
  'UBND xã Hòa Bình',
  'Đài Truyền thanh huyện',
  'Phòng VHTT',
  'www.binhthuan.gov.vn',
  'BHXH',
];
const BYLINES: [value: string, parts: string[]][] = [
  ['Mai Lan - Sở Nội vụ', ['person Mai Lan', 'unit Sở Nội vụ']],
  ['Mai Lan - Thu Hà', ['person Mai Lan', 'person Thu Hà']],
  ['Mai Lan và Thu Hà', ['person Mai Lan', 'person Thu Hà']],
  ['Mai Lan/Báo Cao Nguyên', ['person Mai Lan', 'unit Báo Cao Nguyên']],
  ['Mai Lan (TTXVN)', ['person Mai Lan', 'unit TTXVN']],
  ['Sở Văn hóa và Thể thao', ['unit Sở Văn hóa và Thể thao']],
  ['Trung tâm TT và TK NN&PTNT', ['unit Trung tâm TT và TK NN&PTNT']],
  ['PV', ['desk PV']],
  ['Mary Ashe and John Penn, staff reporters', ['person Mary Ashe', 'person John Penn', 'desk staff reporters']],
  ['ánh trăng quê', ['other ánh trăng quê']],
];

describe('names', () => {
  it('knows persons by their form', () => {
    for (const name of NAMES) assert.ok(isName(name), name);
    for (const other of NO_NAMES) assert.ok(!isName(other), other);
  });

  it('knows agencies, newspapers and sites', () => {
    for (const unit of UNITS) assert.ok(isUnit(unit), unit);
    for (const name of ['Mai Lan', 'Kết quả đạt được']) assert.ok(!isUnit(name), name);
  });

  it('knows desks', () => {
    for (const desk of ['PV', 'P.V', 'BBT', 'Nhóm PV', 'staff reporter', 'La rédaction']) assert.ok(isDesk(desk), desk);
    assert.ok(!isDesk('Mai Lan'));
  });

  it('takes titles off', () => {
    assert.equal(withoutHonorific('ThS. BS. Lê Văn Ba'), 'Lê Văn Ba');
    assert.equal(withoutHonorific('Lê Văn Ba'), 'Lê Văn Ba');
    assert.equal(withoutHonorific('Dr. Mary Ashe'), 'Mary Ashe');
  });

  for (const [value, expected] of BYLINES) {
    it(`parts of ${value}`, () => {
      const parts = partsOfByline(value);
      assert.deepEqual(
        parts.map(({ kind, text }) => `${kind} ${text}`),
        expected,
      );
      for (const { text, start, end } of parts) assert.equal(value.slice(start, end), text);
    });
  }
});
