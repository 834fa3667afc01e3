import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SQSRecord } from 'aws-lambda';
import { eachRecord } from '../../shared/batch.ts';

const records = (count: number): SQSRecord[] =>
  Array.from({ length: count }, (_, at) => ({ messageId: `m${at}`, body: String(at) }) as SQSRecord);

test('a failing record comes back alone', async () => {
  const failures: unknown[] = [];
  const work = async ({ body }: SQSRecord): Promise<void> => {
    if (Number(body) % 3 === 0) throw new Error(body);
  };
  const answer = await eachRecord(records(7), 3, work, ({ error }) => failures.push(error));
  assert.deepEqual(answer.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier).sort(), ['m0', 'm3', 'm6']);
  assert.equal(failures.length, 3);
});

test('no more records are worked on at once than asked', async () => {
  let now = 0;
  let most = 0;
  const work = async (): Promise<void> => {
    most = Math.max(most, ++now);
    await new Promise((resolve) => setImmediate(resolve));
    now--;
  };
  await eachRecord(records(20), 4, work, () => {});
  assert.equal(most, 4);
});

test('an empty batch has no failures', async () => {
  assert.deepEqual(
    await eachRecord(
      [],
      4,
      async () => {},
      () => {},
    ),
    { batchItemFailures: [] },
  );
});
