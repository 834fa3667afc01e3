/** Pieces of a page → its lines in reading order: two columns one after the other, a table's row as one line. */
import type { Page, PageLine, Segment } from './types.ts';

/** A column of running text has at least so many lines; fewer is a letterhead or a signature. */
const COLUMN_LINES = 8;
/** The gutter lies in the middle part of the page's text. */
const GUTTER_FROM = 0.3;
const GUTTER_TO = 0.7;
const STEPS = 80;
/** The part of a page's pieces that may run across the gutter: titles, tables, captions of pictures. */
const ACROSS = 0.25;
/** Lines of running text fill so much of their column on average; cells of a table less. */
const DENSE = 0.6;

interface Bounds {
  left: number;
  right: number;
}

/** Where columns stand on a page: one, or two with the gutter between them. */
export interface Layout {
  gutter: number | null;
  whole: Bounds;
  columns: [Bounds, Bounds];
}

const boundsOf = (within: Segment[], otherwise: Bounds): Bounds => ({
  left: within.reduce((least, each) => Math.min(least, each.x0), within.length > 0 ? Infinity : otherwise.left),
  right: within.reduce((most, each) => Math.max(most, each.x1), within.length > 0 ? -Infinity : otherwise.right),
});
const isAcross = (each: Segment, x: number): boolean => each.x0 < x && each.x1 > x;
const widths = (segments: Segment[]): number => segments.reduce((total, each) => total + each.x1 - each.x0, 0);

/** The x between two columns, or null for a page in one. */
function gutterOf(segments: Segment[], { left, right }: Bounds): number | null {
  if (segments.length < 2 * COLUMN_LINES) return null;
  let best: { x: number; across: number } | null = null;
  for (let step = Math.ceil(STEPS * GUTTER_FROM); step <= STEPS * GUTTER_TO; step++) {
    const x = left + ((right - left) * step) / STEPS;
    const across = segments.filter((each) => isAcross(each, x)).length;
    if (across / segments.length <= ACROSS && (!best || across < best.across)) best = { x, across };
  }
  if (!best) return null;
  const { x } = best;
  const dense = [segments.filter((each) => each.x1 <= x), segments.filter((each) => each.x0 >= x)].every((side) => {
    const bounds = boundsOf(side, { left, right });
    return side.length >= COLUMN_LINES && widths(side) / side.length > DENSE * (bounds.right - bounds.left);
  });
  return dense ? x : null;
}

/** A page with little text on it, the last one of a file, keeps the columns of the page before where its lines fit them. */
function layoutOf(segments: Segment[], before: Layout | null): Layout {
  const whole = boundsOf(segments, { left: 0, right: 0 });
  const own = gutterOf(segments, whole);
  const gutter =
    own ?? (before?.gutter && segments.every((each) => !isAcross(each, before.gutter!)) ? before.gutter : null);
  const few = segments.length < 2 * COLUMN_LINES && before?.gutter === gutter;
  const wide = few && before ? widen(whole, before.whole) : whole;
  if (gutter === null) return { gutter, whole: wide, columns: [wide, wide] };
  const sides = [segments.filter((each) => each.x1 <= gutter), segments.filter((each) => each.x0 >= gutter)] as const;
  const [left, right] = sides.map((side, at) => {
    const known = before?.gutter === gutter ? before.columns[at] : undefined;
    const bounds = boundsOf(side, known ?? wide);
    return own === null && known ? widen(bounds, known) : bounds;
  }) as [Bounds, Bounds];
  return { gutter, whole: wide, columns: [left, right] };
}

const widen = (one: Bounds, other: Bounds): Bounds => ({
  left: Math.min(one.left, other.left),
  right: Math.max(one.right, other.right),
});

/** Files that were not written in reading order jump upwards on the page again and again. */
function isScrambled(segments: Segment[]): boolean {
  let jumps = 0;
  for (let at = 1; at < segments.length; at++) {
    if (segments[at]!.y > segments[at - 1]!.y + segments[at]!.size) jumps += 1;
  }
  return jumps > Math.max(6, segments.length * 0.12);
}

/** From top to bottom, and from left to right within a line. */
function sorted(segments: Segment[]): Segment[] {
  const rows: Segment[][] = [];
  for (const segment of segments.toSorted((a, b) => b.y - a.y)) {
    const row = rows.at(-1);
    if (row && row[0]!.y - segment.y < 0.4 * Math.min(row[0]!.size, segment.size)) row.push(segment);
    else rows.push([segment]);
  }
  return rows.flatMap((row) => row.toSorted((a, b) => a.x0 - b.x0));
}

/** Above a line across the gutter both columns end; below it they begin again. */
function byColumns(segments: Segment[], x: number): Segment[] {
  const ordered: Segment[] = [];
  let sides: [Segment[], Segment[]] = [[], []];
  const close = (): void => {
    for (const each of sides.flatMap(sorted)) ordered.push(each);
    sides = [[], []];
  };
  for (const segment of sorted(segments)) {
    if (isAcross(segment, x)) {
      close();
      ordered.push(segment);
    } else sides[segment.x0 < x ? 0 : 1].push(segment);
  }
  close();
  return ordered;
}

/** The lines of a page, debris first, and the layout to go on with. */
export function linesOf(page: Page, before: Layout | null): { lines: PageLine[]; layout: Layout } {
  const body = page.segments.filter((each) => each.debris === undefined);
  const layout = layoutOf(body, before);
  const { gutter, whole, columns } = layout;
  const ordered = gutter !== null ? byColumns(body, gutter) : isScrambled(body) ? sorted(body) : body;
  const lines: PageLine[] = page.segments
    .filter((each) => each.debris !== undefined)
    .map((each) => ({ ...each, ...whole, page: page.number, pieces: 1 }));
  for (const segment of ordered) {
    const across = gutter === null || isAcross(segment, gutter);
    const column = across ? whole : columns[segment.x0 < gutter ? 0 : 1];
    const previous = lines.at(-1);
    const beside =
      previous?.debris === undefined &&
      previous !== undefined &&
      Math.abs(previous.y - segment.y) < 0.3 * Math.min(previous.size, segment.size) &&
      segment.x0 >= previous.x1 - 1 &&
      previous.left === column.left;
    if (!beside) lines.push({ ...segment, ...column, page: page.number, pieces: 1 });
    else {
      const text = `${previous.text}\t${segment.text}`;
      lines[lines.length - 1] = { ...previous, text, x1: segment.x1, pieces: previous.pieces + 1 };
    }
  }
  return { lines, layout };
}
