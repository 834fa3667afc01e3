import type * as z from 'zod';
import { ClaimCheck } from '../change.ts';

/**
 * The change in a message's body, fetched from the work bucket where the body is a claim check, and checked
 * against its schema. Few changes are that large: S3's client is loaded when the first one comes.
 */
export async function receiveChange<T extends z.ZodType>(schema: T, body: string): Promise<z.infer<T>> {
  const json: unknown = JSON.parse(body);
  const claim = ClaimCheck.safeParse(json);
  if (!claim.success) return schema.parse(json);
  const { bucket, key } = claim.data.claim;
  const { getText } = await import('./s3.ts');
  return schema.parse(JSON.parse(await getText(bucket, key)));
}
