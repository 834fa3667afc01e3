import { SendMessageBatchCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { ClaimCheck } from '../change.ts';
import { Permanent } from '../errors.ts';
import { ARTICLE_BYTES, MESSAGE_BYTES } from '../limits.ts';
import type { Outbox } from '../ports.ts';
import { putJson } from './s3.ts';

const client = new SQSClient({ maxAttempts: 3 });

/** SQS takes what XML takes; JSON has escaped the rest already (control characters, lone surrogates). */
const NOT_IN_XML = /[\ufffe\uffff]/g;

/**
 * The way to the next queue. A change of more than MESSAGE_BYTES is laid in the work bucket and its message carries the address, which
 * has the revision in it: a second delivery writes the same object again.
 */
export const openOutbox = (queueUrl: string, workBucket: string, stage: string): Outbox => ({
  async send(change) {
    const json = JSON.stringify(change).replace(
      NOT_IN_XML,
      (character) => `\\u${character.charCodeAt(0).toString(16)}`,
    );
    const bytes = Buffer.byteLength(json);
    if (bytes > ARTICLE_BYTES) {
      throw new Permanent(
        'too-large',
        `The article read from this file has ${bytes.toLocaleString('en')} bytes; the engine takes ${ARTICLE_BYTES.toLocaleString('en')}. Split the file and upload the parts.`,
      );
    }
    const key = `${stage}/${change.id}/${change.revision}.json`;
    const fits = bytes <= MESSAGE_BYTES;
    if (!fits) await putJson(workBucket, key, json);
    const body = fits ? json : JSON.stringify({ claim: { bucket: workBucket, key } } satisfies ClaimCheck);
    await client.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: body }));
  },
});

/** SQS takes ten messages a call. */
const SEND_AT_ONCE = 10;

/** Puts small messages on a queue; throws when SQS refuses any of them. */
export async function sendAll(queueUrl: string, bodies: readonly string[]): Promise<void> {
  for (let start = 0; start < bodies.length; start += SEND_AT_ONCE) {
    const entries = bodies
      .slice(start, start + SEND_AT_ONCE)
      .map((body, at) => ({ Id: String(at), MessageBody: body }));
    const sent = await client.send(new SendMessageBatchCommand({ QueueUrl: queueUrl, Entries: entries }));
    const refused = sent.Failed ?? [];
    if (refused.length > 0)
      throw new Error(`SQS refused ${refused.length} of ${entries.length} messages: ${refused[0]?.Code}`);
  }
}
