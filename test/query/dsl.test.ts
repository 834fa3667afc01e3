import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { rangeOf } from '../../functions/query/days.ts';
import { toQuery } from '../../functions/query/dsl.ts';
import { SearchRequest } from '../../shared/search.ts';

const query = (parameters: Record<string, unknown>) =>
  toQuery(SearchRequest.parse(parameters), {}) as {
    query: { bool: Record<string, object[]> };
    sort: object[];
    size: number;
  };

describe('the engine’s query', () => {
  test('every word must match; one with diacritics counts more where they match', () => {
    const { bool } = query({ q: 'Sở ngoai' }).query;
    assert.equal(bool.must?.length, 2);
    assert.equal(bool.should?.length, 2, 'one exact form, and the words together');
  });
  test('nothing asked is everything, newest first', () => {
    const { query: asked, sort } = query({});
    assert.deepEqual(asked.bool.must, [{ match_all: {} }]);
    assert.ok('published.value' in sort[0]!);
  });
  test('every order ends in the id', () => {
    for (const sort of ['relevance', 'newest', 'oldest', 'event'])
      assert.deepEqual(query({ q: 'a', sort }).sort.at(-1), { id: 'asc' });
  });
  test('a field named twice means either', () => {
    const { bool } = query({ collection: ['a', 'b'] }).query;
    assert.deepEqual(bool.filter, [{ terms: { collection: ['a', 'b'] } }]);
  });
});

describe('days', () => {
  for (const [value, range] of [
    ['2014', { gte: '2014-01-01', lte: '2014-12-31' }],
    ['2016-02', { gte: '2016-02-01', lte: '2016-02-29' }],
    ['2014-06-27', { gte: '2014-06-27', lte: '2014-06-27' }],
    ['2014..2016-02', { gte: '2014-01-01', lte: '2016-02-29' }],
    ['2014..', { gte: '2014-01-01' }],
    ['..2016', { lte: '2016-12-31' }],
  ] as const) {
    test(value, () => assert.deepEqual(rangeOf(value), range));
  }
});
