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
