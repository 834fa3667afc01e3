import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { openLedger } from '../../shared/aws/ledger.ts';
import { reportBatch } from '../../shared/aws/observe.ts';
import { retryOn } from '../../shared/aws/retry.ts';
import { originals } from '../../shared/aws/s3.ts';
import { openOutbox } from '../../shared/aws/sqs.ts';
import { deliveries, eachRecord, receivedAt } from '../../shared/batch.ts';
import { ParseSettings, settings } from '../../shared/environment.ts';
import type { LedgerEvent } from '../../shared/ledger.ts';
import { PARALLEL_READS, RECEIVES } from '../../shared/limits.ts';
import { changedKeys } from '../../shared/s3-change.ts';
import { follow, type ParseStage } from './follow.ts';

const { LEDGER_TABLE, WORK_BUCKET, QUEUE_URL, NEXT_QUEUE_URL } = settings(ParseSettings);
const now = () => new Date();
const ledger = openLedger(LEDGER_TABLE, now);
const outbox = openOutbox(NEXT_QUEUE_URL, WORK_BUCKET, 'parsed');
const stage: ParseStage = { name: 'parse', receives: RECEIVES.parse, ledger, originals, outbox, now };

/** S3's notifications → the articles that are there now, to the enrich queue. */
export async function handler({ Records }: SQSEvent): Promise<SQSBatchResponse> {
  const events: LedgerEvent[] = [];
  const work = async (record: (typeof Records)[number]): Promise<void> => {
    for (const changed of changedKeys(record.body)) {
      await follow(stage, changed, receivedAt(record), deliveries(record), events);
    }
  };
  const answer = await eachRecord(Records, PARALLEL_READS, work, retryOn(QUEUE_URL));
  await ledger.record(events);
  reportBatch(stage.name, Records.length, answer, events);
  return answer;
}
