import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { apply, type IndexStage } from '../../functions/index/apply.ts';
import type { EnrichedChange } from '../../shared/change.ts';
import type { LedgerEvent, LedgerRow } from '../../shared/ledger.ts';
import type { BulkOutcome, Ledger } from '../../shared/ports.ts';

const removal = (id: string): EnrichedChange => ({
  kind: 'removal',
  state: 'removed',
  id,
  bucket: 'b',
  key: id,
  revision: 5,
  received: '',
});

function stageOf(bulk: (ids: string[]) => BulkOutcome[]) {
  const settled: Record<string, string> = {};
  const ledger: Partial<Ledger> = {
    rows: async (ids) => new Map(ids.map((id) => [id, { revision: id === 'old' ? 6 : 5 } as LedgerRow])),
    settle: async ({ id }, state, facts) => {
      settled[id] = facts?.reason ? `${state}: ${facts.reason.code}` : state;
      return true;
    },
  };
  const calls: string[][] = [];
  const stage: IndexStage = {
    name: 'index',
    receives: 10,
    now: () => new Date(0),
    ledger: ledger as Ledger,
    engine: {
      bulk: async (lines) => {
        const ids = lines.flatMap((line) =>
          Object.values(line as Record<string, { _id?: string }>).flatMap(({ _id }) => _id ?? []),
        );
        calls.push(ids);
        return bulk(ids);
      },
      ready: async () => {},
      revisions: async () => new Map(),
      page: async () => ({ articles: [], next: null }),
    },
  };
  return { stage, settled, calls };
}

const ok = (id: string): BulkOutcome => ({ id, status: 200, error: null });
const changes = (...ids: string[]) => new Map(ids.map((id) => [`message-${id}`, removal(id)]));

describe('a batch', () => {
  test('is one call, and what the ledger has superseded is not in it', async () => {
    const { stage, settled, calls } = stageOf((ids) => ids.map(ok));
    const events: LedgerEvent[] = [];
    assert.deepEqual(await apply(stage, changes('a', 'old', 'b'), new Set(), events), []);
    assert.deepEqual(calls, [['a', 'b']]);
    assert.deepEqual(settled, { a: 'removed', b: 'removed' });
    assert.deepEqual(events.map(({ id, kind }) => `${id} ${kind}`).sort(), [
      'a removed',
      'b removed',
      'old superseded',
    ]);
  });

  test('that is refused as a whole is sent singly, and one bad article fails alone', async () => {
    const { stage, settled } = stageOf((ids) => (ids.length > 1 || ids[0] === 'bad' ? [] : ids.map(ok)));
    await apply(stage, changes('a', 'bad', 'b'), new Set(), []);
    assert.deepEqual(settled, { a: 'removed', bad: 'failed: refused', b: 'removed' });
  });

  test('of a busy engine comes back, that message alone, and fails with a reason when it comes no more', async () => {
    const busy = (ids: string[]) => ids.map((id) => (id === 'busy' ? { id, status: 429, error: 'rejected' } : ok(id)));
    const first = stageOf(busy);
    assert.deepEqual(await apply(first.stage, changes('a', 'busy'), new Set(), []), ['message-busy']);
    assert.deepEqual(first.settled, { a: 'removed' });
    const last = stageOf(busy);
    await apply(last.stage, changes('busy'), new Set(['message-busy']), []);
    assert.deepEqual(last.settled, { busy: 'failed: engine' });
  });

  test('in which the index is newer already is a success', async () => {
    const { stage, settled } = stageOf((ids) => ids.map((id) => ({ id, status: 409, error: 'version conflict' })));
    assert.deepEqual(await apply(stage, changes('a'), new Set(), []), []);
    assert.deepEqual(settled, {});
  });
});
