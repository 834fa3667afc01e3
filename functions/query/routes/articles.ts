/** GET /articles: search. */
import { createHash } from 'node:crypto';
import type { Archive } from '../../../shared/ports.ts';
import { Refused, SearchRequest } from '../../../shared/search.ts';
import { type Cursor, decodeCursor, encodeCursor } from '../cursor.ts';
import { termsTooMany, toQuery } from '../dsl.ts';
import { EngineAnswer, toResponse } from '../hits.ts';
import { checked, type Route } from '../request.ts';

/** The same search has the same name, whatever its page. */
function nameOf({ cursor: _cursor, size: _size, ...search }: SearchRequest): string {
  return createHash('sha256').update(JSON.stringify(search)).digest('base64url').slice(0, 16);
}

/** A first page is a plain search; from the second on, and from the first with "*", the walk has a view of the index that stands still. */
async function positionOf(request: SearchRequest, of: string, archive: Archive): Promise<Cursor> {
  if (request.cursor === undefined) return { of };
  const cursor = request.cursor === '*' ? { of } : decodeCursor(request.cursor, of);
  return { ...cursor, view: cursor.view ?? (await archive.openView()) };
}

export const articles: Route = async ({ query }, archive) => {
  const request = checked(SearchRequest, query);
  const excess = termsTooMany(request.q);
  if (excess > 0) {
    throw new Refused(400, 'Too many words', `The query has ${excess} words more than can be asked at once.`, {
      hint: 'Ask for fewer words, or put those that stand together in quotes.',
    });
  }
  const of = nameOf(request);
  const position = await positionOf(request, of, archive);
  const answer = EngineAnswer.parse(await archive.search(toQuery(request, position), position.view !== undefined));
  const view = answer.pit_id ?? position.view;
  const response = toResponse(answer, request.size, (after) => encodeCursor({ view, after, of }));
  // The engine keeps 300 views: a walk that has come to its end gives its own back.
  if (response.next === null && view !== undefined) await archive.closeView(view).catch(() => {});
  return { status: 200, body: response };
};
