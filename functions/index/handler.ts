import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { receiveChange } from '../../shared/aws/claims.ts';
import { openLedger } from '../../shared/aws/ledger.ts';
import { loggable, logger, reportBatch, searchableAfter } from '../../shared/aws/observe.ts';
import { connect, openEngine } from '../../shared/aws/opensearch.ts';
import { deliverLater, retryOn } from '../../shared/aws/retry.ts';
import { deliveries, eachRecord } from '../../shared/batch.ts';
import { EnrichedChange } from '../../shared/change.ts';
import { IndexSettings, settings } from '../../shared/environment.ts';
import { ALIAS } from '../../shared/index-names.ts';
import type { LedgerEvent } from '../../shared/ledger.ts';
import { ARTICLE_BYTES, PARALLEL_READS, RECEIVES } from '../../shared/limits.ts';
import { apply, type IndexStage } from './apply.ts';
import { inGroups } from './bulk.ts';
import { INDEX, indexBody } from './mapping.ts';

const { LEDGER_TABLE, QUEUE_URL, OPENSEARCH_URL } = settings(IndexSettings);
const now = () => new Date();
const ledger = openLedger(LEDGER_TABLE, now);
const engine = openEngine(connect(OPENSEARCH_URL), ALIAS, { index: INDEX, body: indexBody });
const stage: IndexStage = { name: 'index', receives: RECEIVES.index, ledger, engine, now };

/** Changes held in memory at once: objects take some ten times the bytes of their JSON. */
const HELD_BYTES = 20 * 1024 * 1024;
/** A claim check may stand for the largest article. */
const bytesOf = ({ body }: SQSRecord): number => (body.startsWith('{"claim"') ? ARTICLE_BYTES : body.length);

/** Enriched articles and removals → bulk calls, one outcome for each. */
export async function handler({ Records }: SQSEvent): Promise<SQSBatchResponse> {
  const events: LedgerEvent[] = [];
  const answer: SQSBatchResponse = { batchItemFailures: [] };
  for (const group of inGroups(Records, bytesOf, HELD_BYTES)) {
    const failed = await indexGroup(group, events);
    answer.batchItemFailures.push(...failed.map((itemIdentifier) => ({ itemIdentifier })));
  }
  await ledger.record(events);
  reportBatch(stage.name, Records.length, answer, events);
  return answer;
}

/** Answers the ids of the messages to deliver again. */
async function indexGroup(records: readonly SQSRecord[], events: LedgerEvent[]): Promise<string[]> {
  const changes = new Map<string, EnrichedChange>();
  const receive = async ({ messageId, body }: SQSRecord): Promise<void> =>
    void changes.set(messageId, await receiveChange(EnrichedChange, body));
  const { batchItemFailures } = await eachRecord(records, PARALLEL_READS, receive, retryOn(QUEUE_URL));
  const isLast = (record: SQSRecord): boolean => deliveries(record) >= stage.receives;
  const lastTry = new Set(records.filter(isLast).map(({ messageId }) => messageId));
  const again = new Set(
    await apply(stage, changes, lastTry, events).catch((error) => {
      logger.warn('to be tried again', loggable(error));
      return [...changes.keys()];
    }),
  );
  await Promise.all(
    records.filter(({ messageId }) => again.has(messageId)).map((record) => deliverLater(QUEUE_URL, record)),
  );
  for (const [message, { received }] of changes) {
    if (!again.has(message)) searchableAfter((now().getTime() - Date.parse(received)) / 1000);
  }
  return [...batchItemFailures.map(({ itemIdentifier }) => itemIdentifier), ...again];
}
