import { type Claim, claim, type Page, type Row } from './page.ts';
import { every, wholeLine } from './phrases/index.ts';

const RELATED = wholeLine(every((phrases) => phrases.related));
const SEE_ALSO = wholeLine(every((phrases) => phrases.seeAlso));
const COMMENTS = wholeLine(every((phrases) => phrases.comments));

/** A heading of such a list is short; "Các tin khác trong chuyên mục Kinh tế - Xã hội" has ten words. */
const LONGEST_HEAD = 12;
/** Links that an article shows within itself, at most. */
const LINKS_WITHIN = 8;

const headed = (row: Row, heads: RegExp): boolean =>
  row.words <= LONGEST_HEAD && !/(?<!\.)[.!]$/.test(row.text) && heads.test(row.text);

/**
 * Các tin đã đăng
 * Huyện Mỏ Cày tập huấn nuôi tôm (02/03/2011)
 *
 * The heading and what stands below it, to the end of the page; where more of the article follows than came before, to its next
 * paragraph, and above the article nothing, as the title is next.
 */
export function related(page: Page): Claim[] {
  const total = page.rows.reduce((sum, row) => sum + (row.prose ? row.words : 0), 0);
  let before = 0;
  const claims: Claim[] = [];
  let list: { family: string; whole: boolean; left: number; gap: number | null } | null = null;
  for (const row of page.rows) {
    if (row.prose) before += row.words;
    if (page.claims[row.index] !== null) continue;
    const family = headed(row, RELATED) ? 'related' : headed(row, COMMENTS) ? 'comments' : null;
    if (!page.plain && before * 5 < total * 4) continue;
    const within = page.plain && family === null && headed(row, SEE_ALSO);
    if (family !== null && before === 0) {
      claims.push(claim([row], 'debris', [], `related/${family}`));
      continue;
    }
    if (family !== null || within) {
      list = {
        family: family ?? 'see-also',
        whole: family !== null && before * 2 > total,
        left: LINKS_WITHIN,
        gap: null,
      };
      claims.push(claim([row], 'debris', [], `related/${list.family}`));
      continue;
    }
    if (list === null) continue;
    if (!list.whole) {
      const apart = list.gap !== null && row.gap > list.gap;
      if (row.prose || list.left === 0 || apart) {
        list = null;
        continue;
      }
      list = { ...list, left: list.left - 1, gap: list.gap ?? row.gap };
    }
    claims.push(claim([row], 'debris', [], `related/${list.family}`));
  }
  return claims;
}
