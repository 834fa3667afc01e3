import { clean } from '../formats/lines.ts';
import { jsonLdNodes, type Node, nodesById, strings, typesOf } from './json-ld.ts';
import { type Element, type Tree, textOf } from './tree.ts';

/** What a page says of itself in its head, its JSON-LD and its links, read once for all readers of metadata. */
export interface Markup {
  tree: Tree;
  /** `<meta>` name, property or itemprop in lower case → contents in order. */
  metas: ReadonlyMap<string, readonly string[]>;
  nodes: readonly Node[];
  byId: ReadonlyMap<string, Node>;
  /** `<title>` outside drawings. */
  documentTitle: string;
  canonicalUrl: string | null;
  language: string | null;
  /** Its dates put the month first, as the English of the United States does; no other language does. */
  monthFirst: boolean;
  /** Names of the site, its publisher and its host, folded. */
  siteNames: ReadonlySet<string>;
}

/** Letters and digits in lower case, parted by single spaces: what two spellings of one name share. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu)
    ?.join(' ') ?? '';

const SITE_TYPE = /(?:Organization|WebSite|Corporation|Business|Brand|University|Store)$/i;

function metaTags(tree: Tree): Map<string, string[]> {
  const tags = new Map<string, string[]>();
  for (const { tag, attributes } of tree.elements) {
    if (tag !== 'meta' || !attributes.content) continue;
    for (const name of new Set([attributes.property, attributes.name, attributes.itemprop])) {
      if (name === undefined) continue;
      const key = name.trim().toLowerCase();
      const values = tags.get(key);
      if (values) values.push(attributes.content);
      else tags.set(key, [attributes.content]);
    }
  }
  return tags;
}

/** "https://www.baothanhhoa.vn/x" → "baothanhhoa vn", "baothanhhoa" */
function hostNames(url: string | undefined): string[] {
  const host = /^(?:https?:)?\/\/(?:www\.)?([^/:?#]+)/i.exec(url ?? '')?.[1];
  if (!host) return [];
  const parts = host.split('.');
  return [parts.join(' '), parts.at(-2) ?? '', parts[0] ?? ''].filter((name) => name.length > 3);
}

function siteNamesOf(
  metas: ReadonlyMap<string, readonly string[]>,
  nodes: readonly Node[],
  byId: ReadonlyMap<string, Node>,
  url: string | undefined,
): Set<string> {
  const declared = [
    'og:site_name',
    'application-name',
    'apple-mobile-web-app-title',
    'publisher',
    'dc.publisher',
    'copyright',
    'twitter:site',
    'al:ios:app_name',
  ];
  const named = nodes.flatMap((node) => [
    ...(typesOf(node).some((type) => SITE_TYPE.test(type)) && !typesOf(node).includes('Person')
      ? strings(node.name, byId)
      : []),
    ...strings(node.publisher, byId),
  ]);
  return new Set(
    [...declared.flatMap((name) => metas.get(name) ?? []), ...named, ...hostNames(url)]
      .map(fold)
      .filter((name) => name.length > 1),
  );
}

/** Characters of a page that tell its language from others. */
const SAMPLE = 4000;

function isAmerican(tree: Tree, language: string | null): boolean {
  if (language !== null && !/^en(?:-us)?$/i.test(language)) return false;
  let sample = '';
  for (const { text } of tree.lines) {
    if (text.length > 60) sample += ` ${text}`;
    if (sample.length > SAMPLE) break;
  }
  const english = sample.match(/ (?:the|and|of|to) /gi)?.length ?? 0;
  return english * 100 > sample.length || (language !== null && sample.length < 500);
}

export function readMarkup(tree: Tree): Markup {
  const metas = metaTags(tree);
  const nodes = jsonLdNodes(tree);
  const byId = nodesById(nodes);
  const find = (test: (element: Element) => boolean): Element | undefined => tree.elements.find(test);
  const title = find(({ tag, parent }) => tag === 'title' && parent?.tag !== 'svg' && parent?.tag !== 'symbol');
  const canonical = find(({ tag, attributes }) => tag === 'link' && /\bcanonical\b/i.test(attributes.rel ?? ''));
  const url = canonical?.attributes.href ?? metas.get('og:url')?.[0];
  const root = find(({ tag }) => tag === 'html')?.attributes;
  const language =
    root?.lang ?? root?.['xml:lang'] ?? metas.get('content-language')?.[0] ?? metas.get('og:locale')?.[0];
  const spoken = language ? language.trim().replace('_', '-') : null;
  return {
    tree,
    metas,
    nodes,
    byId,
    documentTitle: clean(title ? (tree.raw.get(title.index) ?? textOf(tree, title)) : ''),
    canonicalUrl: url ? url.trim() : null,
    language: spoken,
    monthFirst: isAmerican(tree, spoken),
    siteNames: siteNamesOf(metas, nodes, byId, url),
  };
}

/** Whether a name is the site's, its publisher's or its host's. */
export const isSite = (markup: Markup, name: string): boolean => {
  const folded = fold(name);
  return (
    folded !== '' &&
    (markup.siteNames.has(folded) ||
      markup.siteNames.has(folded.replaceAll(' ', '')) ||
      markup.siteNames.has(folded.replace(/ (?:com|net|org|vn|gov vn|com vn)$/, '')))
  );
};
