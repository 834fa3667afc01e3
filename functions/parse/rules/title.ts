import { hasFamilyName, isDesk, isName, isUnit } from '../metadata/names.ts';
import { wholeDate } from './dateline.ts';
import { bodyOf, type Claim, claim, claimedAs, freeRows, type Page, type Row, titleRow } from './page.ts';
import { every, lineStart, wholeLine } from './phrases/index.ts';

const SECTION = wholeLine(every((phrases) => phrases.sections));
const SITE = lineStart(every((phrases) => phrases.siteNames));
const SECTION_START = lineStart(every((phrases) => phrases.sectionStarts));
/** A longer name of a section: "Hoạt động của lãnh đạo Sở". */
const LONGEST_SECTION = 7;
const OPEN = new Set(every((phrases) => phrases.openWords));
const CONFIDENCE = 0.8;
/** Rows of a page's head that are looked at: a menu of a dozen buttons may come first. */
const HEAD = 24;
/** A title that asks or exclaims ends as a sentence does, and is yet shorter than a paragraph. */
const LONGEST_QUESTION = 30;

const ABOUT = /^(?:về (?:việc)?|v\/v|regarding|re:|relatif)/iu;

/** A title broken over two lines: the first cannot end there, or the second cannot begin there. */
export function continues(upper: Row, lower: Row | undefined): lower is Row {
  if (lower === undefined || lower.index !== upper.index + 1 || upper.stop || lower.prose) return false;
  if (ABOUT.test(lower.text) && upper.words <= 8 && lower.gap <= upper.gap + 1) return true;
  if (lower.gap > 0 || lower.kind !== upper.kind || lower.words > 25 || upper.words + lower.words > 45) return false;
  const last = upper.text.split(/\s+/).at(-1)!.toLowerCase();
  return /[,\-–—:“"(]$/u.test(upper.text) || OPEN.has(last) || /^\p{Ll}/u.test(lower.text);
}

const allCapitals = (text: string): boolean => text === text.toUpperCase() && /\p{L}/u.test(text);

/** A site's or an agency's name, a person's, or a section's: it stands in the head and is no title. */
function nameOnly(page: Page, row: Row): boolean {
  if (SECTION.test(row.text) || isDesk(row.text)) return true;
  if (isName(row.text) && (!page.vietnamese || hasFamilyName(row.text)) && row.words <= 5) return true;
  if (row.words > 12) return false;
  return (SITE.test(row.text) && row.words <= 10) || (isUnit(row.text) && allCapitals(row.text) && row.words <= 8);
}

/** "Title - Site": another line of the head is its beginning. */
const siteTitle = (row: Row, head: Row[]): boolean =>
  head.some(
    (each) => each !== row && each.words >= 3 && row.text.length > each.text.length && row.text.startsWith(each.text),
  );

/** A line that begins like a section's name, over a longer one. */
const sectionAbove = (row: Row, head: Row[]): boolean =>
  row.words <= LONGEST_SECTION &&
  SECTION_START.test(row.text) &&
  head.some((each) => each.index > row.index && each.words > row.words);

/** Characters of the body in which the title's words are looked for: the first paragraphs say again what the title says. */
const LEAD = 3000;
/** A slogan or an agency's name shares a word or two with the body, a title every third at least. */
const SPOKEN_OF = 0.3;
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** How many of a row's words stand in the text behind it, 0 to 1. */
function sharedWithBody(page: Page, row: Row): number {
  const words = wordsOf(row.text);
  const body = new Set(wordsOf(page.extracted.slice(row.end, row.end + LEAD)));
  return words.length === 0 ? 0 : words.filter((word) => body.has(word)).length / words.length;
}

/** So many short rows between a line and the body are a menu, and the title comes after it. */
const MENU = 4;
/** "CHỈ ĐẠO ĐIỀU HÀNH" has four words, "Người Việt ở nước ngoài" five. */
const LONGEST_BUTTON = 5;

function menuBelow(page: Page, row: Row, first: number): boolean {
  let buttons = 0;
  for (let index = row.index + 1; index < first && buttons < MENU; index++) {
    if (page.rows[index]!.words <= LONGEST_BUTTON) buttons += 1;
  }
  return buttons >= MENU;
}

/** How much a row of the head looks like the title: the first line of more words than a menu's, of which the body speaks. */
function score(page: Page, row: Row, head: Row[], first: number): number {
  const after = page.rows[row.index + 1];
  const dated =
    after !== undefined &&
    (claimedAs(page, after.index, 'published') ||
      claimedAs(page, after.index, 'views') ||
      wholeDate(page, after) !== null);
  return (
    (row.words >= 5 ? 2 : row.words >= 3 ? 1 : 0) +
    (sharedWithBody(page, row) >= SPOKEN_OF ? 1 : 0) +
    (dated ? 0.25 : 0) +
    (row.kind === 'heading' ? 3 : 0) +
    (nameOnly(page, row) ? -5 : 0) +
    (siteTitle(row, head) ? -4 : 0) +
    (sectionAbove(row, head) ? -2 : 0) +
    (menuBelow(page, row, first) ? -2 : 0) +
    (row.stop && row.words > 15 ? -3 : 0) -
    head.filter((each) => each.index < row.index && each.words >= 5).length * 0.25
  );
}

/** "Vì sao …?" right above the body, which is prose by its length. */
function asking(page: Page, row: Row | undefined): boolean {
  if (!row?.prose || row.words > LONGEST_QUESTION || row.kind !== 'paragraph') return false;
  const after = page.rows[row.index + 1];
  const dated = after !== undefined && (claimedAs(page, after.index, 'published') || wholeDate(page, after) !== null);
  return after !== undefined && (/[?!…]["”»]?$/u.test(row.text) || dated) && !/[.?!]\s+\p{Lu}/u.test(row.text);
}

/**
 * Sở Công Thương họp giao ban quý I năm 2012
 *
 * Đoàn công tác của Bộ Y tế làm việc với          over two lines
 * các huyện vùng lũ
 */
export function title(page: Page): Claim[] {
  if (titleRow(page) >= 0) return [];
  if (page.declaredTitle !== null && !page.plain) return asDeclared(page, page.declaredTitle);
  const { first } = bodyOf(page);
  const open = freeRows(page).filter((row) => row.kind !== 'table' && row.kind !== 'item');
  const above = first < 0 ? open.slice(0, HEAD) : open.filter((row) => row.index < first).slice(-HEAD);
  const rows = above.length > 0 ? above.filter((row) => wholeDate(page, row) === null) : open.slice(0, 1);
  if (rows.length === 0 || (open.length === 1 && open[0]!.stop)) return [];
  const head =
    first < 0 ? rows.filter((row) => !nameOnly(page, row)).slice(0, 1) : rows.filter((row) => row.index < first);
  const [question] = rows;
  if (head.length === 0) return asking(page, question) ? [titled([question!])] : [];
  const scored = head.map((row) => ({ row, score: score(page, row, head, first) }));
  const best = scored.reduce((one, other) => (other.score > one.score ? other : one)).row;
  if (nameOnly(page, best) && first >= 0 && head.length === 1 && best.words < 3) return [];
  const [upper, lower] = [page.rows[best.index - 1], page.rows[best.index + 1]];
  if (lower && rows.includes(lower) && continues(best, lower)) return [titled([best, lower])];
  if (upper && head.includes(upper) && continues(upper, best)) return [titled([upper, best])];
  return [titled([best])];
}

const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The line of the head that is the title of the markup, as it stands or without the site's name behind it. */
function asDeclared(page: Page, value: string): Claim[] {
  const key = fold(value);
  const row = freeRows(page)
    .slice(0, HEAD)
    .find(
      (each) =>
        fold(each.text) === key ||
        (each.words >= 4 && each.words <= LONGEST_QUESTION && key.startsWith(fold(each.text))),
    );
  return row ? [titled([row])] : [];
}

const titled = (rows: Row[]): Claim => claim(rows, 'title', [{ field: 'title', confidence: CONFIDENCE }]);
