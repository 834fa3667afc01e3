import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readInline } from '../../../../functions/parse/formats/md/inline.ts';

const cases: [string, string][] = [
  ['**đậm** và *nghiêng*, __đậm__ và _nghiêng_, ~~xóa~~', 'đậm và nghiêng, đậm và nghiêng, xóa'],
  ['***cả hai***', 'cả hai'],
  ['snake_case_name và 2 * 3 * 4', 'snake_case_name và 2 * 3 * 4'],
  ['[Sở Nội vụ](http://example.org/a "tên") nói', 'Sở Nội vụ nói'],
  ['[Sở **Nội** vụ][1] nói [1]', 'Sở Nội vụ nói [1]'],
  ['<http://example.org/a>', 'http://example.org/a'],
  ['`mã` &amp; &nbsp;1 &lt; 2', 'mã & \u00a01 < 2'],
  ['1\\. không phải mục \\*sao\\*', '1. không phải mục *sao*'],
  ['dòng một  \ndòng hai<br>dòng ba', 'dòng một\u2028dòng hai\u2028dòng ba'],
  ['a <b>b</b> <!-- ẩn --> c', 'a b  c'],
];

describe('marks within a line', () => {
  for (const [markdown, text] of cases) it(markdown, () => assert.equal(readInline(markdown).text, text));

  it('notes links and images', () => {
    const { links, images } = readInline('[*Sở*](http://example.org/a) ![ảnh](b.jpg)');
    assert.deepEqual(links, [{ href: 'http://example.org/a', text: 'Sở' }]);
    assert.deepEqual(images, [{ src: 'b.jpg', alt: 'ảnh' }]);
  });
});
