/** What speaks for and against a line being a picture's caption. A caption needs `ENOUGH`: a head word, a sign and no full stop, or brackets. */
import type { Page, Row } from './page.ts';
import { alternatives, every, lineStart } from './phrases/index.ts';

export const ENOUGH = 3;

/** Characters at a line's end in which the photographer stands, and how it ends as captions do. */
const END = 80;
/** What ends like a caption and is longer may be a sentence of the report. */
const LONGEST_ENDING = 20;
/** Captions with a full stop are seldom longer. */
const LONG_SENTENCE = 18;
/** Captions are seldom longer at all. */
const LONG = 35;

const within = (entries: string[]): RegExp => new RegExp(`(?<![\\p{L}])${alternatives(entries)}(?![\\p{L}])`, 'iu');
const HEAD = lineStart(every((phrases) => [...phrases.captionHeads, ...phrases.offices]));
const SIGN = within(every((phrases) => phrases.captionSigns));
const PROOF = within(every((phrases) => phrases.captionProofs));
const ENDS = new RegExp(`(?<![\\p{L}])${alternatives(every((phrases) => phrases.captionEnds))}[.]?$`, 'iu');
const TELLS = lineStart(every((phrases) => phrases.openers));
/** "Các đại biểu đã thảo luận …" tells; a caption shows. */
const PAST = /(?<!\p{L})(?:đã|vừa|sẽ)(?!\p{L})/iu;
const ENUMERATED = /^(?:[-–—+*•●▪]|\d{1,2}[.)/]|[IVX]{1,4}[.)]|[a-hđ][.)]\s)/u;
/** The photographer at the end: "… Ảnh: T.L", "(Photo: Mai Lan)". */
const PHOTO = new RegExp(
  `(?<![\\p{L}])${alternatives(every((phrases) => phrases.labels.photo))}\\s*:?[^:]{1,60}$|(?:Ảnh|Photo)\\s*[:.]?\\s*$`,
  'iu',
);
/** "… tại lễ ra quân. Ảnh Mai Lan.": a sentence's end, then the photographer without a colon. */
const PHOTO_NAME = /[.!?…)”"]\s*(?:Ảnh|Photo)\s+\p{Lu}[^.!?]{1,60}\.?$/u;

export function photographed(row: Row): boolean {
  const end = row.text.slice(-END);
  return PHOTO.test(end) || PHOTO_NAME.test(end);
}

/** A line, or two that are one caption, with what stands around it. */
export interface Place {
  row: Row;
  above: Row | undefined;
  below: Row | undefined;
  /** The gap that most paragraphs keep, and whether most lines are indented. */
  usualGap: number;
  indented: boolean;
  /** Below the last paragraph. */
  foot: boolean;
  /** The line above is a caption. */
  captionAbove: boolean;
  page: Page;
}

const ofPicture = (page: Page, row: Row | undefined): boolean =>
  row !== undefined &&
  (page.claims[row.index]?.parts.some((part) => /^furniture\/(?:camera|image)/.test(part.rule ?? '')) ?? false);

const unstopped = ({ row }: Place): boolean => !row.stop || photographed(row);

/** Weights found on the cases of test/articles: one is a hint, three a caption. */
const EVIDENCE: readonly (readonly [weight: number, holds: (place: Place) => boolean])[] = [
  [3, ({ row }) => /^[([].*[)\]][.]?$/su.test(row.text) && row.words >= 3],
  [3, ({ row }) => photographed(row)],
  [2.5, ({ row, above, below }) => above?.text === row.text || below?.text === row.text],
  [1.5, ({ row }) => HEAD.test(row.text)],
  [1.5, ({ row }) => row.words <= LONGEST_ENDING && ENDS.test(row.text.slice(-END))],
  [1.5, ({ page, above, below }) => ofPicture(page, above) || ofPicture(page, below)],
  [1, ({ row }) => SIGN.test(row.text)],
  [1, ({ row }) => PROOF.test(row.text)],
  [1, unstopped],
  [1, ({ page, row, usualGap }) => page.plain && (row.gap > usualGap || row.gapAfter > usualGap)],
  [0.5, ({ row, usualGap }) => row.gap > usualGap && row.gapAfter > usualGap],
  [1, ({ row, indented }) => row.indent > 0 && !indented],
  [1, ({ foot }) => foot],
  [0.75, ({ foot, captionAbove }) => foot && captionAbove],
  [0.25, ({ captionAbove }) => captionAbove],
  [-1, (place) => !unstopped(place)],
  [-1, (place) => !unstopped(place) && place.row.words > LONG_SENTENCE],
  [-1, ({ row }) => row.words > LONG],
  [-1, ({ row }) => PAST.test(row.text)],
  [-1, ({ row }) => !/^[\p{Lu}\p{N}(["“]/u.test(row.text)],
  [-1.5, ({ row }) => TELLS.test(row.text)],
  [-1.5, ({ row }) => row.words < 4],
  [-3, ({ row }) => ENUMERATED.test(row.text)],
  [-3, ({ row }) => /[:;]$/.test(row.text)],
  [-3, ({ row }) => row.kind !== 'paragraph' && row.kind !== 'quote'],
];

export const evidenceOf = (place: Place): number =>
  EVIDENCE.reduce((sum, [weight, holds]) => (holds(place) ? sum + weight : sum), 0);
