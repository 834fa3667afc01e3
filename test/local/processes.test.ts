import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { identify, isAlive } from '../../local/identity.ts';
import { Running, start, stop, stopLeftovers } from '../../local/processes.ts';
import { caller, openLine } from './line.ts';

const folder = mkdtempSync(join(tmpdir(), 'vankho-processes-'));
let line: Awaited<ReturnType<typeof openLine>>;

before(async () => {
  line = await openLine();
});
after(() => {
  line.close();
  rmSync(folder, { recursive: true });
});

const command = (script: string) => ({
  name: 'the child',
  program: process.execPath,
  words: ['-e', script],
  folder,
  environment: {},
  log: join(folder, 'child.log'),
});

test('stopping a child ends what it has started too, and takes it out of the record', async () => {
  const record = join(folder, 'stopped.json');
  const running = new Running(record);
  const grandchild = `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(caller(line.port))}])`;
  const child = start(command(`${grandchild}; ${caller(line.port)}`), running);
  const calls = [await line.call(), await line.call()];
  assert.equal(JSON.parse(readFileSync(record, 'utf8'))[0].pid, child.pid);
  await stop(child, running);
  await Promise.all(calls.map((call) => call.ended));
  assert.equal(existsSync(record), false);
});

test('the next start stops what the record names', async () => {
  const record = join(folder, 'left.json');
  const child = start(command(caller(line.port)), new Running(record));
  const call = await line.call();
  assert.deepEqual(await stopLeftovers(record), ['the child']);
  await call.ended;
  assert.equal(isAlive(child.pid), false);
});

test('what a leader that is gone has left in its group is stopped as well', async () => {
  const record = join(folder, 'orphans.json');
  const words = JSON.stringify(['-e', caller(line.port)]);
  const orphan = `require('node:child_process').spawn(process.execPath, ${words}, { stdio: 'ignore' })`;
  const child = start(command(`${orphan}; ${caller(line.port)}`), new Running(record));
  const calls = [await line.call(), await line.call()];
  process.kill(child.pid, 'SIGKILL');
  await child.exited;
  assert.deepEqual(await stopLeftovers(record), ['the child']);
  await Promise.all(calls.map((call) => call.ended));
});

test('a process that was given the number of a recorded one is left alone', async () => {
  const record = join(folder, 'recycled.json');
  const self = identify(process.pid);
  assert.ok(self);
  writeFileSync(record, JSON.stringify([{ ...self, name: 'long gone', started: self.started - 1 }]));
  assert.deepEqual(await stopLeftovers(record), []);
});

test('a record that is missing or broken names nothing', async () => {
  assert.deepEqual(await stopLeftovers(join(folder, 'none.json')), []);
  writeFileSync(join(folder, 'broken.json'), '[{');
  assert.deepEqual(await stopLeftovers(join(folder, 'broken.json')), []);
});
