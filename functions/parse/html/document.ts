import { type Declared, type Document, type Line, nothingDeclared } from '../document.ts';
import { clean } from '../formats/lines.ts';
import { authorsOf, type Extent } from './byline.ts';
import { chancesOf, keptOf } from './content.ts';
import { datesOf } from './dates.ts';
import { DebrisNames } from './debris.ts';
import { isArticle, strings } from './json-ld.ts';
import { Kinds } from './kinds.ts';
import { knownOf } from './known.ts';
import { fold, type Markup, readMarkup } from './markup.ts';
import { titlesOf } from './title.ts';
import { buildTree, type FontReader, type TextLine, type Tree, textOf } from './tree.ts';

function extentOf(tree: Tree, kept: readonly boolean[], title: string): Extent {
  const long = (line: TextLine, index: number): boolean => kept[index]! && line.text.length > 40;
  const first = tree.lines.findIndex(long);
  const last = tree.lines.findLastIndex(long);
  const wanted = fold(title);
  const places = tree.lines.flatMap((line, index) =>
    line.text.length < 400 && fold(line.text) === wanted ? [index] : [],
  );
  const above = places.filter((index) => first < 0 || index <= first);
  return { title: wanted === '' ? -1 : (above.at(-1) ?? places[0] ?? -1), first, last };
}

function declaredBy(markup: Markup, extent: Extent, titles: Declared['title']): Declared {
  const { metas, nodes, byId, language, canonicalUrl } = markup;
  const articles = nodes.filter(isArticle);
  const sections = articles.flatMap((node) => strings(node.articleSection, byId)).slice(0, 1);
  const metaSections = ['article:section', 'parsely-section', 'dc.subject'].flatMap(
    (name) => metas.get(name)?.[0] ?? [],
  );
  const tags = [
    ...(metas.get('article:tag') ?? []),
    ...(metas.get('news_keywords') ?? []).flatMap((list) => list.split(',')),
  ];
  return {
    ...nothingDeclared(),
    ...datesOf(markup, extent),
    title: titles,
    author: authorsOf(markup, extent),
    section: [
      ...sections.map((value) => ({
        value: clean(value),
        basis: 'json-ld' as const,
        rule: 'articleSection',
        confidence: 0.85,
      })),
      ...metaSections.map((value) => ({
        value: clean(value),
        basis: 'meta' as const,
        rule: 'section',
        confidence: 0.8,
      })),
    ],
    tags: [...new Set(tags.map(clean).filter((tag) => tag !== ''))],
    language,
    canonicalUrl,
  };
}

function linesOf(tree: Tree, kept: readonly boolean[], extent: Extent): Line[] {
  const names = new DebrisNames();
  const kinds = new Kinds();
  return tree.lines.map((line, index): Line => {
    const { caption, ...kind } = kinds.of(line.block);
    const base: Line = { text: line.text, ...kind, blankBefore: 0 };
    if (index === extent.title) return { ...base, role: 'title', rule: 'html/title' };
    if (caption && index > extent.first && index <= extent.last)
      return { ...base, role: 'caption', rule: 'html/figcaption' };
    return kept[index] ? base : { ...base, role: 'debris', rule: names.of(line) };
  });
}

/** A page → what it holds: every line of its text, those outside the article with the rule that took them out. */
export function documentOfPage(html: string, fontReader?: FontReader): Document {
  const tree = buildTree(html, fontReader);
  const markup = readMarkup(tree);
  const kept = keptOf(tree.lines, chancesOf(tree, knownOf(markup)));
  const titles = titlesOf(markup);
  const extent = extentOf(tree, kept, titles[0]?.value ?? '');
  return {
    mediaType: 'text/html',
    charset: null,
    convertedFrom: null,
    lines: linesOf(tree, kept, extent),
    declared: declaredBy(markup, extent, titles),
    images: tree.elements.flatMap(({ tag, attributes: { src, alt = '' } }) =>
      tag === 'img' && src ? [{ src, alt }] : [],
    ),
    links: tree.elements.flatMap((element) => {
      const { href, rel } = element.attributes;
      if (element.tag !== 'a' || !href) return [];
      return [{ href, text: textOf(tree, element), ...(rel ? { rel } : {}) }];
    }),
    notes: [],
  };
}
