/**
 * Capitals that a charset had no code for, from the letters around them: "QUốC HộI" is "QUỐC HỘI", "ở Hà Nội" after a full stop
 * begins with a capital. Where nothing around says so, the letter stays small.
 */
import { isSyllable } from '../../../shared/language/vietnamese-syllables.ts';

const WORD = /[\p{L}\p{M}]+/gu;
const OPENS_LINE = /^[\s"“‘«(•*+–-]*$/u;
const AFTER_SENTENCE = /[.!?…]["”’»)]*\s+["“‘«(]*$/u;
/** What a line ends with before one that begins a sentence. */
const ENDS_SENTENCE = /(?:[.!?…:;]["”’»)]*|^)\s*$/u;
/** A shorter line is a title or an item of a list, not one that was broken to fit a page. */
const BROKEN_LINE = 50;
/** Characters before a word that are looked at for the end of a sentence. */
const LOOK_BACK = 8;

interface Word {
  text: string;
  start: number;
  /** Letters whose case is sure, and whether those are all capitals. */
  sure: number;
  capitals: boolean;
}

function look(match: RegExpMatchArray, caseless: ReadonlySet<string>): Word {
  const sure = [...match[0]].filter((letter) => !caseless.has(letter));
  return {
    text: match[0],
    start: match.index ?? 0,
    sure: sure.length,
    capitals: sure.every((letter) => letter !== letter.toLowerCase()),
  };
}

/** One sure capital may begin a word ("Hà") or be all that is left of one in capitals ("HÀ"). */
const isOpen = (word: Word) => word.capitals && word.sure < Math.min(2, word.text.length);
/** A syllable in capitals shows that its line is; initials and short names such as "UBND" do not. */
const inCapitals = (word: Word | undefined) =>
  word?.capitals === true && word.sure > 1 && isSyllable(word.text.toLowerCase());

/** For each word the nearest one before it that is not open. */
function settledBefore(words: readonly Word[]): (Word | undefined)[] {
  let last: Word | undefined;
  return words.map((word) => {
    const before = last;
    if (!isOpen(word)) last = word;
    return before;
  });
}

function amongCapitals(words: readonly Word[]): boolean[] {
  const before = settledBefore(words);
  const after = settledBefore(words.toReversed()).toReversed();
  return words.map((word, at) => {
    const sides = [before[at], after[at]].filter((side) => side !== undefined);
    return word.sure > 0 ? sides.some(inCapitals) : sides.length > 0 && sides.every(inCapitals);
  });
}

export interface Restored {
  text: string;
  /** Words given capitals by what stands around them. */
  restored: number;
  /** Words whose first letter has no sure case and stays small. */
  open: number;
}

function restoreLine(line: string, caseless: ReadonlySet<string>, opensSentence: boolean): Restored {
  const words = [...line.matchAll(WORD)].map((match) => look(match, caseless));
  const capitals = amongCapitals(words);
  const count = { restored: 0, open: 0 };
  const restored = (word: Word, at: number): string => {
    if (word.sure === word.text.length) return word.text;
    if (word.capitals && (!isOpen(word) || capitals[at])) {
      count.restored++;
      return word.text.toUpperCase();
    }
    if (!caseless.has(word.text[0]!)) return word.text;
    const before = line.slice(Math.max(0, word.start - LOOK_BACK), word.start);
    const opens = word.start <= LOOK_BACK && OPENS_LINE.test(before) ? opensSentence : AFTER_SENTENCE.test(before);
    count[opens ? 'restored' : 'open']++;
    return opens ? word.text[0]!.toUpperCase() + word.text.slice(1) : word.text;
  };
  const texts = words.map(restored);
  let at = 0;
  const text = line.replace(WORD, () => texts[at++] ?? '');
  return { text, ...count };
}

/** An endless line is read in stretches of so many characters, cut at a blank. */
const STRETCH = 10_000;

function stretchesOf(line: string): string[] {
  const stretches: string[] = [];
  for (let at = 0; at < line.length || at === 0; ) {
    const blank = line.indexOf(' ', at + STRETCH);
    const end = blank < 0 ? line.length : blank;
    stretches.push(line.slice(at, end));
    at = Math.max(end, 1);
  }
  return stretches;
}

/** A text of one or many lines, NFC. `caseless`: the small letters that may stand for capitals. */
export function restoreCase(text: string, caseless: string): Restored {
  if (!caseless) return { text, restored: 0, open: 0 };
  const letters = new Set(caseless);
  let opensSentence = true;
  const total: Restored = { text: '', restored: 0, open: 0 };
  const lines = text.split('\n').map((line) => {
    const done = stretchesOf(line).map((stretch, at) => restoreLine(stretch, letters, opensSentence && at === 0));
    opensSentence = line.length < BROKEN_LINE || ENDS_SENTENCE.test(line.slice(-LOOK_BACK));
    for (const { restored, open } of done) {
      total.restored += restored;
      total.open += open;
    }
    return done.map((stretch) => stretch.text).join('');
  });
  return { ...total, text: lines.join('\n') };
}
