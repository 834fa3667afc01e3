import { closed, FNV_OFFSET, withLetter } from './numbers.ts';

/** Words of more syllables are sayings; a match of four covers what of them matters to the words around. */
export const LONGEST_WORD = 4;

/**
 * The headwords, sorted by syllables and a line each: a digit for the syllables shared with the line before, then the rest.
 * "0an ninh", "1toàn" is "an ninh", "an toàn".
 */
export function packWords(words: string[][]): string {
  return words
    .map((word, at) => {
      const before = words[at - 1] ?? [];
      const differs = word.findIndex((syllable, place) => syllable !== before[place]);
      return differs + word.slice(differs).join(' ');
    })
    .join('\n');
}

const DIGIT_ZERO = 48;
const SPACE = 32;
const LINE_END = 10;

/**
 * Calls back with the numbers of each packed word's syllables, in an array that is used again; `letterOf` may write letters otherwise.
 * A letter at a time: cutting the text into strings first would take most of a cold start.
 */
export function readWords(
  packed: string,
  each: (syllables: Int32Array) => void,
  letterOf: (letter: number) => number = (letter) => letter,
): void {
  const numbers = new Int32Array(LONGEST_WORD);
  const upTo = Array.from({ length: LONGEST_WORD + 1 }, (_, count) => numbers.subarray(0, count));
  let count = 0;
  let number = FNV_OFFSET;
  let lineStarts = true;
  for (let at = 0; at <= packed.length; at++) {
    const letter = at < packed.length ? packed.charCodeAt(at) : LINE_END;
    if (lineStarts) {
      count = letter - DIGIT_ZERO;
      lineStarts = false;
    } else if (letter === SPACE || letter === LINE_END) {
      numbers[count] = closed(number);
      count++;
      number = FNV_OFFSET;
      lineStarts = letter === LINE_END;
      if (lineStarts) each(upTo[count]!);
    } else number = withLetter(number, letterOf(letter));
  }
}
