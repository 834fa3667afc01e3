import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { termsOf } from '../../../functions/query/language/terms.ts';

const cases: [query: string, terms: string[]][] = [
  ['so ngoai vu', ['so', 'ngoai', 'vu']],
  ['"Sở Ngoại vụ" 05-CT/TW', ['"Sở Ngoại vụ"', '05-CT/TW']],
  ['“Cụm thi đua” «số II»', ['"Cụm thi đua"', '"số II"']],
  ['67/KH-UBND KH&CN', ['67/KH-UBND', 'KH&CN']],
  ['"not closed', ['not', 'closed']],
  ['- * ? ( )', []],
  ['', []],
];

describe('terms', () => {
  for (const [query, expected] of cases) {
    test(query || 'an empty query', () =>
      assert.deepEqual(
        termsOf(query).map(({ text, phrase }) => (phrase ? `"${text}"` : text)),
        expected,
      ),
    );
  }
  test('any string has terms, each with a letter or a digit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) =>
        termsOf(query).every(({ text }) => /[\p{L}\p{N}]/u.test(text)),
      ),
    );
  });
});
