import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chooseAuthors, chooseDate, chooseValue } from '../../../functions/parse/metadata/choose.ts';
import type { Candidate } from '../../../shared/article.ts';

const candidate = (value: string, confidence: number, basis: Candidate['basis'] = 'meta', rule = 'r'): Candidate => ({
  value,
  confidence,
  basis,
  rule,
});

describe('choosing', () => {
  it('takes the surest and keeps all, the chosen one first', () => {
    const { chosen, ranked } = chooseValue([candidate('Lũ', 0.5), candidate('Lũ về', 0.9), candidate('Lũ lên', 0.7)]);
    assert.equal(chosen?.value, 'Lũ về');
    assert.deepEqual(
      ranked.map(({ value }) => value),
      ['Lũ về', 'Lũ lên', 'Lũ'],
    );
    assert.equal(chooseValue([]).chosen, null);
  });

  it('lets readings of different bases speak for each other, with or without the site’s name', () => {
    const candidates = [
      candidate('Lũ về sớm - Báo Tiền Giang', 0.8),
      candidate('Lũ về sớm', 0.78, 'markup'),
      candidate('Lũ về sớm', 0.78, 'json-ld'),
    ];
    assert.equal(chooseValue(candidates).chosen?.value, 'Lũ về sớm');
  });

  it('prefers a person to the site, and takes all names of the chosen byline', () => {
    const site = candidate('Báo Tiền Giang', 0.85);
    const persons = [candidate('Mai Lan', 0.75, 'text', 'signature'), candidate('Thu Hà', 0.75, 'text', 'signature')];
    assert.deepEqual(
      chooseAuthors([site, ...persons]).chosen.map(({ value }) => value),
      ['Mai Lan', 'Thu Hà'],
    );
    assert.deepEqual(chooseAuthors([candidate('Mai Lan', 0.2)]).chosen, []);
  });

  it('flags dates after arrival and such as may be read two ways, unless another reading settles it', () => {
    const line = {
      field: 'published',
      value: '2015-04-03',
      precision: 'day',
      start: 0,
      end: 8,
      confidence: 0.9,
      ambiguous: true,
      rule: 'labelled',
    } as const;
    assert.deepEqual(chooseDate([], [line], '2014-01-01')?.flags, ['future', 'ambiguous']);
    const declared = { ...candidate('2015-04-03T08:00:00Z', 0.8), precision: 'second' } as const;
    assert.deepEqual(chooseDate([declared], [line], null)?.flags, []);
    assert.equal(chooseDate([], [], '2014-01-01'), null);
  });

  it('weighs many readings in linear time', () => {
    const many = Array.from({ length: 50_000 }, (_, index) => candidate(`Name ${index} - Site`, 0.5));
    assert.equal(chooseValue(many).ranked.length, 50_000);
  });
});
