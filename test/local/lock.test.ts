import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { identify } from '../../local/identity.ts';
import { lock } from '../../local/lock.ts';

const folder = mkdtempSync(join(tmpdir(), 'vankho-lock-'));
after(() => rmSync(folder, { recursive: true }));

test('the second start of a folder is refused in a sentence, until the first has ended', async () => {
  const file = join(folder, 'held.json');
  const unlock = await lock(file);
  await assert.rejects(lock(file), {
    name: 'StartFailure',
    message: new RegExp(`runs already \\(process ${process.pid}\\)`),
  });
  unlock();
  assert.equal(existsSync(file), false);
  (await lock(file))();
});

test('the lock of a start that died is taken over', async () => {
  const file = join(folder, 'stale.json');
  const child = spawn(process.execPath, ['-e', 'process.stdin.resume()'], { stdio: ['pipe', 'ignore', 'ignore'] });
  await once(child, 'spawn');
  const holder = identify(child.pid ?? 0);
  child.stdin?.end();
  await once(child, 'exit');
  writeFileSync(file, JSON.stringify(holder));
  (await lock(file))();
});

test('of two that come at once exactly one gets in', async () => {
  const file = join(folder, 'race.json');
  const answers = await Promise.allSettled([lock(file), lock(file)]);
  assert.deepEqual(answers.map(({ status }) => status).sort(), ['fulfilled', 'rejected']);
});
