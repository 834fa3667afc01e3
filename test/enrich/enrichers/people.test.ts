import assert from 'node:assert/strict';
import { test } from 'node:test';
import { enrich } from '../../../functions/enrich/enrich.ts';
import { article } from '../article.ts';

test('forms of one name are one person, with every office and the day that they are said on', () => {
  const text =
    'Sáng 5/3, đồng chí Đỗ Quang Hiển, Bí thư Chi bộ, Giám đốc khai mạc hội nghị của Sở Tài chính. ' +
    'Đồng chí Hiển, Giám đốc Sở đề nghị các phòng làm rõ. Ông Quang Hiển cảm ơn đại biểu.';
  const { people } = enrich(article({ text, published: '2018-03-06' }));
  assert.equal(people.length, 1);
  assert.deepEqual(people[0]?.offices, ['Bí thư Chi bộ', 'Giám đốc Sở Tài chính']);
  assert.equal(people[0]?.mentions.length, 3);
  assert.equal(people[0]?.honorific, 'đồng chí');
  assert.equal(people[0]?.asOf, '2018-03-06');
});

test('a name of the Highlands is called by its first part', () => {
  const text = 'Ông Y Thịnh Kbuôr, Chủ tịch UBND xã Ea Tam, đi kiểm tra. Ông Y Thịnh nhắc bà con giữ rừng.';
  const { people } = enrich(article({ text }));
  assert.deepEqual(
    people.map(({ name, mentions }) => [name, mentions.length]),
    [['Y Thịnh Kbuôr', 2]],
  );
});

test('of two people with one given name the one named last is meant', () => {
  const text = 'Bà Lê Thị Hoa trồng cà phê. Bà Trần Thu Hoa trồng tiêu. Bà Hoa bán tiêu được giá.';
  const { people } = enrich(article({ text }));
  assert.deepEqual(
    people.map(({ name, mentions }) => [name, mentions.length]),
    [
      ['Lê Thị Hoa', 1],
      ['Trần Thu Hoa', 2],
    ],
  );
});

test('captions, titles and the credit line are read, each under its name', () => {
  const given = {
    title: 'Ông Bùi Đình Lộc thăm Bình Định',
    text: 'Đoàn công tác đi thăm các hộ nghèo và trao quà.',
    captions: ['Ông Bùi Đình Lộc (bên phải) trao quà'],
    credit: 'Sở Tài chính tỉnh Bình Định',
  };
  const { people, places, agencies } = enrich(article(given));
  assert.deepEqual(
    people[0]?.mentions.map((mention) => mention.in),
    ['title', 'captions.0'],
  );
  assert.deepEqual(
    places[0]?.mentions.map((mention) => mention.in),
    ['title', 'credit'],
  );
  assert.equal(agencies[0]?.mentions[0]?.in, 'credit');
});

test('streets, schools and movements named after people are no people; an office that names nobody is none', () => {
  const text =
    'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh, Trường THCS Trần Quốc Toản ở đường Phan Chu Trinh ' +
    'mời đồng chí Phó Giám đốc Sở và Bí thư Huyện ủy đến dự.';
  assert.deepEqual(enrich(article({ text })).people, []);
});
