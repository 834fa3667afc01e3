import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerOf, problemOf } from '../../functions/query/answer.ts';
import { Refused } from '../../shared/search.ts';

test('an engine that fails never speaks for itself', () => {
  const problem = problemOf(new Error('all shards failed: secret words'), { status: 500, type: 'all shards failed' });
  assert.equal(problem.status, 503);
  assert.equal(problem.temporary, true);
  assert.doesNotMatch(JSON.stringify(problem), /shard|secret/);
});
test('an expired cursor is told from an engine that is away', () => {
  assert.equal(problemOf(new Error(), { status: 404, type: 'search_context_missing_exception' }).status, 410);
});
test('only the archive’s own pages are answered across origins', () => {
  const allowed = ['https://archive.example.org'];
  assert.equal(
    answerOf(200, {}, 'https://archive.example.org', allowed).headers?.['access-control-allow-origin'],
    'https://archive.example.org',
  );
  assert.equal(
    answerOf(200, {}, 'https://elsewhere.example.org', allowed).headers?.['access-control-allow-origin'],
    undefined,
  );
});
test('a problem is said to be one', () => {
  const { problem } = new Refused(400, 'title', 'detail');
  assert.match(String(answerOf(400, problem, undefined, []).headers?.['content-type']), /^application\/problem\+json/);
});
