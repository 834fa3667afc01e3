import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decodeCursor, encodeCursor } from '../../functions/query/cursor.ts';
import { Refused } from '../../shared/search.ts';

test('a cursor is read as it was written', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string(), fc.integer(), fc.constant(null))),
      fc.string(),
      fc.string(),
      (after, view, of) => {
        assert.deepEqual(decodeCursor(encodeCursor({ after, view, of }), of), { after, view, of });
      },
    ),
  );
});
test('any other word is refused, and the cursor of another search too', () => {
  fc.assert(fc.property(fc.string(), (word) => assert.throws(() => decodeCursor(word, 'x'), Refused)));
  assert.throws(() => decodeCursor(encodeCursor({ after: [], of: 'a' }), 'b'), /another search/);
});
