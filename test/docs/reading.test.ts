import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readingTable } from '../../tools/show-reading.ts';

const root = join(import.meta.dirname, '../..');

test('docs/reading.md shows what is read today', async () => {
  const page = readFileSync(join(root, 'docs/reading.md'), 'utf8');
  const [file = ''] = /samples\/\S+?\.html/.exec(page) ?? [];
  const shown = page.split('\n').filter((line) => line.startsWith('| '));
  assert.deepEqual(shown, await readingTable(join(root, file)), `renew it: node tools/show-reading.ts ${file}`);
});
