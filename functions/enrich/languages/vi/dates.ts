import type { Passage } from '../../passages.ts';
import { type DateContext, type DateReading, type DateRule, longestFirst } from '../dates.ts';
import { numberedDays } from './dates/days.ts';
import { lunarDays } from './dates/lunar.ts';
import { namedPeriods } from './dates/periods.ts';
import { relativeDays } from './dates/relative.ts';

const rules: DateRule[] = [lunarDays, numberedDays, namedPeriods, relativeDays];

/** Every date and stretch of days that a Vietnamese text names, resolved. */
export function vietnameseDates(from: Passage, context: DateContext): DateReading[] {
  return longestFirst(rules.flatMap((rule) => rule(from, context)));
}
