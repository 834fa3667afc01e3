import type { DateMention, Span } from '../../../shared/article.ts';
import { addDays } from '../calendar.ts';
import type { Enricher, SoFar } from '../enricher.ts';
import { commonestYear, type DateContext, type DateReading, dayOf } from '../languages/dates.ts';
import { packFor } from '../languages/packs.ts';
import { mention, type Passage, passagesOf } from '../passages.ts';

const NAME = 'dates';
const VERSION = '1';

/** Publishing gives the year; a page's print date never does. Without one, the title's year, or else the text's. */
function contextOf({ published, title, text }: SoFar): DateContext {
  const year = commonestYear([title ?? '']) ?? commonestYear([text]);
  return {
    published: dayOf(published?.value, published?.precision),
    year: published ? Number(published.value.slice(0, 4)) : year,
  };
}

/** Whether a span lies within one of others that are in order, asked for spans in order. */
function within(spans: Span[]): (span: Span) => boolean {
  let at = 0;
  return ({ start, end }) => {
    while (at < spans.length && spans[at]!.end < end) at++;
    const span = spans[at];
    return span !== undefined && span.start <= start && end <= span.end;
  };
}

/** Months, quarters, years and weeks; of ranges those of whole months: nobody says of an event that it lasted so. */
function isPeriod({ precision, days }: DateReading): boolean {
  if (precision === 'range') return days.start.endsWith('-01') && addDays(days.end, 1).endsWith('-01');
  return precision !== 'day';
}

function datesIn(from: Passage, soFar: SoFar, context: DateContext): DateMention[] {
  const cited = (soFar.cites ?? []).flatMap(({ mentions }) => mentions.filter((at) => at.in === from.in));
  const ofDocument = within(cited.sort((a, b) => a.start - b.start));
  return packFor(soFar.language)
    .dates(from, context)
    .map((reading) => {
      const { start, end, days, precision, lunar, confidence } = reading;
      const role = ofDocument(reading) ? 'document' : isPeriod(reading) ? 'period' : 'other';
      const enricher = `${NAME}@${VERSION}`;
      return { ...days, precision, role, lunar, enricher, confidence, mention: mention(from, start, end) };
    });
}

/** Every date and stretch of days in the texts of an article, resolved to days. */
export const dates: Enricher = {
  name: NAME,
  version: VERSION,
  read: (soFar) => {
    const context = contextOf(soFar);
    return { dates: passagesOf(soFar).flatMap((from) => datesIn(from, soFar, context)) };
  },
};
