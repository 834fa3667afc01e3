/** Text whose lines are broken at a column, as mail programs and typists break them. */
import type { Line } from '../document.ts';

/** Columns at which mail programs and typists break lines: 60 to 80. */
const NARROWEST = 55;
const WIDEST = 90;
/** Of the lines with another right below, how many are full in a wrapped text: all but the last of a paragraph. */
const FULL = 0.7;
/** Fewer full lines may be chance. */
const FEWEST = 4;

const isFull = (line: Line): boolean => line.text.length >= NARROWEST && line.text.length <= WIDEST;
const joins = (line: Line | undefined): line is Line =>
  line !== undefined && line.blankBefore === 0 && line.kind === 'paragraph';

/** Lines broken at a column, with blank lines between the paragraphs: each line that another follows is about as long as the others. */
function isWrapped(lines: Line[]): boolean {
  const broken = lines.filter((line, index) => line.kind === 'paragraph' && joins(lines[index + 1]));
  const full = broken.filter(isFull);
  const narrow = lines.every((line) => line.text.length <= WIDEST || line.kind === 'table');
  return narrow && full.length >= FEWEST && full.length >= broken.length * FULL;
}

/** Paragraphs of a wrapped text put together again: a full line goes on in the next. Any other text stays as it is. */
export function unwrap(lines: Line[]): Line[] {
  if (!isWrapped(lines)) return lines;
  const paragraphs: { line: Line; texts: string[] }[] = [];
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1];
    if (joins(line) && above && isFull(above) && above.kind !== 'table')
      paragraphs.at(-1)!.texts.push(line.text.trim());
    else paragraphs.push({ line, texts: [line.text] });
  }
  return paragraphs.map(({ line, texts }) => ({ ...line, text: texts.join(' ') }));
}
