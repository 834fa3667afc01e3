/**
 * What travels between the stages: an article, or its removal, under a revision. An article of more than MESSAGE_BYTES travels through
 * the work bucket, and the message carries its address.
 */
import * as z from 'zod';
import { Enriched, Parsed } from './article.ts';

const Envelope = z.object({
  id: z.string(),
  bucket: z.string(),
  key: z.string(),
  /** The ledger's revision of the article when its object was read: the version of every write downstream. */
  revision: z.int().positive(),
  /** When the upload reached the first stage, ISO 8601: the start of "upload → searchable". */
  received: z.string(),
});

/** Takes an article out of the index: its original is gone, or its newest edition could not be read. */
export const Removal = Envelope.extend({ kind: z.literal('removal'), state: z.enum(['removed', 'failed', 'ignored']) });
export type Removal = z.infer<typeof Removal>;

export const ParsedChange = z.discriminatedUnion('kind', [
  Envelope.extend({ kind: z.literal('article'), article: Parsed }),
  Removal,
]);
export type ParsedChange = z.infer<typeof ParsedChange>;

export const EnrichedChange = z.discriminatedUnion('kind', [
  Envelope.extend({ kind: z.literal('article'), article: Enriched }),
  Removal,
]);
export type EnrichedChange = z.infer<typeof EnrichedChange>;

/** A change too large for a message: its JSON lies in the work bucket. */
export const ClaimCheck = z.object({ claim: z.object({ bucket: z.string(), key: z.string() }) });
export type ClaimCheck = z.infer<typeof ClaimCheck>;

/** Puts a key back on the first queue: by replay, reconcile and the command line. */
export const Touch = z.object({ touch: z.object({ bucket: z.string(), key: z.string(), reason: z.string() }) });
export type Touch = z.infer<typeof Touch>;
