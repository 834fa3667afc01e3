/** vankho reconcile: compares bucket, ledger and index, and puts back what they do not agree on. */
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import type { Step } from '../functions/replay/reconcile.ts';
import { findArchive } from './archive.ts';
import { Complaint } from './complaint.ts';

export interface ReconcileOptions {
  local: boolean;
  json: boolean;
  olderThan: string;
  failed: boolean;
}

export async function reconcile({ local, json, olderThan, failed }: ReconcileOptions): Promise<void> {
  const { replayFunction, name } = await findArchive({ local });
  const olderThanSeconds = Number(olderThan);
  if (!(olderThanSeconds >= 0)) throw new Complaint(`--older-than takes seconds: ${olderThan} are none.`);
  const client = new LambdaClient({});
  const sums = { objects: 0, rows: 0, documents: 0 };
  const touched: Record<string, number> = {};
  let cursor: string | null = null;
  do {
    const order = { action: 'reconcile', olderThanSeconds, failed, ...(cursor !== null && { cursor }) };
    const answer = await client.send(
      new InvokeCommand({ FunctionName: replayFunction, Payload: JSON.stringify(order) }),
    );
    const text = answer.Payload?.transformToString() ?? '';
    if (answer.FunctionError) throw new Complaint(`The archive could not compare: ${text}`);
    const step = JSON.parse(text) as Step;
    sums.objects += step.counts.objects;
    sums.rows += step.counts.rows;
    sums.documents += step.counts.documents;
    for (const [reason, count] of Object.entries(step.counts.touched)) touched[reason] = (touched[reason] ?? 0) + count;
    cursor = step.cursor;
  } while (cursor !== null);
  if (json) {
    console.log(JSON.stringify({ ...sums, touched }));
    return;
  }
  console.log(`Archive: ${name}`);
  console.log(
    `Compared ${sums.objects} objects, ${sums.rows} ledger rows and ${sums.documents} articles in the index.`,
  );
  const total = Object.values(touched).reduce((sum, count) => sum + count, 0);
  console.log(total === 0 ? 'They agree.' : `Put back ${total}:`);
  for (const [reason, count] of Object.entries(touched)) console.log(`${String(count).padStart(9)} ${reason}`);
}
