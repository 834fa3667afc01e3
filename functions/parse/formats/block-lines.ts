/** Paragraphs and tables of word processors → lines, with their kinds by the names of their styles. */
import type { Line } from '../document.ts';
import { type Block, NOTE_SIGN, type Paragraph } from './blocks.ts';
import { line, row } from './lines.ts';
import type { RunReader } from './runs.ts';

const HEADING = /^heading (\d)$/;
const MAX_LEVEL = 6;
const NUMBER = /[\p{L}\p{N}]{2}|\p{N}|\p{L}[^\p{L}\p{N}\s]/u;

function shapeOf({ style, outline, label, listed }: Paragraph, format: string): Partial<Line> & { kind: Line['kind'] } {
  const level = style === 'title' ? 1 : Number(HEADING.exec(style)?.[1] ?? outline ?? 0);
  if (/^toc \d/.test(style)) return { kind: 'paragraph', role: 'debris', rule: `${format}/table-of-contents` };
  if (style === 'caption') return { kind: 'paragraph', role: 'caption', rule: `${format}/caption-style` };
  if (level > 0) return { kind: 'heading', level: Math.min(level, MAX_LEVEL) };
  return { kind: listed || label.length > 0 ? 'item' : 'paragraph' };
}

/** Paragraphs → lines, one reader for the whole file, so that the signs of notes count through. */
export function lineReader(runs: RunReader, format: string) {
  let notes = 0;
  const titles: string[] = [];
  /** A bullet says no more than the kind of the line does. */
  const labelOf = ({ label }: Paragraph) => {
    const text = runs.read(label);
    return NUMBER.test(text) ? text : '';
  };
  const linesOf = (paragraph: Paragraph): Line[] => {
    const { kind, ...more } = shapeOf(paragraph, format);
    const text = runs.read(paragraph.runs).replaceAll(NOTE_SIGN, () => `[${++notes}]`);
    if (paragraph.style === 'title') titles.push(text);
    return `${labelOf(paragraph)} ${text}`.split('\n').map((each) => line(each, kind, more));
  };
  /** A table that lays out a page (a letterhead in two columns) holds paragraphs; any other, rows. */
  const linesOfTable = (rows: Paragraph[][][]): Line[] => {
    const read = rows.map((cells) => cells.map((cell) => cell.flatMap(linesOf).filter(({ text }) => text !== '')));
    const columns = Math.max(0, ...read.map((cells) => cells.length));
    const lays = columns <= 1 || (read.length <= 2 && read.some((cells) => cells.some((lines) => lines.length > 1)));
    return lays
      ? read.flat(2)
      : read.map((cells) => row(cells.map((lines) => lines.map(({ text }) => text).join(' '))));
  };
  return {
    titles,
    linesOf,
    /** Running headers and footers, each once, as debris: they belong to the page, not to the article. */
    linesOfMargins: (paragraphs: readonly Paragraph[]): Line[] => {
      const lines = paragraphs.flatMap(linesOf);
      const once = new Map(lines.map((each) => [each.text, each]));
      return [...once.values()].map((each) => ({
        ...each,
        kind: 'paragraph',
        role: 'debris',
        rule: `${format}/margin`,
      }));
    },
    linesOfBlock: (block: Block) => (block.kind === 'table' ? linesOfTable(block.rows) : linesOf(block.paragraph)),
  };
}
