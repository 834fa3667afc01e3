import assert from 'node:assert/strict';
import { test } from 'node:test';
import { StartFailure } from '../../local/failure.ts';
import { readSettings } from '../../local/settings.ts';

test('without words and variables: samples, the usual ports, an engine of our own', () => {
  assert.deepEqual(readSettings([], {}), {
    samples: true,
    ports: { aws: 4566, openSearch: 9200 },
    openSearchUrl: null,
  });
});

test('--empty uploads no samples', () => {
  assert.equal(readSettings(['--empty'], {}).samples, false);
});

test('ports and engine come from the environment, and empty variables count as unset', () => {
  const environment = { VANKHO_AWS_PORT: '5566', VANKHO_OPENSEARCH_PORT: '', OPENSEARCH_URL: 'http://127.0.0.1:9201/' };
  const settings = readSettings([], environment);
  assert.deepEqual(settings.ports, { aws: 5566, openSearch: 9200 });
  assert.equal(settings.openSearchUrl, 'http://127.0.0.1:9201');
});

const refused: [string[], Record<string, string>, RegExp][] = [
  [['--emtpy'], {}, /"--emtpy".*--empty/],
  [[], { VANKHO_AWS_PORT: 'http' }, /VANKHO_AWS_PORT.*1 to 65535/],
  [[], { VANKHO_OPENSEARCH_PORT: '70000' }, /VANKHO_OPENSEARCH_PORT.*70000/],
  [[], { VANKHO_AWS_PORT: '0' }, /VANKHO_AWS_PORT/],
  [[], { OPENSEARCH_URL: 'localhost' }, /OPENSEARCH_URL.*http:\/\/127/],
];

for (const [words, environment, sentence] of refused) {
  test(`refuses ${JSON.stringify({ words, environment })} in a sentence`, () => {
    assert.throws(
      () => readSettings(words, environment),
      (fault) => fault instanceof StartFailure && sentence.test(fault.message) && !fault.message.includes('\n'),
    );
  });
}
