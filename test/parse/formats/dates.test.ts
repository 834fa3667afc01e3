import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDate } from '../../../functions/parse/formats/dates.ts';

const cases: [string, string | null, string?][] = [
  ['2014', '2014', 'year'],
  ['2014-06', '2014-06', 'month'],
  ['2014-06-27', '2014-06-27', 'day'],
  ['20140627', '2014-06-27', 'day'],
  ['2014-06-27 08:30', '2014-06-27T08:30', 'minute'],
  ['2014-06-27T08:30:15.250+07:00', '2014-06-27T08:30:15+07:00', 'second'],
  ['20140627T083015Z', '2014-06-27T08:30:15Z', 'second'],
  ["D:20090515083000+07'00'", '2009-05-15T08:30:00+07:00', 'second'],
  ["D:20261122110041Z'", '2026-11-22T11:00:41Z', 'second'],
  ['Tue, 12 Jul 2016 08:30:00 +0700 (ICT)', '2016-07-12T08:30:00+07:00', 'second'],
  ['12 Jul 2016 08:30 GMT', '2016-07-12T08:30Z', 'minute'],
  ['27/6/2014', '2014-06-27', 'day'],
  ['27.6.2014 08:30', '2014-06-27T08:30', 'minute'],
  ['31/02/2014', null],
  ['2014-13-01', null],
  ['27 Foo 2014', null],
  ['sáng nay', null],
];

describe('dates in properties', () => {
  for (const [text, value, precision] of cases) {
    it(text, () => assert.deepEqual(readDate(text), value === null ? null : { value, precision }));
  }
});
