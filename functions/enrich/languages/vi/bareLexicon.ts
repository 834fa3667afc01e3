import { fold } from '../../../../shared/language/normalise.ts';
import lexicon from './lexicon.generated.json' with { type: 'json' };

let pairs: Set<string> | null = null;

/** Neighbours in a headword, without diacritics: "cong tac". Read when the first text asks. */
function load(): Set<string> {
  const found = new Set<string>();
  let word: string[] = [];
  for (const line of fold(lexicon.words).split('\n')) {
    word = [...word.slice(0, Number(line[0])), ...line.slice(1).split(' ')];
    for (let at = 1; at < word.length; at++) found.add(`${word[at - 1]} ${word[at]}`);
  }
  return found;
}

/** Whether two syllables without diacritics stand side by side in a Vietnamese word. */
export function isBareWord(first: string, second: string): boolean {
  pairs ??= load();
  return pairs.has(`${first} ${second}`);
}
