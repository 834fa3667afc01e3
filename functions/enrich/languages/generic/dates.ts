import { day } from '../../calendar.ts';
import type { Passage } from '../../passages.ts';
import type { DateReading } from '../dates.ts';

/** "2016-07-12", not the beginning of a longer number. */
const ISO_DAY = /(?<![\d-])((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d|-\d)/gu;

/** Days that every language writes alike: those of ISO 8601. */
export function numericDates({ lower }: Passage): DateReading[] {
  return [...lower.matchAll(ISO_DAY)].flatMap((match) => {
    const on = day(Number(match[1]), Number(match[2]), Number(match[3]));
    const [start, end] = [match.index, match.index + match[0].length];
    return on
      ? [{ start, end, days: { start: on, end: on }, precision: 'day' as const, lunar: null, confidence: 0.95 }]
      : [];
  });
}
