import type { DateMention, DatePrecision, Span } from '../../../shared/article.ts';
import { type Day, type Days, day, daysBetween, monthOf, yearOf } from '../calendar.ts';
import type { Passage } from '../passages.ts';

/** A date or a stretch of days as a text says it, resolved. */
export interface DateReading extends Span {
  days: Days;
  precision: DateMention['precision'];
  /** The lunar day it was written as ("2017-01-15"), null for a solar one. */
  lunar: string | null;
  confidence: number;
}

/** What a date that leaves out its year, or says "yesterday", is measured from. */
export interface DateContext {
  /** The day of publishing, where the article has one to the day. */
  published: Day | null;
  /** The year that the article is about: of its publishing, or else the one that its own text names first and most. */
  year: number | null;
}

/** One family of expressions: finds and resolves all of them in a passage. Readings that overlap are settled by `longestFirst`. */
export type DateRule = (from: Passage, context: DateContext) => DateReading[];

/** Beyond this many days after publishing, a day without a year was one of the year before ("ngày 28/11", published in January). */
const FURTHEST_AHEAD = 240;

/** The year of a day and month that are printed without one, null where nothing tells. */
export function yearNear(month: number, date: number, { published, year }: DateContext): number | null {
  if (!published) return year;
  const same = day(yearOf(published), month, date);
  return same && daysBetween(published, same) > FURTHEST_AHEAD ? yearOf(published) - 1 : yearOf(published);
}

/** The year of whole months that are printed without one: "6 tháng cuối năm" in a paper of February was the year before. */
export function yearOfMonths(last: number, { published, year }: DateContext): number | null {
  if (!published) return year;
  return last - monthOf(published) > 9 ? yearOf(published) - 1 : yearOf(published);
}

/** Of readings that overlap, the longest that begins first is kept. Linear after sorting. */
export function longestFirst<R extends Span>(readings: R[]): R[] {
  const sorted = [...readings].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: R[] = [];
  for (const reading of sorted) {
    if (reading.start >= (kept.at(-1)?.end ?? 0)) kept.push(reading);
  }
  return kept;
}

/** The day that a publish date names, null where it is known to the month or the year alone. */
export function dayOf(value: string | undefined, precision: DatePrecision | undefined): Day | null {
  return value && precision && precision !== 'year' && precision !== 'month' ? value.slice(0, 10) : null;
}

/** The year that texts name most, the earliest named of equals. */
export function commonestYear(texts: string[]): number | null {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const [year] of text.matchAll(/(?<![\d.,])(?:19|20)\d\d(?![\d.,]*\d|\/\p{L})/gu)) {
      counts.set(year, (counts.get(year) ?? 0) + 1);
    }
  }
  const most = Math.max(0, ...counts.values());
  const named = [...counts].find(([, count]) => count === most);
  return named ? Number(named[0]) : null;
}
