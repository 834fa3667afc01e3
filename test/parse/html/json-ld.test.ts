import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { jsonLdNodes, nodesById, strings } from '../../../functions/parse/html/json-ld.ts';
import { buildTree } from '../../../functions/parse/html/tree.ts';

const script = (json: string): string => `<script type="application/ld+json">${json}</script>`;
const headlines = (html: string): unknown[] => jsonLdNodes(buildTree(html)).flatMap(({ headline }) => headline ?? []);

const CASES: [name: string, html: string, headlines: string[]][] = [
  ['one object', script('{"headline":"A"}'), ['A']],
  ['a list', script('[{"headline":"A"},{"headline":"B"}]'), ['A', 'B']],
  ['a graph', script('{"@graph":[{"@type":"WebSite"},{"headline":"A"}]}'), ['A']],
  ['several scripts, one of them broken', script('{"headline":') + script('{"headline":"B"}'), ['B']],
  ['a line break inside a string', script('{"headline":"A\nB"}'), ['A B']],
  ['a comma too many', script('{"headline":"A",}'), ['A']],
  ['marks of CDATA', script('//<![CDATA[\n{"headline":"A"}\n//]]>'), ['A']],
  ['a comment around it', script('<!-- {"headline":"A"} -->'), ['A']],
  ['nothing', script(''), []],
];

describe('jsonLdNodes', () => {
  for (const [name, html, expected] of CASES) it(name, () => assert.deepEqual(headlines(html), expected));

  it('follows references to the nodes of their ids', () => {
    const nodes = jsonLdNodes(
      buildTree(script('{"@graph":[{"@type":"Article","author":{"@id":"#a"}},{"@id":"#a","name":"Mai Lan"}]}')),
    );
    assert.deepEqual(strings(nodes.find(({ author }) => author)!.author, nodesById(nodes)), ['Mai Lan']);
  });
});
