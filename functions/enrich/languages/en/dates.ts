import { type Days, day, months, wholeYears } from '../../calendar.ts';
import type { Passage } from '../../passages.ts';
import { type DateContext, type DateReading, longestFirst, yearNear } from '../dates.ts';
import { numericDates } from '../generic/dates.ts';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const MONTH = `(${MONTHS.join('|')}|${MONTHS.map((name) => name.slice(0, 3)).join('|')}|sept)\\.?`;
const DAY = '(3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';
const YEAR = '((?:1[89]|20)\\d\\d)(?!\\d)';
const OPEN = '(?<![\\p{L}\\d])';

const monthNumber = (name: string) => MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3))) + 1;

function dayIn(year: string | undefined, month: string, date: string, context: DateContext): Days | null {
  const number = monthNumber(month);
  const inYear = year ? Number(year) : yearNear(number, Number(date), context);
  const on = inYear === null ? null : day(inYear, number, Number(date));
  return on ? { start: on, end: on } : null;
}

function wholeMonth(year: string, month: string): Days | null {
  const number = monthNumber(month);
  return months(Number(year), number, number);
}

type Rule = [RegExp, DateReading['precision'], (match: RegExpMatchArray, context: DateContext) => Days | null];

const rules: Rule[] = [
  // "12 July 2016", "the 12th of July"
  [
    new RegExp(`${OPEN}${DAY}\\s{1,3}(?:of\\s{1,3})?${MONTH}(?!\\p{L})(?:,?\\s{1,3}${YEAR})?`, 'gu'),
    'day',
    ([, date, month, year], context) => dayIn(year, month!, date!, context),
  ],
  // "July 12, 2016", "Jul 12"
  [
    new RegExp(`${OPEN}${MONTH}\\s{1,3}${DAY}(?![\\d\\p{L}])(?:,?\\s{1,3}${YEAR})?`, 'gu'),
    'day',
    ([, month, date, year], context) => dayIn(year, month!, date!, context),
  ],
  // "July 2016"
  [new RegExp(`${OPEN}${MONTH},?\\s{1,3}${YEAR}`, 'gu'), 'month', ([, month, year]) => wholeMonth(year!, month!)],
  // "in 2016"
  [
    new RegExp(`(?<!\\p{L})(?:in|since|by|until|year|of)\\s{1,3}${YEAR}`, 'gu'),
    'year',
    ([, year]) => wholeYears(Number(year)),
  ],
];

/** Days, months and years of an English text. */
export function englishDates(from: Passage, context: DateContext): DateReading[] {
  const named = rules.flatMap(([pattern, precision, resolve]) =>
    [...from.lower.matchAll(pattern)].flatMap((match) => {
      const [start, end] = [match.index, match.index + match[0].length];
      const printed = precision === 'year' || /\p{Lu}/u.test(from.plain.slice(start, end));
      const days = printed ? resolve(match, context) : null;
      return days ? [{ start, end, days, precision, lunar: null, confidence: 0.9 }] : [];
    }),
  );
  return longestFirst([...named, ...numericDates(from)]);
}
