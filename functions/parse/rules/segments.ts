/** A line of labels and values, cut from each label to the next: "Ngày đăng: 02/03/2011 - Lượt xem: 45". */
import { alternatives, every, LABELS, lineStart } from './phrases/index.ts';
import type { Label } from './phrases/phrases.ts';

export interface Segment {
  /** Null for what stands before the first label. */
  label: Label | null;
  colon: boolean;
  /** Label, value and end of the value, in the line. */
  start: number;
  value: number;
  end: number;
}

const BY = every((phrases) => phrases.byWords);
const sources = LABELS.map((label) => {
  const bare = alternatives([...every((phrases) => phrases.labels[label]), ...(label === 'author' ? BY : [])]);
  const colon = every((phrases) => phrases.colonLabels[label] ?? []);
  return `(?<${label}>${bare}${colon.length > 0 ? `|${alternatives(colon)}(?=\\s*:)` : ''})`;
});
const LABEL = new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])\\s*[:：]?`, 'giu');
const BEGINS = new RegExp(`^[\\s\\p{P}\\p{S}]{0,8}(?:${sources.join('|')})`, 'iu');
const UNITS = alternatives(every((phrases) => phrases.viewUnits));
/** "1.021 lượt xem": the label behind the value. */
const COUNTED = new RegExp(`(?<![\\d.,])\\d[\\d., \\u00a0]*\\s*${UNITS}(?![\\p{L}])`, 'iu');
const EVENT = lineStart(every((phrases) => phrases.eventLabels).map((label) => `${label}(?= ?:)`));

export const OPENING = /^[\s\p{P}\p{S}]*$/u;
/** A count and nothing else, as "1.004" or "1.004 lượt xem" is. */
export const COUNT_ONLY = new RegExp(
  `^[\\s\\p{P}\\p{S}]*\\d[\\d., \\u00a0]*[\\s\\p{P}\\p{S}]*(?:${UNITS}|lượt|lần|người|times|fois)?[\\s\\p{P}\\p{S}]*$`,
  'iu',
);

const BUTTONS = new RegExp(
  `[\\s\\p{P}\\p{S}]+${alternatives(['print', 'share', 'feedback', 'reading'].flatMap((family) => every((phrases) => phrases.furniture[family] ?? [])))}[\\s\\p{P}\\p{S}]*$`,
  'iu',
);
/** Buttons behind a date or a count: "… Lượt xem: 45 In trang Gửi email". More than four are a menu. */
const MOST_BUTTONS = 4;

/** Where the buttons at the end of a line begin, which is its end where there are none. */
export function buttonsBehind(text: string): number {
  let end = text.length;
  for (let count = 0; count < MOST_BUTTONS; count++) {
    const button = BUTTONS.exec(text.slice(0, end));
    if (!button) break;
    end = button.index;
  }
  return /[\d)\]]$/u.test(text.slice(0, end)) ? end : text.length;
}

export const beginsWithLabel = (text: string): boolean => BEGINS.test(text);
export const countsViews = (text: string): boolean => COUNTED.test(text);
/** "Địa điểm:", "Venue:" */
export const isEventLabel = (text: string): boolean => EVENT.test(text);

type Mark = Omit<Segment, 'end'>;

/** A label counts with its colon, before a figure, before a name, or at the line's beginning; elsewhere the word is a word. */
function isLabel(text: string, mark: Mark): boolean {
  const value = text.slice(mark.value);
  return (
    mark.colon ||
    (mark.label === 'author' && /^[\s/]*\p{Lu}/u.test(value)) ||
    /^\D{0,12}\d/u.test(value) ||
    OPENING.test(text.slice(0, mark.start))
  );
}

function marksOf(text: string): Mark[] {
  const marks = [...text.matchAll(LABEL)].map(
    (match): Mark => ({
      label: LABELS.find((label) => match.groups?.[label] !== undefined)!,
      colon: /[:：]$/.test(match[0]),
      start: match.index,
      value: match.index + match[0].length,
    }),
  );
  const labels = marks.filter((mark) => isLabel(text, mark));
  const counted = COUNTED.exec(text);
  if (!counted) return labels;
  const [from, to] = [counted.index, counted.index + counted[0].length];
  const others = labels.filter((mark) => mark.start < from || mark.start >= to);
  const before = others.findLast((mark) => mark.start < from);
  const named = before?.label === 'views' && OPENING.test(text.slice(before.value, from));
  if (named) return others;
  return [...others, { label: 'views' as const, colon: true, start: from, value: from }].toSorted(
    (one, other) => one.start - other.start,
  );
}

/** What is before the first label is a stretch without one, unless it is but a bullet or a bracket. */
export function segmentsOf(text: string): Segment[] {
  const marks = marksOf(text);
  const segments = marks.map((mark, index): Segment => ({ ...mark, end: marks[index + 1]?.start ?? text.length }));
  const first = segments[0];
  if (!first) return [{ label: null, colon: false, start: 0, value: 0, end: text.length }];
  if (OPENING.test(text.slice(0, first.start))) return [{ ...first, start: 0 }, ...segments.slice(1)];
  return [{ label: null, colon: false, start: 0, value: 0, end: first.start }, ...segments];
}
