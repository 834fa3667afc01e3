import { fold } from '../../../../shared/language/normalise.ts';
import { isSyllable, readSyllable } from '../../../../shared/language/vietnamese-syllables.ts';
import { areNeighbours } from './bare-lexicon.ts';
import data from './bare-syllables.generated.json' with { type: 'json' };
import lookalikes from './lookalikes.json' with { type: 'json' };
import { numberOfSpelling } from './numbers.ts';

/**
 * How much a text speaks for Vietnamese, as the logarithm of odds: each token, and each pair of them, is weighed as it would be
 * in Vietnamese against in any other language. Figures of the Vietnamese side are counted (`tools/count-syllables.ts`), those of
 * the other are round guesses, set so that the bench's foreign texts stay below.
 */
const FREQUENCY = new Map(
  data.byFrequency.flatMap((syllables, power) => syllables.split(' ').map((one) => [one, 2 ** power / data.total])),
);
const RARE = 1 / data.total;
const LOOKALIKE_KNOWN = 0.002;
const LOOKALIKE_COMMON = 0.015;
/** Of a syllable that is spelt as a Vietnamese one by chance. */
const BY_CHANCE = 0.0001;

/** Which other languages have a word that could be a Vietnamese syllable, and how much better they explain it than chance does. */
const ELSEWHERE = new Map<string, { language: number; gain: number }[]>();
for (const [language, words] of Object.values(lookalikes).entries()) {
  const shares: [string, number][] = [
    [words.common, LOOKALIKE_COMMON],
    [words.known, LOOKALIKE_KNOWN],
  ];
  for (const [list, share] of shares)
    for (const word of new Set(list.split(' '))) {
      const others = ELSEWHERE.get(word) ?? [];
      if (others.some((other) => other.language === language)) continue;
      ELSEWHERE.set(word, [...others, { language, gain: Math.log(share / BY_CHANCE) }]);
    }
}
const LANGUAGES = Object.keys(lookalikes).length;

/** ă, đ, ơ, ư and the letters with two signs or a dot, a hook: written together in one syllable by nobody else. */
const OWN_LETTER = /[ăđơư\u1ea0-\u1ef9]/;
const OWN_SYLLABLE = 6;
/** "là", "cà", "más": spelt so elsewhere too. */
const SHARED_SYLLABLE = 1;
const NO_SYLLABLE = -3.5;
/** A name may be foreign in a Vietnamese text. */
const NO_SYLLABLE_NAME = -2.5;
const ABBREVIATION = 0;
const PAIR = 2.5;
const NO_PAIR = -0.25;

interface Weighed {
  /** Of the word without diacritics. */
  number: number;
  weight: number;
  syllable: boolean;
  elsewhere: { language: number; gain: number }[];
}

function weigh(word: string): Weighed {
  const bare = fold(word);
  const number = numberOfSpelling(bare);
  const lower = word.toLowerCase();
  const name = /^\p{Lu}/u.test(word);
  const noSyllable = { number, weight: name ? NO_SYLLABLE_NAME : NO_SYLLABLE, syllable: false, elsewhere: [] };
  if (/[^\x00-\x7f]/.test(lower)) {
    if (!isSyllable(lower)) return noSyllable;
    return { number, weight: OWN_LETTER.test(lower) ? OWN_SYLLABLE : SHARED_SYLLABLE, syllable: true, elsewhere: [] };
  }
  if (FREQUENCY.has(bare) || readSyllable(bare)) {
    const weight = Math.log((FREQUENCY.get(bare) ?? RARE) / BY_CHANCE);
    return { number, weight, syllable: true, elsewhere: ELSEWHERE.get(bare) ?? [] };
  }
  return word.length <= 5 && word === word.toUpperCase() ? { ...noSyllable, weight: ABBREVIATION } : noSyllable;
}

/** Each kind of word is weighed once. Emptied when there are more of them than one language has. */
const weighed = new Map<string, Weighed>();
const MOST_WEIGHED = 50_000;
/** A longer piece of a text is no copy: kept in a map, it would keep the whole text in memory. */
const LONGEST_KEPT = 12;

function weightOf(word: string): Weighed {
  const known = weighed.get(word);
  if (known) return known;
  const found = weigh(word);
  if (word.length > LONGEST_KEPT) return found;
  if (weighed.size >= MOST_WEIGHED) weighed.clear();
  weighed.set(word, found);
  return found;
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
  let before: number | null = null;
  /** How much better each other language explains the bare syllables than chance does. */
  const elsewhere = new Float64Array(LANGUAGES);
  for (const [word] of text.normalize('NFC').matchAll(/\p{L}[\p{L}\p{M}\p{N}'’]*/gu)) {
    const found = weightOf(word);
    odds += found.weight;
    for (const { language, gain } of found.elsewhere) elsewhere[language] = elsewhere[language]! + gain;
    if (before !== null) odds += areNeighbours(before, found.number) ? PAIR : NO_PAIR;
    before = found.number;
    words++;
    if (found.syllable) syllables++;
  }
  odds -= Math.max(...elsewhere);
  const least = words >= ENOUGH_WORDS ? LEAST_ODDS : LEAST_ODDS_OF_FEW;
  return { odds, vietnamese: 2 * syllables >= words && odds >= least };
}
