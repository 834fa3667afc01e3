import type { DatePrecision } from '../../../shared/article.ts';
import { datesIn } from '../metadata/dates.ts';
import { MONTH_NAMES } from './month-names.ts';

export interface DateInText {
  /** ISO 8601, cut to the precision. */
  value: string;
  precision: DatePrecision;
  start: number;
  end: number;
  /** 3/4/2015: day and month may be the other way round. */
  ambiguous: boolean;
}

const MONTH_OF: ReadonlyMap<string, number> = new Map(
  MONTH_NAMES.flatMap((months) =>
    months.split(' ').flatMap((names, month) => names.split('|').map((name) => [name, month + 1] as const)),
  ),
);

/** "12. März 2015", "12 de mayo de 2015", "12 мая 2015" */
const DAY_FIRST =
  /(?<![\p{L}\p{N}])(\d{1,2})(?:\.|º|er)?[\s-]+(?:(?:de|of)\s+)?(\p{L}{3,12})\.?,?[\s-]+(?:(?:de|del)\s+)?((?:19|20)\d\d)(?!\d)/gu;
/** "2015. március 12.", "2015 Mar 12", "Mayo 12, 2015" */
const YEAR_FIRST = /(?<!\d)((?:19|20)\d\d)\.?\s+(\p{L}{3,12})\s+(\d{1,2})(?!\d)/gu;
const MONTH_FIRST = /(?<![\p{L}\p{N}])(\p{L}{3,12})\.?\s+(\d{1,2}),?\s+((?:19|20)\d\d)(?!\d)/gu;
/** "2015年3月12日", "2015년 3월 12일" */
const IDEOGRAPHIC = /((?:19|20)\d\d)\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/gu;
/** "2015.03.12.", "2015/3/12" */
const POINTS = /(?<![\d.])((?:19|20)\d\d)([./-])(\d{1,2})\2(\d{1,2})(?!\d)/g;

function day(year: string, month: number | undefined, date: string, match: RegExpExecArray): DateInText[] {
  const number = Number(date);
  if (month === undefined || month < 1 || month > 12 || number < 1) return [];
  if (number > new Date(Date.UTC(Number(year), month, 0)).getUTCDate()) return [];
  const value = `${year}-${String(month).padStart(2, '0')}-${String(number).padStart(2, '0')}`;
  return [{ value, precision: 'day', start: match.index, end: match.index + match[0].length, ambiguous: false }];
}
const named = (name: string): number | undefined => MONTH_OF.get(name.toLowerCase());

/**
 * The dates in a line of a page, in any of the languages above. `monthFirst`: the page is in the English of the United States,
 * so 3/4/2015 is 4 March.
 */
export function datesOfText(text: string, monthFirst: boolean): DateInText[] {
  if (!/\d/.test(text)) return [];
  const found = datesIn(text, !monthFirst).map(({ value, precision, ambiguous, start, end }): DateInText => {
    if (!monthFirst || !ambiguous) return { value, precision, start, end, ambiguous };
    return { value: value.replace(/^(\d{4})-(\d\d)-(\d\d)/, '$1-$3-$2'), precision, start, end, ambiguous };
  });
  const days = found.filter(({ precision }) => precision !== 'year' && precision !== 'month');
  if (days.length > 0) return days;
  const others = [
    ...[...text.matchAll(IDEOGRAPHIC)].flatMap((match) => day(match[1]!, Number(match[2]), match[3]!, match)),
    ...[...text.matchAll(DAY_FIRST)].flatMap((match) => day(match[3]!, named(match[2]!), match[1]!, match)),
    ...[...text.matchAll(YEAR_FIRST)].flatMap((match) => day(match[1]!, named(match[2]!), match[3]!, match)),
    ...[...text.matchAll(MONTH_FIRST)].flatMap((match) => day(match[3]!, named(match[1]!), match[2]!, match)),
    ...[...text.matchAll(POINTS)].flatMap((match) => day(match[1]!, Number(match[3]), match[4]!, match)),
  ];
  return others.length > 0 ? others.toSorted((one, other) => one.start - other.start) : found;
}
