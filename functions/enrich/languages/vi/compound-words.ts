import { isWord } from './lexicon.ts';
import { isSpace, type Syllable } from './syllables.ts';

/** "Chữ thập đỏ" is about the longest word that begins with a capital and goes on in small letters. */
const LONGEST_WORD = 4;

/** Where the word that begins at `at` ends, as far as it goes on in small letters: "Nghệ thuật", "Cựu chiến binh". */
export function wordEnd(syllables: Syllable[], at: number): number {
  let word = syllables[at]?.lower ?? '';
  let end = at + 1;
  for (let next = at + 1; next < at + LONGEST_WORD; next++) {
    const syllable = syllables[next];
    if (syllable?.shape !== 'lower' || !isSpace(syllable.gap)) break;
    word += ` ${syllable.lower}`;
    if (isWord(word)) end = next + 1;
  }
  return end;
}

export const textOf = (syllables: Syllable[], from: number, end: number): string =>
  syllables
    .slice(from, end)
    .map(({ lower }) => lower)
    .join(' ');
