import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';
import { identify, isAlive, isSame, parseStat } from '../../local/identity.ts';

test('a name with spaces and brackets does not shift the fields', () => {
  const fields = ['S', 1, 4321, 4321, ...Array(15).fill(0), 987654, 0];
  assert.deepEqual(parseStat(`4321 (a (b) c) ${fields.join(' ')}`), { state: 'S', group: 4321, started: 987654 });
});

test('a process is itself, and not one that started at another time or as another program', () => {
  const self = identify(process.pid);
  assert.ok(self);
  assert.equal(isSame(self), true);
  assert.equal(isSame({ ...self, started: self.started - 1 }), false);
  assert.equal(isSame({ ...self, command: 'another program' }), false);
});

test('a process that has ended is not alive', async () => {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'exit');
  assert.equal(isAlive(child.pid ?? 0), false);
  assert.equal(identify(child.pid ?? 0), null);
});
