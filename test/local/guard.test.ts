import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { caller, openLine } from './line.ts';

const folder = mkdtempSync(join(tmpdir(), 'vankho-guard-'));
after(() => rmSync(folder, { recursive: true }));

const source = (name: string) => JSON.stringify(pathToFileURL(resolve(import.meta.dirname, '../../local', name)).href);

test('the children of a start that was killed are ended', async () => {
  const line = await openLine();
  const record = JSON.stringify(join(folder, 'running.json'));
  const starter = `
    import { setGuard } from ${source('guard.ts')};
    import { Running, start } from ${source('processes.ts')};
    const running = new Running(${record});
    running.guardedBy(setGuard(${record}));
    start({ name: 'child', program: process.execPath, words: ['-e', ${JSON.stringify(caller(line.port))}],
            folder: '.', environment: {}, log: ${JSON.stringify(join(folder, 'child.log'))} }, running);`;
  const parent = spawn(process.execPath, ['--input-type=module', '-e', starter], { cwd: folder, stdio: 'ignore' });
  const call = await line.call();
  parent.kill('SIGKILL');
  const [, signal] = await once(parent, 'exit');
  assert.equal(signal, 'SIGKILL');
  await call.ended;
  line.close();
});
