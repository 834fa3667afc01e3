/**
 * S3, the queues, the ledger and the engine in memory, as unkind as they may be: events are lost, doubled and reordered, and any call may
 * fail on its way there or on its way back.
 */
import { createHash } from 'node:crypto';
import { nothingRead } from '../../functions/enrich/enrich.ts';
import { apply, type IndexStage } from '../../functions/index/apply.ts';
import { follow, type ParseStage } from '../../functions/parse/follow.ts';
import { reconcile } from '../../functions/replay/reconcile.ts';
import type { EnrichedChange, ParsedChange } from '../../shared/change.ts';
import type { LedgerEvent, LedgerRow } from '../../shared/ledger.ts';
import { nextRevision } from '../../shared/ledger.ts';
import type { Article, Engine, Ledger, Originals } from '../../shared/ports.ts';
import type { ChangedKey } from '../../shared/s3-change.ts';

export const BUCKET = 'originals';

interface Stored {
  bytes: Uint8Array;
  etag: string;
}

interface Document {
  revision: number;
  source: Record<string, unknown> | null;
}

/** What enrich adds plays no part in the order of things. */
function unread(change: ParsedChange): EnrichedChange {
  if (change.kind === 'removal') return change;
  const { versions } = change.article;
  return { ...change, article: { ...change.article, ...nothingRead, versions: { ...versions, enrichers: {} } } };
}

/** A history leaves some hundred messages behind at the most. */
const TURNS = 2000;

/** Decides by turns whether a call fails; an empty list never does. */
export type Faults = Iterator<boolean>;

export class World {
  readonly objects = new Map<string, Stored>();
  readonly rows = new Map<string, LedgerRow>();
  readonly events: LedgerEvent[] = [];
  /** Deleted documents stay as tombstones, as they do while the engine remembers deletes. */
  readonly documents = new Map<string, Document>();
  readonly toParse: ChangedKey[] = [];
  readonly toIndex: EnrichedChange[] = [];
  /** Why the last delivery failed: its messages stay on the queue. */
  lastError: unknown = null;
  #clock = 1_700_000_000_000;
  readonly #faults: Faults;

  constructor(faults: Faults) {
    this.#faults = faults;
  }

  /** The clock may stand still, so that revisions must not rely on it. */
  tick(milliseconds: number): void {
    this.#clock += milliseconds;
  }

  #mayFail(): void {
    if (this.#faults.next().value === true) throw new Error('The call was lost.');
  }

  readonly #now = () => new Date(this.#clock);

  put(key: string, content: string | Uint8Array, told: boolean): void {
    const bytes = Buffer.from(content as string);
    this.objects.set(key, { bytes, etag: createHash('md5').update(bytes).digest('hex') });
    if (told) this.toParse.push({ bucket: BUCKET, key, cause: 'ObjectCreated:Put' });
  }

  remove(key: string, told: boolean): void {
    this.objects.delete(key);
    if (told) this.toParse.push({ bucket: BUCKET, key, cause: 'ObjectRemoved:DeleteMarkerCreated' });
  }

  readonly originals: Originals = {
    readCurrent: async (_bucket, key) => {
      this.#mayFail();
      const stored = this.objects.get(key);
      return stored ? { ...stored, versionId: null, size: stored.bytes.length, mediaType: null } : null;
    },
    exists: async (_bucket, key) => this.objects.has(key),
    page: async () => ({ objects: [...this.objects].map(([key, { etag }]) => ({ key, etag })), next: null }),
  };

  readonly ledger: Ledger = {
    bump: async (article) => {
      this.#mayFail();
      const before = this.rows.get(article.id);
      const revision = nextRevision(before?.revision ?? null, this.#clock);
      this.#receive(article, revision);
      this.#mayFail();
      return { revision, known: before !== undefined };
    },
    bumpTo: async (article, revision) => {
      this.#mayFail();
      if ((this.rows.get(article.id)?.revision ?? 0) >= revision) return false;
      this.#receive(article, revision);
      return true;
    },
    settle: async ({ id, revision }, state, facts = {}) => {
      this.#mayFail();
      const row = this.rows.get(id);
      if (row?.revision !== revision) return false;
      this.rows.set(id, { ...row, ...facts, state, updated: this.#now().toISOString() });
      this.#mayFail();
      return true;
    },
    rows: async (ids) => new Map(ids.flatMap((id) => (this.rows.has(id) ? [[id, this.rows.get(id)!] as const] : []))),
    membersOf: async function* (this: World, container: string) {
      yield* [...this.rows.values()].filter((row) => row.container === container);
    }.bind(this),
    record: async (events) => void this.events.push(...events),
    page: async () => ({ rows: [...this.rows.values()], cursor: null }),
  };

  #receive({ id, bucket, key, member }: Article, revision: number): void {
    const time = this.#now().toISOString();
    this.rows.set(id, {
      id,
      bucket,
      key,
      member: member?.name ?? null,
      container: member?.container ?? null,
      collection: '',
      state: 'received',
      revision,
      received: time,
      updated: time,
      etag: null,
      versionId: null,
      size: null,
      sha256: null,
      mediaType: null,
      parser: null,
      reason: null,
    });
  }

  readonly engine: Engine = {
    bulk: async (lines) => {
      this.#mayFail();
      const outcomes = [];
      for (let at = 0; at < lines.length; at++) {
        const { index, delete: removed } = lines[at] as Record<string, { _id: string; version: number } | undefined>;
        const { _id: id, version } = (index ?? removed)!;
        const source = index ? (lines[++at] as Record<string, unknown>) : null;
        const before = this.documents.get(id);
        const stale = before !== undefined && before.revision > version;
        if (!stale) this.documents.set(id, { revision: version, source });
        outcomes.push({ id, status: stale ? 409 : removed && !before?.source ? 404 : 200, error: null });
      }
      this.#mayFail();
      return outcomes;
    },
    ready: async () => this.#mayFail(),
    revisions: async (ids) =>
      new Map(
        ids.flatMap((id) => {
          const document = this.documents.get(id);
          return document?.source ? [[id, document.revision] as const] : [];
        }),
      ),
    page: async () => ({
      articles: [...this.documents].flatMap(([id, { revision, source }]) => {
        if (!source) return [];
        const { bucket, key, member } = source.source as { bucket: string; key: string; member: string | null };
        return [{ id, bucket, key, member, revision }];
      }),
      next: null,
    }),
  };

  readonly #parse: ParseStage = {
    name: 'parse',
    receives: Number.POSITIVE_INFINITY,
    ledger: this.ledger,
    originals: this.originals,
    now: this.#now,
    outbox: {
      send: async (change: ParsedChange | EnrichedChange) => {
        this.#mayFail();
        this.toIndex.push(unread(change as ParsedChange));
        this.#mayFail();
      },
    },
  };

  readonly #index: IndexStage = {
    name: 'index',
    receives: Number.POSITIVE_INFINITY,
    ledger: this.ledger,
    engine: this.engine,
    now: this.#now,
  };

  /** Delivers one message to parse; it stays on the queue when parse fails, and now and then when it does not. */
  async deliverToParse(at: number, twice: boolean): Promise<void> {
    const message = this.toParse[at % Math.max(1, this.toParse.length)];
    if (!message) return;
    try {
      await follow(this.#parse, message, this.#now().toISOString(), 1, this.events);
      if (!twice) this.toParse.splice(this.toParse.indexOf(message), 1);
    } catch (error) {
      this.lastError = error;
    }
  }

  /** Delivers a batch to index. */
  async deliverToIndex(at: number, size: number, twice: boolean): Promise<void> {
    const batch = this.toIndex.slice(at % Math.max(1, this.toIndex.length)).slice(0, size);
    const byMessage = new Map(batch.map((change, number) => [String(number), change]));
    try {
      const again = new Set(await apply(this.#index, byMessage, new Set(), this.events));
      for (const [message, change] of byMessage) {
        if (!twice && !again.has(message)) this.toIndex.splice(this.toIndex.indexOf(change), 1);
      }
    } catch (error) {
      this.lastError = error;
    }
  }

  /** The emulator is killed: whatever waited in the queues is gone. */
  loseQueues(): void {
    this.toParse.length = 0;
    this.toIndex.length = 0;
  }

  async reconcile(): Promise<void> {
    let cursor: string | null = null;
    do {
      const { originals, ledger, engine } = this;
      const touch = async (keys: readonly { bucket: string; key: string; reason: string }[]): Promise<void> =>
        void this.toParse.push(...keys.map(({ bucket, key, reason }) => ({ bucket, key, cause: reason })));
      cursor = (
        await reconcile({ bucket: BUCKET, originals, ledger, engine, touch, now: this.#now }, cursor, {
          olderThanSeconds: 0,
        })
      ).cursor;
    } while (cursor !== null);
  }

  /** Lets everything run to its end. */
  async drain(): Promise<void> {
    for (let turn = 0; this.toParse.length + this.toIndex.length > 0; turn++) {
      if (turn > TURNS)
        throw new Error(`The queues do not run empty: ${JSON.stringify(this.toParse)}, ${this.lastError}`);
      this.tick(1);
      await this.deliverToParse(0, false);
      await this.deliverToIndex(0, 10, false);
    }
  }
}
