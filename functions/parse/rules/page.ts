/**
 * A Document as the rules see it: rows with their place in `extracted`, and who has claimed them so far.
 * A rule is a function from a page to claims; `frame.ts` asks the rules one after the other, and what is claimed stays claimed.
 */
import type { DatePrecision, PieceRole } from '../../../shared/article.ts';
import type { Document } from '../document.ts';
import { type Row, rowOf } from './row.ts';

export type { Row };

export type Field =
  | 'title'
  | 'subtitle'
  | 'published'
  | 'updated'
  | 'printed'
  | 'views'
  | 'author'
  | 'credit'
  | 'caption'
  | 'breadcrumb'
  | 'section'
  | 'tags';

/** A value that a rule read, and where in `extracted`. */
export interface Found {
  field: Field;
  value: string;
  start: number;
  end: number;
  confidence: number;
  precision?: DatePrecision;
  ambiguous?: boolean;
  rule?: string;
}

/** A stretch of the claimed rows; the parts of a claim hold all of their characters that are no white space. */
export interface Part {
  start: number;
  end: number;
  role: PieceRole;
  /** Where the rule has families of its own: "debris/share". */
  rule?: string;
}

/** Rows `from` to `to`, both included, and what they are. */
export interface Claim {
  from: number;
  to: number;
  parts: Part[];
  found: Found[];
}

export interface Page {
  extracted: string;
  rows: readonly Row[];
  /** One place a row: the claim that holds it, or null. */
  claims: readonly (Claim | null)[];
  /** Nothing but the lines tells what is what: a text, a Word file, a PDF. A web page or a news feed has markup that knows better. */
  plain: boolean;
  /** What the markup says that the title is, surest first. */
  declaredTitle: string | null;
  /** Most letters with marks are Vietnamese: days come first. */
  vietnamese: boolean;
}

export type Rule = (page: Page) => Claim[];

const VIETNAMESE = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/giu;
/** Formats whose elements say what a line is. */
const MARKED_UP = /html|xml\b|json|epub|multipart\/related/i;

/** Letters looked at to know whether a page is Vietnamese: a paragraph is enough. */
const SAMPLE = 20_000;

/** A file's properties often hold a title that nobody wrote ("Microsoft Word - Document1"): a guess does not count. */
const DECLARED = 0.6;

function declaredTitle(document: Document): string | null {
  const sure = document.declared.title.filter((each) => each.confidence >= DECLARED);
  return sure.toSorted((one, other) => other.confidence - one.confidence)[0]?.value ?? null;
}

export function pageOf(document: Document): Page {
  const { lines } = document;
  const rows: Row[] = [];
  let start = 0;
  for (const [at, line] of lines.entries()) {
    if (line.text.trim() !== '') rows.push(rowOf(line, rows.length, start, lines[at + 1]));
    start += line.text.length + 1;
  }
  const extracted = lines.map((line) => line.text).join('\n');
  const sample = extracted.slice(0, SAMPLE);
  return {
    extracted,
    rows,
    claims: rows.map(() => null),
    plain: !MARKED_UP.test(document.mediaType),
    declaredTitle: declaredTitle(document),
    vietnamese: (sample.match(VIETNAMESE)?.length ?? 0) * 30 > sample.length,
  };
}

/** A claim of whole rows with one role and, where the rule reads one, a value that is the rows' text. */
export function claim(
  rows: readonly Row[],
  role: PieceRole,
  found: Omit<Found, 'start' | 'end' | 'value'>[] = [],
  rule?: string,
): Claim {
  const [first, last] = [rows[0]!, rows.at(-1)!];
  const value = rows.map((row) => row.text).join(' ');
  return {
    from: first.index,
    to: last.index,
    parts: [{ start: first.start, end: last.end, role, ...(rule === undefined ? {} : { rule }) }],
    found: found.map((each) => ({ ...each, value, start: first.start, end: last.end })),
  };
}

export const free = (page: Page, row: Row | undefined): row is Row =>
  row !== undefined && page.claims[row.index] === null;

/** Rows that nothing has claimed yet. */
export const freeRows = (page: Page): Row[] => page.rows.filter((row) => page.claims[row.index] === null);

/** First and last paragraph that nothing has claimed: between them is the body. Without one, the body starts nowhere (-1). */
export function bodyOf(page: Page): { first: number; last: number } {
  const isBody = (row: Row): boolean => row.prose && page.claims[row.index] === null;
  return { first: page.rows.findIndex(isBody), last: page.rows.findLastIndex(isBody) };
}

/** The row stands between the first and the last paragraph of the body. */
export const isWithin = (body: { first: number; last: number }, row: Row): boolean =>
  row.index > body.first && row.index < body.last && body.first >= 0;

/** The next or the previous row that is free, or undefined. */
export function neighbour(page: Page, index: number, step: 1 | -1): Row | undefined {
  for (let at = index + step; at >= 0 && at < page.rows.length; at += step) {
    if (page.claims[at] === null) return page.rows[at];
  }
  return undefined;
}

/** Last row of the title, or -1. */
export const titleRow = (page: Page): number =>
  page.claims.findLastIndex((held) => held?.parts.some((part) => part.role === 'title'));

export const claimedAs = (page: Page, index: number, role: PieceRole): boolean =>
  page.claims[index]?.parts.some((part) => part.role === role) ?? false;
