import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { sampleKeys } from '../../local/samples.ts';

const folder = mkdtempSync(join(tmpdir(), 'vankho-samples-'));
after(() => rmSync(folder, { recursive: true }));

test('the key of a sample is its path below samples/, composed; what lies beside the collections is none', () => {
  const decomposed = 'Đắk Nông'.normalize('NFD');
  mkdirSync(join(folder, decomposed, '2014'), { recursive: true });
  writeFileSync(join(folder, decomposed, '2014', 'a.txt'), '');
  writeFileSync(join(folder, decomposed, 'b.html'), '');
  writeFileSync(join(folder, 'README.md'), '');
  assert.deepEqual(sampleKeys(folder), ['Đắk Nông/2014/a.txt', 'Đắk Nông/b.html']);
});
