import assert from 'node:assert/strict';
import { test } from 'node:test';
import { whyNotAssembled } from '../../local/opensearch.ts';
import { ToolFailure } from '../../local/tool.ts';

const endings: [string, RegExp][] = [
  ['exit code 3', /could not be downloaded \(the reason\).*needs the network/],
  ['exit code 4', /not the one that local\/artefacts\.json pins.*the reason/],
  ['exit code 1', /could not be laid out \(exit code 1\): the reason/],
];

for (const [ending, sentence] of endings) {
  test(`assemble.py's ${ending} is told in a sentence`, () => {
    assert.match(whyNotAssembled(new ToolFailure('downloading opensearch\nthe reason', ending)), sentence);
  });
}
