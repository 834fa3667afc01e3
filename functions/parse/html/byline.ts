import type { Basis, Candidate } from '../../../shared/article.ts';
import { candidate, clean } from '../formats/lines.ts';
import { datesIn } from '../metadata/dates.ts';
import { isName, isUnit } from '../metadata/names.ts';
import { byNames, words } from './cues.ts';
import { withoutEntities } from './entities.ts';
import { isArticle, type Node, strings, typesOf } from './json-ld.ts';
import { fold, isSite, type Markup } from './markup.ts';
import { HEADING } from './tags.ts';
import { type Element, textOf } from './tree.ts';

/** Where the article stands among the page's lines. */
export interface Extent {
  /** Line of the title, -1 where none is found. */
  title: number;
  /** First and last line of the article's text; -1 where there is none. */
  first: number;
  last: number;
}

/** "By", "Written by:", "Tác giả:" before a name; "By" may stick to it where two elements stand side by side: "ByMai Lan". */
const LEAD =
  /^(?:(?:(?:article|story|posted|written|words|text|reported|published|created|contributed|report|guest post)\s+)?by|von|par|por|di|da|door|av|af|autor(?:a|in)?|auteur|author|verfasser(?:in)?|écrit par|escrito por|publicado por|publié par|scritto da|tác giả|bài(?: và ảnh| viết)?|thực hiện|người viết|người đăng|автор|текст|文|著者|作者|記者)(?:\s*[:：]\s*|\s+)/iu;
const STUCK = /^(?:Written by|Posted by|By|BY)(?=\p{Lu}\p{Ll})/u;
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
/** What follows a name on its line: a date, a section, reading time, a second office. */
const ENDS = [
  /\s*[|•·⋅»›/].*$/su,
  /\s[–—-]\s.*$/su,
  /\s*,?\s*\bon\s+(?:\p{Lu}|\d).*$/su,
  /\s*,?\s*\bIn\s+\p{Lu}.*$/su,
  /\s*,?\s*(?:published|updated|posted|last\s+(?:updated?|modified|reviewed)|modified|(?:medically )?reviewed by|fact[- ]checked|edited by|photo(?:s|graphy)? by|illustrat|view (?:all|bio|profile|in)|full bio|follow\b|share\b|leave a comment|no comments|\d+\s*(?:comments?|min)).*$/isu,
  /\s*,?\s*(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\b(?:19|20)\d\d\b).*$/su,
  new RegExp(`\\s*,?\\s*(?:\\b${MONTH}\\.?\\s+\\d{1,2}\\b|\\b\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH}).*$`, 'isu'),
];
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
const JUNK =
  /^(?:by|on|in|and|written by|staff|bio|editor|reporter|senior editor|associate editor|columnists?)$|^(?:insights from|the team at)\b|\bbio$|\b(?:read more|view all|all posts|about|share|subscribe|comments?|follow|posts?|articles?|login|sign (?:in|up)|contact|home|search|menu|email|website|newsletter|more from|meet the|our team|editorial (?:policy|process|guidelines)|learn more|click|profile|advertis|sponsored|copyright)\b|https?:|www\.|@|[{}<>=]/i;
const ACCOUNT =
  /^(?:admin(?:istrator)?|webmaster|root|user\d*|editor\d*|guest|anonymous|author|unknown|n\/?a|none|null|undefined|test|default|quantri|superadmin|host|superuser account)$/i;
const LONGEST = 110;

/** How far from the text a byline may stand: before it the header's lines, after it a signature's. */
const ABOVE = 14;
const BELOW = 6;

function tidy(text: string): string {
  return clean(withoutEntities(text))
    .replace(/^[\s\p{P}\p{S}]*(?=[\p{L}@])/u, '')
    .replace(STUCK, '')
    .replace(LEAD, '')
    .replace(LEAD, '')
    .replace(/[\s,;:|•·–—-]+$/u, '');
}

/** "By Mai Lan | 12 May 2020" → "Mai Lan"; null where what is left cannot name anyone. */
function nameIn(text: string): string | null {
  const bare = tidy(ENDS.reduce((rest, end) => rest.replace(end, ''), tidy(text)));
  if (bare.length < 2 || bare.length > LONGEST || !/\p{L}/u.test(bare) || JUNK.test(bare) || ACCOUNT.test(bare))
    return null;
  if (/\d{3,}/.test(bare) || bare.split(/\s+/).length > 18 || /[.!?]\s+\p{Lu}\p{Ll}+\s+\p{Ll}/u.test(bare)) return null;
  return bare;
}

/** Parts at "and", "&", ";" and at commas between whole names: "Mai Lan, Thu Hà", not "Jo Day, MD". */
function names(value: string): string[] {
  const parts = value
    .split(/\s*;\s*|\s+(?:and|và|und|et|y|&)\s+/iu)
    .map((part) => part.replace(/^[\s,]+|[\s,]+$/g, ''));
  const single = parts.flatMap((part) => {
    const pieces = part.split(/\s*,\s*/);
    return pieces.length > 1 && pieces.every((piece) => /\s/.test(piece) && isName(piece)) ? pieces : [part];
  });
  const whole = single.filter((part) => part !== '');
  return whole.every((part) => part.length > 1) ? whole : [value];
}

/** A name that nobody has in life: "brandon-peaktwo", "jsmith42". */
const isAccount = (name: string): boolean =>
  !/[\s\p{Lu}\p{Lo}]/u.test(name) || /^[\p{Ll}\d]+[-_.\d][\p{Ll}\d-]*$/u.test(name);

function sureness(markup: Markup, name: string, confidence: number): number {
  if (isUnit(name) && !isName(name)) return confidence * 0.5;
  if (isSite(markup, name)) return confidence * 0.55;
  if (isAccount(name)) return confidence * 0.5;
  return confidence;
}

const readings = (
  markup: Markup,
  values: readonly string[],
  basis: Basis,
  rule: string,
  confidence: number,
): Candidate[] => {
  const found = values.flatMap((value) => {
    const name = nameIn(value);
    return name === null ? [] : names(name);
  });
  const sure = Math.min(...found.map((name) => sureness(markup, name, confidence)));
  return [...new Set(found)].flatMap((name) => candidate(name, basis, rule, sure));
};

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

/** Elements that the markup calls the author, outside comments and lists of other articles. */
function marked(markup: Markup): Found[] {
  const outside = new Set<Element>();
  const found: Found[] = [];
  const isAround = byNames((names) => AROUND.test(names));
  const isCue = byNames((names) => CUE.test(names) && !NOT_CUE.test(names));
  for (const element of markup.tree.elements) {
    if (
      (element.parent && outside.has(element.parent)) ||
      isAround(element) ||
      ['nav', 'footer', 'aside'].includes(element.tag)
    ) {
      if (element.tag !== 'body' && element.tag !== 'html') outside.add(element);
    }
    const { rel, itemprop, href } = element.attributes;
    const far = outside.has(element) ? 0.7 : 1;
    if (itemprop !== undefined && /(?:^|\s)(?:author|creator)(?:\s|$)/i.test(itemprop))
      found.push({ element, rule: 'itemprop-author', confidence: 0.88 * far });
    else if (rel !== undefined && /\bauthor\b/i.test(rel) && element.tag === 'a')
      found.push({ element, rule: 'rel-author', confidence: 0.87 * far });
    else if (isCue(element)) found.push({ element, rule: 'class-author', confidence: 0.85 * far });
    else if (element.tag === 'address') found.push({ element, rule: 'address', confidence: 0.7 * far });
    else if (element.tag === 'a' && isAuthorLink(href) && isName(clean(textOf(markup.tree, element))))
      found.push({ element, rule: 'author-link', confidence: 0.8 * far });
  }
  return found;
}

/** The names in a marked element: its links to authors, its parts called names, or its own text. */
function namesWithin(markup: Markup, { element }: Found): string[] {
  const { tree } = markup;
  const inner = tree.elements.slice(element.index + 1, element.last + 1);
  if (inner.length > 60) return [];
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

const BY =
  /(?:^|[\s|•·–—,-])(?:(?:written|posted|published|words|story|reported|authored)\s+by|by|von|par|por|tác giả)\s*:?\s*(?=\p{Lu})/iu;
const PERSON = /^\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+(?:\p{Lu}[\p{L}\p{M}'’.-]*|de|da|di|van|von|der|la|le|del|bin|and|&))*/u;
/** Marks and dates around a name that stands alone. */
const RIM = /^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu;

/** Lines between which a byline may stand: from the title to the text, or right below it. */
function header(extent: Extent): { from: number; to: number } {
  const from = extent.title >= 0 && extent.title < extent.first ? extent.title - 3 : extent.first - ABOVE;
  return { from: Math.max(0, from), to: extent.first + 3 };
}

/** "September 3, 2023 by Mai Lan | Tips" between the title and the text, "Written by Mai Lan" below it. */
function spoken(markup: Markup, extent: Extent): Candidate[] {
  const { lines } = markup.tree;
  const { from, to } = header(extent);
  const below = lines.slice(extent.last + 1, extent.last + 1 + BELOW);
  for (const [place, line] of [...lines.slice(from, to), ...below].entries()) {
    if (line.text.length > 160) continue;
    const match = BY.exec(line.text);
    if (!match || (from + place === extent.title && match.index > 0)) continue;
    if (from + place >= to && match.index > 0) continue;
    const name = nameIn(line.text.slice(match.index + match[0].length));
    if (name === null) continue;
    const first = PERSON.exec(name)?.[0];
    if (first)
      return readings(markup, [name.length > 60 ? first : name], 'markup', 'by-line', from + place < to ? 0.84 : 0.74);
  }
  return [];
}

/** "Mai Lan" alone, or beside a date and an office: "Mai Lan | Editor | 12 May 2020", in a line next to the date's. */
function beside(markup: Markup, extent: Extent): Candidate[] {
  const { lines } = markup.tree;
  const { from, to } = header(extent);
  const known = new Map<number, boolean>();
  const dated = (index: number): boolean => {
    const text = lines[index]?.text;
    const found =
      known.get(index) ??
      (text !== undefined && text.length < 120 && /\d/.test(text) && datesIn(text, false).length > 0);
    known.set(index, found);
    return found;
  };
  for (let index = Math.max(from, extent.title + 1); index < Math.min(to, lines.length); index++) {
    const { text, block } = lines[index]!;
    if (
      text.length > 120 ||
      HEADING.test(block.tag) ||
      ![index - 2, index - 1, index, index + 1, index + 2].some(dated)
    )
      continue;
    const date = datesIn(text, false)[0];
    const bare = date ? `${text.slice(0, date.start)}|${text.slice(date.end)}` : text;
    const name = bare
      .replace(RIM, '')
      .split(/\s*[|•·]\s*|\s+(?:in|on behalf of)\s+/)[0]!
      .replace(RIM, '');
    if (isName(name) && nameIn(name) !== null && name.split(' ').length <= 4)
      return readings(markup, [name], 'markup', 'name-by-date', 0.72);
  }
  return [];
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
