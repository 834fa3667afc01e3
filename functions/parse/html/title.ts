import type { Basis, Candidate } from '../../../shared/article.ts';
import { candidate, clean } from '../formats/lines.ts';
import { withoutEntities } from './entities.ts';
import { isArticle, strings } from './json-ld.ts';
import { fold, isSite, type Markup } from './markup.ts';
import { isGeneric, titleLine } from './title-line.ts';
import { type Element, textOf } from './tree.ts';

/** "Title | Site", "Title - Section - Site", "Title » Site" */
const JOINT = /\s+[|·•»›:–—-]\s+|\s*\|\s*|\s+::\s+/;
const OUTSIDE = new Set(['nav', 'footer', 'aside', 'dialog', 'noscript', 'form']);
const similarity = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  if (one.size === 0 || other.size === 0) return 0;
  let shared = 0;
  for (const word of one) if (other.has(word)) shared++;
  return shared / Math.min(one.size, other.size);
};
const wordsOf = (text: string): Set<string> => new Set(fold(text).split(' ').filter(Boolean));

/** "Họp giao ban quý I | Cổng thông tin điện tử tỉnh Bến Tre" → "Họp giao ban quý I": parts that name the site go, whichever side they stand on. */
export function withoutSite(title: string, markup: Markup): string {
  const joints = [...title.matchAll(new RegExp(JOINT, 'g'))];
  if (joints.length === 0) return title;
  const bounds = joints.map((joint) => [joint.index, joint.index + joint[0].length] as const);
  const starts = [0, ...bounds.map(([, end]) => end)];
  const ends = [...bounds.map(([start]) => start), title.length];
  const names = (text: string): boolean => {
    if (isSite(markup, text)) return true;
    const folded = fold(text);
    for (const site of markup.siteNames) {
      if (site.length > 4 && folded.startsWith(site) && folded.length < site.length * 2.5) return true;
    }
    return false;
  };
  let first = 0;
  let last = starts.length - 1;
  while (last > first && names(title.slice(starts[last], ends[last]))) last--;
  while (first < last && names(title.slice(starts[first], ends[first]))) first++;
  return title.slice(starts[first], ends[last]);
}

/** What stands before the first or behind the last joint, where no name of the site is known: the longer side, if it is a title by its words. */
export function longestSide(title: string): string {
  const parts = title.split(/\s+[|»]\s+|\s*\|\s*|\s+[–—-]\s+/);
  if (parts.length < 2) return title;
  const [first] = parts as [string];
  return first.split(' ').length >= 3 ? first : parts.reduce((one, other) => (other.length > one.length ? other : one));
}

/** "Họp báo thường kỳ tháng 5 | Chính trị": what stands behind a bar in a heading is its section. */
function beforeBar(text: string): string {
  const [first, ...others] = text.split(/\s*\|\s*/);
  return others.length > 0 && first !== undefined && first.split(' ').length >= 4 ? first : text;
}

interface Heading {
  text: string;
  /** Share of its words that the declared titles know. */
  known: number;
  /** The site's name or logo in a heading. */
  site: boolean;
}

const LOGO = /logo|brand|site-?(?:title|name|header)|masthead|navbar/i;
const HOME = /^(?:https?:\/\/[^/]+)?\/?(?:index\.\w+)?$/i;

/** A heading that is a link home or stands in the masthead is the site's name on every page of it. */
function isMasthead(markup: Markup, element: Element): boolean {
  const around = [element, element.parent, element.parent?.parent].flatMap((each) => (each ? [each] : []));
  if (around.some(({ attributes }) => LOGO.test(`${attributes.class ?? ''} ${attributes.id ?? ''}`))) return true;
  const inside = markup.tree.elements.slice(element.index + 1, Math.min(element.last, element.index + 6) + 1);
  const links = [...inside, ...around].filter(({ tag }) => tag === 'a');
  return links.some(({ attributes }) => attributes.href !== undefined && HOME.test(attributes.href));
}

function headings(markup: Markup, declared: readonly string[]): Heading[] {
  const titles = declared.map(wordsOf);
  const outside = new Set<Element>();
  const found: Heading[] = [];
  for (const element of markup.tree.elements) {
    if ((element.parent && outside.has(element.parent)) || OUTSIDE.has(element.tag)) outside.add(element);
    if (element.tag !== 'h1' && element.attributes.itemprop !== 'headline') continue;
    const text = clean(element.attributes.content ?? textOf(markup.tree, element));
    if (text === '' || text.length > 400) continue;
    const words = wordsOf(text);
    const known = Math.max(0, ...titles.map((title) => similarity(words, title) * Math.min(1, words.size / 2)));
    const site = isSite(markup, text) || isMasthead(markup, element);
    found.push({ text, known: outside.has(element) || site ? known * 0.5 : known, site });
  }
  return found;
}

/** Readings of the title, the surest first. `first`: the line at which the article's text begins, -1 where there is none. */
export function titlesOf(markup: Markup, first: number): Candidate[] {
  const meta = (name: string): string[] =>
    (markup.metas.get(name) ?? []).slice(0, 1).map((text) => clean(withoutEntities(text)));
  const articles = markup.nodes.filter(isArticle);
  const headlines = articles
    .flatMap((node) => strings(node.headline, markup.byId))
    .slice(0, 2)
    .map((text) => clean(withoutEntities(text)));
  const og = meta('og:title');
  const declared = [...og, ...headlines, ...meta('twitter:title'), markup.documentTitle].filter((text) => text !== '');
  const ranked = headings(
    markup,
    declared.map((text) => withoutSite(text, markup)),
  );
  const best = ranked.reduce<Heading | null>(
    (one, other) => (one === null || other.known > one.known ? other : one),
    null,
  );
  const from = (texts: readonly string[], basis: Basis, rule: string, confidence: number): Candidate[] =>
    texts.flatMap((text) => {
      const bare = withoutSite(text, markup);
      return isSite(markup, bare) ? [] : candidate(bare, basis, rule, confidence);
    });
  const sureness = best === null || best.site ? 0.2 : best.known >= 0.5 ? 0.95 : ranked.length === 1 ? 0.93 : 0.7;
  const line = sureness >= 0.9 ? [] : titleLine(markup, first);
  // A line that no declared title resembles is worth less than a declared one.
  const strange =
    (og.length > 0 || headlines.length > 0) &&
    !line.some(({ value }) => declared.some((text) => similarity(wordsOf(value), wordsOf(text)) > 0.5));
  return [
    ...line.map((each) => (strange ? { ...each, confidence: 0.7 } : each)),
    ...(best ? candidate(beforeBar(best.text), 'markup', 'h1', sureness) : []),
    ...from(headlines, 'json-ld', 'headline', 0.78),
    ...from(og, 'meta', 'og:title', 0.76),
    ...from(meta('twitter:title'), 'meta', 'twitter:title', 0.66),
    ...from([...meta('dc.title'), ...meta('dcterms.title'), ...meta('citation_title')], 'meta', 'dc.title', 0.7),
    ...from(
      markup.documentTitle === '' ? [] : [longestSide(withoutSite(markup.documentTitle, markup))],
      'markup',
      'title-element',
      isGeneric(markup.documentTitle) ? 0.3 : line.length > 0 ? 0.55 : 0.65,
    ),
  ].toSorted((one, other) => other.confidence - one.confidence);
}
