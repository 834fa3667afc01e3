/** process.env → typed settings, once, at load. infra/ writes what these schemas read. */
import * as z from 'zod';

const url = z.url();

export const ParseSettings = z.object({
  LEDGER_TABLE: z.string(),
  WORK_BUCKET: z.string(),
  QUEUE_URL: url,
  NEXT_QUEUE_URL: url,
});
export const EnrichSettings = ParseSettings;
export const IndexSettings = z.object({ LEDGER_TABLE: z.string(), QUEUE_URL: url, OPENSEARCH_URL: url });
export const QuerySettings = z.object({ OPENSEARCH_URL: url, ALLOWED_ORIGINS: z.string().default('') });
export const ReplaySettings = z.object({
  LEDGER_TABLE: z.string(),
  ORIGINALS_BUCKET: z.string(),
  CHANGES_QUEUE_URL: url,
  OPENSEARCH_URL: url,
});

/** Throws at cold start, naming every variable that is missing or wrong. */
export function settings<T extends z.ZodType>(schema: T, environment: NodeJS.ProcessEnv = process.env): z.infer<T> {
  const read = schema.safeParse(environment);
  if (read.success) return read.data;
  throw new Error(`The function's environment is wrong (infra/ sets it): ${z.prettifyError(read.error)}`);
}
