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

/** Items in groups of so many bytes at the most, in their order. */
export function* inGroups<T>(items: readonly T[], bytesOf: (item: T) => number, most: number): Generator<T[]> {
  let group: T[] = [];
  let bytes = 0;
  for (const item of items) {
    const more = bytesOf(item);
    if (group.length > 0 && bytes + more > most) {
      yield group;
      group = [];
      bytes = 0;
    }
    group.push(item);
    bytes += more;
  }
  if (group.length > 0) yield group;
}

export type Verdict = 'done' | 'newer' | 'again' | 'refused';

/**
 * 2xx, and a delete that found nothing: done. 409: the index has a newer revision already, a success. 400 and 413: the engine will never
 * take this article. Everything else is the engine's own trouble (busy, ill, its disk full, its index gone): try again.
 */
export function verdictOf({ status, error }: BulkOutcome): Verdict {
  if (status < 300 || (status === 404 && error === null)) return 'done';
  if (status === 409) return 'newer';
  return status === 400 || status === 413 ? 'refused' : 'again';
}
