import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readMarkup } from '../../../functions/parse/html/markup.ts';
import { titlesOf } from '../../../functions/parse/html/title.ts';
import { buildTree } from '../../../functions/parse/html/tree.ts';
import { chooseValue } from '../../../functions/parse/metadata/choose.ts';

const TEXT =
  '<p>The canal boat came back to the quay after eleven weeks in the dry dock, and nobody on the island was sorry for it.</p>';

/** The title of a page whose text begins at its last line. */
function titleOf(html: string): string | null {
  const tree = buildTree(html + TEXT);
  return chooseValue(titlesOf(readMarkup(tree), tree.lines.length - 1)).chosen?.value ?? null;
}

const CASES: [name: string, html: string, title: string][] = [
  [
    'h1 before what the head says',
    '<title>Boat is back | Herald</title><h1>The canal boat is back</h1>',
    'The canal boat is back',
  ],
  [
    'the site in an h1',
    '<title>Boat is back - The Herald</title><meta property="og:site_name" content="The Herald"><h1><a href="/">The Herald</a></h1>',
    'Boat is back',
  ],
  ['the h1 that the head knows', '<title>Boat is back</title><h1>Newsletter</h1><h1>Boat is back</h1>', 'Boat is back'],
  [
    'the site before the title',
    '<title>The Herald | Boat is back</title><meta property="og:site_name" content="The Herald">',
    'Boat is back',
  ],
  [
    'the host as the site',
    '<link rel="canonical" href="https://www.quayherald.example/x"><title>Boat is back | Quayherald</title>',
    'Boat is back',
  ],
  ['a section behind a bar', '<title>x</title><h1>The canal boat is back | Opinion</h1>', 'The canal boat is back'],
  [
    'a cell called title under a portal’s name',
    '<title>Cổng thông tin điện tử huyện Ba Tri</title><table><tr><td class="TieuDe">Khánh thành cầu Rạch Vong</td></tr></table>',
    'Khánh thành cầu Rạch Vong',
  ],
  [
    'a bold line',
    '<title>Trang thông tin điện tử</title><p><b>The canal boat is back</b></p>',
    'The canal boat is back',
  ],
];

describe('titlesOf', () => {
  for (const [name, html, title] of CASES) it(name, () => assert.equal(titleOf(html), title));
});
