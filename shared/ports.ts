/**
 * What the stages need of the world, as they see it. handler.ts gives them AWS (shared/aws/), the model tests a world in memory that
 * reorders, repeats and dies.
 */
import type { EnrichedChange, ParsedChange } from './change.ts';
import type { LedgerEvent, LedgerFacts, LedgerRow, State } from './ledger.ts';

export interface Revision {
  id: string;
  revision: number;
}

/** An article as the ledger is first told of it. */
export interface Article {
  id: string;
  bucket: string;
  key: string;
  /** Set for a container's member: its name inside, and the container's id. */
  member?: { name: string; container: string };
}

export interface Ledger {
  /**
   * Gives the article its next revision and puts it back to `received`, in one atomic write: whoever reads the object after this has
   * the newest state under the highest revision. `known` says whether the ledger had the article before.
   */
  bump(article: Article): Promise<{ revision: number; known: boolean }>;
  /** Puts a member under its container's revision. False when it has a newer one: another reading of the container came later. */
  bumpTo(article: Article, revision: number): Promise<boolean>;
  /** Writes how far a revision came. False when the ledger has a newer one by now: the work is superseded. */
  settle(revision: Revision, state: State, facts?: LedgerFacts): Promise<boolean>;
  /** The rows of these articles; those that the ledger does not know are missing from the map. */
  rows(ids: readonly string[]): Promise<Map<string, LedgerRow>>;
  /** The rows of a container's members, of all its editions. */
  membersOf(container: string): AsyncIterable<LedgerRow>;
  /** Writes events; the same event written twice is one line. */
  record(events: readonly LedgerEvent[]): Promise<void>;
  /** Some of all rows; `cursor` is null at the start and at the end. */
  page(cursor: string | null, size: number): Promise<{ rows: LedgerRow[]; cursor: string | null }>;
}

/** An object as it is now. One larger than was asked for comes with its size and no bytes. */
export interface CurrentObject {
  bytes: Uint8Array;
  etag: string;
  versionId: string | null;
  size: number;
  mediaType: string | null;
}

export interface Originals {
  /** The current version of a key; null when there is none. */
  readCurrent(bucket: string, key: string, largest: number): Promise<CurrentObject | null>;
  /** Whether the key has a current version, without reading it. */
  exists(bucket: string, key: string): Promise<boolean>;
  /** One page of a bucket's current objects in the order of their keys; `next` is null on the last. */
  page(
    bucket: string,
    after: string | null,
  ): Promise<{ objects: { key: string; etag: string }[]; next: string | null }>;
}

export interface Outbox {
  /** Sends a change to the next stage. */
  send(change: ParsedChange | EnrichedChange): Promise<void>;
}

/** The engine as the stages that write see it. */
export interface Engine {
  /** Lines in, one outcome for each operation; none at all when the request was refused as a whole (400, 413). */
  bulk(lines: readonly object[]): Promise<BulkOutcome[]>;
  /** Has the index and its alias there. */
  ready(): Promise<void>;
  /** The revision under which the index holds each of these articles; those that it does not hold are missing. */
  revisions(ids: readonly string[]): Promise<Map<string, number>>;
  /** Some of all articles in the index in the order of their ids; `next` is null at the end. */
  page(after: string | null, size: number): Promise<{ articles: IndexedArticle[]; next: string | null }>;
}

export interface IndexedArticle {
  id: string;
  bucket: string;
  key: string;
  member: string | null;
  revision: number;
}

export interface BulkOutcome {
  id: string;
  status: number;
  error: string | null;
}

export type Clock = () => Date;

/** The archive as the query function's routes see it. */
export interface Archive {
  /** `viewed`: the body names the view of the index that it is asked of. */
  search(body: object, viewed: boolean): Promise<unknown>;
  /** A view of the index that stands still while it changes; rests for CURSOR_KEEP_ALIVE. None where there is no article yet. */
  openView(): Promise<string | undefined>;
  closeView(view: string): Promise<void>;
  get(id: string): Promise<{ article: Record<string, unknown>; revision: number } | null>;
  /** "green", "yellow" or "red". */
  health(): Promise<string>;
}
