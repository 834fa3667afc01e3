/** Lines of pages → paragraphs: a line goes on in the next unless space, size, indent or a line left short says otherwise. */
import type { Line } from '../../document.ts';
import { line } from '../lines.ts';
import { acrossLines, type Script } from './soft-hyphens.ts';
import type { PageLine } from './types.ts';

const ENDED = /[.!?:;…][)"”’»\]]*$/;
/** "1. ", "a) ", "- ", "Điều 3. " */
const ITEM = /^(?:[-–—•*+▪●○]\s|\(?(?:\d{1,3}|[a-zđ]|[ivx]{1,5})[.)]\s|(?:điều|chương|mục|phần)\s+[\divx]+\b)/iu;
/** A line that is nothing but a day: "14/08/2012". */
const DAY = /^\(?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\)?$/;
/** What word processors set where a file of single lines shows none. */
const LEADING = 1.3;
/** A heading is set so much larger than the text. */
const LARGER = 1.12;
const LONGEST_HEADING = 400;

/** The lower quartile: paragraphs of one line or two have as many gaps between them as within. */
function usual(gaps: number[]): number {
  const sorted = gaps.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 4)] ?? LEADING;
}

/** The size most letters are set in. */
function bodySize(lines: PageLine[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** From one line's foot to the next one's, in sizes of the type: 1.15 to 1.6 as the file was set. */
function leading(lines: PageLine[]): number {
  const gaps: number[] = [];
  for (let at = 1; at < lines.length; at++) {
    const [above, below] = [lines[at - 1]!, lines[at]!];
    const gap = (above.y - below.y) / below.size;
    if (above.page === below.page && above.left === below.left && gap > 0.5 && gap < 3) gaps.push(gap);
  }
  return usual(gaps);
}

/** Whether the first word of the next line would still have fitted: then the writer ended the line. */
function leftShort(above: PageLine, below: PageLine): boolean {
  const perLetter = (above.x1 - above.x0) / Math.max(1, above.text.length);
  const word = /^\S+/.exec(below.text)?.[0].length ?? 0;
  const inset = above.x0 - above.left;
  const centred = inset > above.size && Math.abs(inset - (above.right - above.x1)) < 1.5 * above.size;
  const room = centred ? above.right - above.left - (above.x1 - above.x0) : above.right - above.x1;
  return room > (word + 1.5) * perLetter;
}

function begins(above: PageLine, below: PageLine, spacing: number): boolean {
  if (above.pieces > 1 || below.pieces > 1) return true;
  if (above.bold !== below.bold || DAY.test(above.text) || DAY.test(below.text)) return true;
  const size = Math.min(above.size, below.size);
  if (Math.max(above.size, below.size) > size * LARGER) return true;
  if (ENDED.test(above.text) && ITEM.test(below.text)) return true;
  const moved = above.page !== below.page || above.left !== below.left;
  if (moved) return ENDED.test(above.text) || leftShort(above, below) || below.x0 - below.left > 0.8 * below.size;
  const gap = (above.y - below.y) / below.size;
  if (gap > spacing * 1.25 || gap < 0) return true;
  const indent = below.x0 - above.x0 > 0.8 * size && ENDED.test(above.text);
  return indent || leftShort(above, below);
}

/** A hyphen at a line's end: a word's own ("kinh-tế", where accents tell a language that parts no words), "ư" lost, or none at all. */
function join(above: string, below: string, words: ReadonlySet<string>, script: Script): string {
  const whole = acrossLines(above, below, script);
  if (whole !== null) return whole;
  const head = /(\p{L}+)-$/u.exec(above)?.[1];
  const tail = /^\p{L}+/u.exec(below)?.[0];
  if (head === undefined || tail === undefined) return `${above} ${below}`;
  if (!/^\p{Ll}/u.test(tail)) return above + below;
  const apart = words.has(`${head}-${tail}`.toLowerCase());
  const vietnamese = /[ăđơưạ-ỹ]/i.test(above + below) && !words.has((head + tail).toLowerCase());
  return apart || vietnamese ? above + below : above.slice(0, -1) + below;
}

/** Paragraphs in order; headers and footers as debris at the place where they interrupt. */
export function paragraphsOf(pages: PageLine[][], script: Script): Line[] {
  const all = pages.flat();
  const text = all.filter((each) => each.debris === undefined);
  const [body, spacing] = [bodySize(text), leading(text)];
  const words = new Set(all.flatMap((each) => each.text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? []));
  const sizes = headingSizes(text, body);
  const lines: Line[] = [];
  let debris: Line[] = [];
  let above: PageLine | null = null;
  let open: Open | null = null;
  const close = (): void => {
    if (open) lines.push(shaped(open.before.join('') + open.last, open.first, sizes));
    for (const each of debris) lines.push(each);
    debris = [];
  };
  for (const each of all) {
    if (each.debris !== undefined) {
      debris.push(line(each.text, 'paragraph', { role: 'debris', rule: each.debris }));
      continue;
    }
    if (open && above && !begins(above, each, spacing)) {
      const word = open.last.lastIndexOf(' ') + 1;
      open.before.push(open.last.slice(0, word));
      open.last = join(open.last.slice(word), each.text, words, script);
    } else {
      close();
      open = { before: [], last: each.text, first: each };
    }
    above = each;
  }
  close();
  return lines;
}

/** A paragraph that may go on: its last line apart, so that joining looks at no more than that. */
interface Open {
  before: string[];
  last: string;
  first: PageLine;
}

/** Sizes of type larger than the text's, the largest first: the levels of headings. */
function headingSizes(lines: PageLine[], body: number): number[] {
  const sizes = new Set(lines.map(({ size }) => Math.round(size)).filter((size) => size > body * LARGER));
  return [...sizes].sort((a, b) => b - a);
}

function shaped(text: string, first: PageLine, sizes: number[]): Line {
  if (first.pieces > 2) return line(text.replaceAll('\t', ' | '), 'table');
  const level = sizes.indexOf(Math.round(first.size)) + 1;
  if (level > 0 && first.pieces === 1 && text.length < LONGEST_HEADING) {
    return line(text, 'heading', { level: Math.min(level, 6) });
  }
  return line(text, ITEM.test(text) && !/^\p{L}{2}/u.test(text) ? 'item' : 'paragraph');
}
