/** GET /articles/{id}: the whole article. */
import { Refused } from '../../../shared/search.ts';
import type { Route } from '../request.ts';

/** As shared/identity.ts makes them. */
const ID = /^[\w-]{43}$/;

export const article: Route = async ({ path }, archive) => {
  const id = path.id ?? '';
  const found = ID.test(id) ? await archive.get(id) : null;
  if (!found) {
    throw new Refused(404, 'No such article', 'The archive has no article of this id.', {
      hint: 'Ids come from GET /articles; an article that was removed has none any more.',
    });
  }
  return { status: 200, body: { ...found.article, revision: found.revision } };
};
