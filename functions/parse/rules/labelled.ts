import type { PieceRole } from '../../../shared/article.ts';
import { datesIn, leadsToDate } from '../metadata/dates.ts';
import { isDesk, isName, isUnit } from '../metadata/names.ts';
import { bodyOf, type Claim, type Found, isWithin, type Page, type Part, type Row } from './page.ts';
import type { Label } from './phrases/phrases.ts';
import {
  beginsWithLabel,
  buttonsBehind,
  COUNT_ONLY,
  isEventLabel,
  OPENING,
  type Segment,
  segmentsOf,
} from './segments.ts';
import { READERS } from './values.ts';

/** A line of labels and values has few words; what is longer is a sentence that begins like one. */
const LONGEST = 60;
/** "MAI LAN - THU HÀ 30/04/2016 11:39" has eight words. */
const LONGEST_BYLINE = 14;

const ROLES: Record<Label, PieceRole> = {
  published: 'published',
  updated: 'updated',
  refreshed: 'published',
  printed: 'printed',
  views: 'views',
  photo: 'author',
  author: 'author',
  credit: 'credit',
  section: 'section',
  tags: 'tags',
  furniture: 'debris',
};

const SURE = 0.9;
/** "Cập nhật" may mean the first day or the last, so it gives way to "Ngày đăng". */
const REFRESHED = 0.75;
const UNLABELLED = 0.7;
/** The photographer is the author only where nobody else signs, and hardly then. */
const PHOTOGRAPHER = 0.3;

type Read = { role: PieceRole; found: Found[] } | null;
/** A segment's value and its place in `extracted`. */
interface Value {
  text: string;
  start: number;
  colon: boolean;
}

/** What is left of a stretch once its date is taken out is nothing but marks. */
function onlyDate(text: string, page: Page): boolean {
  const dates = datesIn(text, page.vietnamese);
  const [first, last] = [dates[0], dates.at(-1)];
  return first !== undefined && leadsToDate(text.slice(0, first.start)) && OPENING.test(text.slice(last!.end));
}

/** "admin ngày 02/03/2011": a name with a date behind it. */
function nameAndDate(page: Page, { text, start }: Value, confidence: number): Found[] | null {
  const date = datesIn(text, page.vietnamese)[0];
  if (!date || !OPENING.test(text.slice(date.end))) return null;
  const name = text.slice(0, date.start).replace(/[\s,|-]*(?:(?:vào|ngày|lúc|on|at|le|à)\s+)*$/iu, '');
  const byline = READERS.author(name, start, confidence, page);
  return byline.length > 0 ? [...byline, ...READERS.published(text, start, confidence, page)] : null;
}

type DateRole = 'published' | 'updated' | 'printed';

function readDate(page: Page, role: DateRole, value: Value, confidence: number): Read {
  const date = datesIn(value.text, page.vietnamese)[0];
  if (!date) return null;
  if (!leadsToDate(value.text.slice(0, date.start))) {
    const both = role === 'published' ? nameAndDate(page, value, confidence) : null;
    return both && { role: 'author', found: both };
  }
  if (!value.colon && !onlyDate(value.text, page)) return null;
  return { role, found: READERS[role](value.text, value.start, confidence, page) };
}

function readAuthor(page: Page, value: Value): Read {
  const found = nameAndDate(page, value, SURE) ?? READERS.author(value.text, value.start, SURE, page);
  const authors = found.filter((each) => each.field === 'author');
  const named = authors.every((each) => isName(each.value) || isDesk(each.value));
  if (authors.length > 0 && (value.colon || named)) return { role: 'author', found };
  return value.colon && found.length > 0 && authors.length === 0 ? { role: 'credit', found } : null;
}

/** "Ảnh: Mai Lan", "Ảnh: TTXVN"; a whole caption behind the label is a caption's affair. */
function readPhotographer(page: Page, { text, start }: Value): Read {
  const inner = text.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '');
  if (!isName(inner, true) && !isUnit(inner) && !isDesk(inner)) return null;
  return {
    role: 'author',
    found: READERS.author(text, start, PHOTOGRAPHER, page).filter((each) => each.field === 'author'),
  };
}

function readLabelled(page: Page, label: Label, value: Value): Read {
  const role = ROLES[label];
  if (role === 'published' || role === 'updated' || role === 'printed') {
    return readDate(page, role, value, label === 'refreshed' ? REFRESHED : SURE);
  }
  if (role === 'debris') return { role, found: [] };
  if (label === 'photo') return readPhotographer(page, value);
  if (label === 'author') return readAuthor(page, value);
  if (role === 'views' ? !COUNT_ONLY.test(value.text) : !value.colon) return null;
  const found = READERS[role](value.text, value.start, SURE, page);
  return found.length > 0 ? { role, found } : null;
}

/** A stretch before the first label: a bare date, a name, an agency. */
function readBare(page: Page, { text, start }: Value, alone: boolean): Read {
  if (OPENING.test(text)) return { role: 'debris', found: [] };
  if (!alone && onlyDate(text, page))
    return { role: 'published', found: READERS.published(text, start, UNLABELLED, page) };
  const both = nameAndDate(page, { text, start, colon: false }, UNLABELLED);
  if (both?.every(({ field, value }) => field === 'published' || (field === 'author' && isName(value)))) {
    return { role: 'author', found: both };
  }
  if (alone) return null;
  const inner = text.replace(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, '');
  if (isName(inner) || isDesk(inner)) return { role: 'author', found: READERS.author(text, start, UNLABELLED, page) };
  if (isUnit(inner)) return { role: 'credit', found: READERS.credit(text, start, UNLABELLED, page) };
  return null;
}

/** From the segment's first to its last character that is no white space. */
function partOf(row: Row, segment: Segment, role: PieceRole, rule: string): Part[] {
  const text = row.text.slice(segment.start, segment.end);
  const inner = text.trim();
  if (inner === '') return [];
  const start = row.start + segment.start + text.indexOf(inner);
  return [{ start, end: start + inner.length, role, rule }];
}

/** "Date:" beside "Venue:" is the day of an event. */
const announces = (page: Page, row: Row): boolean =>
  page.rows.slice(Math.max(0, row.index - 2), row.index + 3).some((each) => isEventLabel(each.text));

/** A photographer's name within the body belongs to the picture: caption.ts reads it. */
function readRow(page: Page, row: Row, within: boolean, head: boolean): Claim | null {
  const buttons = buttonsBehind(row.text);
  const segments = segmentsOf(row.text.slice(0, buttons));
  if (segments.length === 1 && segments[0]!.label === null && (!head || row.words > LONGEST_BYLINE)) return null;
  if (within && segments.every(({ label }) => label === 'photo')) return null;
  if (segments.some(({ label }) => label === 'published') && announces(page, row)) return null;
  const parts: Part[] = [];
  const found: Found[] = [];
  for (const segment of segments) {
    const rule = `labelled/${segment.label ?? 'bare'}`;
    const value = {
      text: row.text.slice(segment.value, segment.end),
      start: row.start + segment.value,
      colon: segment.colon,
    };
    const read =
      segment.label === null ? readBare(page, value, segments.length === 1) : readLabelled(page, segment.label, value);
    if (read === null) return null;
    parts.push(...partOf(row, segment, read.role, rule));
    found.push(...read.found.map((each) => ({ ...each, rule })));
  }
  const tail = { label: null, colon: false, start: buttons, value: buttons, end: row.text.length };
  return {
    from: row.index,
    to: row.index,
    parts: [...parts, ...partOf(row, tail, 'debris', 'labelled/buttons')],
    found,
  };
}

/** A paragraph is looked into only if it begins with a label; a short line may have one anywhere. */
const mayHold = (row: Row): boolean =>
  row.words <= LONGEST && ((!row.prose && /[:：\d]/u.test(row.text)) || beginsWithLabel(row.text));

/**
 * Ngày đăng: 02/03/2011 - Số lần xem: 450
 * Tin, ảnh: Mai Lan
 *   • Nguồn: Mai Lan - Sở Nội vụ tỉnh Bình Thuận
 *
 * A line whose every stretch is a label with its value; between the paragraphs of a page with markup it is the article's own.
 */
export function labelled(page: Page): Claim[] {
  const body = bodyOf(page);
  return page.rows.flatMap((row) => {
    const within = isWithin(body, row);
    if (page.claims[row.index] !== null || !mayHold(row) || (within && !page.plain)) return [];
    const read = readRow(page, row, within, row.index < body.first);
    return read ? [read] : [];
  });
}
