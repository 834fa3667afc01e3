import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addDays, day, daysBetween, months, weekdayOf, wholeYears } from '../../functions/enrich/calendar.ts';

test('a day is one of the calendar', () => {
  assert.equal(day(2016, 2, 29), '2016-02-29');
  assert.equal(day(2015, 2, 29), null);
  assert.equal(day(2015, 4, 31), null);
  assert.equal(day(2015, 13, 1), null);
  assert.equal(day(2015, 1, 0), null);
});

test('days are counted over months, years and leap days', () => {
  assert.equal(addDays('2015-12-31', 1), '2016-01-01');
  assert.equal(addDays('2016-03-01', -1), '2016-02-29');
  assert.equal(daysBetween('2016-01-01', '2017-01-01'), 366);
});

test('weeks begin on Monday', () => {
  assert.equal(weekdayOf('2018-05-07'), 1);
  assert.equal(weekdayOf('2018-05-06'), 7);
});

test('months and years are whole', () => {
  assert.deepEqual(months(2016, 1, 6), { start: '2016-01-01', end: '2016-06-30' });
  assert.deepEqual(months(2016, 7, 12), { start: '2016-07-01', end: '2016-12-31' });
  assert.equal(months(2016, 7, 6), null);
  assert.deepEqual(wholeYears(2015, 2020), { start: '2015-01-01', end: '2020-12-31' });
});
