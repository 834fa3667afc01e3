import { datesIn } from '../metadata/dates.ts';
import { bodyOf, type Claim, claim, type Page, type Row } from './page.ts';
import { every, lineStart } from './phrases/index.ts';

const SITE = lineStart(every((phrases) => phrases.siteNames));
/** A site's own name has few words; a title of an article about the site has more. */
const LONGEST_NAME = 12;
/** A link to another article: a title with its day. */
const LONGEST_LINK = 40;
/** One line with a day at its end may be the place and day of a signature; two are a list. */
const FEWEST_LINKS = 2;

const footOf = (page: Page): Row[] => {
  const { last } = bodyOf(page);
  return last < 0 ? [] : page.rows.slice(last + 1).filter((row) => page.claims[row.index] === null);
};

/** A title with a day in brackets behind it, or a day and a title. */
function datedLink(page: Page, row: Row): boolean {
  if (row.words < 4 || row.words > LONGEST_LINK || !/\d/.test(row.text)) return false;
  const date = datesIn(row.text, page.vietnamese).at(-1);
  if (!date || date.precision === 'month') return false;
  const behind = /^\s*[)\]]*\s*$/u.test(row.text.slice(date.end)) && /[([–-]\s*$/u.test(row.text.slice(0, date.start));
  return behind || (date.start === 0 && /^\s*[)\]:–|-]/u.test(row.text.slice(date.end)));
}

/** Khai mạc hội xuân Mường Lò (22/2/2009)          two or more of them below the article, with no heading above */
export function datedLinks(page: Page): Claim[] {
  const links = footOf(page).filter((row) => datedLink(page, row));
  return links.length < FEWEST_LINKS ? [] : links.map((row) => claim([row], 'debris', [], 'related/dated-links'));
}

/** TRANG THÔNG TIN ĐIỆN TỬ HUYỆN BA TRI          the site's name, which closes its pages, and what follows its notices */
export function siteFoot(page: Page): Claim[] {
  const { last } = bodyOf(page);
  const notice = page.claims.findIndex(
    (held, index) =>
      index > last && last >= 0 && /^furniture\/(?:copyright|contact|counter)/.test(held?.parts[0]?.rule ?? ''),
  );
  return footOf(page)
    .filter(
      (row) => (SITE.test(row.text) && row.words <= LONGEST_NAME) || (notice >= 0 && row.index > notice && !row.stop),
    )
    .map((row) => claim([row], 'debris', [], 'foot/site'));
}
