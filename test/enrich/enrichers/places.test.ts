import assert from 'node:assert/strict';
import { test } from 'node:test';
import { enrich } from '../../../functions/enrich/enrich.ts';
import { provinces } from '../../../functions/enrich/languages/vi/provinces.ts';
import { article } from '../article.ts';

const placesOf = (text: string, credit: string | null = null) =>
  enrich(article({ text, credit })).places.map(({ name, kind, code63, code34 }) => [name, kind, code63, code34]);

test('there were 63 provinces and there are 34', () => {
  assert.equal(new Set(provinces.map(({ code63 }) => code63)).size, 63);
  assert.equal(new Set(provinces.map(({ code34 }) => code34)).size, 34);
});

for (const { name63, code63, code34, spellings } of provinces) {
  for (const name of [name63, ...spellings].filter((spelling) => spelling !== 'Hồ Chí Minh')) {
    test(`${name} is ${code63}, and ${code34} since July 2025`, () => {
      const [place] = placesOf(`Đoàn công tác đã đến thăm và làm việc tại ${name} trong ba ngày.`);
      assert.deepEqual(place?.slice(2), [code63, code34]);
    });
  }
}

const cases: [string, string | null, (string | null)[][]][] = [
  // a name borne in two provinces is settled by the one named after it, or by the article's
  [
    'Bà con huyện Phong Điền, tỉnh Thừa Thiên Huế thu hoạch lúa sớm.',
    null,
    [
      ['Phong Điền', 'district', '46', '46'],
      ['Thừa Thiên Huế', 'province', '46', '46'],
    ],
  ],
  [
    'Bà con huyện Phong Điền thu hoạch lúa sớm hơn mọi năm.',
    'Báo Cần Thơ',
    [
      ['Phong Điền', 'district', '92', '92'],
      ['Cần Thơ', 'province', '92', '92'],
    ],
  ],
  ['Bà con huyện Phong Điền thu hoạch lúa sớm hơn mọi năm.', null, [['Phong Điền', 'district', null, null]]],
  [
    'Lễ hội diễn ra tại thành phố Thái Nguyên và thành phố Cần Thơ.',
    null,
    [
      ['Thái Nguyên', 'district', '19', '19'],
      ['Cần Thơ', 'province', '92', '92'],
    ],
  ],
  ['Hòa bình là khát vọng của người dân ven đường Hà Nội, sông Hậu và Thái Bình Dương.', null, []],
  ['Chị Nguyễn Thị Huế và anh Trần Thái Bình đã nhận quà của chương trình.', null, []],
];

for (const [text, credit, wanted] of cases) {
  test(text, () => assert.deepEqual(placesOf(text, credit), wanted));
}
