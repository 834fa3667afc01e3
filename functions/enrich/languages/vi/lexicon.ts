import { normalise } from '../../../../shared/language/normalise.ts';
import data from './lexicon.generated.json' with { type: 'json' };
import { unpackWords } from './packing.ts';

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Two numbers of 32 bits into one, every bit depending on every bit. */
export function mix(a: number, b: number): number {
  const crossed = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b);
  const folded = Math.imul(crossed ^ (crossed >>> 13), 0xc2b2ae35);
  return (folded ^ (folded >>> 16)) >>> 0;
}

/** The number that stands for a syllable in any case and spelling: Hoà, hòa and HÒA have one. */
export function syllableNumber(syllable: string): number {
  const spelling = normalise(syllable).toLowerCase();
  let number = FNV_OFFSET;
  for (let at = 0; at < spelling.length; at++) number = Math.imul(number ^ spelling.charCodeAt(at), FNV_PRIME);
  return mix(number, spelling.length);
}

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

function load(): NumberSet {
  const lexicon = new NumberSet(data.count);
  const numbers = new Map<string, number>();
  for (const word of unpackWords(data.words)) {
    let number = 0;
    for (const syllable of word) {
      let syllables = numbers.get(syllable);
      if (syllables === undefined) {
        syllables = syllableNumber(syllable);
        numbers.set(syllable, syllables);
      }
      number = mix(number, syllables);
    }
    lexicon.add(number);
  }
  return lexicon;
}

const lexicon = load();

/** Whether the number of a sequence of syllables, `mix`ed from 0 on, is that of a headword of two to four syllables. */
export const isWordNumber = (number: number): boolean => lexicon.has(number);

/** Whether the lexicon has a word of two to four syllables, in any case and spelling. */
export function isWord(word: string): boolean {
  const syllables = word.trim().split(/\s+/);
  return lexicon.has(syllables.reduce((number, syllable) => mix(number, syllableNumber(syllable)), 0));
}
