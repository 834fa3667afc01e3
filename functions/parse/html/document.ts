import { type Declared, type Document, type Line, nothingDeclared } from '../document.ts';
import { clean } from '../formats/lines.ts';
import { chooseValue } from '../metadata/choose.ts';
import { hasFamilyName, isName } from '../metadata/names.ts';
import { beginsWithLabel } from '../rules/segments.ts';
import { authorsOf } from './byline.ts';
import { chancesOf, keptOf } from './content.ts';
import { datesOf } from './dates.ts';
import { DebrisNames } from './debris.ts';
import type { Extent } from './extent.ts';
import { isArticle, strings } from './json-ld.ts';
import { Kinds } from './kinds.ts';
import { knownOf } from './known.ts';
import { fold, type Markup, readMarkup } from './markup.ts';
import { datesOfText } from './months.ts';
import { rowsOfTables } from './table-rows.ts';
import { titlesOf } from './title.ts';
import { buildTree, type FontReader, type TextLine, type Tree, textOf } from './tree.ts';

/** From here on a line is a paragraph, not a date or a name at the article's edge. */
const LONG = 40;
/** Lines below the text in which it may be signed. */
const SIGNED = 6;
const SHORT = 110;
const VIETNAMESE = /[\u1ea0-\u1ef9\u0103\u0111\u01a1\u01b0]/i;
const SOURCE =
  /^[\s(–-]*(?:nguồn(?: tin)?|theo|tác giả|người viết|bài|tin|ảnh|bài,? ảnh|tin,? ảnh|pv|source)\s*[:：]/iu;

function edgesOf(tree: Tree, kept: readonly boolean[], title = -1): Omit<Extent, 'title'> {
  const long = (line: TextLine, index: number): boolean => kept[index]! && line.text.length > LONG && index !== title;
  return { first: tree.lines.findIndex(long), last: tree.lines.findLastIndex(long) };
}

/** The line that is the title, the nearest one above the text; -1 where none is. */
function lineOf(tree: Tree, title: string, first: number): number {
  const wanted = fold(title);
  if (wanted === '') return -1;
  const near = (text: string): boolean => text.length < title.length * 1.5 + 5 && text.length * 1.5 + 5 > title.length;
  const places = tree.lines.flatMap(({ text }, index) => (near(text) && fold(text) === wanted ? [index] : []));
  return places.findLast((index) => first < 0 || index <= first) ?? places[0] ?? -1;
}

/** "Nguồn: Báo Ấp Bắc", "Mai Lan" right below the text, or a label of the article between title and text: the frame reads what it says. */
function isEdge(line: TextLine, index: number, { title, first, last }: Extent): boolean {
  if (line.text.length > SHORT || line.linked > line.text.length / 2) return false;
  if (index > last && index <= last + SIGNED)
    return SOURCE.test(line.text) || (isName(line.text) && hasFamilyName(line.text));
  return title >= 0 && index > title && index < first && VIETNAMESE.test(line.text) && beginsWithLabel(line.text);
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

/** Marks around a date or a name. */
const RIM = /[\s\p{P}\p{S}]+/gu;
const SHORTEST_REST = 4;

/** A kept line between title and text that is nothing but the date or the author: "Mai Lan · 30. August 2018". */
function headRole(text: string, authors: readonly string[], monthFirst: boolean): 'published' | 'author' | null {
  if (text.length > SHORT) return null;
  const dates = datesOfText(text, monthFirst);
  const undated = dates.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
  const rest = authors.reduce((left, name) => left.replace(name, ''), undated).replace(RIM, '');
  if (rest.length >= SHORTEST_REST) return null;
  return dates.length > 0 ? 'published' : authors.length > 0 && undated !== rest ? 'author' : null;
}

function linesOf(markup: Markup, kept: readonly boolean[], extent: Extent, authors: readonly string[]): Line[] {
  const { tree, monthFirst } = markup;
  const names = new DebrisNames(extent.first);
  const kinds = new Kinds();
  const lineOf = (line: TextLine, index: number): Line => {
    const { caption, ...kind } = kinds.of(line.block);
    const base: Line = { text: line.text, ...kind, blankBefore: 0 };
    if (index === extent.title) return { ...base, role: 'title', rule: 'html/title' };
    if (caption && index > extent.first && index <= extent.last)
      return { ...base, role: 'caption', rule: 'html/figcaption' };
    const head =
      kept[index] && index > extent.title && index <= extent.first ? headRole(line.text, authors, monthFirst) : null;
    if (head) return { ...base, role: head, rule: `html/${head}` };
    return kept[index] || isEdge(line, index, extent) ? base : { ...base, role: 'debris', rule: names.of(line) };
  };
  const lines = tree.lines.map(lineOf);
  const bare = (index: number): boolean => lines[index]!.role === undefined;
  return rowsOfTables(tree.lines, (one, other) => bare(one) && bare(other)).map((run): Line => {
    if (run.length === 1) return lines[run[0]!]!;
    return { text: run.map((index) => lines[index]!.text).join(' | '), kind: 'table', blankBefore: 0 };
  });
}

/** A page → what it holds: every line of its text, those outside the article with the rule that took them out. */
export function documentOfPage(html: string, fontReader?: FontReader): Document {
  const tree = buildTree(html, fontReader);
  const markup = readMarkup(tree);
  const kept = keptOf(tree.lines, chancesOf(tree, knownOf(markup)));
  const edges = edgesOf(tree, kept);
  const titles = titlesOf(markup, edges.first);
  const title = lineOf(tree, chooseValue(titles).chosen?.value ?? '', edges.first);
  const extent = { title, ...edgesOf(tree, kept, title) };
  const declared = declaredBy(markup, extent, titles);
  const authors = declared.author.map(({ value }) => value);
  return {
    mediaType: 'text/html',
    charset: null,
    convertedFrom: null,
    lines: linesOf(markup, kept, extent, authors),
    declared,
    images: tree.elements.flatMap(({ tag, attributes: { src, alt = '' } }) =>
      tag === 'img' && src ? [{ src, alt: alt.normalize('NFC') }] : [],
    ),
    links: tree.elements.flatMap((element) => {
      const { href, rel } = element.attributes;
      if (element.tag !== 'a' || !href) return [];
      return [{ href, text: textOf(tree, element), ...(rel ? { rel } : {}) }];
    }),
    notes: [],
  };
}
