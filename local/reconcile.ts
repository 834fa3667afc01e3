import { InvokeCommand, type LambdaClient } from '@aws-sdk/client-lambda';

export type Counts = Record<string, number>;

type Answer = { cursor: string | null; counts: Counts };

/**
 * Compares bucket, ledger and index, and puts back on the queue what a killed emulator forgot. One call does a part and
 * answers where it stopped.
 */
export async function reconcile(lambda: LambdaClient, functionName: string): Promise<Counts> {
  const counts: Counts = {};
  let cursor: string | null = null;
  do {
    // Messages that were on their way when the emulator ended are gone, however young.
    const request: Record<string, unknown> = {
      action: 'reconcile',
      olderThanSeconds: 0,
      ...(cursor === null ? {} : { cursor }),
    };
    const response = await lambda.send(
      new InvokeCommand({ FunctionName: functionName, Payload: Buffer.from(JSON.stringify(request)) }),
    );
    const text = Buffer.from(response.Payload ?? []).toString('utf8');
    if (response.FunctionError !== undefined) throw new Error(`The reconcile failed: ${text}`);
    const answer: Answer = JSON.parse(text);
    for (const [name, count] of Object.entries(answer.counts)) counts[name] = (counts[name] ?? 0) + count;
    cursor = answer.cursor;
  } while (cursor !== null);
  return counts;
}

/** `3 requeued, 120 unchanged`; `nothing` where all counts are 0. */
export function told(counts: Counts): string {
  const some = Object.entries(counts).filter(([, count]) => count > 0);
  return some.length === 0 ? 'nothing' : some.map(([name, count]) => `${count} ${name}`).join(', ');
}
