/** The engine's answer → hits. Pure. */
import * as z from 'zod';
import { Hit, type SearchResponse } from '../../shared/search.ts';

const EngineHit = z.object({
  _source: z.looseObject({ authors: z.array(z.object({ name: z.string() })).default([]) }),
  highlight: z.record(z.string(), z.array(z.string())).default({}),
  sort: z.array(z.unknown()).default([]),
});

export const EngineAnswer = z.object({
  pit_id: z.string().optional(),
  timed_out: z.boolean(),
  hits: z.object({ total: z.object({ value: z.number() }), hits: z.array(EngineHit) }),
});
export type EngineAnswer = z.infer<typeof EngineAnswer>;

function toHit({ _source, highlight }: z.infer<typeof EngineHit>): Hit {
  const snippets = Object.entries(highlight).flatMap(([field, parts]) => parts.map((html) => ({ field, html })));
  const { authors, ...rest } = _source;
  return Hit.parse({
    title: null,
    published: null,
    events: [],
    credit: null,
    ...rest,
    source: { member: null, ...(rest.source as object) },
    authors: authors.map(({ name }) => name),
    snippets,
  });
}

/** `next` makes the cursor of the place after a hit; it is asked only when the engine had one hit more than the page holds. */
export function toResponse(
  { hits, timed_out }: EngineAnswer,
  size: number,
  next: (after: unknown[]) => string,
): SearchResponse {
  const page = hits.hits.slice(0, size);
  const last = page.at(-1);
  return {
    total: hits.total.value,
    hits: page.map(toHit),
    next: last && hits.hits.length > size ? next(last.sort) : null,
    timedOut: timed_out,
  };
}
