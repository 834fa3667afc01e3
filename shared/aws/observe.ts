import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import type { SQSBatchResponse } from 'aws-lambda';
import { Permanent } from '../errors.ts';
import type { LedgerEvent } from '../ledger.ts';

export const logger = new Logger();
export const metrics = new Metrics({ namespace: 'Vankho' });

/**
 * An error as a log may show it. Messages can quote the article ("Unexpected token 'S', "Sở Ngoại"…"), so only the error's name, its
 * status or code and the places in the code are logged; the ledger keeps the full reason.
 */
export function loggable(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: typeof error };
  if (error instanceof Permanent) return { name: error.name, code: error.code };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const status = (error as { statusCode?: unknown; $metadata?: { httpStatusCode?: unknown } }) ?? {};
  return {
    name: error.name,
    status: status.statusCode ?? status.$metadata?.httpStatusCode,
    at: frames.slice(0, 6).map((frame) => frame.trim()),
  };
}

/** One line, and one count an outcome, for each batch of a stage. Powertools adds the dimension `service`, which is the stage's name: the alarms read both. */
export function reportBatch(
  stage: string,
  records: number,
  answer: SQSBatchResponse,
  events: readonly LedgerEvent[],
): void {
  const again = answer.batchItemFailures.length;
  const outcomes = Object.entries(Object.groupBy(events, ({ kind }) => kind)).map(
    ([kind, of]) => [kind, of?.length ?? 0] as const,
  );
  for (const [kind, number] of outcomes) metrics.addMetric(kind, MetricUnit.Count, number);
  metrics.addMetric('again', MetricUnit.Count, again);
  metrics.publishStoredMetrics();
  logger.info(`${stage}: a batch is done`, { records, again, ...Object.fromEntries(outcomes) });
}

/** Seconds from upload to searchable. */
export function searchableAfter(seconds: number): void {
  metrics.addMetric('UploadToSearchable', MetricUnit.Seconds, seconds);
}
