import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { nextRevision } from '../../shared/ledger.ts';

test('a revision is above the one before and never behind the clock', () => {
  fc.assert(
    fc.property(fc.option(fc.nat()), fc.nat(), (previous, now) => {
      const next = nextRevision(previous, now);
      return next >= now && (previous === null || next > previous);
    }),
  );
});

test('a ledger restored from a backup goes on above what the index has seen', () => {
  const seen = nextRevision(1_700_000_000_000, 1_700_000_000_500);
  const restored = nextRevision(1_600_000_000_000, 1_700_000_001_000);
  assert.ok(restored > seen);
});
