import type { Candidate } from '../../../shared/article.ts';
import { candidate } from '../formats/lines.ts';
import { datesIn } from '../metadata/dates.ts';
import { isName } from '../metadata/names.ts';
import { every, lineStart } from '../rules/phrases/index.ts';
import { beginsWithLabel } from '../rules/segments.ts';
import { byNames, words } from './cues.ts';
import { fold, isSite, type Markup } from './markup.ts';
import { HEADING } from './tags.ts';
import type { Element, TextLine } from './tree.ts';

/** Class names of a title's block, in the languages of class names: "TieuDeTin", "news-title", "titre". */
const CUE = words(
  '(?:article|post|entry|news|page|content|detail|story|blog|tin|bai|main)?-?(?:title|headline|heading|head-?line|tieu-?de\\w*|ten-?tin|ten-?bai|td-?tin|titulo|titel|titre|titolo)(?:-?(?:detail|news|tin|bai|article|post))?',
);
const LIST = words(
  'related|other|lien-?quan|tin-?khac|box-?title|widget-?title|section-?title|menu\\w*|nav\\w*|breadcrumb\\w*|site-?title|page-?title-?site',
);
const SITE_NAME = lineStart(every((phrases) => phrases.siteNames));

/** How far above the text its title may stand, with dates, bylines, a lead and buttons between. */
const ABOVE = 12;
const FEWEST_WORDS = 3;
const MOST_WORDS = 45;
/** Points from which a line is taken for the title; fewer where <title> says nothing of the article. */
const ENOUGH = 2.5;
const ENOUGH_ALONE = 1.9;
/** Characters of the text in which the title's words are looked for. */
const LEAD = 3000;

const shared = (text: readonly string[], known: ReadonlySet<string>): number =>
  text.length === 0 ? 0 : text.filter((word) => known.has(word)).length / text.length;

/** The block and those around it that hold this line alone. */
function blocksOf(line: TextLine): Element[] {
  const blocks: Element[] = [];
  for (let element: Element | null = line.block; element && blocks.length < 5; element = element.parent) {
    if (element.end.line - element.start.line > 1) break;
    blocks.push(element);
  }
  return blocks;
}

/** The site's name, a date, a label with its value, a person: a line over the text that is no title. */
function isOther(markup: Markup, text: string): boolean {
  if (isSite(markup, text) || SITE_NAME.test(text) || beginsWithLabel(text) || isName(text)) return true;
  return /\d/.test(text) && datesIn(text).some(({ start, end }) => end - start > text.length / 2);
}

/**
 * The line over the text that looks like its title, on pages without a title's markup: <td class="TieuDe">, <b> alone in its block, a
 * heading of lower rank, what <title> repeats, words that the text takes up.
 */
export function titleLine(markup: Markup, first: number): Candidate[] {
  const { lines } = markup.tree;
  if (first < 0) return [];
  const isCue = byNames((names) => CUE.test(names) && !LIST.test(names));
  const lead = new Set(
    fold(
      lines
        .slice(first, first + 12)
        .map(({ text }) => text)
        .join(' ')
        .slice(0, LEAD),
    ).split(' '),
  );
  const title = new Set(fold(markup.documentTitle).split(' '));
  const enough = markup.documentTitle === '' || isGeneric(markup.documentTitle) ? ENOUGH_ALONE : ENOUGH;
  let best: { text: string; points: number } | null = null;
  for (let index = Math.max(0, first - ABOVE); index <= first; index++) {
    const line = lines[index]!;
    const { text } = line;
    const list = fold(text).split(' ');
    if (list.length < FEWEST_WORDS || list.length > MOST_WORDS || line.linked > text.length / 2) continue;
    if (isOther(markup, text)) continue;
    const blocks = blocksOf(line);
    const cue = blocks.some(isCue);
    const heading = blocks.some(({ tag }) => HEADING.test(tag));
    const strong = line.strong > text.length * 0.8;
    const large = blocks.some(({ attributes: { style = '' } }) =>
      /font-size\s*:\s*(?:1[4-9]|[2-9]\d)(?:\.\d+)?p[tx]/.test(style),
    );
    if (index === first && !cue && !heading && !strong) continue;
    const points =
      (cue ? 3 : 0) +
      (heading ? 2 : 0) +
      (strong ? 1.2 : 0) +
      (large ? 1 : 0) +
      (shared(list, title) > 0.75 ? 2 : 0) +
      (shared(list, lead) >= 0.4 ? 1 : 0) +
      (/[.:;,]$/.test(text) ? -1.5 : 0) -
      (first - index) * 0.1;
    if (points >= enough && (best === null || points > best.points)) best = { text, points };
  }
  return best === null ? [] : candidate(best.text, 'markup', 'title-line', best.points >= 4 ? 0.9 : 0.82);
}

/** "Cổng thông tin điện tử huyện X", "In tin bài": what <title> says on every page of a portal. */
export const isGeneric = (title: string): boolean =>
  SITE_NAME.test(title) ||
  /^(?:in tin|in bài|bản in|print|trang chủ|home|tin tức|chi tiết|index|untitled|document|news|xem tin)\b/iu.test(
    title,
  );
