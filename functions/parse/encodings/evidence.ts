/**
 * How much a text speaks for being read rightly as Vietnamese: each distinct word beyond ASCII gives its weight when it is a
 * syllable and takes some away when it is none. ASCII words say nothing about a reading: all readings share them.
 */
import { isSyllable } from '../../../shared/language/vietnamese-syllables.ts';
import { weightOf } from './frequent-syllables.ts';

/** Letters, and the signs and controls that stand for letters in a wrong reading: "ViÖt", "c¸c", "c«ng". A no-break space parts words. */
const WORD = /[A-Za-z\u0001-\u0008\u000e-\u001f\u0080-\u009f\u00a1-\u036f\p{L}\p{M}\p{Co}\ufffd]+/gu;
const BEYOND_ASCII = /[^\t\n\f\r -~]/;
/** Signs that stand at the edge of a word in print: "«Paris»", "m²", "Acme®". */
const EDGE = /^[^\p{L}\p{M}¤¦¨¬¯´¸]+|[^\p{L}\p{M}¤¦¨¬¯´¸]+$/gu;
const BROKEN = /[\u0001-\u001f\u0080-\u009f\ufffd]/;
const SOFT_HYPHEN = /\u00ad/g;
const ALL_LETTERS = /^[\p{L}\p{M}]+$/u;
/** Letters by name only. */
const SIGNS = /[µªº]/;
/** Letters of two scripts in one word: UTF-8 by chance, "Ъn" for "Đến". */
const TWO_SCRIPTS =
  /\p{Script=Latin}[^\p{Script=Latin}\p{Script=Common}\p{M}]|[^\p{Script=Latin}\p{Script=Common}\p{M}]\p{Script=Latin}/u;
/** "nam", "Nam", "NAM"; not "NéI", "viÖT". */
const NATURAL_CASE = /^(?:\p{Lu}?[^\p{Lu}]*|[^\p{Ll}]+)$/u;

/** A word that is no syllable, in a reading that makes the text Vietnamese. */
const NO_SYLLABLE = -3;
/** A word that nobody writes in any language: "c¸c", "QUèC". */
const NO_WORD = -3;
/** A one-letter word may be a sign by origin: "ë" is "ở", but "©" is no "â". */
const ONE_LETTER = 0.5;
const ONE_LETTER_WORDS = new Set('ởạàưôýồủờừứáúỷổ');

/** Short names of offices and of kinds of documents: "QĐ", "HĐND", "NĐ". */
const SHORT_NAME = /^(?=.{2,6}$)[BCDGHKLMNPQRSTVX]*Đ[BCDĐGHKLMNPQRSTVX]*$/;
const SHORT_NAME_WEIGHT = 1;

export type Reading = 'as it is' | 'converted';

function weigh(word: string, reading: Reading): number {
  if (BROKEN.test(word)) return NO_WORD;
  const bare = word.replace(EDGE, '').replace(SOFT_HYPHEN, '');
  if (!BEYOND_ASCII.test(bare)) return 0;
  if (!ALL_LETTERS.test(bare) || SIGNS.test(bare) || !NATURAL_CASE.test(bare) || TWO_SCRIPTS.test(bare)) return NO_WORD;
  if (SHORT_NAME.test(bare)) return SHORT_NAME_WEIGHT;
  const small = bare.toLowerCase();
  if (!isSyllable(small)) return reading === 'converted' ? NO_SYLLABLE : 0;
  if (small.length > 1) return weightOf(small);
  return ONE_LETTER_WORDS.has(small) ? ONE_LETTER : -ONE_LETTER;
}

/** Whether every word beyond ASCII is a syllable as it stands: "Lúa hè thu" is right, whatever a charset would make of its letters. */
export function isRightAsItIs(text: string): boolean {
  const words = [...new Set(text.match(WORD))].filter((word) => BEYOND_ASCII.test(word));
  return words.length > 0 && words.every((word) => ALL_LETTERS.test(word) && isSyllable(word.toLowerCase()));
}

/** Whether a letter is a word of its own: "ở", "ý". */
export const isOneLetterWord = (letter: string): boolean => ONE_LETTER_WORDS.has(letter.toLowerCase());

/** The sum over the distinct words of a text, NFC. */
export function evidence(text: string, reading: Reading): number {
  let sum = 0;
  for (const word of new Set(text.match(WORD))) if (BEYOND_ASCII.test(word)) sum += weigh(word, reading);
  return sum;
}

const ASCII_WORD = /(?<![^\s"'(])[A-Za-z]{2,}(?![^\s"'.,;:!?)])/g;

/** Words from which their share says what language stands around. */
const ENOUGH_WORDS = 3;

/** Whether the ASCII words could be Vietnamese ones (next to all of them can), or are another language's (a third of English can). */
export function asciiLanguage(text: string): 'vietnamese' | 'other' | 'unclear' {
  const words = [...new Set(text.match(ASCII_WORD))];
  const share = words.filter((word) => isSyllable(word.toLowerCase())).length / words.length;
  if (share > 0.7) return 'vietnamese';
  return share < 0.5 && words.length >= ENOUGH_WORDS ? 'other' : 'unclear';
}
