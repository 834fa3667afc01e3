import { Permanent } from './errors.ts';
import type { EventKind, LedgerEvent, LedgerFacts } from './ledger.ts';
import type { Clock, Ledger, Revision } from './ports.ts';

export interface Stage {
  /** "parse", "enrich": for the sentences that a person reads. */
  name: string;
  /** After so many deliveries the queue gives a message up. */
  receives: number;
  ledger: Ledger;
  now: Clock;
}

/** What a stage did with a revision, for the ledger. */
export function happened(
  { name, now }: Pick<Stage, 'name' | 'now'>,
  { id, revision }: Revision,
  kind: EventKind,
  detail: string | null = null,
): LedgerEvent {
  return { id, revision, kind, time: now().toISOString(), agent: name, detail };
}

/**
 * Works on one revision of one article so that the ledger tells how it ended whatever happens: a `Permanent` error fails the article at
 * once; on the last delivery the row says `failed` before the work begins, so that even a function that dies leaves a reason behind.
 * `work` fills in `facts` as it learns them; a failure is written with those known by then. Answers whether the article failed for good.
 */
export async function attempt(
  stage: Stage,
  delivery: number,
  revision: Revision,
  events: LedgerEvent[],
  work: (facts: LedgerFacts) => Promise<void>,
): Promise<boolean> {
  const last = delivery >= stage.receives;
  const facts: LedgerFacts = {};
  const fail = async (code: string, message: string): Promise<void> => {
    await stage.ledger.settle(revision, 'failed', { ...facts, reason: { code, message } });
    events.push(happened(stage, revision, 'failed', `${code}: ${message}`));
  };
  if (last) {
    const message = `The ${stage.name} function died on each of ${stage.receives} tries. Its message is a dead letter now: docs/runbook.md, "Dead letters".`;
    await stage.ledger.settle(revision, 'failed', { reason: { code: 'died', message } });
  }
  try {
    await work(facts);
    return false;
  } catch (error) {
    if (error instanceof Permanent) {
      await fail(error.code, error.message);
      return true;
    }
    const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    if (last)
      await fail('error', `The ${stage.name} function failed on each of ${stage.receives} tries, at last with ${what}`);
    throw error;
  }
}
