import { type DateReading, datesIn } from '../metadata/dates.ts';
import { bodyOf, type Claim, claim, type Page, type Row, titleRow } from './page.ts';
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
  return MARKS.test(row.text.slice(0, only.start)) && MARKS.test(row.text.slice(only.end)) ? only : null;
}

/** A site's own clock: above the title with a weekday and no time, or with seconds, or with a print button beside it. */
function ofSite(page: Page, row: Row, date: DateReading): boolean {
  const beside = [page.rows[row.index - 1], page.rows[row.index + 1]];
  if (beside.some((each) => each !== undefined && PRINT.test(each.text))) return true;
  return !date.zone && (date.precision === 'second' || (date.weekday && !date.time));
}

/**
 * Thứ hai 4/4/2011            above the title, before "in trang": the site's own date, never the article's
 * 10/05/2012                  under the title
 * Thứ năm, 12/03/2015 | 08:15 GMT+7
 */
export function dateline(page: Page): Claim[] {
  const body = bodyOf(page);
  const title = titleRow(page);
  return page.rows.flatMap((row) => {
    if (page.claims[row.index] !== null) return [];
    const inBody = body.first >= 0 && row.index > body.first && row.index < body.last;
    const date = inBody ? null : wholeDate(page, row);
    if (!date) return [];
    const { value, precision, ambiguous } = date;
    const above = title >= 0 && row.index < title;
    const site = above && ofSite(page, row, date);
    const foot = body.first >= 0 && row.index > body.last;
    const confidence = site ? SITE_DATE : foot ? AT_FOOT : above ? ABOVE_TITLE : UNDER_TITLE;
    const field = site ? 'printed' : 'published';
    const span = { start: row.start + date.start, end: row.start + date.end };
    return [{ ...claim([row], field), found: [{ field, value, precision, ambiguous, confidence, ...span }] }];
  });
}
