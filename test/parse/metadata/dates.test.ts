import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { datesIn } from '../../../functions/parse/metadata/dates.ts';

/** line → the values read, and what of the line they cover */
const DAY_FIRST: [line: string, values: string[], covered?: string][] = [
  ['27/06/2014', ['2014-06-27']],
  ['7/6/2014', ['2014-06-07']],
  ['27-06-2014', ['2014-06-27']],
  ['27.06.2014', ['2014-06-27']],
  ['27 / 6 / 2014', ['2014-06-27']],
  ['27/6/14', ['2014-06-27']],
  ['3/5/98', ['1998-05-03']],
  ['2014-06-27', ['2014-06-27']],
  ['2014/06/27', ['2014-06-27']],
  ['2014-06-27T08:30:00+07:00', ['2014-06-27T08:30:00+07:00']],
  ['2014-06-27T01:30:00Z', ['2014-06-27T01:30:00Z']],
  ['27/06/2014 08:30', ['2014-06-27T08:30']],
  ['08:30 27/06/2014', ['2014-06-27T08:30']],
  ['8h30, 27/06/2014', ['2014-06-27T08:30']],
  ['8 giờ 30 phút ngày 27/6/2014', ['2014-06-27T08:30']],
  ['lúc 08:30:15 ngày 27/6/2014', ['2014-06-27T08:30:15'], '08:30:15 ngày 27/6/2014'],
  ['27/06/2014 8:30:15 CH', ['2014-06-27T20:30:15']],
  ['27/06/2014 12:05 SA', ['2014-06-27T00:05']],
  ['Thứ năm, 12/03/2015 | 08:15 GMT+7', ['2015-03-12T08:15+07:00'], 'Thứ năm, 12/03/2015 | 08:15 GMT+7'],
  ['Thứ Tư, 04/11/2020, 10:30 (GMT+7)', ['2020-11-04T10:30+07:00'], 'Thứ Tư, 04/11/2020, 10:30 (GMT+7)'],
  ['Chủ nhật, ngày 10 tháng 10 năm 2010', ['2010-10-10'], 'Chủ nhật, ngày 10 tháng 10 năm 2010'],
  ['Thứ sáu, 07 Tháng 8 2009 08:45', ['2009-08-07T08:45']],
  ['12 tháng mười hai năm 2011', ['2011-12-12']],
  ['tháng 6 năm 2014', ['2014-06']],
  ['Tháng 6/2014', ['2014-06']],
  ['3 March 2015', ['2015-03-03']],
  ['3rd of March 2015', ['2015-03-03']],
  ['March 3, 2015', ['2015-03-03']],
  ['Tuesday, Mar. 3, 2015 9:05 a.m.', ['2015-03-03T09:05']],
  ['3 March 2015, 9 pm', ['2015-03-03']],
  ['le jeudi 12 mars 2009 à 18h20', ['2009-03-12T18:20'], 'jeudi 12 mars 2009 à 18h20'],
  ['1er mai 2009', ['2009-05-01']],
  ['May 2014', ['2014-05']],
  ['từ 27/06/2014 đến 30/06/2014', ['2014-06-27', '2014-06-30']],
  ['3/27/2015', ['2015-03-27']],
  ['31/02/2015', []],
  ['45/13/2015', []],
  ['29/02/2016', ['2016-02-29']],
  ['29/02/2015', []],
  ['25:70 1/2/2015', ['2015-02-01']],
  ['Quyết định số 12/2015/QĐ-UBND', []],
  ['1.021.450', []],
  ['năm 2015', []],
  ['', []],
];

describe('dates in a line', () => {
  for (const [line, values, covered] of DAY_FIRST) {
    it(line, () => {
      const readings = datesIn(line);
      assert.deepEqual(
        readings.map(({ value }) => value),
        values,
      );
      if (covered !== undefined) assert.equal(line.slice(readings[0]!.start, readings[0]!.end), covered);
    });
  }

  it('says when day and month may be exchanged, where the language does not tell', () => {
    assert.equal(datesIn('3/4/2015', false)[0]?.ambiguous, true);
    assert.equal(datesIn('3/4/2015', true)[0]?.ambiguous, false);
    assert.equal(datesIn('4/4/2015', false)[0]?.ambiguous, false);
    assert.equal(datesIn('13/4/2015', false)[0]?.ambiguous, false);
    assert.equal(datesIn('3/27/2015', false)[0]?.value, '2015-03-27');
  });

  it('reads any text, and covers what it says', () => {
    const part = fc.constantFrom(
      'ngày ',
      '12/03/2015',
      ' 08:30',
      ' thứ hai',
      ', ',
      'March ',
      '3',
      ' 2015',
      '/',
      ' GMT+7',
      'lúc ',
      'x ',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(part).map((parts) => parts.join('')),
        ),
        (text) => {
          let at = 0;
          for (const { start, end, value } of datesIn(text)) {
            assert.ok(start >= at && end > start && end <= text.length);
            assert.match(value, /^\d{4}-\d\d(-\d\d(T\d\d:\d\d(:\d\d)?([+-]\d\d:\d\d|Z)?)?)?$/);
            at = end;
          }
        },
      ),
      { numRuns: 500, seed: 5 },
    );
  });
});
