import { bodyOf, type Claim, claim, neighbour, type Page } from './page.ts';

/** A heading within the body has few words. */
const LONGEST_HEADING = 20;

/** Kết quả đạt được          a short line without a full stop, right above a paragraph */
export function subhead(page: Page): Claim[] {
  const { first, last } = bodyOf(page);
  return page.rows.slice(Math.max(0, first), last + 1).flatMap((row) => {
    if (
      page.claims[row.index] !== null ||
      row.stop ||
      row.prose ||
      row.words > LONGEST_HEADING ||
      row.kind !== 'paragraph'
    )
      return [];
    const below = neighbour(page, row.index, 1);
    return below?.prose && /^[\p{Lu}\p{N}]/u.test(row.text) && !/[,;]$/.test(row.text) ? [claim([row], 'body')] : [];
  });
}

/** Whatever no rule knows is the article. */
export function body(page: Page): Claim[] {
  return page.rows.flatMap((row) => (page.claims[row.index] === null ? [claim([row], 'body')] : []));
}
