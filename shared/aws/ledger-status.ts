/** The ledger as a person asks it: how many stand where, what failed, what happened to one. */
import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { LedgerEvent, LedgerRow, type State } from '../ledger.ts';
import { client, ROW, STATE_SHARDS } from './ledger.ts';

/** One article's row and its events, the oldest first. */
export async function history(table: string, id: string): Promise<{ row: LedgerRow | null; events: LedgerEvent[] }> {
  const row = await client.send(new GetCommand({ TableName: table, Key: { id, line: ROW }, ConsistentRead: true }));
  const events: LedgerEvent[] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const page = await client.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: 'id = :id AND begins_with(#line, :event)',
        ExpressionAttributeNames: { '#line': 'line' },
        ExpressionAttributeValues: { ':id': id, ':event': 'event#' },
        ...(from && { ExclusiveStartKey: from }),
      }),
    );
    events.push(...(page.Items ?? []).map((item) => LedgerEvent.parse(item)));
    from = page.LastEvaluatedKey;
  } while (from);
  return { row: row.Item ? LedgerRow.parse(row.Item) : null, events };
}

/** How many articles stand in a state. */
export async function countState(table: string, state: State): Promise<number> {
  let total = 0;
  for await (const page of statePages(table, state, 'COUNT')) total += page.count;
  return total;
}

/** The rows in a state, shard by shard. */
export async function* rowsInState(table: string, state: State): AsyncGenerator<LedgerRow> {
  for await (const page of statePages(table, state, 'ALL_ATTRIBUTES')) yield* page.rows;
}

async function* statePages(table: string, state: State, select: 'COUNT' | 'ALL_ATTRIBUTES') {
  for (let shard = 0; shard < STATE_SHARDS; shard++) {
    let from: Record<string, unknown> | undefined;
    do {
      const page = await client.send(
        new QueryCommand({
          TableName: table,
          IndexName: 'byState',
          Select: select,
          KeyConditionExpression: 'stateShard = :shard',
          ExpressionAttributeValues: { ':shard': `${state}#${shard}` },
          ...(from && { ExclusiveStartKey: from }),
        }),
      );
      yield { count: page.Count ?? 0, rows: (page.Items ?? []).map((item) => LedgerRow.parse(item)) };
      from = page.LastEvaluatedKey;
    } while (from);
  }
}
