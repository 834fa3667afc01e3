/** Compares bucket, ledger and index, and puts back on the first queue every key of which they do not agree. Parse then finds the truth. */
import { articleId } from '../../shared/identity.ts';
import type { LedgerRow } from '../../shared/ledger.ts';
import type { Clock, Engine, Ledger, Originals } from '../../shared/ports.ts';

export interface World {
  bucket: string;
  originals: Originals;
  ledger: Ledger;
  engine: Engine;
  /** Puts keys back on the first queue. */
  touch(keys: readonly { bucket: string; key: string; reason: string }[]): Promise<void>;
  now: Clock;
}

/** Rows and documents a step: one bulk read of the ledger and one of the index each. */
const PAGE = 1000;
/** HEAD requests at once. */
const PARALLEL = 20;

export interface Reconciling {
  olderThanSeconds: number;
  /** Puts back as well what failed by no fault of the file: when the engine was away, or a fault of ours has been mended. */
  failed?: boolean;
}

/** What is doubted: nothing that changed after `before`. */
interface Doubts {
  before: string;
  failed: boolean;
}

export interface Step {
  /** Where the next step begins; null when all three have been walked. */
  cursor: string | null;
  counts: { objects: number; rows: number; documents: number; touched: Record<string, number> };
}

/**
 * One step of the walk: first over the bucket, then the ledger, then the index. Articles that changed less than `olderThanSeconds` ago
 * are still on their way and left alone.
 */
export async function reconcile(
  world: World,
  cursor: string | null,
  { olderThanSeconds, failed = false }: Reconciling,
): Promise<Step> {
  const [walk = 'bucket', ...rest] = (cursor ?? 'bucket:').split(':');
  const from = rest.join(':') || null;
  const doubts: Doubts = { before: new Date(world.now().getTime() - olderThanSeconds * 1000).toISOString(), failed };
  if (walk === 'bucket') return overBucket(world, from, doubts);
  return walk === 'ledger' ? overLedger(world, from, doubts) : overIndex(world, from, doubts);
}

/** Failures that are not the file's fault; asked to, reconcile puts these back as well. */
const OUR_FAULT = new Set(['died', 'error', 'engine', 'refused']);

/** Why a row is not what the index and the bucket say, or null. */
export function doubtOf(
  row: LedgerRow,
  indexed: number | undefined,
  etag: string | null,
  { before, failed }: Doubts,
): string | null {
  const onItsWay = row.state === 'received' || row.state === 'parsed';
  if (onItsWay) return row.updated <= before ? 'stood still' : null;
  if (etag !== null && row.state === 'removed') return 'removed, yet in the bucket';
  if (etag !== null && row.etag !== null && row.etag !== etag) return 'another edition';
  if (failed && row.state === 'failed' && OUR_FAULT.has(row.reason?.code ?? '')) return 'failed, not by its own fault';
  if (row.state === 'searchable') return indexed === row.revision ? null : 'searchable, yet not in the index';
  return indexed === undefined ? null : `${row.state}, yet in the index`;
}

const sumUp = (reasons: readonly string[]): Record<string, number> =>
  Object.fromEntries(
    Object.entries(Object.groupBy(reasons, (reason) => reason)).map(([reason, all]) => [reason, all?.length ?? 0]),
  );

async function touchAll(
  world: World,
  doubts: readonly { bucket: string; key: string; reason: string }[],
): Promise<Record<string, number>> {
  const keys = new Map(doubts.map((doubt) => [`${doubt.bucket}\0${doubt.key}`, doubt]));
  await world.touch([...keys.values()].map((doubt) => ({ ...doubt, reason: `reconcile: ${doubt.reason}` })));
  return sumUp([...keys.values()].map(({ reason }) => reason));
}

async function overBucket(world: World, after: string | null, doubts: Doubts): Promise<Step> {
  const { bucket, originals, ledger, engine } = world;
  const { objects, next } = await originals.page(bucket, after);
  const listed = objects.map(({ key, etag }) => ({ id: articleId(bucket, key), key, etag }));
  const ids = listed.map(({ id }) => id);
  const [rows, indexed] = await Promise.all([ledger.rows(ids), engine.revisions(ids)]);
  const found = listed.flatMap(({ id, key, etag }) => {
    const row = rows.get(id);
    const reason = row ? doubtOf(row, indexed.get(id), etag, doubts) : 'unknown to the ledger';
    return reason === null ? [] : [{ bucket, key, reason }];
  });
  const touched = await touchAll(world, found);
  const cursor = next === null ? 'ledger:' : `bucket:${next}`;
  return { cursor, counts: { objects: objects.length, rows: 0, documents: 0, touched } };
}

async function overLedger(world: World, from: string | null, doubts: Doubts): Promise<Step> {
  const { ledger, engine, originals } = world;
  const { rows, cursor } = await ledger.page(from, PAGE);
  const members = rows.filter(({ container }) => container !== null);
  const [indexed, containers] = await Promise.all([
    engine.revisions(members.map(({ id }) => id)),
    ledger.rows(members.map(({ container }) => container ?? '')),
  ]);
  const doubtful = members.flatMap((row) => {
    const left = row.state !== 'removed' && row.revision < (containers.get(row.container ?? '')?.revision ?? 0);
    const reason =
      left && row.updated <= doubts.before ? 'left by its container' : doubtOf(row, indexed.get(row.id), null, doubts);
    return reason === null ? [] : [{ bucket: row.bucket, key: row.key, reason }];
  });
  const gone: typeof doubtful = [];
  const present = rows
    .filter(({ container, state, updated }) => container === null && state !== 'removed' && updated <= doubts.before)
    .values();
  const check = async (): Promise<void> => {
    for (const { bucket, key } of present) {
      if (!(await originals.exists(bucket, key)))
        gone.push({ bucket, key, reason: 'in the ledger, yet not in the bucket' });
    }
  };
  await Promise.all(Array.from({ length: PARALLEL }, check));
  const touched = await touchAll(world, [...doubtful, ...gone]);
  const next = cursor === null ? 'index:' : `ledger:${cursor}`;
  return { cursor: next, counts: { objects: 0, rows: rows.length, documents: 0, touched } };
}

async function overIndex(world: World, after: string | null, doubts: Doubts): Promise<Step> {
  const { ledger, engine } = world;
  const { articles, next } = await engine.page(after, PAGE);
  const rows = await ledger.rows(articles.map(({ id }) => id));
  const found: { bucket: string; key: string; reason: string }[] = [];
  for (const { id, bucket, key, member, revision } of articles) {
    const row = rows.get(id);
    if (!row && member !== null) {
      await ledger.bumpTo({ id, bucket, key, member: { name: member, container: articleId(bucket, key) } }, revision);
    }
    const reason = row ? doubtOf(row, revision, null, doubts) : 'in the index, yet unknown to the ledger';
    if (reason !== null) found.push({ bucket, key, reason });
  }
  const touched = await touchAll(world, found);
  const cursor = next === null ? null : `index:${next}`;
  return { cursor, counts: { objects: 0, rows: 0, documents: articles.length, touched } };
}
