import type { DateMention, EventDate } from '../../../shared/article.ts';
import type { Enricher, SoFar } from '../enricher.ts';

const NAME = 'events';
const VERSION = '1';

/** The lead of an article: so much of its text tells when the thing took place. */
const LEAD = 600;

/** A sentence that begins with the day, or says it of what took place: "Sáng ngày 12/7, Sở … tổ chức", "diễn ra ngày 5/3". */
function inLead({ role, precision, mention }: DateMention): boolean {
  return role === 'other' && (precision === 'day' || precision === 'range') && !mention.in && mention.start < LEAD;
}

function eventsOf({ dates = [] }: SoFar): DateMention[] {
  const [first] = dates.filter(inLead);
  return first ? [first] : [];
}

/** Which of the days that an article names is the one of the event that it reports. */
export const events: Enricher = {
  name: NAME,
  version: VERSION,
  read: (soFar) => {
    const found = eventsOf(soFar);
    const events: EventDate[] = found.map(({ start, end, precision, mention }) => ({
      start,
      end,
      precision,
      basis: soFar.text.slice(mention.start, mention.end),
    }));
    const dates = (soFar.dates ?? []).map((date) =>
      found.includes(date) ? { ...date, role: 'event' as const } : date,
    );
    return { events, dates };
  },
};
