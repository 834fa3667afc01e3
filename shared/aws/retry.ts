import type { SQSRecord } from 'aws-lambda';
import { deliveries, type Failure, waitAfter } from '../batch.ts';
import { loggable, logger } from './observe.ts';

/** Shorter waits, for the tests of what happens after the last one. */
const FIRST_WAIT = process.env.FIRST_WAIT_SECONDS ? Number(process.env.FIRST_WAIT_SECONDS) : undefined;

/**
 * Has SQS deliver a failed record after its wait, rather than after the queue's, which is as long as the slowest call. The client is loaded
 * with the first failure.
 */
export async function deliverLater(queueUrl: string, record: SQSRecord): Promise<void> {
  const VisibilityTimeout = waitAfter(deliveries(record), FIRST_WAIT);
  const message = { QueueUrl: queueUrl, ReceiptHandle: record.receiptHandle, VisibilityTimeout };
  const { ChangeMessageVisibilityCommand, SQSClient } = await import('@aws-sdk/client-sqs');
  const client = new SQSClient({ maxAttempts: 2 });
  // Where this fails, the queue's own time-out holds.
  await client
    .send(new ChangeMessageVisibilityCommand(message))
    .catch((error) => logger.warn('not put off', loggable(error)));
}

/** What becomes of a record that failed. */
export const retryOn =
  (queueUrl: string) =>
  async ({ record, error }: Failure): Promise<void> => {
    logger.warn('to be tried again', loggable(error));
    await deliverLater(queueUrl, record);
  };
