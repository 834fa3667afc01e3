import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fingerprintOfAssembly, fingerprintOfSources } from '../../local/fingerprint.ts';

const folder = mkdtempSync(join(tmpdir(), 'vankho-fingerprint-'));
after(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}

write('functions/parse/handler.ts', 'one');
write('cdk.json', '{}');
const before = fingerprintOfSources(folder, 'http://127.0.0.1:9200');

test('what no stack is made from does not count', () => {
  for (const path of [
    'README.md',
    'docs/a.txt',
    'test/a.test.ts',
    'node_modules/a/index.js',
    '.local/state',
    'samples/a/b.txt',
  ]) {
    write(path, 'anything');
  }
  assert.equal(fingerprintOfSources(folder, 'http://127.0.0.1:9200'), before);
});

test('the address of the engine counts', () => {
  assert.notEqual(fingerprintOfSources(folder, 'http://127.0.0.1:9201'), before);
});

test('a changed, a moved and a new source count', () => {
  const seen = new Set([before]);
  write('functions/parse/handler.ts', 'two');
  seen.add(fingerprintOfSources(folder, 'http://127.0.0.1:9200'));
  write('functions/data/words.json', '[]');
  seen.add(fingerprintOfSources(folder, 'http://127.0.0.1:9200'));
  rmSync(join(folder, 'functions/data'), { recursive: true });
  write('functions/other/words.json', '[]');
  seen.add(fingerprintOfSources(folder, 'http://127.0.0.1:9200'));
  assert.equal(seen.size, 4);
});

test('of an assembly the templates and the lists of assets count', () => {
  write('cdk.out/A.template.json', '{}');
  write('cdk.out/A.assets.json', '{}');
  const first = fingerprintOfAssembly(join(folder, 'cdk.out'));
  write('cdk.out/tree.json', '{"anything": 1}');
  assert.equal(fingerprintOfAssembly(join(folder, 'cdk.out')), first);
  write('cdk.out/A.assets.json', '{"files": {}}');
  assert.notEqual(fingerprintOfAssembly(join(folder, 'cdk.out')), first);
});
