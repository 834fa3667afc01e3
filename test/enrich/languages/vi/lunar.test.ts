import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LUNAR_YEARS, solarDay } from '../../../../functions/enrich/languages/vi/lunar.ts';

/** New Year's Day as the State's calendar had it; 2007 and 2030 fall a day before China's. */
const TET = (
  '1990-01-27 1991-02-15 1992-02-04 1993-01-23 1994-02-10 1995-01-31 1996-02-19 1997-02-07 1998-01-28 1999-02-16 ' +
  '2000-02-05 2001-01-24 2002-02-12 2003-02-01 2004-01-22 2005-02-09 2006-01-29 2007-02-17 2008-02-07 2009-01-26 ' +
  '2010-02-14 2011-02-03 2012-01-23 2013-02-10 2014-01-31 2015-02-19 2016-02-08 2017-01-28 2018-02-16 2019-02-05 ' +
  '2020-01-25 2021-02-12 2022-02-01 2023-01-22 2024-02-10 2025-01-29 2026-02-17 2027-02-06 2028-01-26 2029-02-13 ' +
  '2030-02-02 2031-01-23 2032-02-11 2033-01-31 2034-02-19 2035-02-08'
).split(' ');

/** [lunar month, lunar day, solar day]: the Hùng kings, mid-autumn, the kitchen gods. */
const FEASTS: [number, number, number, string][] = [
  [2014, 3, 10, '2014-04-09'],
  [2016, 3, 10, '2016-04-16'],
  [2017, 3, 10, '2017-04-06'],
  [2019, 3, 10, '2019-04-14'],
  [2020, 3, 10, '2020-04-02'],
  [2023, 3, 10, '2023-04-29'],
  [2025, 3, 10, '2025-04-07'],
  [2014, 8, 15, '2014-09-08'],
  [2017, 8, 15, '2017-10-04'],
  [2020, 8, 15, '2020-10-01'],
  [2023, 8, 15, '2023-09-29'],
  [2025, 8, 15, '2025-10-06'],
  [2016, 12, 23, '2017-01-20'],
  [2017, 1, 15, '2017-02-11'],
];

test('every Tết from 1990 to 2035', () => {
  assert.deepEqual(
    TET.map((day) => solarDay(Number(day.slice(0, 4)), 1, 1)),
    TET,
  );
  assert.equal(TET.length, LUNAR_YEARS.last - LUNAR_YEARS.first + 1);
});

for (const [year, month, date, solar] of FEASTS) {
  test(`${date}/${month} of the lunar year ${year} is ${solar}`, () => {
    assert.equal(solarDay(year, month, date), solar);
  });
}

test('months have 29 or 30 days, years 353 to 385', () => {
  for (let year = LUNAR_YEARS.first; year < LUNAR_YEARS.last; year++) {
    for (let month = 1; month <= 12; month++) assert.ok(solarDay(year, month, 29), `${year}-${month}`);
    assert.equal(solarDay(year, 1, 31), null);
    const days = (Date.parse(solarDay(year + 1, 1, 1)!) - Date.parse(solarDay(year, 1, 1)!)) / 86_400_000;
    assert.ok([353, 354, 355, 383, 384, 385].includes(days), `${year} has ${days} days`);
  }
});

test('what the calendar does not reach or have is null', () => {
  assert.equal(solarDay(1989, 1, 1), null);
  assert.equal(solarDay(2036, 1, 1), null);
  assert.equal(solarDay(2017, 13, 1), null);
  assert.equal(solarDay(2017, 1, 0), null);
});
