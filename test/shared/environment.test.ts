import assert from 'node:assert/strict';
import { test } from 'node:test';
import { IndexSettings, settings } from '../../shared/environment.ts';

test('settings that are missing are all named', () => {
  assert.throws(() => settings(IndexSettings, {}), /LEDGER_TABLE[\s\S]*OPENSEARCH_URL/);
});
test('settings come back as they are', () => {
  const given = { LEDGER_TABLE: 't', QUEUE_URL: 'http://127.0.0.1:4566/q', OPENSEARCH_URL: 'http://127.0.0.1:9200' };
  assert.deepEqual(settings(IndexSettings, given), given);
});
