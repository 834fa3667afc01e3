import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { linesOf, looksLikeText } from '../../../functions/parse/formats/text.ts';
import { unwrap } from '../../../functions/parse/formats/wrapped.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('text', () => {
  it('tells text from binary files', () => {
    for (const text of [
      'a',
      'Sáng 3/3\r\n',
      'a\tb\fc\u001b[0m',
      'a\0 few NULs in a text of some length are damage'.padEnd(400, ' x'),
    ]) {
      assert.ok(looksLikeText(bytesOf(text)), JSON.stringify(text.slice(0, 20)));
    }
    for (const bytes of [
      [0, 1, 2, 3],
      [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13],
      [0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 4, 0],
    ]) {
      assert.ok(!looksLikeText(Uint8Array.from(bytes)));
    }
  });

  it('keeps lines with their indent and the blank lines before them', () => {
    const lines = linesOf('a\r\n\r\n \u00a0 b  \n\n\n- c\nd\te\tf\u2028g\r');
    assert.deepEqual(
      lines.map(({ text, kind, blankBefore }) => [text, kind, blankBefore]),
      [
        ['a', 'paragraph', 0],
        [' \u00a0 b', 'paragraph', 1],
        ['- c', 'item', 2],
        ['d\te\tf', 'table', 0],
        ['g', 'paragraph', 0],
      ],
    );
  });

  it('loses no character but white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const squeezed = (value: string): string => value.replace(/[\s\u0085]+/g, '');
        assert.equal(
          squeezed(
            unwrap(linesOf(text))
              .map((line) => line.text)
              .join('\n'),
          ),
          squeezed(text),
        );
      }),
      { numRuns: 300, seed: 6 },
    );
  });
});

describe('wrapped text', () => {
  const paragraph = [
    'The harbour museum has opened its archive of ships’ logs and letters to the',
    'public for the first time since it was founded, and has hired two archivists',
    'who will help readers to find what they look for.',
  ];
  const wrapped = ['Harbour museum opens its archive', '', ...paragraph, '', ...paragraph, '', ...paragraph].join('\n');

  it('puts paragraphs together again', () => {
    assert.deepEqual(
      unwrap(linesOf(wrapped)).map(({ text }) => text),
      ['Harbour museum opens its archive', ...Array(3).fill(paragraph.join(' '))],
    );
  });

  it('leaves a text with a paragraph a line, a poem, and a list as they are', () => {
    const poem = Array(20).fill('Thu về gõ cửa hiên nhà').join('\n');
    const lines = `${paragraph.join(' ')}\n${paragraph.join(' ')}\nshort\n${paragraph.join(' ')}`;
    const list = Array(10).fill('- Giải Nhất: đội thi của xã An Đức với số điểm cao nhất hội thi').join('\n');
    for (const text of [poem, lines, list]) assert.deepEqual(unwrap(linesOf(text)), linesOf(text));
  });
});
