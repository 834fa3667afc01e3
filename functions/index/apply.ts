/** What index does with a batch of changes: drop what is superseded, one bulk call, one outcome for each, told to the ledger. */
import { happened, type Stage } from '../../shared/attempt.ts';
import type { EnrichedChange } from '../../shared/change.ts';
import { articleId } from '../../shared/identity.ts';
import type { LedgerEvent, Reason, State } from '../../shared/ledger.ts';
import type { BulkOutcome, Engine } from '../../shared/ports.ts';
import { BULK_BYTES, inGroups, newestOfEach, toLines, verdictOf } from './bulk.ts';

interface Operation {
  message: string;
  change: EnrichedChange;
  lines: object[];
}

export interface IndexStage extends Stage {
  engine: Engine;
}

/**
 * `changes` by the id of their message; `lastTry` are the messages that the queue will not deliver again. Answers the messages that must
 * be; events are added for the ledger. Throws when the whole engine is away.
 */
export async function apply(
  stage: IndexStage,
  changes: ReadonlyMap<string, EnrichedChange>,
  lastTry: ReadonlySet<string>,
  events: LedgerEvent[],
): Promise<string[]> {
  const messages = [...changes].map(([message, change]) => ({ message, ...change, change }));
  const { newest, superseded } = newestOfEach(messages);
  const rows = await stage.ledger.rows(newest.flatMap((change) => [change.id, originalOf(change)]));
  const isCurrent = (change: EnrichedChange): boolean =>
    [change.id, originalOf(change)].every((id) => (rows.get(id)?.revision ?? 0) <= change.revision);
  const stale = [...superseded, ...newest.filter((change) => !isCurrent(change))];
  events.push(...stale.map((change) => happened(stage, change, 'superseded')));

  const current = newest.filter(isCurrent);
  const last = current.filter(({ message }) => lastTry.has(message));
  await Promise.all(last.map(({ change }) => stage.ledger.settle(change, 'failed', { reason: died(stage) })));
  await stage.engine.ready();

  const operations = current.map(({ message, change }) => ({ message, change, lines: toLines(change) }));
  const again: string[] = [];
  for (const call of inGroups(operations, bytesOf, BULK_BYTES)) {
    const outcomes = await bulkOrSingly(stage.engine, call);
    const conclusions = call.map(async ({ message, change }, at) => {
      const outcome = outcomes[at]!;
      if (verdictOf(outcome) !== 'again') return conclude(stage, change, outcome, events);
      again.push(message);
      if (lastTry.has(message)) await giveUp(stage, change, outcome, events);
    });
    await Promise.all(conclusions);
  }
  return again;
}

/** A member is superseded with its container. */
const originalOf = ({ bucket, key }: EnrichedChange): string => articleId(bucket, key);

const bytesOf = ({ lines }: Operation): number => lines.reduce((sum, line) => sum + JSON.stringify(line).length, 0);

/** A request that the engine refuses as a whole is sent again operation by operation, so that one bad article fails alone. */
async function bulkOrSingly(engine: Engine, call: readonly Operation[]): Promise<BulkOutcome[]> {
  const whole = await engine.bulk(call.flatMap(({ lines }) => lines));
  if (whole.length === call.length) return whole;
  const singly: BulkOutcome[] = [];
  for (const { change, lines } of call) {
    const [outcome] = call.length === 1 ? whole : await engine.bulk(lines);
    singly.push(outcome ?? { id: change.id, status: 400, error: 'The engine refused the request.' });
  }
  return singly;
}

async function conclude(
  stage: IndexStage,
  change: EnrichedChange,
  outcome: BulkOutcome,
  events: LedgerEvent[],
): Promise<void> {
  const verdict = verdictOf(outcome);
  if (verdict === 'newer') {
    events.push(happened(stage, change, 'superseded', 'the index has a newer revision'));
    return;
  }
  if (verdict === 'refused') {
    const message = `The search engine does not take this article: ${outcome.error}. It is a fault of Vankho's mapping: please report it with this line.`;
    await stage.ledger.settle(change, 'failed', { reason: { code: 'refused', message } });
    events.push(happened(stage, change, 'failed', `refused: ${message}`));
    await stage.engine.bulk(toLines({ ...change, kind: 'removal', state: 'failed' }));
    return;
  }
  const state: State = change.kind === 'removal' ? change.state : 'searchable';
  if (state === 'failed' || state === 'ignored') return;
  await stage.ledger.settle(change, state);
  events.push(happened(stage, change, state === 'removed' ? 'removed' : 'indexed'));
}

const died = ({ receives }: IndexStage): Reason => ({
  code: 'died',
  message: `The index function did not come to an end in ${receives} tries. The message is a dead letter now: docs/runbook.md, "Dead letters".`,
});

async function giveUp(
  stage: IndexStage,
  change: EnrichedChange,
  { status, error }: BulkOutcome,
  events: LedgerEvent[],
): Promise<void> {
  const message = `The search engine did not take this article in ${stage.receives} tries (${status} ${error ?? ''}). See docs/runbook.md, "Dead letters".`;
  await stage.ledger.settle(change, 'failed', { reason: { code: 'engine', message } });
  events.push(happened(stage, change, 'failed', `engine: ${message}`));
}
