import type { PieceRole } from '../../../shared/article.ts';
import { datesIn } from '../metadata/dates.ts';
import { isDesk, isName, isUnit } from '../metadata/names.ts';
import { bodyOf, type Claim, type Found, isWithin, type Page, type Part, type Row } from './page.ts';
import { alternatives, every, LABELS, lineStart } from './phrases/index.ts';
import type { Label } from './phrases/phrases.ts';
import { READERS } from './values.ts';

/** A line of labels and values has few words; what is longer is a sentence that begins like one. */
const LONGEST = 60;

const EDGE = '(?<![\\p{L}\\p{N}])';
const BY = every((phrases) => phrases.byWords);
const EVENT = lineStart(every((phrases) => phrases.eventLabels).map((label) => `${label}(?= ?:)`));
const sources = LABELS.map((label) => {
  const bare = alternatives([...every((phrases) => phrases.labels[label]), ...(label === 'author' ? BY : [])]);
  const colon = every((phrases) => phrases.colonLabels[label] ?? []);
  return `(?<${label}>${bare}${colon.length > 0 ? `|${alternatives(colon)}(?=\\s*:)` : ''})`;
});
/** A label with the bullet or bracket before it and the colon behind it. */
const LABEL = new RegExp(`${EDGE}(?:${sources.join('|')})(?![\\p{L}\\p{N}])\\s*[:：]?`, 'giu');
/** A paragraph is looked into only if it begins with a label; a short line may have one anywhere. */
const BEGINS = new RegExp(`^[\\s\\p{P}\\p{S}]{0,8}(?:${sources.join('|')})`, 'iu');
const VIEWS = new RegExp(`\\d[\\d.,  ]*\\s*${alternatives(every((phrases) => phrases.viewUnits))}(?![\\p{L}])`, 'iu');
const OPENING = /^[\s\p{P}\p{S}]*$/u;

const ROLES: Record<Label, PieceRole> = {
  published: 'published',
  updated: 'updated',
  refreshed: 'published',
  printed: 'printed',
  views: 'views',
  author: 'author',
  credit: 'credit',
  photo: 'author',
  section: 'section',
  tags: 'tags',
  furniture: 'debris',
};

/** A date behind a label that says what it is; "Cập nhật" may mean the first day or the last, so it gives way to "Ngày đăng". */
const SURE = 0.9;
const REFRESHED = 0.75;
const UNLABELLED = 0.7;
/** The photographer is the author only where nobody else signs, and hardly then. */
const PHOTOGRAPHER = 0.3;

interface Segment {
  label: Label | null;
  colon: boolean;
  start: number;
  value: number;
  end: number;
}

/** "Ngày đăng: 02/03/2011 - Lượt xem: 45" → two segments, each from its label to the next. */
function segmentsOf(text: string): Segment[] {
  const marks = [...text.matchAll(LABEL)].map((match) => ({
    label: LABELS.find((label) => match.groups?.[label] !== undefined)!,
    colon: /[:：]$/.test(match[0]),
    start: match.index,
    value: match.index + match[0].length,
  }));
  const kept = marks.filter(
    (mark) =>
      mark.colon ||
      (mark.label === 'author' && /^\p{Lu}/u.test(text.slice(mark.value).trimStart())) ||
      /^\D{0,12}\d/u.test(text.slice(mark.value)) ||
      OPENING.test(text.slice(0, mark.start)),
  );
  const segments = kept.map((mark, index): Segment => ({ ...mark, end: kept[index + 1]?.start ?? text.length }));
  const first = segments[0];
  if (!first) return [{ label: null, colon: false, start: 0, value: 0, end: text.length }];
  if (OPENING.test(text.slice(0, first.start))) return [{ ...first, start: 0 }, ...segments.slice(1)];
  return [{ label: null, colon: false, start: 0, value: 0, end: first.start }, ...segments];
}

/** What is left of a stretch once its date is taken out is nothing but marks. */
function onlyDate(text: string, page: Page): boolean {
  const dates = datesIn(text, page.vietnamese);
  return (
    dates.length > 0 && OPENING.test(text.slice(0, dates[0]!.start)) && OPENING.test(text.slice(dates.at(-1)!.end))
  );
}

type Read = { role: PieceRole; found: Found[] } | null;

/** "admin ngày 02/03/2011": a name with a date behind it. */
function nameAndDate(page: Page, value: string, start: number, confidence: number): Found[] | null {
  const date = datesIn(value, page.vietnamese)[0];
  if (!date || !OPENING.test(value.slice(date.end))) return null;
  const name = value.slice(0, date.start).replace(/[\s,|-]*(?:(?:vào|ngày|lúc|on|at|le|à)\s+)*$/iu, '');
  const byline = READERS.author(name, start, confidence, page);
  return byline.length > 0 ? [...byline, ...READERS.published(value, start, confidence, page)] : null;
}

function readDated(
  page: Page,
  role: 'published' | 'updated' | 'printed',
  value: string,
  start: number,
  confidence: number,
  colon: boolean,
): Read {
  const date = datesIn(value, page.vietnamese)[0];
  if (!date) return null;
  if (!OPENING.test(value.slice(0, date.start))) {
    const both = role === 'published' ? nameAndDate(page, value, start, confidence) : null;
    return both && { role: 'author', found: both };
  }
  if (!colon && !onlyDate(value, page)) return null;
  return { role, found: READERS[role](value, start, confidence, page) };
}

const COUNT_ONLY =
  /^[\s\p{P}\p{S}]*\d[\d.,\u0020\u00a0]*[\s\p{P}\p{S}]*(?:lượt|lần|người|times|fois|views?)?[\s\p{P}\p{S}]*$/iu;

function readLabelled(page: Page, label: Label, value: string, start: number, colon: boolean): Read {
  const role = ROLES[label];
  if (role === 'published' || role === 'updated' || role === 'printed') {
    return readDated(page, role, value, start, label === 'refreshed' ? REFRESHED : SURE, colon);
  }
  if (role === 'views') {
    return COUNT_ONLY.test(value) ? { role, found: READERS.views(value, start, SURE, page) } : null;
  }
  if (role === 'debris') return { role, found: [] };
  if (!colon && role !== 'author') return null;
  if (role === 'author') {
    const confidence = label === 'photo' ? PHOTOGRAPHER : SURE;
    const found = nameAndDate(page, value, start, confidence) ?? READERS.author(value, start, confidence, page);
    const authors = found.filter((each) => each.field === 'author');
    if (authors.length > 0 && (colon || authors.every((each) => isName(each.value) || isDesk(each.value))))
      return { role, found };
    if (label === 'photo') return null;
    return colon && found.length > 0 ? { role: 'credit', found } : null;
  }
  const found = READERS[role](value, start, SURE, page);
  return found.length > 0 ? { role, found } : null;
}

/** A stretch before the first label: a bare date, "45 lượt xem", a name. */
function readBare(page: Page, value: string, start: number): Read {
  if (OPENING.test(value)) return { role: 'debris', found: [] };
  if (onlyDate(value, page)) return { role: 'published', found: READERS.published(value, start, UNLABELLED, page) };
  const views = VIEWS.exec(value);
  if (views && OPENING.test(value.replace(views[0], '')))
    return { role: 'views', found: READERS.views(value, start, SURE, page) };
  const inner = value.replace(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, '');
  if (isName(inner) || isDesk(inner)) return { role: 'author', found: READERS.author(value, start, UNLABELLED, page) };
  if (isUnit(inner)) return { role: 'credit', found: READERS.credit(value, start, UNLABELLED, page) };
  return null;
}

/** Parts from one segment's first to its last character that is no white space. */
function partOf(row: Row, segment: Segment, role: PieceRole, rule: string): Part[] {
  const text = row.text.slice(segment.start, segment.end);
  const inner = text.trim();
  if (inner === '') return [];
  const start = row.start + segment.start + text.indexOf(inner);
  return [{ start, end: start + inner.length, role, rule }];
}

/** "Date:" beside "Venue:" is the day of an event. */
const announces = (page: Page, row: Row): boolean =>
  page.rows.slice(Math.max(0, row.index - 2), row.index + 3).some((each) => EVENT.test(each.text));

/** A photographer's name within the body belongs to the picture: caption.ts reads it. */
function readRow(page: Page, row: Row, inBody: boolean): Claim | null {
  const segments = segmentsOf(row.text);
  if (segments.some(({ label }) => label === 'published') && announces(page, row)) return null;
  if (inBody && segments.every((segment) => segment.label === 'photo')) return null;
  if (segments.length === 1 && segments[0]!.label === null && !VIEWS.test(row.text)) return null;
  const read = segments.map((segment) => {
    const value = row.text.slice(segment.value, segment.end);
    const start = row.start + segment.value;
    return segment.label === null
      ? readBare(page, value, start)
      : readLabelled(page, segment.label, value, start, segment.colon);
  });
  if (read.some((each) => each === null)) return null;
  const named = segments.map((segment) => `labelled/${segment.label ?? 'bare'}`);
  return {
    from: row.index,
    to: row.index,
    parts: segments.flatMap((segment, index) => partOf(row, segment, read[index]!.role, named[index]!)),
    found: read.flatMap((each, index) => each!.found.map((found) => ({ ...found, rule: named[index]! }))),
  };
}

/**
 * Ngày đăng: 02/03/2011 - Số lần xem: 450
 * Tin, ảnh: Mai Lan
 *   • Nguồn: Mai Lan - Sở Nội vụ tỉnh Bình Thuận
 */
export function labelled(page: Page): Claim[] {
  const body = bodyOf(page);
  return page.rows.flatMap((row) => {
    const within = isWithin(body, row);
    if (page.claims[row.index] !== null || row.words > LONGEST || (within && !page.plain)) return [];
    if (row.prose ? !BEGINS.test(row.text) : !/[:：\d]/u.test(row.text) && !BEGINS.test(row.text)) return [];
    const read = readRow(page, row, within);
    return read ? [read] : [];
  });
}
