import { ENOUGH, evidenceOf, photographed } from './caption-evidence.ts';
import { bodyOf, type Claim, claim, type Page, type Row } from './page.ts';
import { continues } from './title.ts';

const CONFIDENCE = 0.7;
/** "Đồng chí …, Phó Chủ tịch …, trao bằng khen cho …": the longest captions that we know have some fifty words. */
const LONGEST = 55;
/** A line that ends as a sentence is a caption only if it is short, and a paragraph only if it is shorter or names its photographer. */
const LONGEST_SENTENCE = 30;
const LONGEST_PARAGRAPH = 25;
/** Rows above the first paragraph where a picture may stand. */
const ABOVE_BODY = 3;

/** The gap that most paragraphs keep from each other. */
function usualGap(page: Page): number {
  const counts = new Map<number, number>();
  for (const row of page.rows) {
    if (row.prose && page.rows[row.index - 1]?.prose) counts.set(row.gap, (counts.get(row.gap) ?? 0) + 1);
  }
  return [...counts].toSorted((one, other) => other[1] - one[1])[0]?.[0] ?? 0;
}

/** A row and the next one as one line. */
const together = (upper: Row, lower: Row): Row => ({
  ...upper,
  text: `${upper.text} ${lower.text}`,
  words: upper.words + lower.words,
  stop: lower.stop,
  gapAfter: lower.gapAfter,
});

function mayBe(row: Row, foot: boolean): boolean {
  if (row.words > (row.stop ? LONGEST_SENTENCE : LONGEST)) return false;
  return !row.prose || (!foot && row.words <= (photographed(row) ? LONGEST : LONGEST_PARAGRAPH));
}

/**
 * (Quang cảnh buổi tập huấn)
 *  Đại biểu dự Hội nghị.              between wider gaps, or indented
 * Bà Trần Thu Hà - Phó Giám đốc Sở,
 * phát biểu tại buổi lễ               over two lines
 *
 * Only in plain text and in Vietnamese pages: other markup tells captions from text.
 */
export function caption(page: Page): Claim[] {
  const { first, last } = bodyOf(page);
  if (first < 0 || (!page.plain && !page.vietnamese)) return [];
  const gap = usualGap(page);
  const indented = page.rows.filter((row) => row.indent > 0).length * 3 >= page.rows.length;
  const claims: Claim[] = [];
  let taken = -1;
  for (const row of page.rows) {
    if (row.index <= taken || page.claims[row.index] !== null || row.index < first - ABOVE_BODY) continue;
    const lower = page.rows[row.index + 1];
    const two = lower !== undefined && page.claims[lower.index] === null && row.gap > 0 && continues(row, lower);
    const rows = two ? [row, lower] : [row];
    const line = two ? together(row, lower) : row;
    const foot = row.index > last;
    if (!mayBe(line, foot)) continue;
    const evidence = evidenceOf({
      page,
      row: line,
      above: page.rows[row.index - 1],
      below: page.rows[rows.at(-1)!.index + 1],
      usualGap: gap,
      indented,
      foot: foot && page.rows[last]!.kind === 'paragraph',
      captionAbove: taken >= 0 && taken === row.index - 1,
    });
    if (evidence < ENOUGH) continue;
    claims.push(claim(rows, 'caption', [{ field: 'caption', confidence: CONFIDENCE }]));
    taken = rows.at(-1)!.index;
  }
  return claims;
}
