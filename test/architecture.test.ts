/** Imports go one way: handler → the stage's core → shared; stages never import each other. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { test } from 'node:test';

const root = join(import.meta.dirname, '..');

interface Import {
  from: string;
  to: string;
}

/** Relative imports of the files below a folder, both ends as paths from the project's root. */
function importsBelow(folder: string): Import[] {
  const files = readdirSync(join(root, folder), { recursive: true, withFileTypes: true }).filter(({ name }) =>
    name.endsWith('.ts'),
  );
  return files.flatMap(({ parentPath, name }) => {
    const file = join(parentPath, name);
    const found = readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+)'/g);
    return [...found].map(([, to = '']) => ({
      from: relative(root, file),
      to: relative(root, join(dirname(file), to)),
    }));
  });
}

const stageOf = (path: string): string | null => /^functions\/([^/]+)\//.exec(path)?.[1] ?? null;

test('a stage imports itself and shared, nothing else', () => {
  const imports = importsBelow('functions');
  assert.ok(imports.length > 100);
  for (const { from, to } of imports) {
    assert.ok(to.startsWith('shared/') || stageOf(to) === stageOf(from), `${from} imports ${to}`);
  }
});

test('shared imports only shared', () => {
  for (const { from, to } of importsBelow('shared')) assert.ok(to.startsWith('shared/'), `${from} imports ${to}`);
});

test('what runs in the cloud knows nothing of the command line, the local cloud or the tests', () => {
  for (const folder of ['functions', 'shared', 'infra']) {
    for (const { from, to } of importsBelow(folder))
      assert.doesNotMatch(to, /^(cli|local|test|bench|tools)\//, `${from} imports ${to}`);
  }
});
