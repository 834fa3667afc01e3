import type { Basis, Candidate } from '../../../shared/article.ts';
import { type DateCandidate, type Declared, nothingDeclared } from '../document.ts';
import { dateCandidate } from '../formats/dates.ts';
import { candidate } from '../formats/lines.ts';
import { isArticle, jsonLdNodes, nodesById, strings } from './json-ld.ts';
import { type Tree, textOf } from './tree.ts';

/** `<meta>` name, property or itemprop, in lower case → contents in order. */
export function metaTags(tree: Tree): Map<string, string[]> {
  const tags = new Map<string, string[]>();
  for (const { tag, attributes } of tree.elements) {
    if (tag !== 'meta' || attributes.content === undefined) continue;
    for (const name of [attributes.property, attributes.name, attributes.itemprop]) {
      if (name === undefined) continue;
      const key = name.toLowerCase();
      tags.set(key, [...(tags.get(key) ?? []), attributes.content]);
    }
  }
  return tags;
}

const byConfidence = <T extends Candidate>(candidates: T[]): T[] =>
  candidates.toSorted((one, other) => other.confidence - one.confidence);

export function declaredBy(tree: Tree): Declared {
  const metas = metaTags(tree);
  const nodes = jsonLdNodes(tree);
  const byId = nodesById(nodes);
  const articles = nodes.filter(isArticle);
  const meta = (names: string[], basis: Basis, confidence: number): Candidate[] =>
    names.flatMap((name) =>
      (metas.get(name) ?? []).slice(0, 1).flatMap((text) => candidate(text, basis, name, confidence)),
    );
  const dates = (names: string[], confidence: number): DateCandidate[] =>
    names.flatMap((name) =>
      (metas.get(name) ?? []).slice(0, 1).flatMap((text) => dateCandidate(text, 'meta', name, confidence)),
    );
  const linked = (property: string, confidence: number): Candidate[] =>
    articles.flatMap((node) =>
      strings(node[property], byId).flatMap((text) => candidate(text, 'json-ld', property, confidence)),
    );
  const linkedDates = (property: string, confidence: number): DateCandidate[] =>
    articles.flatMap((node) =>
      strings(node[property], byId).flatMap((text) => dateCandidate(text, 'json-ld', property, confidence)),
    );
  const headings = tree.elements
    .filter((element) => element.tag === 'h1')
    .flatMap((element) => candidate(textOf(tree, element), 'markup', 'h1', 0.85));
  const titles = tree.elements
    .filter((element) => element.tag === 'title' && element.parent?.tag !== 'svg')
    .flatMap((element) => candidate(tree.raw.get(element.index), 'markup', 'title-element', 0.5));
  const times = tree.elements
    .filter((element) => element.tag === 'time')
    .flatMap((element) =>
      dateCandidate(element.attributes.datetime ?? textOf(tree, element), 'time-element', 'time', 0.6),
    );
  const link = (rel: string) =>
    tree.elements.find((element) => element.tag === 'link' && element.attributes.rel?.toLowerCase() === rel)
      ?.attributes;
  return {
    ...nothingDeclared(),
    title: byConfidence([
      ...headings.slice(0, 1),
      ...linked('headline', 0.8),
      ...meta(['og:title'], 'meta', 0.75),
      ...meta(['dc.title', 'dcterms.title', 'twitter:title'], 'meta', 0.6),
      ...titles,
    ]),
    author: byConfidence([...linked('author', 0.9), ...meta(['article:author', 'author', 'dc.creator'], 'meta', 0.5)]),
    section: [...linked('articleSection', 0.9), ...meta(['article:section'], 'meta', 0.8)],
    published: byConfidence([
      ...linkedDates('datePublished', 0.95),
      ...dates(['article:published_time', 'datepublished', 'dc.date', 'dcterms.created', 'pubdate'], 0.9),
      ...times,
    ]),
    updated: byConfidence([
      ...linkedDates('dateModified', 0.95),
      ...dates(['article:modified_time', 'og:updated_time'], 0.9),
    ]),
    tags: [...(metas.get('article:tag') ?? [])],
    language: tree.elements.find((element) => element.tag === 'html')?.attributes.lang ?? null,
    canonicalUrl: link('canonical')?.href ?? null,
  };
}
