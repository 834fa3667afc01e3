import assert from 'node:assert/strict';
import { test } from 'node:test';
import { enrich } from '../../../functions/enrich/enrich.ts';
import { article } from '../article.ts';

/** [what, text, the abbreviations; a star where the text defines it] */
const cases: [string, string, string[]][] = [
  [
    'words before brackets',
    'Trung tâm Hành chính công (HCC) tỉnh khai trương. HCC phục vụ cả thứ Bảy.',
    ['HCC=Hành chính công*'],
  ],
  [
    'brackets with words',
    'Người dân tham gia BHXH (Bảo hiểm xã hội) tự nguyện ngày càng đông hơn.',
    ['BHXH=Bảo hiểm xã hội*'],
  ],
  [
    'the text before the table',
    'Ban Thi công (BTC) và đơn vị giám sát họp. BTC hứa đúng tiến độ.',
    ['BTC=Ban Thi công*'],
  ],
  [
    'two meanings by what follows',
    'BCH Quân sự huyện và BCH Đảng bộ huyện họp chung trong buổi sáng.',
    ['BCH=Bộ Chỉ huy', 'BCH=Ban Chấp hành'],
  ],
  [
    'none in the number of a document',
    'Đoàn kiểm tra làm việc theo Quyết định số 12/QĐ-UBND của Ủy ban nhân dân tỉnh.',
    [],
  ],
  ['none that nobody knows', 'Giải đấu do XQZT tài trợ toàn bộ kinh phí cho các đội tham dự.', []],
];

for (const [what, text, wanted] of cases) {
  test(what, () => {
    assert.deepEqual(
      enrich(article({ text })).abbreviations.map(
        ({ short, long, defined }) => `${short}=${long}${defined ? '*' : ''}`,
      ),
      wanted,
    );
  });
}

test('the trail of a page abbreviates too', () => {
  const text = 'Hội nghị đã thành công tốt đẹp sau một ngày làm việc khẩn trương.';
  const { abbreviations } = enrich(article({ text, breadcrumb: ['Tin tức', 'Thông tin KT-XH'] }));
  assert.deepEqual(
    abbreviations.map(({ short, mentions }) => [short, mentions[0]?.in]),
    [['KT-XH', 'breadcrumb.1']],
  );
});
