/** `npx cdk synth` as a user runs it: clean under cdk-nag, with a managed domain and with an engine elsewhere. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);

for (const [name, words] of [
  ['a managed domain', []],
  ['an engine elsewhere', ['-c', 'openSearchUrl=http://127.0.0.1:9200']],
] as const) {
  test(`cdk synth with ${name} is clean under cdk-nag`, async () => {
    const output = mkdtempSync(join(tmpdir(), 'vankho-synth-'));
    try {
      const { stdout, stderr } = await run(
        join(root, 'node_modules/.bin/cdk'),
        ['synth', '--quiet', '--output', output, ...words],
        {
          cwd: root,
          env: { ...process.env, CDK_VALIDATION: 'false' },
        },
      );
      assert.doesNotMatch(stdout + stderr, /ERROR|AwsSolutions-/);
    } finally {
      rmSync(output, { recursive: true, force: true });
    }
  });
}
