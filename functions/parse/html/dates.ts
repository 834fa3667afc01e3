import type { Basis } from '../../../shared/article.ts';
import type { DateCandidate } from '../document.ts';
import { readDate } from '../formats/dates.ts';
import { ABOVE, type Extent } from './extent.ts';
import { isArticle, strings, typesOf } from './json-ld.ts';
import type { Markup } from './markup.ts';
import { type DateInText, datesOfText } from './months.ts';
import { type Element, textOf } from './tree.ts';

export interface Dates {
  published: DateCandidate[];
  updated: DateCandidate[];
}

const PUBLISHED_METAS = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'og:published_time',
  'datepublished',
  'publishdate',
  'publish-date',
  'publish_date',
  'published_time',
  'published',
  'published-date',
  'publication_date',
  'publicationdate',
  'pubdate',
  'article_date_original',
  'article.published',
  'originalpublicationdate',
  'sailthru.date',
  'parsely-pub-date',
  'cxenseparse:recs:publishtime',
  'citation_publication_date',
  'citation_online_date',
  'citation_date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'date',
  'displaydate',
  'rnews:datepublished',
  'bt:pubdate',
  'created',
  'ptime',
] as const;
const UPDATED_METAS = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'dc.date.modified',
  'dcterms.modified',
  'last-modified',
  'lastmod',
  'article:modified',
  'revised',
] as const;

const PUBLISHED =
  /(?:publi(?:shed|cation|cado|cada|é|ée|cato)|posted|released?|issued|created|veröffentlicht|erschienen|gepubliceerd|opublikowano|ngày đăng|đăng (?:ngày|lúc|bởi)|cập nhật|xuất bản|ngày tạo|thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|(?<![\p{L}])(?:date|datum|fecha)(?![\p{L}])|опубликовано|投稿|公開|掲載|发布|發布|首次|登録|입력)/iu;
const UPDATED =
  /(?:updat|modif|revis|reviewed|edited|aktualisiert|stand:|actualiz|mis(?:e)? à jour|aggiornat|bijgewerkt|zaktualizowano|(?:cập nhật|sửa)(?: lần)? (?:cuối|mới nhất|gần nhất)|обновлен|更新|수정|atualiza)/iu;
/** Dates of anything but the article. */
const OTHER =
  /©|copyright|licen[cs]e|giấy phép|cấp ngày|print|in ngày|ngày in|hôm nay|today is|expires|deadline|event|sign up|join us|all rights|version|accessed|retrieved|born/i;
/** Blocks of other articles and other people's words. */
const OUTSIDE =
  /(?:^|[^a-z])(?:comments?|related\w*|recommend\w*|popular|latest|recent|footer|carousel|slider|teasers?|trending|events?|calendar|copyright|cards?|promo|comment-?\w+)(?![a-z])/i;
const SIDE = /sidebar|side-?col/i;
const ARTICLE = /article|post|entry|content|detail|blog/i;
/** Lines under the title that are its own, whatever their block is called. */
const UNDER_TITLE = 6;
const URL_DATE = /\/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?=[/-]|$)/;

/** How far around the text a date of the article may stand. */
const ABOVE = 14;
const BELOW = 8;
/** Lines of the text that a header may push down: a lead, key points. */
const INTO = 6;
const LONGEST = 220;

const machine = (markup: Markup, text: string): Pick<DateCandidate, 'value' | 'precision'> | null => {
  const trimmed = text.trim();
  const read = readDate(trimmed.replace(/\s*UTC$/i, 'Z').replace(/^(\d{4}-\d\d-\d\d) (?=\d)/, '$1T'));
  const slashes = /^\d{1,2}\/\d{1,2}\/\d{4}/.test(trimmed);
  if (read && read.precision !== 'year' && !slashes) return read;
  const found = datesOfText(trimmed, markup.monthFirst)[0];
  return found ? { value: found.value, precision: found.precision } : null;
};

const candidates = (
  markup: Markup,
  texts: readonly string[],
  basis: Basis,
  rule: string,
  confidence: number,
): DateCandidate[] =>
  texts.flatMap((text) => {
    const read = machine(markup, text);
    return read && /^(?:199|20)/.test(read.value) ? [{ ...read, basis, rule, confidence }] : [];
  });

interface Shown extends DateInText {
  line: number;
  /** Beside the article's text, above or below. */
  beside: boolean;
  published: boolean;
  updated: boolean;
}

/** Dates that a reader sees between title and text, or right below it. */
function shownDates(markup: Markup, extent: Extent): Shown[] {
  const { lines } = markup.tree;
  const from = Math.max(0, extent.title >= 0 && extent.title < extent.first ? extent.title - 8 : extent.first - ABOVE);
  const to = Math.min(lines.length, extent.last + 1 + BELOW);
  const shown: Shown[] = [];
  for (let line = from; line < lines.length; line++) {
    const { text, block } = lines[line]!;
    const beside = (line <= extent.first + INTO || line >= extent.last - 1) && line < to;
    if (text.length > (beside ? LONGEST : 60) || !/\d/.test(text) || OTHER.test(text)) continue;
    if (!beside && !PUBLISHED.test(`${lines[line - 1]?.text.slice(-30) ?? ''} ${text}`)) continue;
    for (const date of datesOfText(text, markup.monthFirst)) {
      const before = text.slice(Math.max(0, date.start - 40), date.start);
      const label = before.trim().length < 3 ? `${lines[line - 1]?.text.slice(-30) ?? ''} ${before}` : before;
      const updated = UPDATED.exec(label)?.index ?? -1;
      const published = PUBLISHED.exec(label)?.index ?? -1;
      if ((!beside && published <= updated) || isOutside(block, extent, published > updated)) continue;
      shown.push({ ...date, line, beside, published: published > updated, updated: updated > published });
    }
  }
  return shown;
}

const namesOf = ({ attributes }: Element): string =>
  `${attributes.class ?? ''} ${attributes.id ?? ''}`.replace(/\S*[[\]:]\S*/g, '');

/** In a list of other articles, a footer, comments: in what does not hold the article itself. Right under the title nothing is. */
function isOutside(block: Element, extent: Extent, labelled = false): boolean {
  const { line } = block.start;
  if (extent.title >= 0 && line > extent.title && line <= Math.min(extent.title + UNDER_TITLE, extent.first))
    return false;
  let outside = false;
  for (let element: Element | null = block; element; element = element.parent) {
    if (element.start.line <= extent.first && element.end.line > extent.first) {
      return outside && !(outside && footerOnly(block, element) && ARTICLE.test(`${element.tag} ${namesOf(element)}`));
    }
    outside ||=
      element.tag === 'nav' ||
      element.tag === 'footer' ||
      OUTSIDE.test(namesOf(element)) ||
      (!labelled && (element.tag === 'aside' || SIDE.test(namesOf(element))));
  }
  return outside;
}

/** The only thing that speaks against a block is that it stands in a footer, which may be the article's own. */
function footerOnly(block: Element, top: Element): boolean {
  for (let element: Element | null = block; element && element !== top; element = element.parent) {
    if (element.tag === 'nav' || OUTSIDE.test(namesOf(element).replace(/footer/gi, ''))) return false;
  }
  return true;
}

/** A short line that is little but a date is surer than a sentence with one. */
function fromLines(shown: readonly Shown[], markup: Markup, extent: Extent): Dates {
  const published: DateCandidate[] = [];
  const updated: DateCandidate[] = [];
  for (const date of shown) {
    const { text } = markup.tree.lines[date.line]!;
    const rest = text.length - (date.end - date.start);
    const header = date.line <= extent.first + INTO;
    if (date.line > extent.first + 2 && date.line < extent.last && rest >= 40 && !date.published && !date.updated)
      continue;
    const { value, precision } = date;
    const base = { value, precision, basis: 'markup' as const };
    if (date.updated) {
      updated.push({ ...base, rule: 'updated-line', confidence: header ? 0.8 : 0.65 });
      if (header) published.push({ ...base, rule: 'updated-line', confidence: 0.55 });
    } else if (date.published)
      published.push({
        ...base,
        rule: 'published-line',
        confidence: (header ? 0.88 : date.beside ? 0.72 : 0.6) - (precision === 'month' ? 0.3 : 0),
      });
    else if (precision !== 'month' && rest < 90 && (header || rest < 40)) {
      const near = date.line > extent.title && header;
      published.push({
        ...base,
        rule: 'date-line',
        confidence: (near ? (rest < 40 ? 0.84 : 0.74) : header ? 0.66 : 0.5) - (date.ambiguous ? 0.06 : 0),
      });
    }
  }
  const first = (list: DateCandidate[]): DateCandidate[] =>
    list.filter(
      (each, index) =>
        index === list.findIndex(({ rule, confidence }) => rule === each.rule && confidence === each.confidence),
    );
  return { published: first(published), updated: first(updated) };
}

/** `<time>` and microdata near the text. */
function fromElements(markup: Markup, extent: Extent): Dates {
  const published: DateCandidate[] = [];
  const updated: DateCandidate[] = [];
  for (const element of markup.tree.elements) {
    const { itemprop = '', datetime, content, title, class: className = '', pubdate } = element.attributes;
    const property = /\bdate(?:Published|Created)\b/i.test(itemprop)
      ? 'published'
      : /\bdateModified\b/i.test(itemprop)
        ? 'updated'
        : null;
    if (element.tag !== 'time' && property === null) continue;
    if (isOutside(element, extent)) continue;
    const { line } = element.start;
    const near = line <= extent.first + 3 && line >= (extent.title >= 0 ? extent.title - 6 : extent.first - ABOVE);
    const text = datetime || content || title || textOf(markup.tree, element);
    const stale =
      property === 'updated' ||
      /updat|modif/i.test(className) ||
      UPDATED.test(markup.tree.lines[line]?.text.slice(0, Math.max(0, element.start.offset)).slice(-25) ?? '');
    const marked = property === 'published' || pubdate !== undefined || /publish|entry-date|posted/i.test(className);
    const meta = element.tag === 'meta';
    const confidence = meta
      ? 0.86
      : near
        ? marked
          ? 0.88
          : 0.82
        : line > extent.last && line <= extent.last + BELOW
          ? 0.6
          : marked
            ? 0.6
            : 0.3;
    if (confidence < 0.5) continue;
    const found = candidates(
      markup,
      [text],
      property ? 'microdata' : 'time-element',
      property ? `itemprop-${property}` : 'time',
      confidence,
    );
    if (stale) updated.push(...found);
    else published.push(...found);
  }
  return { published: published.slice(0, 6), updated: updated.slice(0, 6) };
}

function declared(markup: Markup): Dates {
  const { nodes, metas } = markup;
  const ofType = (pattern: RegExp) => nodes.filter((node) => typesOf(node).some((type) => pattern.test(type)));
  const own = ofType(/Article|Posting|Report|Review|Recipe/i);
  const articles = own.length > 0 ? own : nodes.filter((node) => isArticle(node) && !typesOf(node).includes('WebPage'));
  const first = (property: 'datePublished' | 'dateModified', confidence: number): DateCandidate[] =>
    articles
      .flatMap((node) => candidates(markup, strings(node[property], markup.byId), 'json-ld', property, confidence))
      .slice(0, 1);
  const created = ofType(/^WebPage$/).flatMap((node) =>
    candidates(markup, strings(node.datePublished, markup.byId), 'json-ld', 'page-created', 0.4),
  );
  const meta = (names: readonly string[], confidence: number): DateCandidate[] =>
    names
      .flatMap((name) => candidates(markup, (metas.get(name) ?? []).slice(0, 1), 'meta', name, confidence))
      .slice(0, 2);
  return {
    published: [...first('datePublished', 0.93), ...meta(PUBLISHED_METAS, 0.91), ...created.slice(0, 1)],
    updated: [...first('dateModified', 0.93), ...meta(UPDATED_METAS, 0.9)],
  };
}

function fromUrl(markup: Markup): DateCandidate[] {
  const match = URL_DATE.exec(markup.canonicalUrl ?? '');
  if (!match) return [];
  return candidates(
    markup,
    [`${match[1]}-${match[2]!.padStart(2, '0')}-${match[3]!.padStart(2, '0')}`],
    'url',
    'url',
    0.83,
  );
}

/** Of the readings of one day the finest is as sure as the surest: "30 August" and <time datetime="2018-08-30T18:05+02:00"> are one date. */
function finest(list: readonly DateCandidate[]): DateCandidate[] {
  const best = new Map<string, { finest: DateCandidate; confidence: number }>();
  for (const each of list) {
    const day = each.value.slice(0, 10);
    const held = best.get(day);
    if (!held) best.set(day, { finest: each, confidence: each.confidence });
    else {
      if (each.value.length > held.finest.value.length) held.finest = each;
      held.confidence = Math.max(held.confidence, each.confidence);
    }
  }
  return list.map((each) => {
    const held = best.get(each.value.slice(0, 10))!;
    return held.finest === each ? { ...each, confidence: Math.min(1, held.confidence + FINER) } : each;
  });
}

/** Just enough to stand before the others of its day. */
const FINER = 0.002;
/** How much surer a shown date makes a declared one of the same day, and how much less sure one of another day. */
const UNSEEN = 0.14;

/**
 * Readings of the day of publication and of the last change, the surest first. A declared day that the page shows is certain; one that
 * the page contradicts is often the day on which the record was made. A page's own creation counts only where it is shown.
 */
export function datesOf(markup: Markup, extent: Extent): Dates {
  const head = declared(markup);
  const shown = shownDates(markup, extent);
  const days = new Set(shown.map(({ value }) => value.slice(0, 10)));
  const lines = fromLines(shown, markup, extent);
  const elements = fromElements(markup, extent);
  const contradicted = lines.published.some(({ rule }) => rule !== 'updated-line');
  const url = fromUrl(markup);
  const stated = [...head.published, ...elements.published.filter(({ rule }) => rule !== 'time')];
  const seen = (candidate: DateCandidate): boolean =>
    days.has(candidate.value.slice(0, 10)) || url.some(({ value }) => value === candidate.value.slice(0, 10));
  const published = stated.flatMap((candidate) => {
    if (seen(candidate)) return [{ ...candidate, confidence: Math.max(candidate.confidence, 0.9) }];
    if (candidate.rule === 'page-created') return [];
    return [contradicted ? { ...candidate, confidence: candidate.confidence - UNSEEN } : candidate];
  });
  const sort = (list: DateCandidate[]): DateCandidate[] =>
    finest(list).toSorted((one, other) => other.confidence - one.confidence);
  return {
    published: sort([
      ...published,
      ...elements.published.filter(({ rule }) => rule === 'time'),
      ...lines.published,
      ...url,
    ]),
    updated: sort([...head.updated, ...elements.updated, ...lines.updated]),
  };
}
