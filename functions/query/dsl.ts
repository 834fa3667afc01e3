/** A search request → the engine's query. Pure. */
import { fold } from '../../shared/language/normalise.ts';
import { CURSOR_KEEP_ALIVE, SEARCH_TIMEOUT_MS } from '../../shared/limits.ts';
import type { Filters, SearchRequest, Sort } from '../../shared/search.ts';
import { rangeOf } from './days.ts';
import { type Term, termsOf } from './language/terms.ts';

type Clause = Record<string, unknown>;

/** Where words are looked for, and how much a match there says. */
const FIELDS = ['title^4', 'subtitle^2', 'text', 'captions', 'credit', 'authors.name'];
const exact = (field: string): string => field.replace(/(\^\d+)?$/, '.exact$1');
const EXACT_FIELDS = ['title^4', 'subtitle^2', 'text', 'captions'].map(exact);

/** How much more an article counts that has the word with the diacritics of the query. */
const EXACT_BOOST = 3;
/** How much the words standing together count, up to this many words apart. */
const TOGETHER_BOOST = 2;
const TOGETHER_SLOP = 2;
/** A term is ten clauses, one a field; the engine takes 1,024 a query, and the filters need theirs. */
const TERMS_MAX = 60;

const phrase = (text: string, fields: string[], more: Clause = {}): Clause => ({
  multi_match: { query: text, fields, type: 'phrase', ...more },
});

/** A term must match folded; one with diacritics counts more where they match too. */
function clauseOf({ text }: Term): { must: Clause; should: Clause[] } {
  const written = text.normalize('NFC');
  const marked = fold(written) !== written.toLowerCase();
  return {
    must: phrase(written, FIELDS),
    should: marked ? [phrase(written, EXACT_FIELDS, { boost: EXACT_BOOST })] : [],
  };
}

const anyOf = (clauses: Clause[]): Clause => ({ bool: { should: clauses, minimum_should_match: 1 } });
const overlap = (field: string, value: string): Clause => ({
  range: { [field]: { ...rangeOf(value), relation: 'intersects' } },
});
const named = (fields: string[]) => (value: string) => phrase(value, fields);

const filterOf: { [K in keyof Required<Filters>]: (value: NonNullable<Filters[K]>) => Clause } = {
  collection: (values) => ({ terms: { collection: values } }),
  lang: (values) => ({ terms: { language: values } }),
  place: (values) =>
    anyOf([{ terms: { 'index.place': values.map((value) => fold(value)) } }, { terms: { 'places.code34': values } }]),
  cites: (values) => ({ terms: { 'index.cites': values.map((value) => value.normalize('NFC').toLowerCase()) } }),
  author: (values) => anyOf(values.map(named(['authors.name']))),
  source: (values) => anyOf(values.map(named(['credit']))),
  person: (values) => anyOf(values.map(named(['people.name']))),
  agency: (values) => anyOf(values.map(named(['agencies.name', 'agencies.fullName']))),
  office: (values) => anyOf(values.map(named(['people.offices']))),
  published: (value) => overlap('index.published', value),
  event: (value) => overlap('index.event', value),
};

const filtersOf = (request: SearchRequest): Clause[] =>
  Object.entries(filterOf).flatMap(([field, make]) => {
    const value = request[field as keyof Filters];
    return value === undefined ? [] : [(make as (value: unknown) => Clause)(value)];
  });

/**
 * Where articles without a date stand: last. The engine's own `_last` is the least or greatest 64-bit number, which JSON rounds, and which
 * it then does not take back in a cursor; these survive. Milliseconds since 1970.
 */
const AFTER_ALL = 8_640_000_000_000_000;
const BEFORE_ALL = -AFTER_ALL;

/** Every order ends in the id, so that no two articles tie and a cursor knows where it stands. */
const orders: Record<Sort, Clause[]> = {
  relevance: [{ _score: 'desc' }, { id: 'asc' }],
  newest: [{ 'published.value': { order: 'desc', missing: BEFORE_ALL } }, { id: 'asc' }],
  oldest: [{ 'published.value': { order: 'asc', missing: AFTER_ALL } }, { id: 'asc' }],
  event: [{ 'events.start': { order: 'desc', missing: BEFORE_ALL } }, { id: 'asc' }],
};

/** Fields that a hit is made of; the text stays in the engine. */
const HIT_FIELDS = [
  'id',
  'title',
  'collection',
  'language',
  'published.value',
  'published.precision',
  'published.basis',
  'events',
  'authors.name',
  'credit',
  'source.bucket',
  'source.key',
  'source.member',
];

/** A snippet is about two lines of text; three of them fill a hit. */
const SNIPPET = { fragment_size: 180, number_of_fragments: 3 };
const highlight = {
  pre_tags: ['<mark>'],
  post_tags: ['</mark>'],
  encoder: 'html',
  fields: {
    title: { number_of_fragments: 0 },
    subtitle: { number_of_fragments: 0 },
    text: SNIPPET,
    captions: SNIPPET,
    credit: { number_of_fragments: 0 },
    'authors.name': { number_of_fragments: 0 },
  },
};

export interface Position {
  /** The engine's view of the index that the walk goes over. */
  view?: string | undefined;
  /** The sort values of the last hit before. */
  after?: unknown[] | undefined;
}

/** How many terms a query has beyond what is taken; 0 for one that can be asked. */
export const termsTooMany = (query: string): number => Math.max(0, termsOf(query).length - TERMS_MAX);

export function toQuery(request: SearchRequest, { view, after }: Position): Clause {
  const terms = termsOf(request.q);
  const clauses = terms.map(clauseOf);
  const together =
    terms.length > 1
      ? [phrase(request.q.normalize('NFC'), FIELDS, { slop: TOGETHER_SLOP, boost: TOGETHER_BOOST })]
      : [];
  const must = clauses.map((clause) => clause.must);
  return {
    query: {
      bool: {
        must: must.length > 0 ? must : [{ match_all: {} }],
        should: [...clauses.flatMap((clause) => clause.should), ...together],
        filter: filtersOf(request),
      },
    },
    /** One more than asked: it tells whether there is a next page. */
    size: request.size === 0 ? 0 : request.size + 1,
    sort: orders[terms.length === 0 && request.sort === 'relevance' ? 'newest' : request.sort],
    track_total_hits: true,
    timeout: `${SEARCH_TIMEOUT_MS}ms`,
    _source: HIT_FIELDS,
    ...(terms.length > 0 && { highlight }),
    ...(view !== undefined && { pit: { id: view, keep_alive: CURSOR_KEEP_ALIVE } }),
    ...(after !== undefined && { search_after: after }),
  };
}
