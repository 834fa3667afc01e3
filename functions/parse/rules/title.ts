import { bodyOf, type Claim, claim, claimedAs, type Page, type Row } from './page.ts';
import { every, wholeLine } from './phrases/index.ts';

const SECTION = wholeLine(every((phrases) => phrases.sections));
const OPEN = new Set(every((phrases) => phrases.openWords));
const CONFIDENCE = 0.8;

/** A title broken over two lines: the first cannot end there, or the second cannot begin there. */
export function continues(upper: Row, lower: Row | undefined): lower is Row {
  if (lower === undefined || lower.gap > 0 || lower.index !== upper.index + 1 || upper.stop || lower.prose)
    return false;
  if (lower.kind !== upper.kind || lower.words > 25 || upper.words + lower.words > 45) return false;
  const last = upper.text.split(/\s+/).at(-1)!.toLowerCase();
  return /[,\-–—:“"(]$/u.test(upper.text) || OPEN.has(last) || /^[\p{Ll}(]/u.test(lower.text);
}

/** How much a row of the head looks like the title: the line over the date or the body, of more words than a menu's. */
function score(page: Page, row: Row, head: Row[]): number {
  const after = page.rows[row.index + 1];
  const dated =
    after !== undefined && (claimedAs(page, after.index, 'published') || claimedAs(page, after.index, 'views'));
  return (
    Math.min(row.words, 12) / 4 +
    (dated ? 2 : 0) +
    (row.kind === 'heading' ? 3 : 0) +
    (SECTION.test(row.text) ? -4 : 0) +
    (row.words < 3 ? -2 : 0) +
    (row.stop && row.words > 15 ? -3 : 0) +
    (row.gapAfter > 0 || row === head.at(-1) ? 0.5 : 0) -
    head.indexOf(row) * 0.25
  );
}

/** Sở Công Thương họp giao ban quý I năm 2012 */
export function title(page: Page): Claim[] {
  const { first } = bodyOf(page);
  const rows = page.rows.filter((row) => page.claims[row.index] === null && row.kind !== 'table');
  const above = rows.filter((row) => (first < 0 ? true : row.index < first) && row.kind !== 'item').slice(0, 12);
  const head = first < 0 ? above.slice(0, 1) : above;
  if (rows.length === 1 && rows[0]!.stop) return [];
  if (head.length === 0) return [];
  const best = head.reduce((one, other) => (score(page, other, head) > score(page, one, head) ? other : one));
  const lower = page.rows[best.index + 1];
  const upper = page.rows[best.index - 1];
  const lines =
    lower && page.claims[lower.index] === null && continues(best, lower)
      ? [best, lower]
      : upper && page.claims[upper.index] === null && continues(upper, best)
        ? [upper, best]
        : [best];
  return [claim(lines, 'title', [{ field: 'title', confidence: CONFIDENCE }])];
}
