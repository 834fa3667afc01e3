import assert from 'node:assert/strict';
import { test } from 'node:test';
import { doubtOf } from '../../functions/replay/reconcile.ts';
import { LedgerRow } from '../../shared/ledger.ts';

const row = (more: Partial<LedgerRow>): LedgerRow =>
  LedgerRow.parse({
    id: 'x',
    bucket: 'b',
    key: 'k',
    collection: '',
    state: 'searchable',
    revision: 5,
    received: '',
    updated: '2026-01-02',
    etag: 'e',
    ...more,
  });

const cases: [name: string, row: LedgerRow, indexed: number | undefined, etag: string | null, doubt: RegExp | null][] =
  [
    ['all agree', row({}), 5, 'e', null],
    ['not in the index', row({}), undefined, 'e', /not in the index/],
    ['another revision in the index', row({}), 4, 'e', /not in the index/],
    ['another edition in the bucket', row({}), 5, 'other', /edition/],
    ['on its way', row({ state: 'parsed', updated: '2026-01-04' }), undefined, 'e', null],
    ['stood still', row({ state: 'parsed' }), undefined, 'e', /still/],
    ['removed and gone', row({ state: 'removed' }), undefined, null, null],
    ['removed, yet put again', row({ state: 'removed' }), undefined, 'e', /bucket/],
    ['removed, yet in the index', row({ state: 'removed' }), 5, null, /index/],
    ['failed', row({ state: 'failed' }), undefined, 'e', null],
    ['failed, then replaced', row({ state: 'failed' }), undefined, 'other', /edition/],
    ['failed before it was read', row({ state: 'failed', etag: null }), undefined, 'e', null],
    ['failed, yet an older edition is in the index', row({ state: 'failed' }), 4, 'e', /index/],
  ];
for (const [name, known, indexed, etag, doubt] of cases) {
  test(name, () => {
    const found = doubtOf(known, indexed, etag, { before: '2026-01-03', failed: false });
    if (doubt === null) assert.equal(found, null);
    else assert.match(found ?? '', doubt);
  });
}

test('failures that are not the file’s fault are put back when asked to, those of the file never', () => {
  const reason = (code: string) => row({ state: 'failed', reason: { code, message: '' } });
  const asked = { before: '2026-01-03', failed: true };
  assert.match(doubtOf(reason('engine'), undefined, 'e', asked) ?? '', /fault/);
  assert.equal(doubtOf(reason('empty'), undefined, 'e', asked), null);
});
