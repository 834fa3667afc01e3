/** One batch of queue messages: each is worked on its own, and only those that failed come back. */
import type { SQSBatchResponse, SQSRecord } from 'aws-lambda';

export interface Failure {
  record: SQSRecord;
  error: unknown;
}

/**
 * Runs `work` on every record, at most `parallel` at once. An error fails its own record and no other.
 * Answers what SQS reads: the ids to deliver again.
 */
export async function eachRecord(
  records: readonly SQSRecord[],
  parallel: number,
  work: (record: SQSRecord) => Promise<void>,
  onFailure: (failure: Failure) => unknown,
): Promise<SQSBatchResponse> {
  const failed: string[] = [];
  const waiting = records.values();
  const worker = async (): Promise<void> => {
    for (const record of waiting) {
      try {
        await work(record);
      } catch (error) {
        failed.push(record.messageId);
        await onFailure({ record, error });
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(parallel, records.length) }, worker));
  return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
}

/** How often SQS has delivered this record, this time included. */
export const deliveries = (record: SQSRecord): number => Number(record.attributes.ApproximateReceiveCount);

/** When the record was first put on its queue, ISO 8601. */
export const receivedAt = (record: SQSRecord): string =>
  new Date(Number(record.attributes.SentTimestamp)).toISOString();

/** The first wait after a failure, in seconds; each further one is twice as long, up to LONGEST_WAIT. */
const FIRST_WAIT = 30;
/** Ten tries of a message spread over 75 minutes: an hour without the engine is ridden out. */
const LONGEST_WAIT = 900;

/** Seconds until a message that has failed `delivery` times is delivered again. */
export const waitAfter = (delivery: number, first = FIRST_WAIT): number =>
  Math.min(LONGEST_WAIT, first * 2 ** (delivery - 1));
