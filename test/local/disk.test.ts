import assert from 'node:assert/strict';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { requireRoom } from '../../local/disk.ts';

test('a folder that is yet to be made is on the disk of the one above it', async () => {
  await requireRoom(join(tmpdir(), 'not', 'there', 'yet'), 0);
});

test('too little room is told with what there is and what is needed', async () => {
  const megabytes = Number.MAX_SAFE_INTEGER;
  const message = new RegExp(`has \\d+ MB left and the local cloud needs ${megabytes} MB: make room`);
  await assert.rejects(requireRoom(tmpdir(), megabytes), { name: 'StartFailure', message });
});
