import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isAccount, nameIn, names } from '../../../functions/parse/html/names-in-text.ts';

const NAMES: [text: string, name: string | null][] = [
  ['By Mai Lan', 'Mai Lan'],
  ['ByMai Lan', 'Mai Lan'],
  ['Written by: Mai Lan | 12 May 2020', 'Mai Lan'],
  ['Tác giả: Trần Thu Hà', 'Trần Thu Hà'],
  ['Par Hélène Castaing', 'Hélène Castaing'],
  ['Danielle Durand', 'Danielle Durand'],
  ['Mai Lan Published: Jan 29, 2025', 'Mai Lan'],
  ['Mai Lan on Tuesday', 'Mai Lan'],
  ['Mai Lan, MD', 'Mai Lan, MD'],
  ['Tom &amp; Ann', 'Tom & Ann'],
  ['Read more', null],
  ['admin', null],
  ['https://example.org/mai', null],
  ['', null],
];
const PARTS: [text: string, parts: string[]][] = [
  ['Mai Lan and Thu Ha', ['Mai Lan', 'Thu Ha']],
  ['Mai Lan, Thu Ha', ['Mai Lan', 'Thu Ha']],
  ['Jo Day, MD', ['Jo Day, MD']],
  ['Trần Thu Hà và Lê Nam', ['Trần Thu Hà', 'Lê Nam']],
];

describe('names in text', () => {
  for (const [text, name] of NAMES) it(`${text} → ${name}`, () => assert.equal(nameIn(text), name));
  for (const [text, parts] of PARTS) it(`${text} → ${parts.join(' + ')}`, () => assert.deepEqual(names(text), parts));
  it('tells accounts from names', () => {
    assert.deepEqual(['jsmith42', 'brandon-peaktwo', 'Mai Lan', '水野千春'].map(isAccount), [true, true, false, false]);
  });
});
