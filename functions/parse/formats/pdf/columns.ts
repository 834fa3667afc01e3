/** Pieces of a page → its lines in reading order: two columns one after the other, a table's row as one line. */
import type { Page, PageLine, Segment } from './types.ts';

/** A column of running text has at least so many lines; fewer is a letterhead or a signature. */
const COLUMN_LINES = 8;
/** The gutter lies in the middle part of the page's text. */
const GUTTER_FROM = 0.3;
const GUTTER_TO = 0.7;
/** Lines that may run across the gutter: titles, tables, pictures' captions. */
const ACROSS = 0.25;

const sum = (numbers: number[]): number => numbers.reduce((total, each) => total + each, 0);

/** The x between two columns, or null for a page in one. */
export function gutter(segments: Segment[]): number | null {
  if (segments.length < 2 * COLUMN_LINES) return null;
  const left = Math.min(...segments.map((each) => each.x0));
  const right = Math.max(...segments.map((each) => each.x1));
  const steps = 80;
  let best: { x: number; across: number } | null = null;
  for (let step = Math.ceil(steps * GUTTER_FROM); step <= steps * GUTTER_TO; step++) {
    const x = left + ((right - left) * step) / steps;
    const across = segments.filter((each) => each.x0 < x && each.x1 > x).length;
    if (across / segments.length <= ACROSS && (!best || across < best.across)) best = { x, across };
  }
  if (!best) return null;
  const { x } = best;
  const sides = [segments.filter((each) => each.x1 <= x), segments.filter((each) => each.x0 >= x)];
  const dense = sides.every((side) => {
    const width = Math.max(...side.map((each) => each.x1)) - Math.min(...side.map((each) => each.x0));
    return side.length >= COLUMN_LINES && sum(side.map((each) => each.x1 - each.x0)) / side.length > 0.6 * width;
  });
  return dense ? x : null;
}

/** Files that were not written in reading order jump upwards on the page again and again. */
function isScrambled(segments: Segment[]): boolean {
  let jumps = 0;
  for (let at = 1; at < segments.length; at++) {
    if (segments[at]!.y > segments[at - 1]!.y + segments[at]!.size) jumps += 1;
  }
  return jumps > Math.max(6, segments.length * 0.12);
}

const downwards = (a: Segment, b: Segment): number =>
  Math.abs(a.y - b.y) < 0.4 * Math.min(a.size, b.size) ? a.x0 - b.x0 : b.y - a.y;

/** Above a line across the gutter both columns end; below it they begin again. */
function byColumns(segments: Segment[], x: number): Segment[] {
  const ordered: Segment[] = [];
  let sides: [Segment[], Segment[]] = [[], []];
  for (const segment of segments.toSorted((a, b) => b.y - a.y)) {
    if (segment.x0 < x && segment.x1 > x) {
      for (const each of sides.flat()) ordered.push(each);
      sides = [[], []];
      ordered.push(segment);
    } else sides[segment.x0 < x ? 0 : 1].push(segment);
  }
  for (const each of sides.flat()) ordered.push(each);
  return ordered;
}

export function linesOf(page: Page): PageLine[] {
  const { segments } = page;
  if (segments.length === 0) return [];
  const x = gutter(segments);
  const ordered = x !== null ? byColumns(segments, x) : isScrambled(segments) ? segments.toSorted(downwards) : segments;
  const bounds = (within: Segment[]): { left: number; right: number } => ({
    left: Math.min(...within.map((each) => each.x0)),
    right: Math.max(...within.map((each) => each.x1)),
  });
  const whole = bounds(segments);
  const inner = (segment: Segment): boolean => x === null || !(segment.x0 < x && segment.x1 > x);
  const columns =
    x === null
      ? [whole, whole]
      : [bounds(segments.filter((each) => each.x1 <= x)), bounds(segments.filter((each) => each.x0 >= x))];
  const lines: PageLine[] = [];
  for (const segment of ordered) {
    const previous = lines.at(-1);
    const column = inner(segment) ? columns[x !== null && segment.x0 >= x ? 1 : 0]! : whole;
    const beside =
      previous !== undefined &&
      Math.abs(previous.y - segment.y) < 0.3 * Math.min(previous.size, segment.size) &&
      segment.x0 >= previous.x1 - 1 &&
      previous.left === column.left;
    if (beside) {
      lines[lines.length - 1] = {
        ...previous,
        text: `${previous.text}\t${segment.text}`,
        x1: segment.x1,
        pieces: previous.pieces + 1,
      };
    } else lines.push({ ...segment, ...column, page: page.number, pieces: 1 });
  }
  return lines;
}
