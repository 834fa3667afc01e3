/** Paragraphs and tables of Word → lines. */
import type { Line } from '../../document.ts';
import { line, row } from '../lines.ts';
import type { RunReader } from '../runs.ts';
import { child, elements, type XmlElement } from '../xml-reader.ts';
import type { Counter } from './numbering.ts';
import { type Gathered, gather } from './paragraph.ts';
import { listOf, outlineOf, type Style } from './styles.ts';

export interface Body {
  lines: Line[];
  styleOf: (id: string | undefined) => Style;
  counter: Counter;
  runs: RunReader;
  /** Notes in the order of their signs: the n-th is "[n]" in the text. */
  notes: Gathered['notes'];
  links: Gathered['links'];
  images: Gathered['images'];
  leftOut: Set<string>;
  /** Texts of paragraphs in the style "Title" and "Subtitle". */
  titles: string[];
  subtitles: string[];
}

/** Role and kind of a paragraph from its style. */
function shape(style: Style, outline: number | undefined, listed: boolean): Partial<Line> & { kind: Line['kind'] } {
  if (/^toc (?:\d|heading)/.test(style.name))
    return { kind: 'paragraph', role: 'debris', rule: 'docx/table-of-contents' };
  if (style.name === 'caption') return { kind: 'paragraph', role: 'caption', rule: 'docx/caption-style' };
  if (style.name === 'author' || style.name === 'byline')
    return { kind: 'paragraph', role: 'author', rule: 'docx/author-style' };
  if (style.name === 'date') return { kind: 'paragraph', role: 'published', rule: 'docx/date-style' };
  if (style.name === 'title') return { kind: 'heading', level: 1 };
  if (outline !== undefined) return { kind: 'heading', level: Math.min(outline, 6) };
  if (/^(?:intense )?quote$/.test(style.name)) return { kind: 'quote' };
  return { kind: listed || style.name.startsWith('list ') ? 'item' : 'paragraph' };
}

export function readParagraph(element: XmlElement, body: Body): void {
  const properties = child(element, 'pPr');
  const style = body.styleOf(child(properties, 'pStyle')?.attributes.val);
  const gathered: Gathered = { runs: [], boxes: [], notes: [], links: [], images: [], leftOut: body.leftOut };
  gather(element, style, body.styleOf, gathered);
  body.images.push(...gathered.images);
  for (const link of gathered.links) body.links.push({ ...link, text: body.runs.read([{ text: link.text }]) });

  let at = body.notes.length;
  body.notes.push(...gathered.notes);
  const text = body.runs.read(gathered.runs).replace(/\u0000/g, () => `[${++at}]`);
  const list = listOf(properties) ?? style.list;
  const numId = list?.numId ?? style.list?.numId;
  const listed = numId !== undefined && numId !== '0' && text.trim() !== '';
  const number = listed ? body.counter.next(numId, list?.level ?? 0) : { text: '', font: undefined };
  const label = body.runs.read([{ text: number.text, font: number.font ?? gathered.runs[0]?.font }]);
  const { kind, ...more } = shape(style, outlineOf(properties) ?? style.outline, listed);
  const whole = kind === 'heading' ? [text] : text.split('\n');
  for (const [index, each] of whole.entries())
    body.lines.push(line(index === 0 ? `${label} ${each}` : each, kind, more));
  if (style.name === 'title') body.titles.push(text);
  if (style.name === 'subtitle') body.subtitles.push(text);
  for (const box of gathered.boxes) readBlocks(box, body);
}

/** A table for the page's layout (letterheads in two columns, an article pasted into one cell) holds paragraphs; any other, rows. */
function readTable(table: XmlElement, body: Body): void {
  const rows = elements(table)
    .filter((each) => each.name === 'tr' || each.name === 'sdt')
    .map((each) => cellsOf(each).map((cell) => readCell(cell, body)));
  const columns = Math.max(0, ...rows.map((cells) => cells.length));
  const layout = columns <= 1 || (rows.length <= 2 && rows.some((cells) => cells.some((lines) => lines.length > 1)));
  for (const cells of rows) {
    if (layout) for (const each of cells.flat()) body.lines.push(each);
    else body.lines.push(row(cells.map((lines) => lines.map((each) => each.text).join(' '))));
  }
}

function cellsOf(parent: XmlElement): XmlElement[] {
  return elements(parent).flatMap((each) => {
    if (each.name === 'tc') return [each];
    return ['sdt', 'sdtContent', 'tr', 'customXml', 'ins'].includes(each.name) ? cellsOf(each) : [];
  });
}

function readCell(cell: XmlElement, body: Body): Line[] {
  const inner: Body = { ...body, lines: [] };
  readBlocks(cell, inner);
  return inner.lines.filter((each) => each.text !== '');
}

/** Paragraphs and tables of anything that holds them. */
export function readBlocks(parent: XmlElement, body: Body): void {
  for (const element of elements(parent)) readBlock(element, body);
}

export function readBlock(element: XmlElement, body: Body): void {
  if (element.name === 'p') readParagraph(element, body);
  else if (element.name === 'tbl') readTable(element, body);
  else if (element.name === 'altChunk')
    body.leftOut.add('A piece embedded as another file is left out: save it into the text.');
  else if (['sdt', 'sdtContent', 'customXml', 'ins', 'moveTo'].includes(element.name)) readBlocks(element, body);
}
