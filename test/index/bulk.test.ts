import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { BULK_BYTES, inGroups, newestOfEach, toLines, verdictOf } from '../../functions/index/bulk.ts';
import type { Removal } from '../../shared/change.ts';

const removal = (id: string, revision: number): Removal => ({
  kind: 'removal',
  state: 'removed',
  id,
  bucket: 'b',
  key: id,
  revision,
  received: '',
});

describe('bulk', () => {
  test('a removal deletes under its revision', () => {
    assert.deepEqual(toLines(removal('x', 7)), [
      { delete: { _index: 'articles', _id: 'x', version: 7, version_type: 'external_gte' } },
    ]);
  });

  test('of each article the newest change goes, and every change is accounted for', () => {
    const change = fc.record({ id: fc.constantFrom('a', 'b', 'c'), revision: fc.nat(20) });
    fc.assert(
      fc.property(fc.array(change), (changes) => {
        const { newest, superseded } = newestOfEach(changes);
        assert.equal(newest.length + superseded.length, changes.length);
        for (const { id, revision } of newest)
          assert.equal(revision, Math.max(...changes.filter((each) => each.id === id).map((each) => each.revision)));
        assert.equal(new Set(newest.map(({ id }) => id)).size, newest.length);
      }),
    );
  });

  test('calls keep the order and the limit; one larger item travels alone', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 2 * BULK_BYTES })), (sizes) => {
        const calls = [...inGroups(sizes, (size) => size, BULK_BYTES)];
        assert.deepEqual(calls.flat(), sizes);
        for (const call of calls)
          assert.ok(call.length === 1 || call.reduce((sum, size) => sum + size, 0) <= BULK_BYTES);
      }),
    );
  });

  for (const [status, verdict] of [
    [200, 'done'],
    [201, 'done'],
    [404, 'done'],
    [409, 'newer'],
    [429, 'again'],
    [500, 'again'],
    [503, 'again'],
    [400, 'refused'],
    [413, 'refused'],
  ] as const) {
    test(`${status} is ${verdict}`, () => assert.equal(verdictOf({ id: 'x', status, error: null }), verdict));
  }
});
