/** A cursor names a place in an ordered walk. To whoever holds it it is one word; it has no cap. */
import * as z from 'zod';
import { Refused } from '../../shared/search.ts';

const Cursor = z.object({
  /** The engine's view of the index. */
  view: z.string().optional(),
  after: z.array(z.unknown()).optional(),
  /** The request that it belongs to, so that nobody walks on through another one. */
  of: z.string(),
});
export type Cursor = z.infer<typeof Cursor>;

export const encodeCursor = (cursor: Cursor): string => Buffer.from(JSON.stringify(cursor)).toString('base64url');

/** Throws `Refused` (400) for a word that is no cursor, and for one of another search. */
export function decodeCursor(word: string, of: string): Cursor {
  const hint =
    'Take `next` from the answer before as it is, with the same q, filters and sort; or leave cursor out to begin again.';
  let json: unknown;
  try {
    json = JSON.parse(Buffer.from(word, 'base64url').toString('utf8'));
  } catch {
    json = null;
  }
  const read = Cursor.safeParse(json);
  if (!read.success)
    throw new Refused(400, 'Not a cursor', 'The cursor is not one that this archive gave out.', { hint });
  if (read.data.of !== of)
    throw new Refused(400, 'Cursor of another search', 'The cursor belongs to another search.', { hint });
  return read.data;
}
