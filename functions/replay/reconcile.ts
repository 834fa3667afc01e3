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

export interface Step {
  /** Where the next step begins; null when all three have been walked. */
  cursor: string | null;
  counts: { objects: number; rows: number; documents: number; touched: Record<string, number> };
}

/**
 * One step of the walk: first over the bucket, then the ledger, then the index. Articles that changed less than `olderThanSeconds` ago
 * are still on their way and left alone.
 */
export async function reconcile(world: World, cursor: string | null, olderThanSeconds: number): Promise<Step> {
  const [walk = 'bucket', ...rest] = (cursor ?? 'bucket:').split(':');
  const from = rest.join(':') || null;
  const before = new Date(world.now().getTime() - olderThanSeconds * 1000).toISOString();
  if (walk === 'bucket') return overBucket(world, from, before);
  return walk === 'ledger' ? overLedger(world, from, before) : overIndex(world, from, before);
}

/** Why a row is not what the index and the bucket say, or null. */
export function doubtOf(
  row: LedgerRow,
  indexed: number | undefined,
  etag: string | null,
  before: string,
): string | null {
  const onItsWay = row.state === 'received' || row.state === 'parsed';
  if (onItsWay) return row.updated <= before ? 'stood still' : null;
  if (etag !== null && row.state === 'removed') return 'removed, yet in the bucket';
  if (etag !== null && row.etag !== null && row.etag !== etag) return 'another edition';
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

async function overBucket(world: World, after: string | null, before: string): Promise<Step> {
  const { bucket, originals, ledger, engine } = world;
  const { objects, next } = await originals.page(bucket, after);
  const listed = objects.map(({ key, etag }) => ({ id: articleId(bucket, key), key, etag }));
  const ids = listed.map(({ id }) => id);
  const [rows, indexed] = await Promise.all([ledger.rows(ids), engine.revisions(ids)]);
  const doubts = listed.flatMap(({ id, key, etag }) => {
    const row = rows.get(id);
    const reason = row ? doubtOf(row, indexed.get(id), etag, before) : 'unknown to the ledger';
    return reason === null ? [] : [{ bucket, key, reason }];
  });
  const touched = await touchAll(world, doubts);
  const cursor = next === null ? 'ledger:' : `bucket:${next}`;
  return { cursor, counts: { objects: objects.length, rows: 0, documents: 0, touched } };
}

async function overLedger(world: World, from: string | null, before: string): Promise<Step> {
  const { ledger, engine, originals } = world;
  const { rows, cursor } = await ledger.page(from, PAGE);
  const members = rows.filter(({ container }) => container !== null);
  const indexed = await engine.revisions(members.map(({ id }) => id));
  const doubtful = members.flatMap((row) => {
    const reason = doubtOf(row, indexed.get(row.id), null, before);
    return reason === null ? [] : [{ bucket: row.bucket, key: row.key, reason }];
  });
  const gone: typeof doubtful = [];
  const present = rows
    .filter(({ container, state, updated }) => container === null && state !== 'removed' && updated <= before)
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

async function overIndex(world: World, after: string | null, before: string): Promise<Step> {
  const { ledger, engine } = world;
  const { articles, next } = await engine.page(after, PAGE);
  const rows = await ledger.rows(articles.map(({ id }) => id));
  const doubts: { bucket: string; key: string; reason: string }[] = [];
  for (const { id, bucket, key, member, revision } of articles) {
    const row = rows.get(id);
    if (!row && member !== null) {
      await ledger.bumpTo({ id, bucket, key, member: { name: member, container: articleId(bucket, key) } }, revision);
    }
    const reason = row ? doubtOf(row, revision, null, before) : 'in the index, yet unknown to the ledger';
    if (reason !== null) doubts.push({ bucket, key, reason });
  }
  const touched = await touchAll(world, doubts);
  const cursor = next === null ? null : `index:${next}`;
  return { cursor, counts: { objects: 0, rows: 0, documents: articles.length, touched } };
}
