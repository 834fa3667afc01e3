import { type Day, yearOf } from '../../../calendar.ts';
import type { Passage } from '../../../passages.ts';
import type { DateContext, DateReading } from '../../dates.ts';
import { solarDay } from '../lunar.ts';
import { monthNumber } from './numbers.ts';

const STEMS = ['giáp', 'ất', 'bính', 'đinh', 'mậu', 'kỷ', 'canh', 'tân', 'nhâm', 'quý'];
const BRANCHES = ['tý', 'sửu', 'dần', 'mão', 'thìn', 'tỵ', 'ngọ', 'mùi', 'thân', 'dậu', 'tuất', 'hợi'];
/** 1984 was Giáp Tý, the first of sixty. */
const FIRST_OF_CYCLE = 1984;

/** "i" and "y" are one letter here: kỉ hợi, kỷ hợi; tí, tý; tị, tỵ; mẹo is the south's mão. */
const spelt = (name: string) =>
  name.replace('tí', 'tý').replace('tị', 'tỵ').replace('kỉ', 'kỷ').replace('quí', 'quý').replace('mẹo', 'mão');

const CYCLE = new Map(
  Array.from({ length: 60 }, (_, at) => [`${STEMS[at % 10]} ${BRANCHES[at % 12]}`, FIRST_OF_CYCLE + at]),
);

const NAME = `(?:${[...STEMS, 'kỉ', 'quí'].join('|')})\\s{1,3}(?:${[...BRANCHES, 'tí', 'tị', 'mẹo'].join('|')})(?!\\p{L})`;
const LUNAR_MONTH = '(giêng|chạp|1[0-2]|0?[1-9]|mười một|mười hai|mười|hai|ba|tư|năm|sáu|bảy|tám|chín)(?![\\p{L}\\d])';
const OPEN = '(?<![\\p{L}\\d])';
const CALENDAR = '(?:\\s{0,3}\\(?\\s{0,3}(?:theo\\s{1,3})?(âm\\s{1,3}lịch|al(?!\\p{L}))\\)?)';
const OF_YEAR = `(?:\\s{0,3},?\\s{0,3}(?:năm\\s{1,3})?(?:(${NAME})|((?:19|20)\\d\\d)(?!\\d)))`;
const DAY = '(rằm|\\d{1,2})';
const PREFIX =
  '(?:(?:rạng\\s{1,3}sáng|sáng|trưa|chiều|tối|đêm)\\s{1,3})?(?:ngày\\s{1,3})?(?:mùng\\s{1,3}|mồng\\s{1,3})?';

interface LunarDay {
  date: number;
  month: number;
  /** The lunar year as named, or null for the nearest one. */
  year: number | null;
}

/** The year of the cycle of sixty that lies nearest to the article's. */
function namedYear(name: string, near: number | null): number | null {
  const base = CYCLE.get(spelt(name.replace(/\s{1,3}/gu, ' ')));
  if (base === undefined) return null;
  const around = near ?? FIRST_OF_CYCLE + 30;
  return base + 60 * Math.round((around - base) / 60);
}

const monthOf = (word: string) => (word === 'giêng' ? 1 : word === 'chạp' ? 12 : monthNumber(word));
const dateOf = (word: string) => (word === 'rằm' ? 15 : Number(word));

const patterns: { pattern: RegExp; read: (match: RegExpMatchArray, near: number | null) => LunarDay | null }[] = [
  {
    // "rằm tháng Giêng năm Đinh Dậu", "mùng 10 tháng 3 âm lịch", "23 tháng Chạp"
    pattern: new RegExp(
      `${OPEN}${PREFIX}${DAY}\\s{1,3}tháng\\s{1,3}${LUNAR_MONTH}${CALENDAR}?${OF_YEAR}?${CALENDAR}?`,
      'gu',
    ),
    read: (match, near) => {
      const [whole, date, month, early, name, year, late] = match as unknown as string[];
      const lunar = date === 'rằm' || early || late || name || /mùng|mồng/u.test(whole!) || /giêng|chạp/u.test(month!);
      if (!lunar) return null;
      const named = name ? namedYear(name, near) : year ? Number(year) : null;
      return { date: dateOf(date!), month: monthOf(month!), year: named };
    },
  },
  {
    // "ngày 10/3 âm lịch", "15-8 (âm lịch)"
    pattern: new RegExp(`${OPEN}${PREFIX}(\\d{1,2})\\s?[/-]\\s?(1[0-2]|0?[1-9])${CALENDAR}${OF_YEAR}?`, 'gu'),
    read: (match, near) => {
      const [, date, month, , name, year] = match as unknown as string[];
      return {
        date: Number(date),
        month: Number(month),
        year: name ? namedYear(name, near) : year ? Number(year) : null,
      };
    },
  },
  {
    // "mùng 3 Tết", "mồng 1 Tết Mậu Tuất", "30 Tết"
    pattern: new RegExp(
      `${OPEN}(?:(?:rạng\\s{1,3}sáng|sáng|trưa|chiều|tối|đêm)\\s{1,3})?(?:ngày\\s{1,3})?(?:(?:mùng|mồng)\\s{1,3}(\\d{1,2})|(29|30))\\s{1,3}tết(?!\\p{L})(?:\\s{1,3}nguyên\\s{1,3}đán)?${OF_YEAR}?`,
      'gu',
    ),
    read: (match, near) => {
      const [, date, eve, name, year] = match as unknown as string[];
      const named = name ? namedYear(name, near) : year ? Number(year) : null;
      if (date) return { date: Number(date), month: 1, year: named };
      return { date: Number(eve), month: 12, year: named === null ? null : named - 1 };
    },
  },
];

/** Of the years about the article's, the one whose day lies nearest to it. */
function solar({ date, month, year }: LunarDay, { published, year: about }: DateContext): [number, Day] | null {
  if (year !== null) {
    const on = solarDay(year, month, date);
    return on ? [year, on] : null;
  }
  const near = published ? yearOf(published) : about;
  if (near === null) return null;
  const target = published ?? `${near}-07-01`;
  const distance = (on: Day) => Math.abs(Date.parse(on) - Date.parse(target));
  const options = [near - 1, near, near + 1].flatMap((at): [number, Day][] => {
    const on = solarDay(at, month, date);
    return on && (published || yearOf(on) === near) ? [[at, on]] : [];
  });
  return options.sort((a, b) => distance(a[1]) - distance(b[1]))[0] ?? null;
}

/** A text without any of these words names no such day. */
const OF_LUNAR_DAYS = /rằm|mùng|mồng|tết|âm lịch|giêng|chạp|\d al/u;

const two = (number: number) => String(number).padStart(2, '0');

/** Days of the lunar calendar, flagged as such and resolved from 1990 to 2035. */
export function lunarDays({ lower }: Passage, context: DateContext): DateReading[] {
  if (!OF_LUNAR_DAYS.test(lower)) return [];
  return patterns.flatMap(({ pattern, read }) =>
    [...lower.matchAll(pattern)].flatMap((match) => {
      const printed = read(match, context.published ? yearOf(context.published) : context.year);
      const found = printed && solar(printed, context);
      if (!printed || !found) return [];
      const [year, on] = found;
      const lunar = `${year}-${two(printed.month)}-${two(printed.date)}`;
      const [start, end] = [match.index, match.index + match[0].trimEnd().length];
      return [{ start, end, days: { start: on, end: on }, precision: 'day' as const, lunar, confidence: 0.9 }];
    }),
  );
}
