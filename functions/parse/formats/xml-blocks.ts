/** A tree of marked-up text → lines: each vocabulary says of its elements what they are, the walk is the same for all. */
import type { Line } from '../document.ts';
import { line, row } from './lines.ts';
import { textOf, visitElements, type XmlElement } from './xml-reader.ts';

/** `inline` goes on in the line, `break` ends it, `row` is a table's row of cells, `skip` holds no text of the article. */
export type Shape = 'inline' | 'break' | 'row' | 'skip' | (Partial<Line> & { kind: Line['kind'] });

export function blocksOf(root: XmlElement, shapeOf: (element: XmlElement, around: Shape) => Shape): Line[] {
  const lines: Line[] = [];
  let buffer = '';
  const flush = (shape: Shape): void => {
    const { kind, ...more } = typeof shape === 'string' ? { kind: 'paragraph' as const } : shape;
    for (const text of buffer.split('\u2028')) {
      const next = line(text, kind, more);
      if (next.text !== '') lines.push(next);
    }
    buffer = '';
  };
  const walk = (element: XmlElement, around: Shape): void => {
    for (const each of element.children) {
      if (typeof each === 'string') {
        buffer += each;
        continue;
      }
      const shape = shapeOf(each, around);
      if (shape === 'skip') continue;
      if (shape === 'break') buffer += '\u2028';
      else if (shape === 'inline') walk(each, around);
      else {
        flush(around);
        if (shape === 'row') lines.push(row(cellsOf(each)));
        else walk(each, shape);
        flush(shape);
      }
    }
  };
  const whole = shapeOf(root, { kind: 'paragraph' });
  walk(root, whole);
  flush(whole);
  return lines;
}

const cellsOf = (element: XmlElement): string[] =>
  element.children.flatMap((cell) => (typeof cell === 'string' ? [] : [textOf(cell)]));

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const SKIPPED = new Set(
  'head script style template noscript iframe object svg math audio video canvas form nav hr img'.split(' '),
);

/** The words of HTML, for chapters and for stories inside news items. */
export function htmlShape(element: XmlElement, around: Shape): Shape {
  const { name } = element;
  if (INLINE.has(name)) return 'inline';
  if (SKIPPED.has(name)) return 'skip';
  if (/^h[1-6]$/.test(name)) return { kind: 'heading', level: Number(name[1]) };
  if (name === 'br') return 'break';
  if (name === 'tr') return 'row';
  if (name === 'li' || name === 'dd' || name === 'dt') return { kind: 'item' };
  if (name === 'blockquote') return { kind: 'quote' };
  if (name === 'figcaption' || name === 'caption') return { kind: 'paragraph', role: 'caption', rule: `${name}` };
  const within = typeof around === 'object' && (around.kind === 'item' || around.kind === 'quote');
  return within ? around : { kind: 'paragraph' };
}

/** A piece of HTML that is an article's text and nothing else: no menus to be taken off. */
export function linesOfHtml(html: string): Line[] {
  const lines: Line[] = [];
  const take = (body: XmlElement): void => {
    for (const each of blocksOf(body, htmlShape)) lines.push(each);
  };
  visitElements(`<article>${html}</article>`, new Set(['article']), take, 'xhtml');
  return lines;
}
