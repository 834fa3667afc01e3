import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { beginAws, finishAws, foldersOf, isUnfinished, makeFolders, putLogsAside } from '../../local/folders.ts';

const folders = foldersOf(mkdtempSync(join(tmpdir(), 'vankho-folders-')));
makeFolders(folders);
after(() => rmSync(folders.directory, { recursive: true }));

test('a local AWS is new until its first deploy has ended, and kept ever after', () => {
  assert.equal(isUnfinished(folders), true);
  beginAws(folders);
  assert.equal(isUnfinished(folders), true);
  writeFileSync(join(folders.state, 'half-made.json'), '');
  beginAws(folders);
  assert.deepEqual(readdirSync(folders.state), []);
  finishAws(folders);
  writeFileSync(join(folders.objects, 'an original'), '');
  assert.equal(isUnfinished(folders), false);
  assert.ok(existsSync(join(folders.objects, 'an original')));
});

test('the logs of the start before are kept, older ones are not', () => {
  const log = join(folders.logs, 'aws.log');
  for (const text of ['first', 'second']) {
    writeFileSync(log, text);
    putLogsAside(folders);
  }
  assert.deepEqual(readdirSync(folders.logs), ['aws.log.before']);
});
