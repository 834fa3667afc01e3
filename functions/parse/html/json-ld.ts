import type { Tree } from './tree.ts';

export type Node = Readonly<Record<string, unknown>>;

/** What schema.org calls a text with an author and a date. */
const ARTICLE =
  /^(?:.*\/)?(?:\w*Article|BlogPosting|Report|LiveBlogPosting|CreativeWork|Review|HowTo|Recipe|WebPage|AboutPage|ItemPage|MedicalWebPage|Guide|Course|PodcastEpisode|DiscussionForumPosting|SocialMediaPosting)$/i;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** JSON as pages really carry it: HTML comments and CDATA marks around it, line breaks inside strings, a comma too many, semicolon at its end. */
function parseLoosely(source: string): unknown {
  const bare = source
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*$/, '')
    .trim();
  for (const mend of [
    (text: string) => text,
    (text: string) => text.replace(/[\u0000-\u001f]+/g, ' '),
    (text: string) =>
      text
        .replace(/[\u0000-\u001f]+/g, ' ')
        .replace(/,\s*([}\]])/g, '$1')
        .replace(/;\s*$/, ''),
    (text: string) => text.replace(/[\u0000-\u001f]+/g, ' ').replace(/\\(?!["\\/bfnrtu])/g, '\\\\'),
  ]) {
    try {
      return JSON.parse(mend(bare));
    } catch {}
  }
  return null;
}

/** Every object in the page's JSON-LD scripts, in order, @graph and nested ones included. Breadth first, without recursion. */
export function jsonLdNodes(tree: Tree): Node[] {
  const nodes: Node[] = [];
  for (const element of tree.elements) {
    if (element.tag !== 'script' || !/ld\+json/i.test(element.attributes.type ?? '')) continue;
    const queue: unknown[] = [parseLoosely(tree.raw.get(element.index) ?? '')];
    for (let next = 0; next < queue.length; next++) {
      const value = queue[next];
      if (Array.isArray(value)) for (const item of value) queue.push(item);
      else if (isNode(value)) {
        nodes.push(value);
        for (const child of Object.values(value)) if (typeof child === 'object' && child !== null) queue.push(child);
      }
    }
  }
  return nodes;
}

export const typesOf = (node: Node): string[] =>
  [node['@type']].flat().filter((type): type is string => typeof type === 'string');

export const isArticle = (node: Node): boolean => typesOf(node).some((type) => ARTICLE.test(type));

/** The strings of a property: itself, its items, or the names of the things in it. `{"@id": "#x"}` is followed to the node of that id. */
export function strings(value: unknown, byId: ReadonlyMap<string, Node>): string[] {
  return [value].flat(2).flatMap((item) => {
    if (typeof item === 'string') return [item];
    if (!isNode(item)) return [];
    const node = item.name === undefined ? (byId.get(String(item['@id'])) ?? item) : item;
    return [node.name ?? node['@value'] ?? node.headline]
      .flat()
      .filter((name): name is string => typeof name === 'string');
  });
}

export function nodesById(nodes: readonly Node[]): Map<string, Node> {
  const byId = new Map<string, Node>();
  for (const node of nodes) {
    const id = node['@id'];
    if (typeof id === 'string' && node.name !== undefined && !byId.has(id)) byId.set(id, node);
  }
  return byId;
}
