/** An enriched article → what the engine stores: the article as it is, and beside it what is only for finding it. */
import type { Enriched } from '../../shared/article.ts';
import { DERIVED } from '../../shared/index-names.ts';
import { fold } from '../../shared/language/normalise.ts';

interface Days {
  gte: string;
  lte: string;
}

/** "2014" → all of 2014, "2014-06" → all of June, "2014-06-27T08:30+07:00" → that day as printed. Null for what is no day. */
export function daysOf(value: string): Days | null {
  const [, year, month, date] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(value) ?? [];
  if (!year) return null;
  if (!month) return { gte: `${year}-01-01`, lte: `${year}-12-31` };
  if (date) return { gte: `${year}-${month}-${date}`, lte: `${year}-${month}-${date}` };
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return { gte: `${year}-${month}-01`, lte: `${year}-${month}-${last}` };
}

export function toDocument(article: Enriched, revision: number): Record<string, unknown> {
  const { parser, enrichers } = article.versions;
  return {
    ...article,
    [DERIVED]: {
      published: article.published ? daysOf(article.published.value) : null,
      event: article.events.map(({ start, end }) => ({ gte: start, lte: end })),
      place: [...new Set(article.places.flatMap(({ name, normalized }) => [fold(name), fold(normalized)]))],
      cites: [...new Set(article.cites.flatMap(({ number }) => (number ? [number.toLowerCase()] : [])))],
      madeBy: [`parser@${parser}`, ...Object.entries(enrichers).map(([name, version]) => `${name}@${version}`)],
      revision,
    },
  };
}
