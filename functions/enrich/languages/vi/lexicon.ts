import { normalise } from '../../../../shared/language/normalise.ts';
import { inflate } from '../inflate.ts';
import data from './lexicon.generated.json' with { type: 'json' };
import { mix, NumberSet, numberOfSpelling } from './numbers.ts';
import { readWords } from './packing.ts';

/** The number that stands for a syllable in any case and spelling: Hoà, hòa and HÒA have one. */
export const syllableNumber = (syllable: string): number => numberOfSpelling(normalise(syllable).toLowerCase());

/** The number of a word from those of its syllables. */
export const wordNumber = (syllables: Iterable<number>): number => {
  let number = 0;
  for (const syllable of syllables) number = mix(number, syllable);
  return number;
};

/** As `packWords` writes them. */
export const packedWords = inflate(data.words);

export const wordCount = data.count;

const lexicon = new NumberSet(wordCount);
readWords(packedWords, (syllables) => lexicon.add(wordNumber(syllables)));

/** Whether the number of a sequence of syllables, `mix`ed from 0 on, is that of a headword of two to four syllables. */
export const isWordNumber = (number: number): boolean => lexicon.has(number);

/** Whether the lexicon has a word of two to four syllables, in any case and spelling. */
export const isWord = (word: string): boolean => lexicon.has(wordNumber(word.trim().split(/\s+/).map(syllableNumber)));
