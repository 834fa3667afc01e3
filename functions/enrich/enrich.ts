import type { Enriched, Parsed } from '../../shared/article.ts';
import type { Enricher, Enrichment, SoFar } from './enricher.ts';
import { abbreviations } from './enrichers/abbreviations.ts';
import { agencies } from './enrichers/agencies.ts';
import { dates } from './enrichers/dates.ts';
import { documents } from './enrichers/documents.ts';
import { events } from './enrichers/events.ts';
import { fingerprints } from './enrichers/fingerprints.ts';
import { keywords } from './enrichers/keywords.ts';
import { language } from './enrichers/language.ts';
import { people } from './enrichers/people.ts';
import { places } from './enrichers/places.ts';
import { quality } from './enrichers/quality.ts';
import { summary } from './enrichers/summary.ts';

/** In the order in which each builds on the ones before it. */
const enrichers: Enricher[] = [
  language,
  abbreviations,
  documents,
  dates,
  events,
  places,
  agencies,
  people,
  keywords,
  summary,
  fingerprints,
  quality,
];

/** What an article has that no enricher has read. */
export const nothingRead: Omit<Enrichment, 'versions'> = {
  language: 'und',
  languageConfidence: 0,
  people: [],
  agencies: [],
  places: [],
  cites: [],
  dates: [],
  events: [],
  abbreviations: [],
  keywords: [],
  summary: [],
  fingerprints: { exact: '', bands: [] },
  quality: [],
};

/** Adds to an article what its text says: language, entities, dates, keywords, summary, fingerprints. */
export function enrich(parsed: Parsed): Enriched {
  let read: SoFar = parsed;
  for (const enricher of enrichers) read = { ...read, ...enricher.read(read) };
  const versions = Object.fromEntries(enrichers.map(({ name, version }) => [name, version]));
  return { ...nothingRead, ...read, versions: { ...parsed.versions, enrichers: versions } };
}
