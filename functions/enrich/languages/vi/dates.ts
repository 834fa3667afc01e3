import type { Passage } from '../../passages.ts';
import { type DateContext, type DateReading, type DateRule, longestFirst } from '../dates.ts';
import { numberedDays } from './dates/days.ts';
import { lunarDays } from './dates/lunar.ts';
import { listedYears, namedPeriods } from './dates/periods.ts';
import { relativeDays } from './dates/relative.ts';

const rules: DateRule[] = [lunarDays, numberedDays, listedYears, namedPeriods, relativeDays];

/** Every date and stretch of days that a Vietnamese text names, resolved. */
export function vietnameseDates(from: Passage, context: DateContext): DateReading[] {
  return longestFirst(rules.flatMap((rule) => rule(from, context)));
}
