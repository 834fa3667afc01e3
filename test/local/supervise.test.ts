import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { Running } from '../../local/processes.ts';
import { type Care, keep } from '../../local/supervise.ts';

const folder = mkdtempSync(join(tmpdir(), 'vankho-supervise-'));
after(() => rmSync(folder, { recursive: true }));

const command = (name: string, script: string) => ({
  name,
  program: process.execPath,
  words: ['-e', script],
  folder,
  environment: {},
  log: join(folder, `${name}.log`),
});

const STAYS = 'process.stdout.write("hello"); setInterval(() => {}, 1000)';

function care(name: string, changes: Partial<Care> = {}): Care & { said: string[] } {
  const said: string[] = [];
  return {
    running: new Running(join(folder, `${name}.json`)),
    signal: new AbortController().signal,
    said,
    say: (line) => said.push(line),
    ready: async () => {},
    revived: async () => {},
    gaveUp: () => {},
    ...changes,
  };
}

test('a program that does not start is told with its last words', async () => {
  const never = care('broken', { ready: () => new Promise(() => {}) });
  const message = /^broken did not start \(exit code 3\)[\s\S]*no such setting/;
  await assert.rejects(keep(command('broken', 'console.log("no such setting"); process.exit(3)'), never), {
    name: 'StartFailure',
    message,
  });
});

test('a program that cannot be found is told', async () => {
  const never = care('missing', { ready: () => new Promise(() => {}) });
  const missing = { ...command('missing', ''), program: join(folder, 'no-such-program') };
  await assert.rejects(keep(missing, never), { name: 'StartFailure', message: /ENOENT/ });
});

test('a program that is killed is started again, and what it lost is put back', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const eye = care('revived', { revived: async () => resolve() });
  const service = await keep(command('revived', STAYS), eye);
  const first = service.child().pid;
  process.kill(first, 'SIGKILL');
  await promise;
  assert.notEqual(service.child().pid, first);
  assert.match(eye.said.join('\n'), /revived ended \(signal SIGKILL\) and is started again/);
  await service.stop();
});

test('a program that does not stay up is given up', async () => {
  const { promise, resolve } = Promise.withResolvers<string>();
  const once = `setTimeout(() => process.exit(1), 50)`;
  await keep(command('falling', once), care('falling', { gaveUp: resolve }));
  assert.match(await promise, /falling ended 3 times within a minute; its log is /);
});

test('a program that is stopped is not started again', async () => {
  const eye = care('stopped', { revived: () => Promise.reject(new Error('revived')) });
  const service = await keep(command('stopped', STAYS), eye);
  await service.stop();
  assert.deepEqual(eye.said, []);
  assert.equal(existsSync(join(folder, 'stopped.json')), false);
});

test('a start that is called off starts nothing more, and ends what it has begun', async () => {
  const before = new AbortController();
  before.abort();
  const mark = join(folder, 'mark');
  writeFileSync(mark, '');
  const early = care('early', { signal: before.signal });
  await assert.rejects(keep(command('early', `require('node:fs').rmSync(${JSON.stringify(mark)})`), early));
  assert.equal(existsSync(mark), true);

  const during = new AbortController();
  const late = care('late', { signal: during.signal, ready: () => new Promise(() => during.abort()) });
  await assert.rejects(keep(command('late', STAYS), late), { name: 'AbortError' });
  assert.equal(existsSync(join(folder, 'late.json')), false);
});
