import { addDays, type Day, type Days, monthOf, months, weekdayOf, wholeYears, yearOf } from '../../../calendar.ts';
import type { Passage } from '../../../passages.ts';
import type { DateContext, DateReading } from '../../dates.ts';

const oneDay = (on: Day): Days => ({ start: on, end: on });

/** The calendar week, Monday to Sunday, so many weeks after the one of `on`. */
function week(on: Day, after: number): Days {
  const monday = addDays(on, 1 - weekdayOf(on) + 7 * after);
  return { start: monday, end: addDays(monday, 6) };
}

function month(on: Day, after: number): Days | null {
  const number = yearOf(on) * 12 + monthOf(on) - 1 + after;
  const inYear = (number % 12) + 1;
  return months(Math.floor(number / 12), inYear, inYear);
}

const year = (on: Day, after: number): Days => wholeYears(yearOf(on) + after);

/** In the order of precedence; all are measured from the day of publishing. */
const expressions: [RegExp, DateReading['precision'], (published: Day) => Days | null][] = [
  [/(?:hôm kia)/gu, 'day', (on) => oneDay(addDays(on, -2))],
  [
    /(?:(?:ngày |sáng |chiều |tối |trưa |đêm )?hôm qua|(?:chiều|tối|đêm|sáng|trưa) qua)/gu,
    'day',
    (on) => oneDay(addDays(on, -1)),
  ],
  [/(?:(?:ngày |sáng |chiều |tối |trưa )?hôm nay|(?:sáng|trưa|chiều|tối|đêm) nay)/gu, 'day', oneDay],
  [/(?:ngày mai|(?:sáng|chiều|tối|trưa) mai)/gu, 'day', (on) => oneDay(addDays(on, 1))],
  [/tuần (?:qua|trước|vừa qua|rồi)/gu, 'week', (on) => week(on, -1)],
  [/tuần này/gu, 'week', (on) => week(on, 0)],
  [/tuần (?:tới|sau)/gu, 'week', (on) => week(on, 1)],
  [/tháng (?:qua|trước|vừa qua|rồi)/gu, 'month', (on) => month(on, -1)],
  [/tháng này/gu, 'month', (on) => month(on, 0)],
  [/tháng (?:tới|sau)/gu, 'month', (on) => month(on, 1)],
  [/năm (?:ngoái|trước|vừa qua)/gu, 'year', (on) => year(on, -1)],
  [/năm nay/gu, 'year', (on) => year(on, 0)],
  [/(?:sang năm|năm tới)/gu, 'year', (on) => year(on, 1)],
];

/** "nhiều tuần qua", "3 năm qua", "hai tháng tới": so many of them, counted, not the last one. */
const COUNTED = /(?:\d|hai|ba|bốn|năm|sáu|bảy|mười|chục|vài|mấy|nhiều|những|các|trong)\s{0,3}$/u;
/** A letter on either side makes it another word. */
const LETTER = /\p{L}/u;

/** Days that are said from the day of publishing: "hôm qua", "sáng nay", "tuần qua". Without one they stay unread. */
export function relativeDays({ lower }: Passage, { published }: DateContext): DateReading[] {
  if (!published) return [];
  return expressions.flatMap(([pattern, precision, resolve]) =>
    [...lower.matchAll(pattern)].flatMap((match) => {
      const [start, end] = [match.index, match.index + match[0].length];
      const inWord = LETTER.test(lower[start - 1] ?? '') || LETTER.test(lower[end] ?? '');
      const counted =
        /(?:qua|trước|tới|sau|rồi)$/u.test(match[0]) &&
        precision !== 'day' &&
        COUNTED.test(lower.slice(Math.max(0, start - 8), start));
      const days = inWord || counted ? null : resolve(published);
      return days ? [{ start, end, days, precision, lunar: null, confidence: precision === 'day' ? 0.9 : 0.7 }] : [];
    }),
  );
}
