/** What a cold start loads: the entry and the chunks that it imports at once. Formats that load themselves when their file comes do not count. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { bundle, type FunctionName } from '../../infra/bundle.ts';

const KB = 1024;
const folder = mkdtempSync(join(tmpdir(), 'vankho-bundles-'));
after(() => rmSync(folder, { recursive: true }));

/** 700 KB each; parse may have more for its text and HTML rules, enrich for its lexicon and weights, query is to have less. */
const budgets: Record<FunctionName, number> = {
  parse: 1200 * KB,
  enrich: 1500 * KB,
  index: 700 * KB,
  query: 500 * KB,
  replay: 900 * KB,
};

function loadedAtOnce(name: FunctionName): { bytes: number; inputs: string[] } {
  const { outputs } = bundle(name, folder).metafile;
  const seen = new Set<string>();
  const waiting = Object.keys(outputs).filter((file) => file.endsWith('/index.mjs'));
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const imports = outputs[file]?.imports ?? [];
    waiting.push(
      ...imports.filter(({ kind, path }) => kind === 'import-statement' && path in outputs).map(({ path }) => path),
    );
  }
  const loaded = [...seen].flatMap((file) => outputs[file] ?? []);
  return {
    bytes: loaded.reduce((sum, { bytes }) => sum + bytes, 0),
    inputs: loaded.flatMap(({ inputs }) => Object.keys(inputs)),
  };
}

describe('bundles', () => {
  for (const [name, budget] of Object.entries(budgets) as [FunctionName, number][]) {
    test(`${name} loads at most ${budget / KB} KB`, () => {
      const { bytes } = loadedAtOnce(name);
      assert.ok(bytes <= budget, `${name} loads ${Math.round(bytes / KB)} KB`);
    });
  }
  test('query carries no client of S3', () => {
    assert.ok(!loadedAtOnce('query').inputs.some((input) => input.includes('@aws-sdk/client-s3')));
  });
  test('a text or a page never loads a PDF, Word or mail library', () => {
    const { inputs } = loadedAtOnce('parse');
    assert.ok(!inputs.some((input) => /node_modules\/(unpdf|word-extractor|postal-mime|warcio|fflate)\//.test(input)));
  });
});
