import type { Enriched, Parsed } from '../../shared/article.ts';

/** What enrichers add to an article. */
export type Enrichment = Omit<Enriched, keyof Parsed>;

/** The article as it stands when an enricher's turn comes: those before it in `enrich.ts` have spoken. */
export type SoFar = Parsed & Partial<Enrichment>;

/**
 * One reading of an article. `enrich.ts` lists them in order and folds their answers into the article.
 * `read` is pure and linear in the text's length; it never throws, whatever the text.
 */
export interface Enricher {
  name: string;
  /** Raised whenever the answers may change: "reprocess what people@1 read" is a query. */
  version: string;
  read(soFar: SoFar): Partial<Enrichment>;
}
