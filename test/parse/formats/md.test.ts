import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { md } from '../../../functions/parse/formats/md.ts';
import { documentIn, hintsFor, shown, utf8 } from './samples.ts';

describe('md', () => {
  const known: [string, string, string, boolean][] = [
    ['a heading', '# Tin vui\n\nThân bài', 'a.txt', true],
    ['front matter', '---\ntitle: Tin vui\n---\nThân bài', 'a.txt', true],
    ['a dash is no sign: offices write lists so', '- một\n- hai', 'a.md', false],
    ['one sign and the name', '**Đậm** thôi', 'a.md', true],
    ['one sign without the name', '**Đậm** thôi', 'a.txt', false],
    ['a hash without a space is a tag', '#tintuc hôm nay', 'a.txt', false],
  ];
  for (const [name, text, key, expected] of known) {
    it(`is known: ${name}`, () => assert.equal(md.recognises(utf8(text), hintsFor(key)), expected));
  }

  it('reads blocks without their marks', async () => {
    const text =
      '# Tin *vui*\n\nDòng một\ndòng hai [liên kết](http://example.org/x).\n\n1. một\n2. hai\n\n> lời trích\n\n| a | b |\n|---|---|\n| c | d |\n\n![ảnh](a.jpg)\n';
    const document = await documentIn(md, utf8(text));
    assert.deepEqual(shown(document), [
      'heading1 Tin vui',
      'paragraph Dòng một dòng hai liên kết.',
      'item 1. một',
      'item 2. hai',
      'quote lời trích',
      'table a | b',
      'table c | d',
    ]);
    assert.deepEqual(document.links, [{ href: 'http://example.org/x', text: 'liên kết' }]);
    assert.deepEqual(document.images, [{ src: 'a.jpg', alt: 'ảnh' }]);
  });

  it('declares what front matter says, in YAML or TOML, in Vietnamese or English', async () => {
    const yaml =
      '---\ntiêu đề: "Tin vui"\nngày đăng: 27/6/2014\nauthors:\n  - Lê An\n  - Trần Bình\ntags: [lúa, gạo]\n---\nThân bài\n';
    const { declared, lines } = await documentIn(md, utf8(yaml));
    assert.deepEqual(
      declared.author.map((each) => each.value),
      ['Lê An', 'Trần Bình'],
    );
    assert.deepEqual(
      [declared.title[0]?.value, declared.published[0]?.value, declared.tags],
      ['Tin vui', '2014-06-27', ['lúa', 'gạo']],
    );
    assert.deepEqual(
      lines.map((line) => [line.role, line.text]),
      [
        ['title', 'Tin vui'],
        [undefined, 'Thân bài'],
      ],
    );
    const folded = await documentIn(
      md,
      utf8('---\ntitle: Tin vui\n  của làng\nsubtitle: >-\n  Một\n  hai\ndate: 2014-06-27 # sáng\n---\nThân'),
    );
    assert.deepEqual(
      [folded.declared.title[0]?.value, folded.declared.subtitle[0]?.value, folded.declared.published[0]?.value],
      ['Tin vui của làng', 'Một hai', '2014-06-27'],
    );
    const toml = await documentIn(md, utf8('+++\ntitle = "Tin vui"\ndate = 2014-06-27\n+++\nThân'));
    assert.equal(toml.declared.published[0]?.value, '2014-06-27');
  });
});
