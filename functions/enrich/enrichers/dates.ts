import type { DateMention } from '../../../shared/article.ts';
import type { Enricher, SoFar } from '../enricher.ts';
import { commonestYear, type DateContext, dayOf } from '../languages/dates.ts';
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

function datesIn(from: Passage, soFar: SoFar, context: DateContext): DateMention[] {
  const cited = (soFar.cites ?? []).flatMap(({ mentions }) => mentions.filter((at) => at.in === from.in));
  return packFor(soFar.language)
    .dates(from, context)
    .map(({ start, end, days, precision, lunar, confidence }) => {
      const ofDocument = cited.some((at) => at.start <= start && end <= at.end);
      const role = ofDocument ? 'document' : precision === 'day' || precision === 'range' ? 'other' : 'period';
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
