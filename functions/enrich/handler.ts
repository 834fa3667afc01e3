import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { attempt, happened, type Stage } from '../../shared/attempt.ts';
import { receiveChange } from '../../shared/aws/claims.ts';
import { openLedger } from '../../shared/aws/ledger.ts';
import { reportBatch } from '../../shared/aws/observe.ts';
import { retryOn } from '../../shared/aws/retry.ts';
import { openOutbox } from '../../shared/aws/sqs.ts';
import { deliveries, eachRecord } from '../../shared/batch.ts';
import { ParsedChange } from '../../shared/change.ts';
import { EnrichSettings, settings } from '../../shared/environment.ts';
import type { LedgerEvent } from '../../shared/ledger.ts';
import { PARALLEL_READS, RECEIVES } from '../../shared/limits.ts';
import { enrich } from './enrich.ts';

const { LEDGER_TABLE, WORK_BUCKET, QUEUE_URL, NEXT_QUEUE_URL } = settings(EnrichSettings);
const now = () => new Date();
const ledger = openLedger(LEDGER_TABLE, now);
const outbox = openOutbox(NEXT_QUEUE_URL, WORK_BUCKET, 'enriched');
const stage: Stage = { name: 'enrich', receives: RECEIVES.enrich, ledger, now };

/** Parsed articles → the same with what their text says, to the index queue. A removal goes through as it is. */
export async function handler({ Records }: SQSEvent): Promise<SQSBatchResponse> {
  const events: LedgerEvent[] = [];
  const work = async (record: (typeof Records)[number]): Promise<void> => {
    const change = await receiveChange(ParsedChange, record.body);
    if (change.kind === 'removal') return outbox.send(change);
    const failed = await attempt(stage, deliveries(record), change, events, async () => {
      await outbox.send({ ...change, article: enrich(change.article) });
      events.push(happened(stage, change, 'enriched'));
    });
    const { article: _article, ...envelope } = change;
    if (failed) await outbox.send({ ...envelope, kind: 'removal', state: 'failed' });
  };
  const answer = await eachRecord(Records, PARALLEL_READS, work, retryOn(QUEUE_URL));
  await ledger.record(events);
  reportBatch(stage.name, Records.length, answer, events);
  return answer;
}
