import type { Candidate } from '../../../shared/article.ts';
import { clean } from '../formats/lines.ts';
import { isName } from '../metadata/names.ts';
import { beside, spoken } from './byline-lines.ts';
import { readings } from './byline-readings.ts';
import { byNames, words } from './cues.ts';
import { ABOVE, BELOW, type Extent, header } from './extent.ts';
import { isArticle, type Node, strings, typesOf } from './json-ld.ts';
import { fold, type Markup } from './markup.ts';
import { nameIn } from './names-in-text.ts';
import { type Element, textOf } from './tree.ts';

/** Words of a byline's class, id or property. */
const CUE = words(
  'by-?lines?|authors?|author-?(?:name|info|link|meta|line|text)|post-?authors?|writers?|written-?by|contributors?|reporters?|columnists?|journalists?|auteurs?|autor(?:es|in|en)?|autore|verfasser|redakteur|tac-?gia|nguoi-?(?:viet|dang)|but-?danh|creator',
);
/** Parts of a byline that hold no name, and bylines of other articles. */
const NOT_CUE = words(
  'comments?|avatars?|images?|img|photos?|thumb\\w*|icons?|social|share|bio|biography|desc\\w*|related|cards?|widget|sidebar|more-?from|posts?-?by|next|prev\\w*|recent|popular|latest|recommend\\w*|teaser|promo|carousel|slider|role|title|job|position|date|time|counts?|follow|signup|articles|box-?(?:about|bio)|editor|reviewer',
);
const AROUND = words(
  'comments?|comment-?list|related\\w*|sidebar|widgets?|recommend\\w*|popular|latest|recent|footer|carousel|slider|teasers?|more-?(?:from|stories|news)|read-?next|trending|newsletter|testimonials?|review-?(?:card|list)',
);
const HREF =
  /\/(?:authors?|writers?|contributors?|staff|people|team|profile|by|bio|experts?|journalists?|reporters?|columnists?|autor(?:es)?|auteurs?|redaktion|member|user|tac-gia)\/[^/?#]+|[?&]author=/i;
/** Whether a reader of the page sees the name. */
function shown(markup: Markup): (name: string) => boolean {
  let text: string | null = null;
  return (name) => {
    text ??= fold(markup.tree.lines.map((line) => (line.text.length < 250 ? line.text : '')).join('\n'));
    return text.includes(fold(name));
  };
}

/** The account that typed the article in is declared in JSON-LD like its author; it is not shown. */
const UNSEEN = 0.15;

function linked(markup: Markup): Candidate[] {
  const own = (node: Node): boolean =>
    typesOf(node).some((type) => /Article|Posting|Report|Review|Recipe|HowTo/i.test(type));
  const articles = markup.nodes.filter(isArticle);
  const ordered = [...articles.filter(own), ...articles.filter((node) => !own(node))];
  const isShown = shown(markup);
  for (const node of ordered) {
    const values = [
      ...strings(node.author, markup.byId),
      ...(node.author === undefined ? strings(node.creator, markup.byId) : []),
    ];
    const found = readings(markup, values, 'json-ld', 'author', 0.92);
    if (found.length > 0)
      return found.map((each) => (isShown(each.value) ? each : { ...each, confidence: each.confidence - UNSEEN }));
  }
  return [];
}

function metas(markup: Markup): Candidate[] {
  const values = (name: string): readonly string[] => markup.metas.get(name) ?? [];
  const labels = values('twitter:label1').map((label) =>
    /written|author|by|tác giả|verfasst|écrit|escrito|автор/i.test(label),
  );
  const found: [string, readonly string[], number][] = [
    ['citation_author', values('citation_author').map((name) => name.replace(/^([^,]+), ([^,]+)$/, '$2 $1')), 0.9],
    ['parsely-author', values('parsely-author'), 0.84],
    ['sailthru.author', values('sailthru.author').slice(0, 1), 0.84],
    ['byl', values('byl').slice(0, 1), 0.84],
    ['author', values('author').slice(0, 3), 0.78],
    [
      'article:author',
      values('article:author')
        .filter((value) => !/^(?:https?:|\/)/.test(value))
        .slice(0, 3),
      0.78,
    ],
    ['dc.creator', [...values('dc.creator'), ...values('dcterms.creator')], 0.76],
    ['twitter:data1', labels[0] ? values('twitter:data1').slice(0, 1) : [], 0.8],
  ];
  return found.flatMap(([rule, list, confidence]) => readings(markup, list, 'meta', rule, confidence));
}

const SOCIAL =
  /(?:youtube|bsky|facebook|twitter|x|linkedin|instagram|reddit|pinterest|tiktok|threads|medium|github)\.(?:com|app|net|social)\//i;
const isAuthorLink = (href: string | undefined): boolean => href !== undefined && HREF.test(href) && !SOCIAL.test(href);

interface Found {
  element: Element;
  rule: string;
  confidence: number;
}

const SIDE = new Set(['nav', 'footer', 'aside']);

/** Elements that the markup calls the author, outside comments and lists of other articles. */
function marked(markup: Markup): Found[] {
  const outside = new Set<Element>();
  const found: Found[] = [];
  const judge = byNames((names) =>
    AROUND.test(names) ? 'around' : CUE.test(names) && !NOT_CUE.test(names) ? 'author' : '',
  );
  for (const element of markup.tree.elements) {
    const judged = judge(element);
    if ((element.parent && outside.has(element.parent)) || judged === 'around' || SIDE.has(element.tag)) {
      if (element.tag !== 'body' && element.tag !== 'html') outside.add(element);
    }
    const { rel, itemprop, href } = element.attributes;
    const far = outside.has(element) ? 0.7 : 1;
    if (itemprop !== undefined && /(?:^|\s)(?:author|creator)(?:\s|$)/i.test(itemprop))
      found.push({ element, rule: 'itemprop-author', confidence: 0.88 * far });
    else if (rel !== undefined && /\bauthor\b/i.test(rel) && element.tag === 'a')
      found.push({ element, rule: 'rel-author', confidence: 0.87 * far });
    else if (judged === 'author') found.push({ element, rule: 'class-author', confidence: 0.85 * far });
    else if (element.tag === 'address') found.push({ element, rule: 'address', confidence: 0.7 * far });
    else if (element.tag === 'a' && isAuthorLink(href) && isName(clean(textOf(markup.tree, element))))
      found.push({ element, rule: 'author-link', confidence: 0.8 * far });
  }
  return found;
}

/** A byline has few parts; a block of more is the page's head, or a list of authors' articles. */
const MOST_PARTS = 60;

/** The names in a marked element: its links to authors, its parts called names, or its own text. */
function namesWithin(markup: Markup, { element }: Found): string[] {
  const { tree } = markup;
  if (element.last - element.index > MOST_PARTS) return [];
  const inner = tree.elements.slice(element.index + 1, element.last + 1);
  const named = inner.filter(
    ({ tag, attributes }) =>
      (tag === 'a' && isAuthorLink(attributes.href)) ||
      /(?:^|\s)name(?:\s|$)/.test(attributes.itemprop ?? '') ||
      /\bauthor\b/.test(attributes.rel ?? ''),
  );
  const texts = [...new Set(named.map((each) => each.attributes.content ?? textOf(tree, each)))].filter(
    (text) => nameIn(text) !== null,
  );
  if (texts.length > 0 && texts.length <= 8) return texts;
  const own = element.attributes.content ?? textOf(tree, element);
  return own.length <= 250 ? [own] : [];
}

/** Less sure than this, a mark far from the text names the author of something else. */
const FLOOR = 0.5;

function within(markup: Markup, extent: Extent): Candidate[] {
  const top = header(extent).from - ABOVE / 2;
  const place = (line: number): number => {
    if (line >= top && line <= extent.first + 3) return 1;
    if (line > extent.last && line <= extent.last + BELOW) return 0.9;
    return line > extent.first && line <= extent.last ? 0.75 : 0.6;
  };
  const best = new Map<string, { confidence: number; texts: string[]; line: number }>();
  let inner = Number.POSITIVE_INFINITY;
  // From the last to the first, so that the innermost of nested marks speaks.
  for (const found of marked(markup).toReversed()) {
    if (inner <= found.element.last) continue;
    const confidence = found.confidence * place(found.element.start.line);
    const texts = namesWithin(markup, found).filter((text) => nameIn(text) !== null);
    if (texts.length === 0) continue;
    inner = found.element.index;
    if (confidence < FLOOR) continue;
    const { line } = found.element.start;
    const held = best.get(found.rule);
    if (!held || held.confidence < confidence || (held.confidence === confidence && held.line > line))
      best.set(found.rule, { confidence, texts, line });
    else if (held.confidence === confidence && line === held.line && held.texts.length < 8)
      held.texts.unshift(...texts);
  }
  return [...best].flatMap(([rule, { confidence, texts }]) => readings(markup, texts, 'markup', rule, confidence));
}

/** Readings of who wrote the article, the surest first; never an account's name alone where a person's is known. */
export function authorsOf(markup: Markup, extent: Extent): Candidate[] {
  const found = [
    ...linked(markup),
    ...metas(markup),
    ...within(markup, extent),
    ...spoken(markup, extent),
    ...beside(markup, extent),
  ];
  return found.filter(({ value }) => fold(value) !== '').toSorted((one, other) => other.confidence - one.confidence);
}
