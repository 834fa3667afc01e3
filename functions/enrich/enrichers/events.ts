import type { DateMention, EventDate } from '../../../shared/article.ts';
import type { Enricher, SoFar } from '../enricher.ts';
import type { EventCues } from '../languages/events.ts';
import { packFor } from '../languages/packs.ts';
import { lowerOf } from '../passages.ts';

const NAME = 'events';
const VERSION = '2';

/** The lead of an article: so much of its text tells when the thing took place. */
const LEAD = 600;
/** What says "before the 25th" or "in force from" stands so near. */
const REACH = 32;
/** Days of one list ("ngày 5 và 7/3") stand so near to each other. */
const LIST_GAP = 8;

/** A day that opens its sentence or is said of what happened. */
const ENOUGH = 2;

const isDay = ({ role, precision }: DateMention) => role === 'other' && (precision === 'day' || precision === 'range');

/** How much speaks for a day being the event's: what is said in its sentence, where it stands, what stands before it. */
function scoreOf(text: string, { mention: { start, end } }: DateMention, { happens, otherwise }: EventCues): number {
  const before = text.slice(0, start);
  const from = Math.max(...['. ', '\n', '; '].map((sign) => before.lastIndexOf(sign)), -1) + 1;
  const until = text.slice(end).search(/[.;\n](?!\d)/u);
  const sentence = lowerOf(text.slice(from, until < 0 ? undefined : end + until));
  const opens = start - from < REACH ? 2 : 0;
  const against = otherwise.test(lowerOf(before.slice(-REACH))) ? 4 : 0;
  return opens + (happens.test(sentence) ? 2 : 0) - against;
}

/** The day of the lead that most speaks for, with those of its list; else a day in the title. */
function eventsOf({ dates = [], text, language }: SoFar): DateMention[] {
  const cues = packFor(language).events;
  const lead = text.slice(0, LEAD);
  const inLead = dates.filter((date) => isDay(date) && !date.mention.in && date.mention.end <= LEAD);
  const scored = inLead.map((date) => ({ date, score: scoreOf(lead, date, cues) }));
  const best = Math.max(...scored.map(({ score }) => score), ENOUGH);
  const at = scored.findIndex(({ score }) => score === best);
  if (at < 0) return dates.filter((date) => isDay(date) && date.mention.in === 'title').slice(0, 1);
  const list = [inLead[at]!];
  for (const next of inLead.slice(at + 1)) {
    if (next.lunar || next.mention.start - list.at(-1)!.mention.end > LIST_GAP) break;
    list.push(next);
  }
  return list;
}

function eventOf({ start, end, precision, mention }: DateMention, { text, title }: SoFar): EventDate {
  const from = mention.in === 'title' ? (title ?? '') : text;
  return { start, end, precision, basis: from.slice(mention.start, mention.end) };
}

/** Which of the days that an article names is the one of the event that it reports; none where nothing speaks for one. */
export const events: Enricher = {
  name: NAME,
  version: VERSION,
  read: (soFar) => {
    const found = new Set(eventsOf(soFar));
    const dates = (soFar.dates ?? []).map((date) => (found.has(date) ? { ...date, role: 'event' as const } : date));
    return { events: [...found].map((date) => eventOf(date, soFar)), dates };
  },
};
