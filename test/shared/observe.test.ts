import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loggable } from '../../shared/aws/observe.ts';
import { Permanent } from '../../shared/errors.ts';

test('no log line holds an article’s words, whatever the error quotes', () => {
  const words = 'Sở Ngoại vụ';
  const errors: unknown[] = [
    new SyntaxError(`Unexpected token in "${words}"`),
    new Permanent('damaged', words),
    words,
    { words },
  ];
  for (const error of errors) assert.doesNotMatch(JSON.stringify(loggable(error)), /Ngoại/);
});

test('a log line says where and with which status', () => {
  const error = Object.assign(new Error('text'), { statusCode: 503 });
  const shown = loggable(error);
  assert.equal(shown.status, 503);
  assert.match(JSON.stringify(shown.at), /observe\.test\.ts/);
});
