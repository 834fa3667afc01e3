import type { Enriched, Parsed } from '../../shared/article.ts';
import type { Enricher, Enrichment, SoFar } from './enricher.ts';
import { dates } from './enrichers/dates.ts';
import { documents } from './enrichers/documents.ts';
import { events } from './enrichers/events.ts';
import { fingerprints } from './enrichers/fingerprints.ts';
import { keywords } from './enrichers/keywords.ts';
import { language } from './enrichers/language.ts';
import { places } from './enrichers/places.ts';
import { quality } from './enrichers/quality.ts';
import { summary } from './enrichers/summary.ts';

/** In the order in which each builds on the ones before it. */
const enrichers: Enricher[] = [language, documents, dates, events, places, keywords, summary, fingerprints, quality];

const nothingRead: Omit<Enrichment, 'versions'> = {
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
  const read = enrichers.reduce<SoFar>((soFar, enricher) => ({ ...soFar, ...enricher.read(soFar) }), parsed);
  const versions = Object.fromEntries(enrichers.map(({ name, version }) => [name, version]));
  return { ...nothingRead, ...read, versions: { ...parsed.versions, enrichers: versions } };
}
