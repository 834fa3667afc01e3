import { fold } from '../../../../shared/language/normalise.ts';
import { packedWords, wordCount } from './lexicon.ts';
import { mix, NumberSet } from './numbers.ts';
import { readWords } from './packing.ts';

/** A word of more than two syllables has more than one pair of neighbours. */
const PAIRS_A_WORD = 1.5;

let pairs: NumberSet | null = null;

/** Neighbours in a headword, without diacritics: "cong tac". Read when the first text asks. */
function load(): NumberSet {
  const found = new NumberSet(wordCount * PAIRS_A_WORD);
  const bare = new Map<number, number>();
  const bareLetter = (letter: number): number => {
    const known = bare.get(letter);
    if (known !== undefined) return known;
    const plain = fold(String.fromCharCode(letter)).charCodeAt(0);
    bare.set(letter, plain);
    return plain;
  };
  const addPairs = (syllables: Int32Array) => {
    for (let at = 1; at < syllables.length; at++) found.add(mix(syllables[at - 1]!, syllables[at]!));
  };
  readWords(packedWords, addPairs, bareLetter);
  return found;
}

/** Whether two syllables without diacritics, by their numbers, stand side by side in a Vietnamese word. */
export function areNeighbours(first: number, second: number): boolean {
  pairs ??= load();
  return pairs.has(mix(first, second));
}
