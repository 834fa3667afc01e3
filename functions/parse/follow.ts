/** What parse does with a key of which something was said: bump, then read, then send on what is there. */
import { createHash } from 'node:crypto';
import type { Parsed } from '../../shared/article.ts';
import { attempt, happened, type Stage } from '../../shared/attempt.ts';
import type { Removal } from '../../shared/change.ts';
import { Permanent } from '../../shared/errors.ts';
import { articleId } from '../../shared/identity.ts';
import type { LedgerEvent, LedgerFacts } from '../../shared/ledger.ts';
import type { Article, CurrentObject, Originals, Outbox } from '../../shared/ports.ts';
import type { ChangedKey } from '../../shared/s3-change.ts';
import { ORIGINAL_BYTES } from './limits.ts';
import { type Reading, read } from './parse.ts';

export interface ParseStage extends Stage {
  originals: Originals;
  outbox: Outbox;
}

/** One pass over an original, and the revision that it runs under. */
interface Pass {
  original: Article;
  revision: number;
  /** When the change was received, ISO 8601. */
  received: string;
  events: LedgerEvent[];
}

/** Members written down and sent on at once. */
const PARALLEL_MEMBERS = 20;

/** `delivery` counts from 1; events are added for the ledger. Throws what is worth another try. */
export async function follow(
  stage: ParseStage,
  { bucket, key, cause }: ChangedKey,
  received: string,
  delivery: number,
  events: LedgerEvent[],
): Promise<void> {
  const original: Article = { id: articleId(bucket, key), bucket, key };
  const { revision, known } = await stage.ledger.bump(original);
  const pass: Pass = { original, revision, received, events };
  const own = { id: original.id, revision };
  events.push(happened(stage, own, 'received', cause));

  const failed = await attempt(stage, delivery, own, events, async (facts) => {
    const object = await stage.originals.readCurrent(bucket, key, ORIGINAL_BYTES);
    if (object) await readOriginal(stage, pass, object, facts);
    else await remove(stage, pass, original.id, 'removed');
  });
  if (failed) await remove(stage, pass, original.id, 'failed');
  if (known) await removeMembersGone(stage, pass);
}

async function readOriginal(
  stage: ParseStage,
  pass: Pass,
  { bytes, etag, versionId, size, mediaType }: CurrentObject,
  facts: LedgerFacts,
): Promise<void> {
  const { original, revision, received, events } = pass;
  const { id, bucket, key } = original;
  Object.assign(facts, { etag, versionId, size });
  if (size > ORIGINAL_BYTES) {
    throw new Permanent(
      'too-large',
      `The file has ${size.toLocaleString('en')} bytes; at most ${ORIGINAL_BYTES.toLocaleString('en')} are read. Split it and upload the parts.`,
    );
  }
  facts.sha256 = createHash('sha256').update(bytes).digest('hex');
  let members = 0;
  let waiting: Promise<void>[] = [];
  for await (const reading of read(bytes, { bucket, key, versionId, mediaType, received })) {
    if (reading.member !== null) {
      members += 1;
      waiting.push(followMember(stage, pass, reading.member, reading));
      if (waiting.length >= PARALLEL_MEMBERS) {
        await Promise.all(waiting);
        waiting = [];
      }
    } else if ('failure' in reading) throw new Permanent(reading.failure.code, reading.failure.reason);
    else await sendOn(stage, pass, id, reading.parsed, facts);
  }
  await Promise.all(waiting);
  if (members === 0) return;
  const message = `A container: its ${members.toLocaleString('en')} members are articles of their own.`;
  const newest = await stage.ledger.settle({ id, revision }, 'ignored', {
    ...facts,
    reason: { code: 'container', message },
  });
  if (!newest) throw new Error('Another pass over the container began meanwhile: one more finds what is there now.');
  events.push(happened(stage, { id, revision }, 'ignored', message));
  await remove(stage, pass, id, 'ignored');
}

async function followMember(stage: ParseStage, pass: Pass, name: string, reading: Reading): Promise<void> {
  const { original, revision, events } = pass;
  const { bucket, key } = original;
  const id = articleId(bucket, key, name);
  if (!(await stage.ledger.bumpTo({ id, bucket, key, member: { name, container: original.id } }, revision))) return;
  if ('parsed' in reading) {
    const { sha256, size } = reading.parsed.source;
    return sendOn(stage, pass, id, reading.parsed, { sha256, size });
  }
  const { code, reason } = reading.failure;
  await stage.ledger.settle({ id, revision }, 'failed', { reason: { code, message: reason } });
  events.push(happened(stage, { id, revision }, 'failed', `${code}: ${reason}`));
  await remove(stage, pass, id, 'failed');
}

async function sendOn(stage: ParseStage, pass: Pass, id: string, article: Parsed, facts: LedgerFacts): Promise<void> {
  const { original, revision, received, events } = pass;
  const { bucket, key } = original;
  const known = { ...facts, mediaType: article.source.mediaType, parser: article.versions.parser };
  const newest = await stage.ledger.settle({ id, revision }, 'parsed', known);
  events.push(happened(stage, { id, revision }, newest ? 'parsed' : 'superseded'));
  if (newest) await stage.outbox.send({ kind: 'article', id, bucket, key, revision, received, article });
}

async function remove(stage: ParseStage, pass: Pass, id: string, state: Removal['state']): Promise<void> {
  const { original, revision, received } = pass;
  const { bucket, key } = original;
  await stage.outbox.send({ kind: 'removal', id, bucket, key, revision, received, state });
}

/** Members of an older edition that the newest one no longer has leave the index. */
async function removeMembersGone(stage: ParseStage, pass: Pass): Promise<void> {
  const { original, revision } = pass;
  for await (const { id, bucket, key, member, ...row } of stage.ledger.membersOf(original.id)) {
    if (row.revision >= revision || row.state === 'removed') continue;
    const article = { id, bucket, key, member: { name: member ?? '', container: original.id } };
    if (await stage.ledger.bumpTo(article, revision)) await remove(stage, pass, id, 'removed');
  }
}
