/**
 * The index's settings and mapping, made from the article's schema: every field of `Enriched` is in it, searched where `searched` says
 * how, else kept as it is.
 */
import { Enriched } from '../../shared/article.ts';
import { ALIAS, DERIVED } from '../../shared/index-names.ts';
import { analysis } from './analysis.ts';

type Field = Record<string, unknown>;

const keyword: Field = { type: 'keyword', ignore_above: 8191 };
const kept: Field = { type: 'object', enabled: false };
const day: Field = { type: 'date', format: 'strict_date_optional_time' };

/** A text matched in two ways: folded ("dak nong" finds "Đắk Nông"), and exact, with its diacritics. Offsets lie in the index, so that a text of any length has snippets. */
const text: Field = {
  type: 'text',
  analyzer: 'folded',
  index_options: 'offsets',
  fields: { exact: { type: 'text', analyzer: 'exact', index_options: 'offsets' } },
};
const name: Field = { ...text, fields: { ...(text.fields as Field), keyword } };
const group = (properties: Record<string, Field>): Field => ({ dynamic: false, properties });

const searched: Partial<Record<keyof Enriched, Field>> = {
  id: keyword,
  source: group({ bucket: keyword, key: keyword, versionId: keyword, sha256: keyword, mediaType: keyword }),
  collection: keyword,
  language: keyword,
  title: text,
  subtitle: text,
  text,
  captions: text,
  credit: name,
  section: keyword,
  tags: keyword,
  authors: group({ name }),
  events: group({ start: day, end: day }),
  published: group({ value: day, precision: keyword, basis: keyword }),
  people: group({ name, normalized: keyword, offices: name, agency: name }),
  agencies: group({ name, normalized: keyword, fullName: name }),
  places: group({ name, normalized: keyword, code63: keyword, code34: keyword }),
  cites: group({ number: keyword, normalized: keyword, type: keyword, year: keyword, issuer: name }),
  keywords: keyword,
  fingerprints: group({ exact: keyword, bands: keyword }),
  quality: keyword,
  canonicalUrl: keyword,
};

const derived: Field = group({
  /** Days as ranges: "2014-06" is all of June. */
  published: { type: 'date_range', format: 'strict_date' },
  event: { type: 'date_range', format: 'strict_date' },
  /** Names as they are filtered by: folded, the spellings of one place together. */
  place: keyword,
  cites: keyword,
  /** "parser@3", "people@1": what made this article. */
  madeBy: keyword,
  revision: { type: 'long' },
});

const properties = {
  ...Object.fromEntries(Object.keys(Enriched.shape).map((field) => [field, searched[field as keyof Enriched] ?? kept])),
  [DERIVED]: derived,
};

/** Raised with every change of settings or mapping: the index is `articles-v<n>`. */
export const INDEX_VERSION = 1;
export const INDEX = `${ALIAS}-v${INDEX_VERSION}`;

/** A deleted article's version is remembered this long, so that a late write cannot bring it back: as long as a message waits in one queue. The index stage also asks the ledger, which forgets nothing. */
const DELETES_REMEMBERED = '96h';

export const indexBody = {
  settings: {
    number_of_shards: 1,
    auto_expand_replicas: '0-1',
    refresh_interval: '1s',
    'index.gc_deletes': DELETES_REMEMBERED,
    analysis,
  },
  mappings: { dynamic: 'strict' as const, properties },
};
