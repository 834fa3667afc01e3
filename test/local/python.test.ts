import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { findPython, whyNotInstalled } from '../../local/python.ts';
import { ToolFailure } from '../../local/tool.ts';

const folder = mkdtempSync(join(tmpdir(), 'vankho-python-'));
after(() => rmSync(folder, { recursive: true }));

/** A PATH with nothing on it but programs of these names, each of which answers with its line, or fails. */
function pathWith(programs: Record<string, string>): NodeJS.ProcessEnv {
  const path = mkdtempSync(join(folder, 'path-'));
  mkdirSync(path, { recursive: true });
  for (const [name, answer] of Object.entries(programs)) {
    writeFileSync(join(path, name), `#!/bin/sh\n${answer}\n`);
    chmodSync(join(path, name), 0o755);
  }
  return { PATH: path };
}

test('the first Python that is new enough and whole is taken', async () => {
  const environment = pathWith({
    python3: 'echo 3 9 yes',
    'python3.12': 'echo 3 12 no',
    'python3.11': 'echo 3 11 yes',
  });
  assert.equal(await findPython(environment), 'python3.11');
});

const refused: [string, Record<string, string>, RegExp][] = [
  ['none', {}, /^No Python was found on the PATH.*install Python 3\.10 or later and start again\.$/],
  ['an old one', { python3: 'echo 3 9 yes' }, /^Python 3\.9 \(python3\) is too old.*3\.10/],
  ['Python 2', { python: 'echo 2 7 no' }, /^Python 2\.7 \(python\) is too old/],
  [
    'one without venv',
    { python3: 'echo 3 12 no' },
    /^Python 3\.12 \(python3\) comes without venv and pip.*apt install python3-venv/,
  ],
  ['one that does not run', { python3: 'exit 127' }, /^No Python was found/],
];

for (const [what, programs, sentence] of refused) {
  test(`${what} on the PATH is told in a sentence`, async () => {
    await assert.rejects(findPython(pathWith(programs)), { name: 'StartFailure', message: sentence });
  });
}

const outputs: [string, RegExp][] = [
  ['ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.', /SHA-256.*nothing was installed/],
  ['NewConnectionError: Temporary failure in name resolution', /first start needs the network/],
  ['ERROR: No matching distribution found for ministack==1.5.33', /first start needs the network/],
  ['something else\nERROR: it broke', /exit code 1.*ERROR: it broke$/],
];

for (const [output, sentence] of outputs) {
  test(`pip's "${output.slice(0, 40)}" is told in a sentence`, () => {
    assert.match(whyNotInstalled(new ToolFailure(output, 'exit code 1')), sentence);
  });
}
