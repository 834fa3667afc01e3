import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { localApiUrl, readEndpoint, writeEndpoint } from '../../local/endpoint.ts';

const folder = mkdtempSync(join(tmpdir(), 'vankho-endpoint-'));
after(() => rmSync(folder, { recursive: true }));

const AWS = 'http://127.0.0.1:4566';
const rewritten: [string, string][] = [
  ['https://abc123.execute-api.us-east-1.amazonaws.com/v1/', `${AWS}/restapis/abc123/v1/_user_request_`],
  ['https://0f9e8d.execute-api.eu-west-1.amazonaws.com/prod', `${AWS}/restapis/0f9e8d/prod/_user_request_`],
];

for (const [given, local] of rewritten) {
  test(`${given} is reached at the emulator`, () => assert.equal(localApiUrl(given, AWS), local));
}

test('what is no address of a REST API is refused', () => {
  assert.throws(() => localApiUrl('https://example.org/', AWS), { name: 'StartFailure', message: /example\.org/ });
});

test('endpoint.json is read as it was written, and a broken one counts as none', () => {
  const file = join(folder, 'endpoint.json');
  const endpoint = { apiUrl: 'a', apiKey: 'k', bucket: 'b', region: 'r', s3Endpoint: 's', openSearchUrl: 'o' };
  assert.equal(readEndpoint(file), null);
  writeEndpoint(file, endpoint);
  assert.deepEqual(readEndpoint(file), endpoint);
  writeFileSync(file, '{"apiUrl": ');
  assert.equal(readEndpoint(file), null);
});
