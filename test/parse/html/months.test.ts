import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { datesOfText } from '../../../functions/parse/html/months.ts';

const CASES: [text: string, monthFirst: boolean, value: string | null][] = [
  ['30. August 2018, 18:05 Uhr', false, '2018-08-30'],
  ['3. Jänner 2015', false, '2015-01-03'],
  ['8 de mayo de 2022', false, '2022-05-08'],
  ['12 de março de 2015', false, '2015-03-12'],
  ['4 июля 2016', false, '2016-07-04'],
  ['12 marca 2015', false, '2015-03-12'],
  ['2015. március 12.', false, '2015-03-12'],
  ['2021年12月25日 18時30分', false, '2021-12-25'],
  ['입력 2020.03.02. 10:20', false, '2020-03-02T10:20'],
  ['2020년 3월 2일', false, '2020-03-02'],
  ['Dec 17, 2025Mai Lan', true, '2025-12-17'],
  ['2023 Jan 7', true, '2023-01-07'],
  ['3/4/2015', true, '2015-03-04'],
  ['3/4/2015', false, '2015-04-03'],
  ['31. Februar 2018', false, null],
  ['no date in it', true, null],
];

describe('datesOfText', () => {
  for (const [text, monthFirst, value] of CASES) {
    it(`${text} → ${value}`, () => assert.equal(datesOfText(text, monthFirst)[0]?.value ?? null, value));
  }
});
