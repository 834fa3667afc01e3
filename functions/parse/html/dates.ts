import type { Basis } from '../../../shared/article.ts';
import type { DateCandidate } from '../document.ts';
import { readDate } from '../formats/dates.ts';
import { ABOVE, type Extent } from './extent.ts';
import { isArticle, strings, typesOf } from './json-ld.ts';
import type { Markup } from './markup.ts';
import { datesOfText } from './months.ts';
import { BELOW, type Dates, fromLines, isOutside, shownDates, UPDATED } from './shown-dates.ts';
import { textOf } from './tree.ts';

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

const URL_DATE = /\/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?=[/-]|$)/;

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
