import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { packedLexicon } from '../../../../tools/segmenter-data.ts';
import { packedWeights } from '../../../../tools/segmenter-weights.ts';

const TREEBANK = '../shared/vietnamese';
const fileOf = (name: string) =>
  readFileSync(new URL(`../../../../functions/enrich/languages/vi/${name}.generated.json`, import.meta.url), 'utf8');

test('the lexicon and the weights are what their tools make of the treebank, to the byte', ({ diagnostic }) => {
  if (!existsSync(TREEBANK)) return diagnostic(`${TREEBANK} is not here: passed over`);
  assert.ok(packedLexicon(TREEBANK) === fileOf('lexicon'), 'another lexicon');
  assert.ok(packedWeights(TREEBANK) === fileOf('segmenter'), 'other weights');
});
