import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { lowerOf, passage, passagesOf, plainOf } from '../../functions/enrich/passages.ts';
import { article } from './article.ts';

test('one spelling, letter for letter', () => {
  assert.equal(
    plainOf('Hoà Bình, Thuý, uỷ ban; quý, toán, Ðăk Mil – “a” ’b’'),
    'Hòa Bình, Thúy, ủy ban; quý, toán, Đăk Mil - "a" \'b\'',
  );
});

test('no spelling moves an offset', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      assert.equal(plainOf(text).length, text.length);
      assert.equal(lowerOf(text).length, text.length);
    }),
    { seed: 5 },
  );
  assert.equal(lowerOf('İSTANBUL').length, 8);
});

test('every text of an article is read, each under its name', () => {
  const given = article({ title: 'Một', text: 'Hai', captions: ['', 'Bốn'], credit: 'Năm' });
  assert.deepEqual(
    passagesOf(given).map(({ in: field, text }) => [field, text]),
    [
      ['title', 'Một'],
      [undefined, 'Hai'],
      ['captions.1', 'Bốn'],
      ['credit', 'Năm'],
    ],
  );
  assert.equal(passagesOf(given), passagesOf({ ...given }), 'once an article');
  assert.equal(passagesOf({ ...given, title: 'Khác' })[0]?.text, 'Khác');
  assert.equal(passage('a').in, undefined);
});
