import type { Passage } from '../../passages.ts';

/** A run of letters and digits ("Ngoại", "H'Hen", "KH&CN", "2016"), with what stands between it and the one before. */
export interface Syllable {
  start: number;
  end: number;
  /** In one spelling, as in `Passage.plain`. */
  text: string;
  lower: string;
  shape: 'capital' | 'upper' | 'lower' | 'number';
  gap: string;
  /** In a line that is all in capitals: they tell nothing of names there. */
  shouted: boolean;
}

const RUN = /[\p{L}\p{M}\p{N}]+(?:['&][\p{L}\p{M}\p{N}]+)*/gu;
const CAPITAL = /^\p{Lu}/u;
const LOWER = /\p{Ll}/u;

function shapeOf(text: string): Syllable['shape'] {
  if (/^\p{N}/u.test(text)) return 'number';
  if (!CAPITAL.test(text)) return 'lower';
  return text.length > 1 && !LOWER.test(text) ? 'upper' : 'capital';
}

const known = new WeakMap<Passage, Syllable[]>();

/** The syllables of a passage in order. Linear. */
export function syllablesOf(from: Passage): Syllable[] {
  const found = known.get(from) ?? split(from);
  known.set(from, found);
  return found;
}

/** A headline in capitals has so many letters at least; "UBND TP.HCM" is no headline. */
const SHORTEST_SHOUT = 24;

/** The stretches of lines that are printed in capitals. */
function shoutsIn(plain: string): { start: number; end: number }[] {
  const shouts: { start: number; end: number }[] = [];
  for (const { 0: line, index: start } of plain.matchAll(/[^\n]+/gu)) {
    if (line.length >= SHORTEST_SHOUT && !LOWER.test(line) && /\p{Lu}/u.test(line))
      shouts.push({ start, end: start + line.length });
  }
  return shouts;
}

function split({ plain, lower }: Passage): Syllable[] {
  const found: Syllable[] = [];
  const shouts = shoutsIn(plain);
  let shout = 0;
  let last = 0;
  for (const { 0: text, index: start } of plain.matchAll(RUN)) {
    const end = start + text.length;
    while (shout < shouts.length && shouts[shout]!.end <= start) shout++;
    const shouted = (shouts[shout]?.start ?? plain.length) <= start;
    const gap = plain.slice(last, start);
    found.push({ start, end, text, lower: lower.slice(start, end), shape: shapeOf(text), gap, shouted });
    last = end;
  }
  return found;
}

/** The place of the syllable that begins at an offset or after it; their count where none does. */
export function syllableAt(syllables: Syllable[], offset: number): number {
  let [low, high] = [0, syllables.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (syllables[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const SPACE = /^ +$/;
const DASH = /^(?: *- *)$/;
/** What may stand between the syllables of one phrase: "Lao động - Thương binh và Xã hội", "Văn hóa, Thể thao". */
const WITHIN_PHRASE = /^(?: +|, *| *- *| *& *)$/;

export const isSpace = (gap: string) => SPACE.test(gap);
export const isDash = (gap: string) => DASH.test(gap);
export const isWithinPhrase = (gap: string) => WITHIN_PHRASE.test(gap);
export const isCapital = (syllable: Syllable | undefined): syllable is Syllable =>
  syllable?.shape === 'capital' || syllable?.shape === 'upper';
