import assert from 'node:assert/strict';
import { test } from 'node:test';
import { englishDates } from '../../../../functions/enrich/languages/en/dates.ts';
import { passage } from '../../../../functions/enrich/passages.ts';

const context = { published: '2018-05-07', year: 2018 };

const cases: [string, string[]][] = [
  ['The fair opened on 12 July 2016 in Hanoi.', ['2016-07-12 2016-07-12']],
  ['Talks of July 12, 2016 and the 3rd of August 2016', ['2016-07-12 2016-07-12', '2016-08-03 2016-08-03']],
  ['They met on April 3.', ['2018-04-03 2018-04-03']],
  ['Exports rose in 2017 and in March 2018.', ['2017-01-01 2017-12-31', '2018-03-01 2018-03-31']],
  ['Printed 2016-07-12, order 2016-07-12-7', ['2016-07-12 2016-07-12']],
  ['They may march 5 miles; 24/7; 2.5', []],
  ['31 February 2016', ['2016-02-01 2016-02-29']],
];

for (const [text, days] of cases) {
  test(text, () => {
    assert.deepEqual(
      englishDates(passage(text), context).map(({ days: { start, end } }) => `${start} ${end}`),
      days,
    );
  });
}
