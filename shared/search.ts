/** What a researcher asks and what the archive answers. openapi.json and the routes' checks come from these schemas. */
import * as z from 'zod';
import { DatedValue, EventDate } from './article.ts';
import { PAGE_SIZE, PAGE_SIZE_MAX } from './limits.ts';

/** "2014", "2014-06" or "2014-06-27", where there is such a day. */
function isWhen(value: string): boolean {
  const [, month = '01', day = '01'] = /^\d{4}(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value) ?? [];
  const whole = `${value.slice(0, 4)}-${month}-${day}`;
  const date = new Date(`${whole}T00:00:00Z`);
  return /^\d{4}(-\d{2}){0,2}$/.test(value) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(whole);
}

/** A day, month or year, or a range of them: "2014", "2014-06", "2014-06-27", "2014..2016", "2014-06..", "..2016". */
const when = z.string().refine((value) => {
  const [from = '', to, ...more] = value.split('..');
  if (more.length > 0 || (from === '' && !to)) return false;
  const ends = [from, to ?? ''].filter((end) => end !== '');
  return ends.every(isWhen) && (!from || !to || from.slice(0, to.length) <= to);
}, 'is a year, month or day that there is, or two of them in order with ".." between: 2014, 2014-06, 2014..2016');

const names = z
  .union([z.string(), z.array(z.string())])
  .transform((value) => [value].flat())
  .pipe(z.array(z.string().min(1).max(200)).max(10));

export const Sort = z.enum(['relevance', 'newest', 'oldest', 'event']);
export type Sort = z.infer<typeof Sort>;

/** Fields that a search can be narrowed by; a field named twice means either value. */
export const Filters = z.object({
  collection: names.optional(),
  lang: names.optional(),
  /** A province's or other place's name in any spelling, or its code among the 34. */
  place: names.optional(),
  /** A cited document's number as printed: "05-CT/TW". */
  cites: names.optional(),
  author: names.optional(),
  source: names.optional(),
  person: names.optional(),
  agency: names.optional(),
  office: names.optional(),
  published: when.optional(),
  event: when.optional(),
});
export type Filters = z.infer<typeof Filters>;

export const SearchRequest = Filters.extend({
  /** Words that must all be there, "phrases" in double quotes. */
  q: z.string().max(2000, 'is longer than 2,000 characters').default(''),
  sort: Sort.default('relevance'),
  size: z.coerce.number().int().min(0).max(PAGE_SIZE_MAX).default(PAGE_SIZE),
  /** What the answer before gave as `next`; "*" begins a walk on a fixed view of the index. */
  cursor: z.string().max(4000).optional(),
}).strict();
export type SearchRequest = z.infer<typeof SearchRequest>;

export const Snippet = z.object({ field: z.string(), html: z.string() });

export const Hit = z.object({
  id: z.string(),
  title: z.string().nullable(),
  collection: z.string(),
  language: z.string(),
  published: DatedValue.pick({ value: true, precision: true, basis: true }).nullable(),
  events: z.array(EventDate),
  authors: z.array(z.string()),
  credit: z.string().nullable(),
  source: z.object({ bucket: z.string(), key: z.string(), member: z.string().nullable() }),
  /** Passages that matched, HTML-escaped, what matched in <mark>. */
  snippets: z.array(Snippet),
});
export type Hit = z.infer<typeof Hit>;

export const SearchResponse = z.object({
  /** Exactly how many articles match. */
  total: z.int().nonnegative(),
  hits: z.array(Hit),
  /** The cursor of the next page, null on the last. */
  next: z.string().nullable(),
  /** True when the engine ran out of time: hits and total are what it found by then. */
  timedOut: z.boolean(),
});
export type SearchResponse = z.infer<typeof SearchResponse>;

/** RFC 9457 problem details. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  hint: z.string().optional(),
  /** Whether the same request may succeed later. */
  temporary: z.boolean(),
});
export type Problem = z.infer<typeof Problem>;

/** A request that cannot be answered as it stands. */
export class Refused extends Error {
  readonly problem: Problem;

  constructor(status: number, title: string, detail: string, more: { hint?: string; temporary?: boolean } = {}) {
    super(detail);
    this.name = 'Refused';
    this.problem = { type: 'about:blank', title, status, detail, temporary: false, ...more };
  }
}
