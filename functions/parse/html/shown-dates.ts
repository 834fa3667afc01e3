import type { DateCandidate } from '../document.ts';
import { ABOVE, type Extent } from './extent.ts';
import type { Markup } from './markup.ts';
import { type DateInText, datesOfText } from './months.ts';
import type { Element } from './tree.ts';

/** Readings of the day of publication and of the last change. */
export interface Dates {
  published: DateCandidate[];
  updated: DateCandidate[];
}

const PUBLISHED =
  /(?:publi(?:shed|cation|cado|cada|é|ée|cato)|posted|released?|issued|created|veröffentlicht|erschienen|gepubliceerd|opublikowano|ngày đăng|đăng (?:ngày|lúc|bởi)|cập nhật|xuất bản|ngày tạo|thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|(?<![\p{L}])(?:date|datum|fecha)(?![\p{L}])|опубликовано|投稿|公開|掲載|发布|發布|首次|登録|입력)/iu;
export const UPDATED =
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
/** Lines below the text in which a date may be the article's. */
export const BELOW = 8;
/** Lines of the text that a header may push down: a lead, key points. */
const INTO = 6;
const LONGEST = 220;

interface Shown extends DateInText {
  line: number;
  /** Beside the article's text, above or below. */
  beside: boolean;
  published: boolean;
  updated: boolean;
}

/** Dates that a reader sees between title and text, or right below it. */
export function shownDates(markup: Markup, extent: Extent): Shown[] {
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
export function isOutside(block: Element, extent: Extent, labelled = false): boolean {
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
export function fromLines(shown: readonly Shown[], markup: Markup, extent: Extent): Dates {
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
