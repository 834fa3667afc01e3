import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { article, ENGLISH_FIRST, ENGLISH_LAST, FIRST, LAST, TITLE } from './framed.ts';

/** Feet of pages: what stands below the body, and what is read from it. */
const FEET: [
  name: string,
  foot: string[],
  expected: {
    authors?: string[];
    credit?: string;
    debris?: string[];
    captions?: string[];
    published?: string;
    text?: string;
  },
][] = [
  ['a name', ['Mai Thu Lan'], { authors: ['Mai Thu Lan'] }],
  ['a pen name', ['Hạ Vy'], { authors: ['Hạ Vy'] }],
  ['a name in capitals', ['MAI THU LAN'], { authors: ['MAI THU LAN'] }],
  ['a name in brackets', ['(Mai Thu Lan)'], { authors: ['Mai Thu Lan'] }],
  ['two names', ['Mai Lan - Thu Hà'], { authors: ['Mai Lan', 'Thu Hà'] }],
  ['a degree', ['ThS. Mai Thu Lan'], { authors: ['Mai Thu Lan'] }],
  ['a desk', ['PV (t/h)'], { authors: ['PV'] }],
  ['a name with its agency', ['Mai Lan - Sở Nội vụ'], { authors: ['Mai Lan'], credit: 'Sở Nội vụ' }],
  [
    'a name and its agency in brackets',
    ['Mai Lan (Báo Cao Nguyên)'],
    { authors: ['Mai Lan'], credit: 'Báo Cao Nguyên' },
  ],
  [
    'a name over its agency',
    ['Mai Thu Lan', 'Trung tâm Văn hóa và Thông tin huyện'],
    { authors: ['Mai Thu Lan'], credit: 'Trung tâm Văn hóa và Thông tin huyện' },
  ],
  ['a name over an office', ['Mai Thu Lan', 'Phó Trưởng phòng Tư pháp'], { authors: ['Mai Thu Lan'] }],
  ['a name with a full stop', ['Lê Na.'], { authors: ['Lê Na'] }],
  ['a name and what he did', ['Hoàng Yến tổng hợp'], { authors: ['Hoàng Yến'] }],
  ['a name and the source', ['Hà Anh (theo VOV)'], { authors: ['Hà Anh'], credit: 'VOV' }],
  ['a name hyphened to its agency', ['Ngọc Ánh-Đài TT huyện'], { authors: ['Ngọc Ánh'], credit: 'Đài TT huyện' }],
  ['a name and an office in letters', ['Nguyễn Hiền (P.TCHC)'], { authors: ['Nguyễn Hiền'], credit: 'P.TCHC' }],
  ['a name with its office', ['Lê Văn Ba - Phó Chủ tịch Hội Nông dân huyện'], { authors: ['Lê Văn Ba'] }],
  ['initials', ['N.T'], { authors: ['N.T'] }],
  ['thanks', ['Xin Cảm Ơn'], { text: `${FIRST}\n${LAST}\nXin Cảm Ơn` }],
  ['a pager', ['|<< < 1 2 3 > >>|'], { debris: ['|<< < 1 2 3 > >>|'] }],
  ['an agency', ['Văn phòng Sở Nội vụ'], { credit: 'Văn phòng Sở Nội vụ' }],
  [
    'a caption, then a name',
    ['Các đội chụp ảnh lưu niệm', 'Mai Lan'],
    { captions: ['Các đội chụp ảnh lưu niệm'], authors: ['Mai Lan'] },
  ],
  [
    'a name, then a caption',
    ['Mai Lan', 'Các đội chụp ảnh lưu niệm'],
    { captions: ['Các đội chụp ảnh lưu niệm'], authors: ['Mai Lan'] },
  ],
  ['a day', ['Mai Lan', '02/03/2011'], { authors: ['Mai Lan'], published: '2011-03-02' }],
  [
    'other news',
    ['Mai Lan', 'Các tin đã đăng', 'Xã An Đức thu hoạch lúa', 'Xã An Hòa làm đường'],
    { authors: ['Mai Lan'], debris: ['Các tin đã đăng', 'Xã An Đức thu hoạch lúa', 'Xã An Hòa làm đường'] },
  ],
  ['other news with a prefix', ['Xem các tin khác:'], { debris: ['Xem các tin khác:'] }],
  ['comments', ['Ý kiến bạn đọc (0)', 'Họ và tên', 'Email'], { debris: ['Ý kiến bạn đọc (0)', 'Họ và tên', 'Email'] }],
  [
    'dated links',
    ['Xã An Đức thu hoạch lúa (01/03/2011)', 'Xã An Hòa làm đường (28/02/2011)'],
    { debris: ['Xã An Đức thu hoạch lúa (01/03/2011)', 'Xã An Hòa làm đường (28/02/2011)'] },
  ],
  [
    'a programme',
    ['Ngày 5/3/2011', '- 7 giờ 30: Khai mạc', 'Ngày 6/3/2011', '- 9 giờ: Bế mạc'],
    { text: `${FIRST}\n${LAST}\nNgày 5/3/2011\n- 7 giờ 30: Khai mạc\nNgày 6/3/2011\n- 9 giờ: Bế mạc` },
  ],
  [
    'buttons behind a date',
    ['Ngày đăng: 02/03/2011 In bài viết Gửi email'],
    { published: '2011-03-02', debris: ['In bài viết Gửi email'] },
  ],
];

describe('feet of pages', () => {
  for (const [name, foot, expected] of FEET) {
    it(name, () => {
      const parsed = article([TITLE, FIRST, LAST, ...foot].join('\n'));
      const { text, captions, published, credit } = parsed;
      assert.deepEqual(
        {
          text,
          captions,
          published: published?.value,
          credit: credit ?? undefined,
          authors: parsed.authors.map((each) => each.name),
          debris: parsed.debris.map((each) => each.text),
        },
        {
          text: `${FIRST}\n${LAST}`,
          captions: [],
          published: undefined,
          credit: undefined,
          authors: [],
          debris: [],
          ...expected,
        },
      );
    });
  }

  it('keeps an article that goes on after its links', () => {
    const parsed = article([TITLE, FIRST, 'Xem thêm:', 'Xã An Đức thu hoạch lúa', LAST].join('\n'));
    assert.equal(parsed.text, `${FIRST}\n${LAST}`);
  });

  it('takes no greeting for a name', () => {
    assert.deepEqual(article([ENGLISH_FIRST, ENGLISH_LAST, 'Thank You'].join('\n')).authors, []);
  });

  it('takes no signing official for an author', () => {
    const parsed = article([TITLE, FIRST, LAST, 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Lê Văn Ba'].join('\n'));
    assert.deepEqual(parsed.authors, []);
  });

  it('keeps winners in the article and out of the byline', () => {
    const parsed = article([TITLE, FIRST, LAST, 'Mai Thu Lan', 'Trần Văn Bảy', 'Lê Thị Hoa', 'Cao Bá Lộc'].join('\n'));
    assert.deepEqual(parsed.authors, []);
  });

  it('takes no place for an author where markup names authors', () => {
    const parsed = article([ENGLISH_FIRST, ENGLISH_LAST, 'New York'].join('\n'), 'text/html');
    assert.deepEqual(parsed.authors, []);
  });
});
