/** What a user chooses, in cdk.json under "vankho"; `-c openSearchUrl=…` on the command line points the archive at an engine that runs already. */
import type { App } from 'aws-cdk-lib';
import * as z from 'zod';

const Settings = z.strictObject({
  /** The managed domain: one small node to begin with. Its disk holds about 1.5 times the articles' text. */
  engine: z.strictObject({
    instanceType: z.string().endsWith('.search'),
    instances: z.int().positive(),
    volumeGiB: z.int().min(10),
  }),
  /** An engine that is there already; no domain is made. Signed where it is AWS's. */
  openSearchUrl: z.url().optional(),
  /** The ARN of that engine's domain where it is one of Amazon's: the functions are granted what they need of it. */
  openSearchDomainArn: z.string().startsWith('arn:').optional(),
  /** The ARN of an SNS topic that the alarms speak to; without one they are seen in CloudWatch only. */
  alarmTopicArn: z.string().startsWith('arn:').optional(),
  /** How long logs are kept; the ledger and the originals are kept for ever. One of the periods that CloudWatch knows. */
  logRetentionDays: z.int().positive(),
  /** Web origins whose pages may call the API from a browser: "https://archive.example.org". */
  allowedOrigins: z.array(
    z
      .url()
      .refine(
        (origin) => new URL(origin).origin === origin,
        'is no origin: https://archive.example.org, without a path',
      ),
  ),
});
export type Settings = z.infer<typeof Settings>;

/** Throws, naming the setting and what is expected of it. */
export function readSettings(app: App): Settings {
  const given: unknown = app.node.tryGetContext('vankho') ?? {};
  const openSearchUrl: unknown = app.node.tryGetContext('openSearchUrl') || undefined;
  const read = Settings.safeParse({ ...(given as object), ...(openSearchUrl ? { openSearchUrl } : {}) });
  if (read.success) return read.data;
  throw new Error(`cdk.json, "vankho": ${z.prettifyError(read.error)}`);
}
