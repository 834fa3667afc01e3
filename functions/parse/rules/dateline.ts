import { type DateReading, datesIn, leadsToDate } from '../metadata/dates.ts';
import { bodyOf, type Claim, claim, free, type Page, type Row, titleRow } from './page.ts';
import { every, wholeLine } from './phrases/index.ts';

/** "Thứ năm, ngày 12 tháng 3 năm 2015 vào lúc 08:15 GMT+7" has twelve words. */
const LONGEST = 14;
const MARKS = /^[\s\p{P}\p{S}]*$/u;
const PRINT = wholeLine(every((phrases) => phrases.printButtons));

/** Bare dates: surer under a title than above it. */
const UNDER_TITLE = 0.75;
const ABOVE_TITLE = 0.6;
const AT_FOOT = 0.55;
const SITE_DATE = 0.8;

/** The row is one date and nothing else. */
export function wholeDate(page: Page, row: Row): DateReading | null {
  if (row.words > LONGEST || !/\d/.test(row.text)) return null;
  const dates = datesIn(row.text, page.vietnamese);
  const only = dates[0];
  if (!only || dates.length > 1 || only.precision === 'month') return null;
  return leadsToDate(row.text.slice(0, only.start)) && MARKS.test(row.text.slice(only.end)) ? only : null;
}

const firstTitleRow = (page: Page): number => page.claims[titleRow(page)]?.from ?? -1;

/**
 * A site's own clock: above the title, with a print button beside it, a time with seconds, or a weekday. Newspapers put a weekday with
 * the time, and the zone, right over the title; that is the article's.
 */
function ofSite(page: Page, row: Row, date: DateReading): boolean {
  const beside = [page.rows[row.index - 1], page.rows[row.index + 1]];
  if (beside.some((each) => each !== undefined && PRINT.test(each.text))) return true;
  if (date.zone) return false;
  const overTitle = firstTitleRow(page) === row.index + 1;
  return date.precision === 'second' || (date.weekday && !(date.time && overTitle));
}

/** Rows under a title in which its date stands, where no paragraph shows where the body begins. */
const HEAD = 3;
/** Rows that may follow a date at the foot: a signature and its agency. */
const AFTER = 3;

/** A date at the end of a page is the article's only if nothing of the article follows: days of a programme are no publish dates. */
function closes(page: Page, row: Row): boolean {
  if (page.rows[row.index + 1]?.kind === 'item') return false;
  let left = 0;
  for (const each of page.rows.slice(row.index + 1, row.index + 1 + 2 * AFTER)) if (free(page, each)) left += 1;
  return left <= AFTER;
}

type Zone = 'above' | 'head' | 'foot' | 'body';

function zoneOf(page: Page, row: Row, title: number, body: { first: number; last: number }): Zone {
  if (title >= 0 && row.index < title) return 'above';
  if (body.first < 0 ? row.index <= title + HEAD : row.index < body.first) return 'head';
  return (body.first < 0 || row.index > body.last) && closes(page, row) ? 'foot' : 'body';
}

const SURE: Record<Zone, number> = { above: ABOVE_TITLE, head: UNDER_TITLE, foot: AT_FOOT, body: 0 };

/**
 * Thứ hai 4/4/2011            above the title, before "in trang": the site's own date, never the article's
 * 10/05/2012                  under the title
 * Thứ năm, 12/03/2015 | 08:15 GMT+7
 */
export function dateline(page: Page): Claim[] {
  const body = bodyOf(page);
  const title = titleRow(page);
  return page.rows.flatMap((row) => {
    const date = page.claims[row.index] === null ? wholeDate(page, row) : null;
    const zone = date && zoneOf(page, row, title, body);
    if (!date || !zone || zone === 'body') return [];
    const { value, precision, ambiguous } = date;
    const site = zone === 'above' && ofSite(page, row, date);
    const confidence = site ? SITE_DATE : SURE[zone];
    const field = site ? 'printed' : 'published';
    const span = { start: row.start + date.start, end: row.start + date.end };
    return [{ ...claim([row], field), found: [{ field, value, precision, ambiguous, confidence, ...span }] }];
  });
}
