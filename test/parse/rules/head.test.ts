import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { article, ENGLISH_FIRST, ENGLISH_LAST, FIRST, LAST, TITLE } from './framed.ts';

/** Heads of pages: what stands above the body, and what is read from it. */
const HEADS: [
  name: string,
  head: string[],
  expected: {
    title: string | null;
    breadcrumb?: string[];
    section?: string;
    subtitle?: string;
    published?: string;
    printed?: string;
    debris?: string[];
  },
][] = [
  ['a title alone', [TITLE], { title: TITLE }],
  ['a breadcrumb', ['Tin tức > Xã hội', TITLE], { title: TITLE, breadcrumb: ['Tin tức', 'Xã hội'] }],
  [
    'a breadcrumb from home',
    ['Trang chủ / Tin tức / Xã hội', TITLE],
    { title: TITLE, breadcrumb: ['Trang chủ', 'Tin tức', 'Xã hội'] },
  ],
  [
    'a menu',
    ['Trang chủ', 'Giới thiệu', 'Liên hệ', TITLE],
    { title: TITLE, debris: ['Trang chủ', 'Giới thiệu', 'Liên hệ'] },
  ],
  ['a section', ['TIN TỨC - SỰ KIỆN', TITLE], { title: TITLE, section: 'TIN TỨC - SỰ KIỆN' }],
  [
    'an agency in capitals',
    ['ỦY BAN NHÂN DÂN HUYỆN BA TRI', TITLE],
    { title: TITLE, debris: ['ỦY BAN NHÂN DÂN HUYỆN BA TRI'] },
  ],
  [
    'the site',
    ['Cổng thông tin điện tử huyện Ba Tri', TITLE, '02/03/2011'],
    { title: TITLE, published: '2011-03-02', debris: ['Cổng thông tin điện tử huyện Ba Tri'] },
  ],
  [
    'the page’s title before the article’s',
    [`${TITLE} - Cổng thông tin Ba Tri`, TITLE],
    { title: TITLE, debris: [`${TITLE} - Cổng thông tin Ba Tri`] },
  ],
  ['the title twice', [TITLE, TITLE], { title: TITLE, debris: [TITLE] }],
  [
    'two lines',
    ['Huyện Ba Tri khai mạc hội thi hòa giải viên giỏi với', 'sự tham dự của mười hai đội'],
    { title: 'Huyện Ba Tri khai mạc hội thi hòa giải viên giỏi với sự tham dự của mười hai đội' },
  ],
  [
    'about',
    ['THÔNG BÁO', 'Về việc tổ chức hội thi hòa giải viên'],
    { title: 'THÔNG BÁO Về việc tổ chức hội thi hòa giải viên' },
  ],
  [
    'a second headline',
    [TITLE, 'Mười hai đội tranh tài trong hai ngày', '02/03/2011'],
    { title: TITLE, subtitle: 'Mười hai đội tranh tài trong hai ngày', published: '2011-03-02' },
  ],
  [
    'the site’s day',
    ['Thứ hai 4/4/2011', 'in trang', TITLE],
    { title: TITLE, printed: '2011-04-04', debris: ['in trang'] },
  ],
  ['the site’s clock', ['Thứ hai, 4/4/2011, 10:22:31', TITLE], { title: TITLE, printed: '2011-04-04T10:22:31' }],
  [
    'the site’s day and the article’s',
    ['Thứ hai, 4/4/2011', TITLE, 'Thứ tư, 02/03/2011'],
    { title: TITLE, printed: '2011-04-04', published: '2011-03-02' },
  ],
  [
    'the site’s clock over a menu',
    ['Thứ tư 03/12/2025 14:29', 'Trang chủ', TITLE],
    { title: TITLE, printed: '2025-12-03T14:29', debris: ['Trang chủ'] },
  ],
  [
    'the article’s time over its title',
    ['Thứ tư 02/03/2011 14:29', TITLE],
    { title: TITLE, published: '2011-03-02T14:29' },
  ],
  ['names and a day', [TITLE, 'MAI LAN - THU HÀ 02/03/2011 08:15'], { title: TITLE, published: '2011-03-02T08:15' }],
  [
    'a breadcrumb with bars',
    [`Home | Xã hội | ${TITLE}`, TITLE],
    { title: TITLE, breadcrumb: ['Home', 'Xã hội', TITLE] },
  ],
  [
    'a menu of items',
    ['Chi tiết tin - Sở Nội vụ', '- TRANG CHỦ', '- GIỚI THIỆU', '- TIN TỨC', '- Văn bản', TITLE],
    { title: TITLE, debris: ['Chi tiết tin - Sở Nội vụ', '- TRANG CHỦ', '- GIỚI THIỆU', '- TIN TỨC', '- Văn bản'] },
  ],
  ['a day above the title', ['02/03/2011', TITLE], { title: TITLE, published: '2011-03-02' }],
  ['a day in words', [TITLE, 'Ngày 02 tháng 3 năm 2011'], { title: TITLE, published: '2011-03-02' }],
  [
    'a question',
    ['Vì sao hội thi hòa giải viên giỏi năm nay được người dân huyện Ba Tri quan tâm?'],
    { title: 'Vì sao hội thi hòa giải viên giỏi năm nay được người dân huyện Ba Tri quan tâm?' },
  ],
  [
    'an abbreviation',
    ['Tp. Hồ Chí Minh khai mạc hội thi hòa giải viên giỏi cấp thành phố năm nay'],
    { title: 'Tp. Hồ Chí Minh khai mạc hội thi hòa giải viên giỏi cấp thành phố năm nay' },
  ],
  [
    'a longer section',
    ['Hoạt động của lãnh đạo huyện', TITLE],
    { title: TITLE, section: 'Hoạt động của lãnh đạo huyện' },
  ],
  ['a heading of news', ['Tin mới nhất', TITLE], { title: TITLE, debris: ['Tin mới nhất'] }],
  ['none', [], { title: null }],
];

describe('heads of pages', () => {
  for (const [name, head, expected] of HEADS) {
    it(name, () => {
      const parsed = article([...head, FIRST, LAST].join('\n'));
      const { title, subtitle, section, breadcrumb, published, printed } = parsed;
      assert.deepEqual(
        {
          title,
          subtitle,
          section,
          breadcrumb,
          published: published?.value,
          printed: printed?.value,
          debris: parsed.debris.map(({ text }) => text),
        },
        {
          subtitle: null,
          section: null,
          breadcrumb: [],
          published: undefined,
          printed: undefined,
          debris: [],
          ...expected,
        },
      );
      assert.equal(parsed.text, `${FIRST}\n${LAST}`);
    });
  }

  it('takes the markup’s title for the line that is it', () => {
    const title = 'Council approves new bridge';
    const parsed = article(`News\n${title}\n${ENGLISH_FIRST}\n${ENGLISH_LAST}`);
    assert.equal(parsed.title, title);
  });
});
