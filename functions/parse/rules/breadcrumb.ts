import { bodyOf, type Claim, claim, type Page } from './page.ts';
import { alternatives, every } from './phrases/index.ts';
import { READERS } from './values.ts';

const SEPARATOR = /\s*(?:[>»›→▸▶►⟩]|::|->|>>)+\s*/u;
const SLASH = /\s[/\\]\s/u;
/** "Home | Tin tức | Tên bài báo …" ends with a title, where a menu ends with a button. */
const BAR = /\s*\|\s*/u;
const TITLE_WORDS = 6;
const HOME = new RegExp(`^[\\s\\p{P}\\p{S}]*${alternatives(every((phrases) => phrases.home))}(?![\\p{L}])`, 'iu');
const CONFIDENCE = 0.9;
/** A crumb is a name of a section, or at the end the article's title. */
const LONGEST_CRUMB = 14;

/** Tin tức > Kinh tế - Xã hội */
export function breadcrumb(page: Page): Claim[] {
  const { first } = bodyOf(page);
  const head = page.rows.slice(0, first < 0 ? 6 : first);
  const row = head.find((each) => {
    if (page.claims[each.index] !== null || each.words > 40 || each.stop) return false;
    const home = HOME.test(each.text);
    const bar = home && (each.text.split('|').at(-1) ?? '').trim().split(/\s+/).length >= TITLE_WORDS;
    const separator = SEPARATOR.test(each.text) ? SEPARATOR : home && SLASH.test(each.text) ? SLASH : bar ? BAR : null;
    if (separator === null) return false;
    const crumbs = each.text.split(separator).filter((crumb) => crumb.trim() !== '');
    if (crumbs.length === 1) return /[>»›→]\s*$/u.test(each.text) || /^[>»›→]/u.test(each.text);
    return crumbs.slice(0, -1).every((crumb) => crumb.split(/\s+/).length <= LONGEST_CRUMB);
  });
  if (!row) return [];
  return [{ ...claim([row], 'breadcrumb'), found: READERS.breadcrumb(row.text, row.start, CONFIDENCE, page) }];
}
