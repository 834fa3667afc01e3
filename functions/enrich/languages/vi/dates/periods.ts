import { type Days, months, wholeYears, yearOf as yearOfDay } from '../../../calendar.ts';
import type { Passage } from '../../../passages.ts';
import { type DateContext, type DateReading, yearOfMonths } from '../../dates.ts';
import { count, monthNumber, quarterNumber } from './numbers.ts';

const YEAR = '(?:1[89]|20)\\d\\d';
/** No more digits, no part of a document's number ("24/2014/NĐ-CP"), no decimal. */
const CLOSED = '(?!\\d|[.,]\\d|/\\p{L}|-\\p{L})';
const OPEN = '(?<![\\p{L}\\d])';
const OF_YEAR = `(?:(?:\\s{0,3}/\\s{0,3}|\\s{0,3}-\\s{0,3}|,?\\s{1,3}(?:của\\s{1,3})?năm\\s{1,3}(?:học\\s{1,3})?|\\s{1,3})(${YEAR})${CLOSED})`;
const MONTH = '(1[0-2]|0?[1-9]|mười một|mười hai|mười|hai|ba|tư|năm|sáu|bảy|tám|chín)';
const COUNT = '(\\d{1,2}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)';
const QUARTER = '(iii|iv|ii|i|[1-4]|một|hai|ba|bốn)';

type Resolve = (match: RegExpMatchArray, context: DateContext, lower: string) => Days | null;

interface Period {
  /** What every such expression has: a text without it is not searched. */
  word: string;
  pattern: RegExp;
  precision: DateReading['precision'];
  resolve: Resolve;
}

/** How far a period without a year looks ahead for the year of its sentence: "6 tháng đầu năm và … 6 tháng cuối năm 2016". */
const SENTENCE_REACH = 160;

/** The year printed with a period, else the next one in its sentence, else the one that the context gives. */
function yearOf(
  printed: string | undefined,
  match: RegExpMatchArray,
  lower: string,
  last: number,
  context: DateContext,
) {
  if (printed) return Number(printed);
  const end = match.index! + match[0].length;
  const ahead = lower.slice(end, end + SENTENCE_REACH).split(/[.;\n](?!\d)/u)[0] ?? '';
  const next = /tháng (?:đầu|cuối|còn lại)[^.;\n]{0,30}? năm (20\d\d|19\d\d)(?!\d)/u.exec(ahead);
  return next ? Number(next[1]) : yearOfMonths(last, context);
}

const inYear = (year: number | null, first: number, last: number) => (year === null ? null : months(year, first, last));

const periods: Period[] = [
  {
    // "6 tháng đầu năm 2016", "chín tháng đầu năm"
    word: 'đầu',
    pattern: new RegExp(
      `${OPEN}${COUNT}\\s{1,3}tháng\\s{1,3}đầu(?:\\s{1,3}của)?\\s{1,3}năm(?:\\s{1,3}(${YEAR})${CLOSED})?`,
      'gu',
    ),
    precision: 'half',
    resolve: (match, context, lower) => {
      const many = count(match[1]!);
      return inYear(yearOf(match[2], match, lower, many, context), 1, many);
    },
  },
  {
    // "6 tháng cuối năm 2016", "6 tháng còn lại cuối năm 2016", "3 tháng còn lại của năm"
    word: 'tháng',
    pattern: new RegExp(
      `${OPEN}${COUNT}\\s{1,3}tháng\\s{1,3}(?:còn\\s{1,3}lại\\s{1,3})?(?:cuối|của)(?:\\s{1,3}của)?\\s{1,3}năm(?:\\s{1,3}(${YEAR})${CLOSED})?`,
      'gu',
    ),
    precision: 'half',
    resolve: (match, context, lower) => {
      const many = count(match[1]!);
      return inYear(yearOf(match[2], match, lower, 12, context), 13 - many, 12);
    },
  },
  {
    // "nửa đầu năm 2018", "nửa cuối năm"
    word: 'nửa',
    pattern: new RegExp(`${OPEN}nửa\\s{1,3}(đầu|cuối)\\s{1,3}năm(?:\\s{1,3}(${YEAR})${CLOSED})?`, 'gu'),
    precision: 'half',
    resolve: (match, context, lower) => {
      const [first, last] = match[1] === 'đầu' ? [1, 6] : [7, 12];
      return inYear(yearOf(match[2], match, lower, last, context), first, last);
    },
  },
  {
    // "quý III/2018", "quý 3 năm 2018", "quý I", "quý II và III/2018"
    word: 'qu',
    pattern: new RegExp(
      `${OPEN}qu[ýí]\\s{1,3}${QUARTER}(?![\\p{L}\\d])(?:\\s{0,3}(?:-|,|và|đến)\\s{0,3}(?:qu[ýí]\\s{1,3})?${QUARTER}(?![\\p{L}\\d]))?${OF_YEAR}?`,
      'gu',
    ),
    precision: 'quarter',
    resolve: (match, context, lower) => {
      const first = quarterNumber(match[1]!);
      const last = match[2] ? quarterNumber(match[2]) : first;
      return inYear(yearOf(match[3], match, lower, last * 3, context), first * 3 - 2, last * 3);
    },
  },
  {
    // "từ tháng 3 đến tháng 5/2018", "tháng 10/2017 - tháng 2/2018"
    word: 'tháng',
    pattern: new RegExp(
      `${OPEN}tháng\\s{1,3}${MONTH}(?![\\p{L}\\d])${OF_YEAR}?\\s{0,3}(?:-|đến(?:\\s{1,3}hết)?|tới)\\s{0,3}(?:tháng\\s{1,3})?${MONTH}(?![\\p{L}\\d])${OF_YEAR}`,
      'gu',
    ),
    precision: 'range',
    resolve: (match) => {
      const [first, last] = [monthNumber(match[1]!), monthNumber(match[3]!)];
      const end = Number(match[4]);
      const begin = match[2] ? Number(match[2]) : first > last ? end - 1 : end;
      const [from, to] = [months(begin, first, first), months(end, last, last)];
      return from && to && from.start <= to.end ? { start: from.start, end: to.end } : null;
    },
  },
  {
    // "tháng 5/2017", "tháng 5 năm 2017", "tháng Tám"
    word: 'tháng',
    pattern: new RegExp(
      `(?<![\\p{L}\\d]|\\d\\s|cách mạng )tháng\\s{1,3}${MONTH}(?![\\p{L}\\d]|[.,]\\d|\\s{1,3}(?:giờ|người|tuổi|âm lịch))${OF_YEAR}?`,
      'gu',
    ),
    precision: 'month',
    resolve: (match, context, lower) => {
      const month = monthNumber(match[1]!);
      return inYear(yearOf(match[2], match, lower, month, context), month, month);
    },
  },
  {
    // "nhiệm kỳ 2015-2020", "giai đoạn 2016 - 2020", "năm học 2017-2018", "từ năm 2010 đến năm 2015"
    word: '20',
    pattern: new RegExp(
      `${OPEN}(?:(?:nhiệm\\s{1,3}kỳ|giai\\s{1,3}đoạn|năm\\s{1,3}học|khóa|thời\\s{1,3}kỳ|niên\\s{1,3}khóa|năm|các\\s{1,3}năm)\\s{1,3})?(?:từ\\s{1,3})?(?:năm\\s{1,3})?(${YEAR})\\s{0,3}(?:-|đến(?:\\s{1,3}hết)?|tới)\\s{0,3}(?:năm\\s{1,3})?(${YEAR})${CLOSED}`,
      'gu',
    ),
    precision: 'range',
    resolve: ([, first, last]) => (Number(first) < Number(last) ? wholeYears(Number(first), Number(last)) : null),
  },
  {
    // "những năm 1990", "thập niên 1990"
    word: '0',
    pattern: new RegExp(`${OPEN}(?:những\\s{1,3}năm|thập\\s{1,3}(?:niên|kỷ))\\s{1,3}((?:1[89]|20)\\d0)(?!\\d)`, 'gu'),
    precision: 'range',
    resolve: ([, year]) => wholeYears(Number(year), Number(year) + 9),
  },
  {
    // "tầm nhìn 2045"
    word: 'tầm nhìn',
    pattern: new RegExp(`${OPEN}tầm\\s{1,3}nhìn\\s{1,3}(?:đến\\s{1,3})?(${YEAR})(?!\\d)`, 'gu'),
    precision: 'year',
    resolve: ([, year]) => wholeYears(Number(year)),
  },
  {
    // "năm 2014", "năm học 2017"
    word: 'năm',
    pattern: new RegExp(`${OPEN}năm\\s{1,3}(?:học\\s{1,3})?(${YEAR})(?!\\d|[.,]\\d|/\\p{L})`, 'gu'),
    precision: 'year',
    resolve: ([, year]) => wholeYears(Number(year)),
  },
];

/** "quý I năm tới", "tháng 5 năm ngoái". */
const SAID_YEAR = /^\s{1,3}năm (nay|ngoái|trước|tới|sau)(?!\p{L})/u;
const SAID_REACH = 16;
const SHIFTS: Record<string, number> = { nay: 0, ngoái: -1, trước: -1, tới: 1, sau: 1 };

/** The year that is said, in the place of the one that the context gives. */
function saidContext(word: string, { published, year }: DateContext): DateContext {
  const from = published ? yearOfDay(published) : year;
  return { published: null, year: from === null ? null : from + (SHIFTS[word] ?? 0) };
}

const YEARS = new RegExp(
  `${OPEN}năm\\s{1,3}${YEAR}(?:(?:,|\\s{1,3}và)\\s{1,3}(?:năm\\s{1,3})?${YEAR}(?!\\d|[.,]\\d|\\/)){1,12}`,
  'gu',
);

/** Each year of "các năm 2014, 2015 và 2016". */
export function listedYears({ lower }: Passage): DateReading[] {
  return [...lower.matchAll(YEARS)].flatMap((list) =>
    [...list[0].matchAll(/\d{4}/g)].map(({ 0: year, index }, place) => {
      const start = list.index + (place === 0 ? 0 : index);
      const end = list.index + index + year.length;
      return { start, end, days: wholeYears(Number(year)), precision: 'year' as const, lunar: null, confidence: 0.9 };
    }),
  );
}

/** Stretches of months and years: quarters, halves, terms of office, "9 tháng đầu năm", "tháng 5", "năm 2014". */
export function namedPeriods({ lower }: Passage, context: DateContext): DateReading[] {
  const possible = periods.filter(({ word }) => lower.includes(word));
  return possible.flatMap(({ pattern, precision, resolve }) =>
    [...lower.matchAll(pattern)].flatMap((match) => {
      const said = /\d{4}/.test(match[0])
        ? null
        : SAID_YEAR.exec(lower.slice(match.index + match[0].length, match.index + match[0].length + SAID_REACH));
      const days = resolve(match, said ? saidContext(said[1]!, context) : context, lower);
      const [start, end] = [match.index, match.index + match[0].length + (said?.[0].length ?? 0)];
      return days ? [{ start, end, days, precision, lunar: null, confidence: /\d{4}/.test(match[0]) ? 1 : 0.8 }] : [];
    }),
  );
}
