/**
 * bytes → articles: `read` for any original, containers and files of many articles included; `parse` for the one article of a plain file.
 * Pure: no network, no clock; heavy formats load themselves when their file comes.
 */
import type { Parsed } from '../../shared/article.ts';
import type { Hints } from './hints.ts';

/** One article of an original, or one member that could not be read and why. */
export type Reading =
  | { member: string | null; parsed: Parsed }
  | { member: string | null; failure: { code: string; reason: string } };

export async function* read(_bytes: Uint8Array, _hints: Hints): AsyncGenerator<Reading> {
  yield { member: null, failure: { code: 'unread', reason: 'No format is listed.' } };
}
