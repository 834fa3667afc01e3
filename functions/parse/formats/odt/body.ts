/** Paragraphs, lists and tables of OpenDocument → lines. */
import type { Line } from '../../document.ts';
import { written } from '../docx/numbering.ts';
import { line, row } from '../lines.ts';
import type { Run, RunReader } from '../runs.ts';
import { child, descendants, elements, textOf, type XmlElement } from '../xml-reader.ts';
import type { OdtStyle, OdtStyles } from './styles.ts';

export interface OdtBody {
  lines: Line[];
  styles: OdtStyles;
  runs: RunReader;
  notes: XmlElement[];
  links: { href: string; text: string }[];
  images: { src: string; alt: string }[];
  annotations: number;
  titles: string[];
  subtitles: string[];
  /** Counts of each list style by level. */
  counts: Map<string, number[]>;
}

interface Listed {
  style: string | undefined;
  level: number;
  label: string;
}

const NUMBER_FORMATS: Record<string, string> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
};

/** Elements within a paragraph that hold nothing of its text. */
const ASIDE = new Set([
  'annotation-end',
  'bookmark',
  'bookmark-start',
  'bookmark-end',
  'change',
  'change-start',
  'change-end',
  'ruby-text',
  'script',
]);

function gather(parent: XmlElement, font: string | undefined, body: OdtBody, runs: Run[], boxes: XmlElement[]): void {
  for (const each of parent.children) {
    if (typeof each === 'string') {
      runs.push({ text: each.replace(/\s+/g, ' '), font });
      continue;
    }
    if (each.name === 's') runs.push({ text: ' ', font });
    else if (each.name === 'tab') runs.push({ text: '\t', font });
    else if (each.name === 'line-break') runs.push({ text: '\u2028', font });
    else if (each.name === 'note') {
      body.notes.push(each);
      runs.push({ text: `[${body.notes.length}]`, font: '' });
    } else if (each.name === 'annotation') body.annotations += 1;
    else if (each.name === 'frame' || each.name === 'custom-shape' || each.name === 'g')
      gatherDrawing(each, body, boxes);
    else if (!ASIDE.has(each.name)) {
      const own = each.name === 'span' ? body.styles.styleOf(each.attributes['style-name'], 'text').font : undefined;
      const before = runs.length;
      gather(each, own ?? font, body, runs, boxes);
      const href = each.name === 'a' ? each.attributes.href : undefined;
      if (href) body.links.push({ href, text: body.runs.read(runs.slice(before)) });
    }
  }
}

function gatherDrawing(element: XmlElement, body: OdtBody, boxes: XmlElement[]): void {
  for (const box of descendants(element, 'text-box')) boxes.push(box);
  const alt = textOf(descendants(element, 'desc')[0] ?? descendants(element, 'title')[0]);
  for (const image of descendants(element, 'image')) body.images.push({ src: image.attributes.href ?? '', alt });
}

function shape(element: XmlElement, style: OdtStyle, listed: boolean): Partial<Line> & { kind: Line['kind'] } {
  const is = (pattern: RegExp): boolean => style.names.some((name) => pattern.test(name));
  const named = style.names.map((name) => /^Heading (\d+)$/.exec(name)?.[1]).find((level) => level !== undefined);
  const level = Number(element.attributes['outline-level'] ?? style.outline ?? named ?? 0);
  if (is(/^(?:Author|Byline)$/)) return { kind: 'paragraph', role: 'author', rule: 'odt/author-style' };
  if (is(/^Date$/)) return { kind: 'paragraph', role: 'published', rule: 'odt/date-style' };
  if (is(/^Title$/)) return { kind: 'heading', level: 1 };
  if (element.name === 'h' || level > 0) return { kind: 'heading', level: Math.min(Math.max(level, 1), 6) };
  if (is(/^(?:Caption|Figure|Illustration|Drawing)$/i))
    return { kind: 'paragraph', role: 'caption', rule: 'odt/caption-style' };
  if (is(/^Quotations?$/)) return { kind: 'quote' };
  return { kind: listed ? 'item' : 'paragraph' };
}

function readParagraph(element: XmlElement, body: OdtBody, listed: Listed | null): void {
  const style = body.styles.styleOf(element.attributes['style-name'], 'paragraph');
  const runs: Run[] = [];
  const boxes: XmlElement[] = [];
  gather(element, style.font, body, runs, boxes);
  const label = listed && listed.label !== '' ? [{ text: `${listed.label} `, font: runs[0]?.font }] : [];
  const text = body.runs.read([...label, ...runs]);
  const { kind, ...more } = shape(element, style, listed !== null);
  const whole = kind === 'heading' ? [text.replaceAll('\u2028', ' ')] : text.split('\u2028');
  for (const each of whole) body.lines.push(line(each, kind, more));
  if (style.names.includes('Title')) body.titles.push(text);
  if (style.names.includes('Subtitle')) body.subtitles.push(text);
  for (const box of boxes) readOdtBlocks(box, body);
}

/** The number before an item: "2.1." by its level's pattern; bullets have none. */
function labelOf(listed: Listed, body: OdtBody): string {
  const levels = body.styles.lists.get(listed.style ?? '');
  const level = levels?.get(listed.level);
  if (!level || level.format === '') return '';
  const counts = body.counts.get(listed.style ?? '') ?? [];
  counts[listed.level] = (counts[listed.level] ?? level.start - 1) + 1;
  counts.length = listed.level + 1;
  body.counts.set(listed.style ?? '', counts);
  const numbers: string[] = [];
  for (let at = listed.level - level.shown + 1; at <= listed.level; at++) {
    const format = NUMBER_FORMATS[levels?.get(at)?.format ?? ''];
    if (format !== undefined && at > 0) numbers.push(written(counts[at] ?? 1, format));
  }
  return level.prefix + numbers.join('.') + level.suffix;
}

function readList(list: XmlElement, body: OdtBody, above: Listed | null): void {
  const style = list.attributes['style-name'] ?? above?.style;
  const goesOn = list.attributes['continue-numbering'] === 'true' || list.attributes['continue-list'] !== undefined;
  if (!above && !goesOn) body.counts.delete(style ?? '');
  for (const item of elements(list)) {
    const listed: Listed = { style, level: (above?.level ?? 0) + 1, label: '' };
    const counted = item.name === 'list-item' && elements(item)[0]?.name !== 'list';
    if (counted) listed.label = labelOf(listed, body);
    for (const [at, each] of elements(item).entries()) {
      if (each.name === 'list') readList(each, body, listed);
      else readOdtBlock(each, body, at === 0 ? listed : { ...listed, label: '' });
    }
  }
}

/** As in Word: a table in one column, or of two rows with paragraphs in them, lays out the page. */
function readTable(table: XmlElement, body: OdtBody): void {
  const rows = descendants(table, 'table-row').map((each) =>
    elements(each)
      .filter((cell) => cell.name === 'table-cell')
      .map((cell) => {
        const inner: OdtBody = { ...body, lines: [] };
        readOdtBlocks(cell, inner);
        return inner.lines.filter((one) => one.text !== '');
      }),
  );
  const columns = Math.max(0, ...rows.map((cells) => cells.length));
  const layout = columns <= 1 || (rows.length <= 2 && rows.some((cells) => cells.some((lines) => lines.length > 1)));
  for (const cells of rows) {
    if (layout) for (const each of cells.flat()) body.lines.push(each);
    else body.lines.push(row(cells.map((lines) => lines.map((each) => each.text).join(' '))));
  }
}

export function readOdtBlocks(parent: XmlElement, body: OdtBody): void {
  for (const element of elements(parent)) readOdtBlock(element, body, null);
}

export function readOdtBlock(element: XmlElement, body: OdtBody, listed: Listed | null = null): void {
  if (element.name === 'p' || element.name === 'h') readParagraph(element, body, listed);
  else if (element.name === 'list') readList(element, body, listed);
  else if (element.name === 'table') readTable(element, body);
  else if (element.name === 'table-of-content') {
    for (const entry of descendants(child(element, 'index-body'), 'p', 'h')) {
      body.lines.push(line(textOf(entry), 'paragraph', { role: 'debris', rule: 'odt/table-of-contents' }));
    }
  } else if (element.name !== 'tracked-changes') readOdtBlocks(element, body);
}
