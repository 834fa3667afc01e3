import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { article, FIRST, LAST, TITLE } from './framed.ts';

type Values = {
  published?: string;
  updated?: string;
  printed?: string;
  views?: number;
  authors?: string[];
  credit?: string;
};

/** A line under the title and what is read from it. */
const LINES: [line: string, values: Values][] = [
  ['Ngày đăng: 02/03/2011 - Số lần xem: 450', { published: '2011-03-02', views: 450 }],
  ['Ngày đăng: 02/03/2011 | Lượt xem: 1.450', { published: '2011-03-02', views: 1450 }],
  ['Đăng ngày 02-03-2011', { published: '2011-03-02' }],
  ['Đăng lúc: 10:05 - 02/03/2011', { published: '2011-03-02T10:05' }],
  ['Cập nhật lúc 08:30 02/03/2011', { published: '2011-03-02T08:30' }],
  ['Cập nhật ngày: 02/03/2011 04:16:00', { published: '2011-03-02T04:16:00' }],
  ['(Cập nhật: 02/03/2011)', { published: '2011-03-02' }],
  ['Ngày tạo: 02/03/2011; Cập nhật lần cuối: 05/03/2011', { published: '2011-03-02', updated: '2011-03-05' }],
  ['Được đăng ngày 02 Tháng 3 2011', { published: '2011-03-02' }],
  ['Đăng bởi admin ngày 02/03/2011', { published: '2011-03-02', authors: ['admin'] }],
  ['Viết bởi Mai Thu Lan', { authors: ['Mai Thu Lan'] }],
  ['Tác giả: Mai Thu Lan - Nguồn: Báo Cao Nguyên', { authors: ['Mai Thu Lan'], credit: 'Báo Cao Nguyên' }],
  ['Tin, ảnh: Mai Lan', { authors: ['Mai Lan'] }],
  ['Tin và ảnh: Mai Lan - Thu Hà', { authors: ['Mai Lan', 'Thu Hà'] }],
  ['Tin: Mai Lan; Ảnh: Thu Hà', { authors: ['Mai Lan'] }],
  ['Bài: Mai Lan (TTXVN)', { authors: ['Mai Lan'], credit: 'TTXVN' }],
  ['Bài, ảnh: PV', { authors: ['PV'] }],
  ['Tin, ảnh Mai Lan', { authors: ['Mai Lan'] }],
  ['Bài và ảnh/Mai Lan', { authors: ['Mai Lan'] }],
  ['Bài viết: BS. Lê Thị Bé – Khoa Nội', { authors: ['Lê Thị Bé'], credit: 'Khoa Nội' }],
  ['CTV: Mai Lan', { authors: ['Mai Lan'] }],
  ['T/h: Mai Lan', { authors: ['Mai Lan'] }],
  ['(Nguồn: TTXVN/Vietnam+)', { credit: 'TTXVN/Vietnam+' }],
  ['Theo Mai Lan - Báo Cao Nguyên', { authors: ['Mai Lan'], credit: 'Báo Cao Nguyên' }],
  ['Ngày cập nhật 02/03/2011 3:20:15 CH', { published: '2011-03-02T15:20:15' }],
  ['Lượt người xem: 120', { views: 120 }],
  ['Nguồn: Báo Cao Nguyên', { credit: 'Báo Cao Nguyên' }],
  ['Nguồn: baocaonguyen.vn', { credit: 'baocaonguyen.vn' }],
  ['• Nguồn: Mai Lan - Sở Nội vụ tỉnh Bình Thuận', { authors: ['Mai Lan'], credit: 'Sở Nội vụ tỉnh Bình Thuận' }],
  ['(Nguồn: Bộ Nội vụ)', { credit: 'Bộ Nội vụ' }],
  ['Theo: Cổng thông tin điện tử tỉnh', { credit: 'Cổng thông tin điện tử tỉnh' }],
  ['(Theo TTXVN)', { credit: 'TTXVN' }],
  ['Theo Báo Cao Nguyên', { credit: 'Báo Cao Nguyên' }],
  ['Đã xem: 1.004 lần', { views: 1004 }],
  ['1.021 lượt xem', { views: 1021 }],
  ['In ngày: 05/03/2019', { printed: '2019-03-05' }],
  ['Published: 3 March 2015', { published: '2015-03-03' }],
  ['Posted on March 3, 2015 by Mary Ashe', { published: '2015-03-03', authors: ['Mary Ashe'] }],
  ['Last updated: 3 March 2015', { updated: '2015-03-03' }],
  ['By Mary Ashe and John Penn', { authors: ['Mary Ashe', 'John Penn'] }],
  ['By Mary Ashe, staff reporter', { authors: ['Mary Ashe'] }],
  ['Source: Harlow Daily News', { credit: 'Harlow Daily News' }],
  ['Publié le 12 mars 2009', { published: '2009-03-12' }],
  ['Par Hélène Le Goff', { authors: ['Hélène Le Goff'] }],
  ['Source : Conseil régional', { credit: 'Conseil régional' }],
];
/** Lines that begin like a label, and are the article's. */
const SENTENCES = [
  'Theo đó, các đội trải qua ba phần thi gồm chào hỏi, kiến thức pháp luật và xử lý tình huống.',
  'Nguồn vốn thực hiện: ngân sách tỉnh 70%, ngân sách huyện 20%, nhân dân đóng góp 10%.',
  'Ngày 12/3/2011 các đội sẽ bước vào vòng chung kết tại hội trường huyện.',
  'Ảnh hưởng của bão số 3 khiến nhiều đội không thể đến dự vòng loại như đã định.',
  'By contrast, the second bridge took eleven years from the first plan to the opening.',
];

describe('labelled lines', () => {
  for (const [line, expected] of LINES) {
    it(line, () => {
      const parsed = article(`${TITLE}\n${line}\n${FIRST}\n${LAST}`);
      const { published, updated, printed, views, authors, credit, title } = parsed;
      assert.deepEqual(
        {
          published: published?.value,
          updated: updated?.value,
          printed: printed?.value,
          views: views ?? undefined,
          authors: authors.map(({ name }) => name),
          credit: credit ?? undefined,
          title,
        },
        {
          published: undefined,
          updated: undefined,
          printed: undefined,
          views: undefined,
          credit: undefined,
          authors: [],
          title: TITLE,
          ...expected,
        },
      );
    });
  }
  for (const line of SENTENCES) {
    it(line, () => assert.ok(article(`${TITLE}\n${FIRST}\n${line}\n${LAST}`).text.includes(line)));
  }
});
