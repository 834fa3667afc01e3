import { ConditionalCheckFailedException, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  BatchWriteCommand,
  DynamoDBDocumentClient,
  QueryCommand,
  ScanCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { collectionOf } from '../identity.ts';
import { type LedgerEvent, type LedgerFacts, LedgerRow, nextRevision, type State } from '../ledger.ts';
import type { Article, Clock, Ledger, Revision } from '../ports.ts';

export const client = DynamoDBDocumentClient.from(new DynamoDBClient({ maxAttempts: 5 }), {
  marshallOptions: { removeUndefinedValues: true },
});

/** The sort key of an article's row; its events stand beside it as `event#<time>#…`. */
export const ROW = 'article';

/** A state's rows are spread over as many partitions of the index `byState`: one takes 1,000 writes a second. */
export const STATE_SHARDS = 8;
const shardOf = (id: string): number => id.charCodeAt(0) % STATE_SHARDS;

const BATCH_GET = 100;
const BATCH_WRITE = 25;

const groups = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));

/** The ledger in one DynamoDB table. `now` is the clock of the times and, with the row before, of the revisions. */
export const openLedger = (table: string, now: Clock): Ledger => ({
  async bump(article) {
    const fromClock = nextRevision(null, now().getTime());
    const first = await receive(table, article, now(), {
      revision: ':next',
      below: '<' as const,
      values: { ':next': fromClock },
    });
    if (first) return { revision: fromClock, known: first.revision !== undefined };
    const next = { revision: 'revision + :one', below: null, values: { ':one': 1 } };
    const second = await receive(table, article, now(), next);
    return { revision: Number(second?.revision) + 1, known: true };
  },
  async bumpTo(article, revision) {
    const next = { revision: ':next', below: '<=' as const, values: { ':next': revision } };
    return (await receive(table, article, now(), next)) !== null;
  },
  settle: (revision, state, facts = {}) => settle(table, revision, state, facts, now()),
  rows: (ids) => rows(table, ids),
  membersOf: (container) => membersOf(table, container),
  record: (events) => record(table, events),
  page: (cursor, size) => scanPage(table, cursor, size),
});

/**
 * Writes `received` under a revision; answers what the row was before, or null when its revision was not below.
 * A member's may be the same: the SDK may have sent the call twice, and its first answer been lost.
 */
async function receive(
  table: string,
  { id, bucket, key, member }: Article,
  now: Date,
  next: { revision: string; below: '<' | '<=' | null; values: Record<string, number> },
): Promise<Record<string, unknown> | null> {
  const values = {
    ...next.values,
    ':state': 'received' satisfies State,
    ':stateShard': `received#${shardOf(id)}`,
    ':key': key,
    ':bucket': bucket,
    ':collection': collectionOf(key),
    ':received': now.toISOString(),
    ':updated': now.toISOString(),
    ...(member && { ':member': member.name, ':container': member.container }),
  };
  const names = Object.keys(values).filter((name) => !(name in next.values));
  try {
    const written = await client.send(
      new UpdateCommand({
        TableName: table,
        Key: { id, line: ROW },
        UpdateExpression: `SET revision = ${next.revision}, ${names.map((name) => `#${name.slice(1)} = ${name}`).join(', ')} REMOVE reason, etag, versionId, sha256, #size, mediaType, parser`,
        ...(next.below && { ConditionExpression: `attribute_not_exists(revision) OR revision ${next.below} :next` }),
        ExpressionAttributeNames: Object.fromEntries(
          [...names.map((name) => name.slice(1)), 'size'].map((name) => [`#${name}`, name]),
        ),
        ExpressionAttributeValues: values,
        ReturnValues: 'ALL_OLD',
      }),
    );
    return written.Attributes ?? {};
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return null;
    throw error;
  }
}

/**
 * Writes how far a revision came. False when the ledger has a newer revision by now: the work is superseded and says nothing any more.
 */
async function settle(
  table: string,
  { id, revision }: Revision,
  state: State,
  facts: LedgerFacts,
  now: Date,
): Promise<boolean> {
  const known = Object.entries(facts).filter(([, value]) => value !== undefined);
  const assignments = known.map((_, at) => `, #f${at} = :f${at}`).join('');
  try {
    await client.send(
      new UpdateCommand({
        TableName: table,
        Key: { id, line: ROW },
        UpdateExpression: `SET #state = :state, stateShard = :shard, updated = :time${assignments}${facts.reason ? '' : ' REMOVE reason'}`,
        ConditionExpression: 'revision = :revision',
        ExpressionAttributeNames: {
          '#state': 'state',
          ...Object.fromEntries(known.map(([name], at) => [`#f${at}`, name])),
        },
        ExpressionAttributeValues: {
          ':state': state,
          ':shard': `${state}#${shardOf(id)}`,
          ':time': now.toISOString(),
          ':revision': revision,
          ...Object.fromEntries(known.map(([, value], at) => [`:f${at}`, value])),
        },
      }),
    );
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}

/** The rows of these articles; those that the ledger does not know are missing from the map. */
async function rows(table: string, ids: readonly string[]): Promise<Map<string, LedgerRow>> {
  const found = new Map<string, LedgerRow>();
  for (const group of groups([...new Set(ids)], BATCH_GET)) {
    let keys: Record<string, unknown>[] = group.map((id) => ({ id, line: ROW }));
    while (keys.length > 0) {
      const answer = await client.send(
        new BatchGetCommand({ RequestItems: { [table]: { Keys: keys, ConsistentRead: true } } }),
      );
      for (const item of answer.Responses?.[table] ?? []) {
        const row = LedgerRow.parse(item);
        found.set(row.id, row);
      }
      keys = answer.UnprocessedKeys?.[table]?.Keys ?? [];
    }
  }
  return found;
}

/** Writes events; the same event written twice is one line. */
async function record(table: string, events: readonly LedgerEvent[]): Promise<void> {
  const items = events.map((event) => ({
    ...event,
    line: `event#${event.time}#${event.revision}#${event.kind}#${event.agent}`,
  }));
  const lines = [...new Map(items.map((item) => [`${item.id} ${item.line}`, item])).values()];
  for (const group of groups(lines, BATCH_WRITE)) {
    let requests: Record<string, unknown>[] = group.map((Item) => ({ PutRequest: { Item } }));
    while (requests.length > 0) {
      const answer = await client.send(new BatchWriteCommand({ RequestItems: { [table]: requests } }));
      requests = answer.UnprocessedItems?.[table] ?? [];
    }
  }
}

/** The rows of a container's members, of all its editions. */
async function* membersOf(table: string, container: string): AsyncGenerator<LedgerRow> {
  let from: Record<string, unknown> | undefined;
  do {
    const page = await client.send(
      new QueryCommand({
        TableName: table,
        IndexName: 'byContainer',
        KeyConditionExpression: 'container = :container',
        ExpressionAttributeValues: { ':container': container },
        ...(from && { ExclusiveStartKey: from }),
      }),
    );
    yield* (page.Items ?? []).map((item) => LedgerRow.parse(item));
    from = page.LastEvaluatedKey;
  } while (from);
}

/** One page of all rows, events passed over; `cursor` is null at the start and at the end. */
async function scanPage(
  table: string,
  cursor: string | null,
  pageSize: number,
): Promise<{ rows: LedgerRow[]; cursor: string | null }> {
  const page = await client.send(
    new ScanCommand({
      TableName: table,
      Limit: pageSize,
      FilterExpression: '#line = :row',
      ExpressionAttributeNames: { '#line': 'line' },
      ExpressionAttributeValues: { ':row': ROW },
      ...(cursor !== null && { ExclusiveStartKey: JSON.parse(cursor) as Record<string, unknown> }),
    }),
  );
  return {
    rows: (page.Items ?? []).map((item) => LedgerRow.parse(item)),
    cursor: page.LastEvaluatedKey ? JSON.stringify(page.LastEvaluatedKey) : null,
  };
}
