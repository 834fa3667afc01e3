import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { after, before, test } from 'node:test';
import { choosePorts, freePort, requireFree } from '../../local/ports.ts';

const other = createServer();
let taken = 0;

before(async () => {
  other.listen(0, '127.0.0.1');
  await once(other, 'listening');
  taken = portOf(other);
});
after(() => void other.close());

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

const endpoint = (aws: number, openSearch: number) => ({
  apiUrl: '',
  apiKey: '',
  bucket: '',
  region: '',
  s3Endpoint: `http://127.0.0.1:${aws}`,
  openSearchUrl: `http://127.0.0.1:${openSearch}`,
});

test('a taken port is refused with the variable that chooses another', async () => {
  const sentence = new RegExp(`Port ${taken}.*the local AWS.*taken.*VANKHO_AWS_PORT=${taken + 1} npm start`);
  await assert.rejects(requireFree(taken, 'the local AWS', 'VANKHO_AWS_PORT'), {
    name: 'StartFailure',
    message: sentence,
  });
});

test('a free port is free again after it was tried', async () => {
  const port = await freePort();
  await requireFree(port, 'a test', 'NONE');
  await requireFree(port, 'a test', 'NONE');
});

test('ports that were asked for are taken as they are, or refused', async () => {
  const asked = { aws: await freePort(), openSearch: taken };
  await assert.rejects(choosePorts(asked, null, true), /VANKHO_OPENSEARCH_PORT/);
  assert.deepEqual(await choosePorts(asked, null, false), asked);
});

test('without a wish the ports are those of the last run where they are free', async () => {
  const free = await freePort();
  const ports = await choosePorts(undefined, endpoint(free, taken), true);
  assert.equal(ports.aws, free);
  assert.notEqual(ports.openSearch, taken);
  assert.ok(ports.openSearch > 0);
});
