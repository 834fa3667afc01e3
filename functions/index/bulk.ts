/** Changes → the lines of one bulk call, and the call's outcomes → what to do with each. Pure. */
import type { EnrichedChange } from '../../shared/change.ts';
import { ALIAS } from '../../shared/index-names.ts';
import type { BulkOutcome, Revision } from '../../shared/ports.ts';
import { toDocument } from './document.ts';

/** A bulk call's body at the most; the smallest engines take 10 MiB a request. One larger article travels alone. */
export const BULK_BYTES = 5 * 1024 * 1024;

const action = ({ id, revision }: Revision) => ({
  _index: ALIAS,
  _id: id,
  version: revision,
  version_type: 'external_gte',
});

/** The lines that make the index hold this change, under its revision. */
export const toLines = (change: EnrichedChange): object[] =>
  change.kind === 'removal'
    ? [{ delete: action(change) }]
    : [{ index: { ...action(change), require_alias: true } }, toDocument(change.article, change.revision)];

/** The newest change of each article, and those that stand behind it in the same batch. */
export function newestOfEach<T extends Revision>(changes: readonly T[]): { newest: T[]; superseded: T[] } {
  const byId = new Map<string, T>();
  const superseded: T[] = [];
  for (const change of changes) {
    const other = byId.get(change.id);
    const [later, earlier] = other && other.revision > change.revision ? [other, change] : [change, other];
    byId.set(change.id, later);
    if (earlier) superseded.push(earlier);
  }
  return { newest: [...byId.values()], superseded };
}

/** Changes in calls of BULK_BYTES at the most. */
export function* inCalls<T>(items: readonly T[], bytesOf: (item: T) => number): Generator<T[]> {
  let call: T[] = [];
  let bytes = 0;
  for (const item of items) {
    const more = bytesOf(item);
    if (call.length > 0 && bytes + more > BULK_BYTES) {
      yield call;
      call = [];
      bytes = 0;
    }
    call.push(item);
    bytes += more;
  }
  if (call.length > 0) yield call;
}

export type Verdict = 'done' | 'newer' | 'again' | 'refused';

/**
 * 2xx, and 404 of a delete: done. 409: the index has a newer revision already, a success. 429 and 5xx: the engine is busy or ill, try
 * again. Every other 4xx: the engine will never take this article.
 */
export function verdictOf({ status }: BulkOutcome): Verdict {
  if (status < 300 || status === 404) return 'done';
  if (status === 409) return 'newer';
  return status === 429 || status >= 500 ? 'again' : 'refused';
}
