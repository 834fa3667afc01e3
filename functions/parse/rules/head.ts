import { bodyOf, type Claim, claim, neighbour, type Page, type Row, titleRow } from './page.ts';
import { every, lineStart, wholeLine } from './phrases/index.ts';

const SECTION = wholeLine(every((phrases) => phrases.sections));
const SECTION_START = lineStart(every((phrases) => phrases.sectionStarts));
const TELLS = lineStart(every((phrases) => phrases.openers));
/** A second headline is no longer than a first; what is longer is a paragraph that lost its full stop. */
const LONGEST_SUBTITLE = 25;
const CONFIDENCE = 0.6;
const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** What stands above the title and is no date and no breadcrumb: the section's name, or the site's furniture. */
export function aboveTitle(page: Page): Claim[] {
  const title = titleRow(page);
  const { first } = bodyOf(page);
  if (title < 0 || (first >= 0 && first < title)) return [];
  const above = page.rows.slice(0, title).filter((row) => page.claims[row.index] === null && !row.prose);
  const menu = page.claims.slice(0, title).some((held) => held?.parts[0]?.rule === 'furniture/navigation');
  const section = menu ? undefined : above.findLast((row) => SECTION.test(row.text) || SECTION_START.test(row.text));
  return above.map((row) =>
    row === section
      ? claim([row], 'section', [{ field: 'section', confidence: CONFIDENCE }])
      : claim([row], 'debris', [], 'head/above-title'),
  );
}

/** "huyen ba tri mo hoi thi": a picture's name that a program made of the title. */
const bare = (text: string): string => fold(text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd'));

/** Where a picture was, the title without its marks, anywhere on the page. */
export function titleOfPicture(page: Page): Claim[] {
  const held = page.claims[titleRow(page)];
  const value = held?.found.find((found) => found.field === 'title')?.value;
  if (value === undefined || value.length < 12 || bare(value) === fold(value)) return [];
  const key = bare(value);
  return page.rows
    .filter((row) => page.claims[row.index] === null && row.words < 60 && fold(row.text) === key)
    .map((row) => claim([row], 'debris', [], 'head/title-of-picture'));
}

/** The first paragraph twice: the first time it is the lead. */
export function leadTwice(page: Page): Claim[] {
  if (!page.plain && !page.vietnamese) return [];
  const { first } = bodyOf(page);
  const row = page.rows[first];
  const next = row && neighbour(page, first, 1);
  if (!row || !next || fold(row.text) !== fold(next.text)) return [];
  return [claim([row], 'subtitle', [{ field: 'subtitle', confidence: CONFIDENCE }])];
}

/** The title again, under itself or with the site's name behind it. */
export function titleAgain(page: Page): Claim[] {
  const held = page.claims.find((each) => each?.parts.some((part) => part.role === 'title'));
  const value = held?.found.find((found) => found.field === 'title')?.value;
  if (!held || value === undefined) return [];
  const key = fold(value);
  const { first } = bodyOf(page);
  const until = first < 0 ? Math.min(page.rows.length, held.to + 4) : first;
  return page.rows
    .slice(0, until)
    .filter((row: Row) => page.claims[row.index] === null && key.length > 8 && fold(row.text) === key)
    .map((row) => claim([row], 'debris', [], 'head/title-again'));
}

/** A second headline between the title and its date line, or right above the body and without a full stop. */
export function subtitle(page: Page): Claim[] {
  if (!page.plain) return [];
  const title = titleRow(page);
  const { first } = bodyOf(page);
  if (title < 0 || first < 0) return [];
  const between = page.rows.slice(title + 1, first).filter((row) => page.claims[row.index] === null);
  const row = between[0];
  if (
    !row ||
    between.length > 1 ||
    row.words < 5 ||
    row.stop ||
    row.kind === 'item' ||
    /[:;]$/.test(row.text) ||
    row.words > LONGEST_SUBTITLE ||
    TELLS.test(row.text)
  )
    return [];
  return [claim([row], 'subtitle', [{ field: 'subtitle', confidence: CONFIDENCE }])];
}
