import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fold, normalise } from '../../../shared/language/normalise.ts';
import cases from './normalise.cases.json' with { type: 'json' };

for (const { a, b, why } of cases.same) test(`${a} = ${b}: ${why}`, () => assert.equal(normalise(a), normalise(b)));

for (const { a, b, why } of cases.different)
  test(`${a} ≠ ${b}: ${why}`, () => assert.notEqual(normalise(a), normalise(b)));

for (const { text, normal } of cases.kept) test(`${text} → ${normal}`, () => assert.equal(normalise(text), normal));

for (const { text, folded } of cases.folded) test(`folds ${text}`, () => assert.equal(fold(text), folded));

const anyText = fc.string({ unit: 'binary', maxLength: 60 });
const vietnamese = fc
  .array(fc.constantFrom(...'aăâeêioôơuưyàáảãạìíòóùúỳýỷhklmnstqugcđÐI Y-–"\u00a0\u0301\ud800'), { maxLength: 40 })
  .map((letters) => letters.join(''));

test('a normal form is its own normal form', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, vietnamese), (text) => {
      assert.equal(normalise(normalise(text)), normalise(text));
    }),
    { seed: 5, numRuns: 2000 },
  );
});

test('folding what was folded or normalised changes nothing', () => {
  fc.assert(
    fc.property(vietnamese, (text) => {
      assert.equal(fold(normalise(text)), fold(text));
      assert.equal(fold(fold(text)), fold(text));
    }),
    { seed: 5, numRuns: 2000 },
  );
});

test('composed and decomposed text have one normal form', () => {
  fc.assert(
    fc.property(vietnamese, (text) => {
      assert.equal(normalise(text.normalize('NFD')), normalise(text.normalize('NFC')));
    }),
    { seed: 5, numRuns: 1000 },
  );
});
