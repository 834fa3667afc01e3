import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildTree, textOf } from '../../../functions/parse/html/tree.ts';

const linesOf = (html: string): string[] => buildTree(html).lines.map(({ text }) => text);

const CASES: [name: string, html: string, lines: string[]][] = [
  ['paragraphs left open', '<p>One<p>Two<div>Three</div>', ['One', 'Two', 'Three']],
  ['items and cells left open', '<ul><li>a<li>b</ul><table><tr><td>c<td>d<tr><td>e</table>', ['a', 'b', 'c', 'd', 'e']],
  ['line breaks', 'one<br>two<br/>three</br>four', ['one', 'two', 'three', 'four']],
  ['white space', '<p>  a \n\t b&nbsp;c  </p><p> </p>', ['a b c']],
  ['preformatted', '<pre>one\n  two\n</pre>', ['one', 'two']],
  ['inline elements join', '<p>Vi<b>ệt</b> <i>Nam</i></p>', ['Việt Nam']],
  ['a head left open', '<html><head><title>T</title><p>Text', ['Text']],
  [
    'no text of scripts, styles, templates, drawings',
    '<script>a</script><style>b</style><template>c</template><svg><title>d</title></svg>e',
    ['e'],
  ],
  ['formatting closed across blocks', '<b><div>one</b></div><div>two</div>', ['one', 'two']],
  ['a closing tag of nothing', '</div></p></td>x', ['x']],
  ['composed', '<p>Tie\u0302\u0301ng</p>', ['Tiếng']],
  ['links left open', '<p><a href="a">one <a href="b">two</p><p>three', ['one two', 'three']],
];

describe('buildTree', () => {
  for (const [name, html, lines] of CASES) it(name, () => assert.deepEqual(linesOf(html), lines));

  it('counts what is linked and what is strong', () => {
    const [line] = buildTree('<p>abc <a href="x">def</a> <b>gh</b></p>').lines;
    assert.deepEqual([line!.linked, line!.strong, line!.links], [3, 2, 1]);
  });

  it('knows the text of an element', () => {
    const tree = buildTree('<p>By <span class="author">Mai <b>Lan</b></span>, today</p>');
    const author = tree.elements.find(({ attributes }) => attributes.class === 'author');
    assert.equal(textOf(tree, author!), 'Mai Lan');
  });

  it('reads runs in legacy fonts as a whole, by face, style and style sheet', () => {
    const reader = { knows: (font: string) => font === '.VnTime', read: (text: string) => `[${text}]` };
    const html =
      '<style>p.v {font-family:".VnTime"}</style><font face=".VnTime">a&micro;b</font> <font face=".VnTime"><font face="Arial">c</font></font>' +
      '<p class="v">d</p><p style="font-family: .VnTime">e</p>';
    assert.deepEqual(
      buildTree(html, reader).lines.map(({ text }) => text),
      ['[aµb] c', '[d]', '[e]'],
    );
  });

  it('stops nesting, not reading', () => {
    const tree = buildTree(`${'<div>'.repeat(100_000)}text${'</div>'.repeat(100_000)}<p>after</p>`);
    assert.ok(tree.elements.length < 2000);
    assert.deepEqual(
      tree.lines.map(({ text }) => text),
      ['text', 'after'],
    );
  });
});
