import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { tokensOf } from '../../../../functions/enrich/languages/vi/tokens.ts';
import cases from './tokens.cases.json' with { type: 'json' };

for (const { text, tokens, why } of cases)
  test(`${why}: ${JSON.stringify(text)}`, () => {
    assert.equal(
      tokensOf(text)
        .map(({ start, end }) => text.slice(start, end))
        .join(' '),
      tokens,
    );
  });

test('tokens cover every character that is no space, in order', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.string({ unit: fc.constantFrom(..."aĐế9 .-/&'@:w\n%\u0301\ud800"), maxLength: 60 }),
  );
  fc.assert(
    fc.property(text, (any) => {
      let end = 0;
      for (const token of tokensOf(any)) {
        assert.match(any.slice(end, token.start), /^\s*$/);
        assert.ok(token.end > token.start);
        end = token.end;
      }
      assert.match(any.slice(end), /^\s*$/);
    }),
    { seed: 5, numRuns: 2000 },
  );
});
