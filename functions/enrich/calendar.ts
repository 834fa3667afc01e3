/** Days as ISO 8601 strings ("2019-04-08"): they compare and sort as they stand. */
export type Day = string;

export interface Days {
  start: Day;
  end: Day;
}

const MILLISECONDS_A_DAY = 86_400_000;

const iso = (milliseconds: number): Day => new Date(milliseconds).toISOString().slice(0, 10);
const time = (day: Day) => Date.parse(`${day}T00:00:00Z`);

/** The day, or null where the calendar has none (31 April). */
export function day(year: number, month: number, date: number): Day | null {
  const at = new Date(Date.UTC(year, month - 1, date));
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === date && year >= 1000 ? iso(at.getTime()) : null;
}

export const addDays = (from: Day, count: number): Day => iso(time(from) + count * MILLISECONDS_A_DAY);
export const daysBetween = (from: Day, to: Day): number => Math.round((time(to) - time(from)) / MILLISECONDS_A_DAY);
export const yearOf = (from: Day): number => Number(from.slice(0, 4));
export const monthOf = (from: Day): number => Number(from.slice(5, 7));

/** 1 for Monday … 7 for Sunday. */
export const weekdayOf = (from: Day): number => new Date(time(from)).getUTCDay() || 7;

/** The months from `first` to `last` of a year, whole. */
export function months(year: number, first: number, last: number): Days | null {
  const start = day(year, first, 1);
  const next = last === 12 ? day(year + 1, 1, 1) : day(year, last + 1, 1);
  return start && next && first <= last ? { start, end: addDays(next, -1) } : null;
}

export const wholeYears = (first: number, last = first): Days => ({ start: `${first}-01-01`, end: `${last}-12-31` });
