import { fold } from '../../../../shared/language/normalise.ts';
import { isSyllable, readSyllable } from '../../../../shared/language/vietnamese-syllables.ts';
import { isBareWord } from './bareLexicon.ts';
import data from './bareSyllables.generated.json' with { type: 'json' };
import lookalikes from './lookalikes.json' with { type: 'json' };

/**
 * How much a text speaks for Vietnamese, as the logarithm of odds: each token, and each pair of them, is weighed as it would be
 * in Vietnamese against in any other language. Figures of the Vietnamese side are counted (`tools/count-syllables.ts`), those of
 * the other are round guesses, set so that the bench's foreign texts stay below.
 */
const FREQUENCY = new Map(
  data.byFrequency.flatMap((syllables, power) => syllables.split(' ').map((one) => [one, 2 ** power / data.total])),
);
const RARE = 1 / data.total;
/** By language, short words that could be Vietnamese syllables, and how often about they are met there. */
const ELSEWHERE = Object.values(lookalikes).map(
  ({ common, known }) =>
    new Map([
      ...known.split(' ').map((word): [string, number] => [word, 0.002]),
      ...common.split(' ').map((word): [string, number] => [word, 0.015]),
    ]),
);
/** Of a syllable that is spelt as a Vietnamese one by chance. */
const BY_CHANCE = 0.0001;

/** ă, đ, ơ, ư and the letters with two signs or a dot, a hook: written together in one syllable by nobody else. */
const OWN_LETTER = /[ăđơư\u1ea0-\u1ef9]/;
const OWN_SYLLABLE = 5;
/** "là", "cà", "más": spelt so elsewhere too. */
const SHARED_SYLLABLE = 1;
const NO_SYLLABLE = -3.5;
/** A name may be foreign in a Vietnamese text. */
const NO_SYLLABLE_NAME = -2.5;
const ABBREVIATION = 0;
const PAIR = 2.5;
const NO_PAIR = -0.25;

/** What a token that is no Vietnamese syllable without diacritics weighs, or one with them; null for a bare syllable. */
function weightOf(word: string, lower: string, bare: string): number | null {
  if (/[^\x00-\x7f]/.test(lower)) {
    if (isSyllable(lower)) return OWN_LETTER.test(lower) ? OWN_SYLLABLE : SHARED_SYLLABLE;
  } else if (FREQUENCY.has(bare) || readSyllable(bare)) return null;
  else if (word.length <= 5 && word === word.toUpperCase()) return ABBREVIATION;
  return /^\p{Lu}/u.test(word) ? NO_SYLLABLE_NAME : NO_SYLLABLE;
}

/**
 * Odds from which a text is called Vietnamese. Each side of the balance errs by a few units, so that four words need not convince,
 * only not speak against it; fewer must.
 */
const ENOUGH_WORDS = 4;
const LEAST_ODDS = -2;
const LEAST_ODDS_OF_FEW = 1.5;

export interface Odds {
  odds: number;
  vietnamese: boolean;
}

/** Whether a text is Vietnamese, with or without diacritics, and how much speaks for it. Linear. */
export function vietnameseOdds(text: string): Odds {
  let odds = 0;
  let words = 0;
  let syllables = 0;
  let before = '';
  /** How much better each other language explains the bare syllables than chance does. */
  const elsewhere = new Float64Array(ELSEWHERE.length);
  for (const [word] of text.normalize('NFC').matchAll(/\p{L}[\p{L}\p{M}\p{N}'’]*/gu)) {
    const bare = fold(word);
    const weight = weightOf(word, word.toLowerCase(), bare);
    odds += weight ?? Math.log((FREQUENCY.get(bare) ?? RARE) / BY_CHANCE);
    if (weight === null)
      for (const [at, known] of ELSEWHERE.entries())
        elsewhere[at] = elsewhere[at]! + Math.log((known.get(bare) ?? BY_CHANCE) / BY_CHANCE);
    if (before) odds += isBareWord(before, bare) ? PAIR : NO_PAIR;
    before = bare;
    words++;
    if (weight === null || weight > 0) syllables++;
  }
  odds -= Math.max(...elsewhere);
  const least = words >= ENOUGH_WORDS ? LEAST_ODDS : LEAST_ODDS_OF_FEW;
  return { odds, vietnamese: 2 * syllables > words && odds >= least };
}
