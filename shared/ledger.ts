/**
 * The ledger: one row an article, one line an event. `state` says how far the newest revision came; the words of the events are PREMIS's
 * where PREMIS has one.
 */
import * as z from 'zod';

/** Every article ends in one of the last four; the first two are on the way. */
export const State = z.enum(['received', 'parsed', 'searchable', 'failed', 'removed', 'ignored']);
export type State = z.infer<typeof State>;

/** What a person reads when an article failed or was ignored: a stable code, and a sentence that says what, why and what to do. */
export const Reason = z.object({ code: z.string(), message: z.string() });
export type Reason = z.infer<typeof Reason>;

export const LedgerRow = z.object({
  id: z.string(),
  bucket: z.string(),
  key: z.string(),
  /** The name inside a container and the container's own id; null for an original. */
  member: z.string().nullable().default(null),
  container: z.string().nullable().default(null),
  collection: z.string(),
  state: State,
  revision: z.int().positive(),
  /** When the newest change was received and when the row last changed, ISO 8601. */
  received: z.string(),
  updated: z.string(),
  etag: z.string().nullable().default(null),
  versionId: z.string().nullable().default(null),
  size: z.int().nullable().default(null),
  sha256: z.string().nullable().default(null),
  mediaType: z.string().nullable().default(null),
  parser: z.string().nullable().default(null),
  reason: Reason.nullable().default(null),
});
export type LedgerRow = z.infer<typeof LedgerRow>;

/** What a stage may write beside the state. */
export type LedgerFacts = Partial<
  Pick<LedgerRow, 'etag' | 'versionId' | 'size' | 'sha256' | 'mediaType' | 'parser' | 'reason'>
>;

export const EventKind = z.enum([
  'received',
  'parsed',
  'enriched',
  'indexed',
  'removed',
  'failed',
  'ignored',
  'superseded',
]);
export type EventKind = z.infer<typeof EventKind>;

export const LedgerEvent = z.object({
  id: z.string(),
  revision: z.int().nonnegative(),
  kind: EventKind,
  time: z.string(),
  /** The stage that acted. */
  agent: z.string(),
  detail: z.string().nullable(),
});
export type LedgerEvent = z.infer<typeof LedgerEvent>;

/**
 * A revision is greater than the one before it and never behind the clock: `max(previous + 1, now)`, in milliseconds since 1970.
 * A plain counter would start below the versions that the index has seen when a ledger is restored from a backup (docs/decisions.md, 1).
 */
export function nextRevision(previous: number | null, now: number): number {
  return previous === null ? now : Math.max(previous + 1, now);
}
