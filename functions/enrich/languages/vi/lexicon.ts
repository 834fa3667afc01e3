import { normalise } from '../../../../shared/language/normalise.ts';
import data from './lexicon.generated.json' with { type: 'json' };
import { LONGEST_WORD } from './packing.ts';

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Two numbers of 32 bits into one, every bit depending on every bit. */
export function mix(a: number, b: number): number {
  const crossed = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b);
  const folded = Math.imul(crossed ^ (crossed >>> 13), 0xc2b2ae35);
  return (folded ^ (folded >>> 16)) >>> 0;
}

const withLetter = (number: number, letter: number) => Math.imul(number ^ letter, FNV_PRIME);
/** FNV-1a leaves the last letters in the low bits only. */
const closed = (number: number) => mix(number, FNV_OFFSET);

function numberOfSpelling(spelling: string): number {
  let number = FNV_OFFSET;
  for (let at = 0; at < spelling.length; at++) number = withLetter(number, spelling.charCodeAt(at));
  return closed(number);
}

/** The number that stands for a syllable in any case and spelling: Hoà, hòa and HÒA have one. */
export const syllableNumber = (syllable: string): number => numberOfSpelling(normalise(syllable).toLowerCase());

/** Numbers of words, found in a table of open addressing: a Set of such numbers would take four times as long. */
class NumberSet {
  readonly #slots: Uint32Array;
  readonly #mask: number;

  constructor(expected: number) {
    const size = 2 ** Math.ceil(Math.log2(expected * 3));
    this.#slots = new Uint32Array(size);
    this.#mask = size - 1;
  }

  /** Where a number is, or the empty slot where it would be. */
  #slotOf(number: number): number {
    let slot = number & this.#mask;
    while (this.#slots[slot] !== 0 && this.#slots[slot] !== number) slot = (slot + 1) & this.#mask;
    return slot;
  }

  add(number: number): void {
    this.#slots[this.#slotOf(number)] = number;
  }

  has(number: number): boolean {
    return this.#slots[this.#slotOf(number)] === number;
  }
}

const DIGIT_ZERO = 48;
const SPACE = 32;
const LINE_END = 10;

/** Reads `packWords` a letter at a time: cutting it into strings first would take most of a cold start. */
function load(packed: string): NumberSet {
  const lexicon = new NumberSet(data.count);
  /** Numbers of the first one, two, three … syllables of the word. */
  const begun = new Uint32Array(LONGEST_WORD + 1);
  let syllables = 0;
  let number = FNV_OFFSET;
  let lineStarts = true;
  for (let at = 0; at <= packed.length; at++) {
    const letter = at < packed.length ? packed.charCodeAt(at) : LINE_END;
    if (lineStarts) {
      syllables = letter - DIGIT_ZERO;
      lineStarts = false;
    } else if (letter === SPACE || letter === LINE_END) {
      begun[syllables + 1] = mix(begun[syllables]!, closed(number));
      syllables++;
      number = FNV_OFFSET;
      lineStarts = letter === LINE_END;
      if (lineStarts) lexicon.add(begun[syllables]!);
    } else number = withLetter(number, letter);
  }
  return lexicon;
}

const lexicon = load(data.words);

/** Whether the number of a sequence of syllables, `mix`ed from 0 on, is that of a headword of two to four syllables. */
export const isWordNumber = (number: number): boolean => lexicon.has(number);

/** Whether the lexicon has a word of two to four syllables, in any case and spelling. */
export function isWord(word: string): boolean {
  const syllables = word.trim().split(/\s+/);
  return lexicon.has(syllables.reduce((number, syllable) => mix(number, syllableNumber(syllable)), 0));
}
