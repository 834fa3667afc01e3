import { InvokeCommand, type LambdaClient } from '@aws-sdk/client-lambda';
import type { Step } from '../functions/replay/reconcile.ts';
import { StartFailure } from './failure.ts';

export type Counts = Step['counts'];

/**
 * Has the replay function compare bucket, ledger and index and put back on the first queue what a killed emulator forgot.
 * One call takes one step of the walk and answers where the next begins.
 */
export async function reconcile(lambda: LambdaClient, functionName: string): Promise<Counts> {
  let sum: Counts = { objects: 0, rows: 0, documents: 0, touched: {} };
  let cursor: string | null = null;
  do {
    const step = await takeStep(lambda, functionName, cursor);
    sum = add(sum, step.counts);
    cursor = step.cursor;
  } while (cursor !== null);
  return sum;
}

async function takeStep(lambda: LambdaClient, FunctionName: string, cursor: string | null): Promise<Step> {
  // Whatever was on its way when the emulator ended is lost, however young.
  const request = { action: 'reconcile', olderThanSeconds: 0, ...(cursor === null ? {} : { cursor }) };
  const response = await lambda.send(
    new InvokeCommand({ FunctionName, Payload: Buffer.from(JSON.stringify(request)) }),
  );
  const answer = Buffer.from(response.Payload ?? []).toString('utf8');
  if (response.FunctionError !== undefined) throw new StartFailure(`Reconcile failed: ${answer}`);
  return JSON.parse(answer) as Step;
}

export function add(one: Counts, other: Counts): Counts {
  const touched = { ...one.touched };
  for (const [reason, count] of Object.entries(other.touched)) touched[reason] = (touched[reason] ?? 0) + count;
  return {
    objects: one.objects + other.objects,
    rows: one.rows + other.rows,
    documents: one.documents + other.documents,
    touched,
  };
}

/** `all 20 originals are where they belong`, `3 of 20 originals put back (stood still: 2, another edition: 1)` */
export function told({ objects, touched }: Counts): string {
  const reasons = Object.entries(touched);
  if (reasons.length === 0) return `all ${objects} originals are where they belong`;
  const count = reasons.reduce((sum, [, each]) => sum + each, 0);
  return `${count} of ${objects} originals put back (${reasons.map(([reason, each]) => `${reason}: ${each}`).join(', ')})`;
}
