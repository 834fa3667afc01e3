import * as z from 'zod';
import { openLedger } from '../../shared/aws/ledger.ts';
import { logger } from '../../shared/aws/observe.ts';
import { connect, openEngine } from '../../shared/aws/opensearch.ts';
import { originals } from '../../shared/aws/s3.ts';
import { sendAll } from '../../shared/aws/sqs.ts';
import type { Touch } from '../../shared/change.ts';
import { ReplaySettings, settings } from '../../shared/environment.ts';
import { ALIAS } from '../../shared/index-names.ts';
import { reconcile, type Step, type World } from './reconcile.ts';

const { LEDGER_TABLE, ORIGINALS_BUCKET, CHANGES_QUEUE_URL, OPENSEARCH_URL } = settings(ReplaySettings);
const now = () => new Date();
const world: World = {
  bucket: ORIGINALS_BUCKET,
  originals,
  ledger: openLedger(LEDGER_TABLE, now),
  engine: openEngine(connect(OPENSEARCH_URL), ALIAS),
  touch: (keys) =>
    sendAll(
      CHANGES_QUEUE_URL,
      keys.map((key) => JSON.stringify({ touch: key } satisfies Touch)),
    ),
  now,
};

const Order = z.object({
  action: z.literal('reconcile'),
  olderThanSeconds: z.number().nonnegative().default(900),
  failed: z.boolean().default(false),
  cursor: z.string().nullish(),
});

/** One step of a walk; whoever called asks again with the cursor until there is none. */
export async function handler(order: unknown): Promise<Step> {
  const { cursor, ...reconciling } = Order.parse(order);
  const step = await reconcile(world, cursor ?? null, reconciling);
  logger.info('reconciled', { ...step.counts });
  return step;
}
