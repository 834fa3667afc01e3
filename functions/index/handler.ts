import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { receiveChange } from '../../shared/aws/claims.ts';
import { openLedger } from '../../shared/aws/ledger.ts';
import { reportBatch, retried, searchableAfter } from '../../shared/aws/observe.ts';
import { connect, ensureIndex, openEngine } from '../../shared/aws/opensearch.ts';
import { deliveries, eachRecord } from '../../shared/batch.ts';
import { EnrichedChange } from '../../shared/change.ts';
import { IndexSettings, settings } from '../../shared/env.ts';
import { ALIAS } from '../../shared/index-names.ts';
import type { LedgerEvent } from '../../shared/ledger.ts';
import { PARALLEL_READS, RECEIVES } from '../../shared/limits.ts';
import { apply, type IndexStage } from './apply.ts';
import { INDEX, indexBody } from './mapping.ts';

const { LEDGER_TABLE, OPENSEARCH_URL } = settings(IndexSettings);
const now = () => new Date();
const ledger = openLedger(LEDGER_TABLE, now);
const client = connect(OPENSEARCH_URL);
const stage: IndexStage = { name: 'index', receives: RECEIVES.index, ledger, engine: openEngine(client, ALIAS), now };
let ready: Promise<void> | undefined;

/** Enriched articles and removals → one bulk call, one outcome for each. */
export async function handler({ Records }: SQSEvent): Promise<SQSBatchResponse> {
  const events: LedgerEvent[] = [];
  const changes = new Map<string, EnrichedChange>();
  const answer = await eachRecord(
    Records,
    PARALLEL_READS,
    async (record) => void changes.set(record.messageId, await receiveChange(EnrichedChange, record.body)),
    retried,
  );
  ready ??= ensureIndex(client, ALIAS, INDEX, indexBody);
  await ready.catch((error) => {
    ready = undefined;
    throw error;
  });
  const lastTry = new Set(
    Records.filter((record) => deliveries(record) >= stage.receives).map(({ messageId }) => messageId),
  );
  const again = await apply(stage, changes, lastTry, events);
  await ledger.record(events);
  for (const { received } of changes.values()) searchableAfter((now().getTime() - Date.parse(received)) / 1000);
  answer.batchItemFailures.push(...again.map((itemIdentifier) => ({ itemIdentifier })));
  reportBatch(stage.name, Records.length, answer, events);
  return answer;
}
