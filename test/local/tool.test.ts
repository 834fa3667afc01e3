import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { Running } from '../../local/processes.ts';
import { follow, madeOnce, ToolFailure, type Workshop } from '../../local/tool.ts';

const folder = mkdtempSync(join(tmpdir(), 'vankho-tool-'));
after(() => rmSync(folder, { recursive: true }));

function workshop(signal = new AbortController().signal): Workshop {
  return {
    environment: {},
    log: join(folder, 'tools.log'),
    running: new Running(join(folder, 'running.json')),
    signal,
  };
}

test('a folder is made once, and anew when what it is made from changes', async () => {
  const made: string[] = [];
  const make = async (making: string) => {
    made.push(making);
    mkdirSync(making);
    writeFileSync(join(making, 'file'), '');
  };
  const first = await madeOnce('thing', ['v1'], make, folder);
  assert.equal(await madeOnce('thing', ['v1'], make, folder), first);
  assert.notEqual(await madeOnce('thing', ['v2'], make, folder), first);
  assert.equal(made.length, 2);
  assert.ok(existsSync(join(first, 'file')));
});

test('a folder that was not finished is not there', async () => {
  const tools = join(folder, 'unfinished');
  const make = async (making: string) => {
    mkdirSync(making);
    throw new Error('the network went away');
  };
  await assert.rejects(madeOnce('thing', ['v1'], make, tools), /the network went away/);
  assert.deepEqual(readdirSync(tools), []);
});

test('what a start that was killed had begun to make is removed', async () => {
  const tools = join(folder, 'abandoned');
  // No system gives out so high a number.
  mkdirSync(join(tools, 'making-99999999-thing'), { recursive: true });
  const made = await madeOnce('thing', ['v1'], async (making) => void mkdirSync(making), tools);
  assert.deepEqual(
    readdirSync(tools).map((name) => join(tools, name)),
    [made],
  );
});

test('a program is followed line by line', async () => {
  const lines: string[] = [];
  await follow(workshop(), process.execPath, ['-e', 'console.log("one\\ntwo")'], (line) => lines.push(line));
  assert.deepEqual(lines, ['one', 'two']);
});

const failures: [string, string, object][] = [
  [
    'its last lines',
    'console.error("because"); process.exit(7)',
    { name: 'ToolFailure', message: 'exit code 7', output: 'because' },
  ],
  [
    'a full disk as such',
    'console.error("ENOSPC: no space left"); process.exit(1)',
    { name: 'StartFailure', message: /disk became full/ },
  ],
];

for (const [what, script, fault] of failures) {
  test(`a program that fails is told with ${what}`, () =>
    assert.rejects(follow(workshop(), process.execPath, ['-e', script]), fault));
}

test('a program that is not there is told', async () => {
  await assert.rejects(
    follow(workshop(), join(folder, 'no-such-program'), []),
    (fault) => fault instanceof ToolFailure && /ENOENT/.test(fault.message),
  );
});

test('a start that is called off ends its programs', async () => {
  const controller = new AbortController();
  const script = 'console.log("running"); setInterval(() => {}, 1000)';
  const following = follow(workshop(controller.signal), process.execPath, ['-e', script], () => controller.abort());
  await assert.rejects(following, { name: 'AbortError' });
});
