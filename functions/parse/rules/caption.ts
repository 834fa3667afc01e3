import { bodyOf, type Claim, claim, type Page, type Row } from './page.ts';
import { alternatives, every, lineStart } from './phrases/index.ts';
import { continues } from './title.ts';

const HEAD = lineStart(every((phrases) => [...phrases.captionHeads, ...phrases.offices]));
const ENDS = new RegExp(`(?<![\\p{L}])${alternatives(every((phrases) => phrases.captionEnds))}[.]?$`, 'iu');
/** What ends like a caption and is longer may be a sentence of the report. */
const LONGEST_ENDING = 20;
const SIGN = new RegExp(`(?<![\\p{L}])${alternatives(every((phrases) => phrases.captionSigns))}(?![\\p{L}])`, 'iu');
const PROOF = new RegExp(`(?<![\\p{L}])${alternatives(every((phrases) => phrases.captionProofs))}(?![\\p{L}])`, 'iu');
const TELLS = lineStart(every((phrases) => phrases.openers));
/** "Các đại biểu đã thảo luận …" tells; a caption shows. */
const PAST = /(?<!\p{L})(?:đã|vừa|sẽ)(?!\p{L})/iu;
/** Captions are seldom longer; what is needs more evidence. */
const LONG = 35;
const ENUMERATED = /^(?:[-–—+*•●▪]|\d{1,2}[.)/]|[IVX]{1,4}[.)]|[a-hđ][.)]\s)/u;
/** The photographer at the end: "… Ảnh: T.L", "(Photo: Mai Lan)". */
const PHOTO = new RegExp(
  `(?<![\\p{L}])${alternatives(every((phrases) => phrases.labels.photo))}\\s*:?[^:]{1,60}$|(?:Ảnh|Photo)\\s*[:.]?\\s*$`,
  'iu',
);
/** Characters at a line's end in which the photographer stands. */
const CREDIT = 80;
/** "… tại lễ ra quân. Ảnh Mai Lan.": a sentence's end, then the photographer without a colon. */
const PHOTO_NAME = /[.!?…)”"]\s*(?:Ảnh|Photo)\s+\p{Lu}[^.!?]{1,60}\.?$/u;
const photographed = (row: Row): boolean => {
  const end = row.text.slice(-CREDIT);
  return PHOTO.test(end) || PHOTO_NAME.test(end);
};
const CONFIDENCE = 0.7;
/** "Đồng chí …, Phó Chủ tịch …, trao bằng khen cho …": the longest captions that we know have some fifty words. */
const LONGEST = 55;
/** A line that ends as a sentence is a caption only if it is short. */
const LONGEST_SENTENCE = 30;

/** The gap that most paragraphs keep from each other. */
function usualGap(page: Page): number {
  const counts = new Map<number, number>();
  for (const row of page.rows) {
    if (row.prose && page.rows[row.index - 1]?.prose) counts.set(row.gap, (counts.get(row.gap) ?? 0) + 1);
  }
  return [...counts].toSorted((one, other) => other[1] - one[1])[0]?.[0] ?? 0;
}

const inBrackets = (row: Row): boolean => /^[([].*[)\]][.]?$/su.test(row.text) && row.words >= 3;

function evidence(page: Page, row: Row, gap: number, indents: number, foot: boolean, caption: boolean): number {
  const above = page.rows[row.index - 1];
  const below = page.rows[row.index + 1];
  const camera = [above, below].some(
    (each) =>
      each &&
      page.claims[each.index]?.parts.some(
        (part) => part.rule?.startsWith('furniture/camera') || part.rule?.startsWith('furniture/image'),
      ),
  );
  const photo = photographed(row);
  const apart = page.plain && (row.gap > gap || row.gapAfter > gap);
  return (
    (inBrackets(row) ? 3 : 0) +
    (HEAD.test(row.text) ? 1.5 : 0) +
    (SIGN.test(row.text) ? 1 : 0) +
    (PROOF.test(row.text) ? 1 : 0) +
    (row.words <= LONGEST_ENDING && ENDS.test(row.text.slice(-CREDIT)) ? 1.5 : 0) +
    ([above, below].some((each) => each?.text === row.text) ? 2.5 : 0) +
    (TELLS.test(row.text) ? -1.5 : 0) +
    (PAST.test(row.text) ? -1 : 0) +
    (row.words > LONG ? -1 : 0) +
    (row.stop && !photo ? -1 : 1) +
    (row.stop && !photo && row.words > 18 ? -1 : 0) +
    (apart ? 1 : 0) +
    (row.gap > gap && row.gapAfter > gap ? 0.5 : 0) +
    (row.indent > 0 && indents * 3 < page.rows.length ? 1 : 0) +
    (camera ? 1.5 : 0) +
    (photo ? 3 : 0) +
    (foot ? 1 : 0) +
    (caption ? (foot ? 1 : 0.25) : 0) +
    (ENUMERATED.test(row.text) ? -3 : 0) +
    (/[:;]$/.test(row.text) ? -3 : 0) +
    (row.kind === 'item' || row.kind === 'heading' || row.kind === 'table' ? -3 : 0) +
    (row.words < 4 ? -1.5 : 0) +
    (!/^[\p{Lu}\p{N}(["“]/u.test(row.text) ? -1 : 0)
  );
}

/** From here on a line is a caption: a picture's head word and a sign and no full stop, or brackets. */
const ENOUGH = 3;

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
  const indents = page.rows.filter((row) => row.indent > 0).length;
  const claims: Claim[] = [];
  let taken = -1;
  for (const row of page.rows) {
    if (row.index <= taken || page.claims[row.index] !== null || row.index < first - 3) continue;
    const lower = page.rows[row.index + 1];
    const two = lower !== undefined && page.claims[lower.index] === null && row.gap > 0 && continues(row, lower);
    const rows = two ? [row, lower] : [row];
    const joined = two
      ? {
          ...row,
          words: row.words + lower.words,
          stop: lower.stop,
          gapAfter: lower.gapAfter,
          text: `${row.text} ${lower.text}`,
        }
      : row;
    const foot = row.index > last && page.rows[last]!.kind === 'paragraph';
    if (joined.words > (joined.stop ? LONGEST_SENTENCE : LONGEST)) continue;
    if (row.prose && joined.words > (photographed(row) ? LONGEST : 25)) continue;
    if (row.index > last && row.prose) continue;
    if (evidence(page, joined, gap, indents, foot, taken >= 0 && taken === row.index - 1) < ENOUGH) continue;
    claims.push(claim(rows, 'caption', [{ field: 'caption', confidence: CONFIDENCE }]));
    taken = rows.at(-1)!.index;
  }
  return claims;
}
