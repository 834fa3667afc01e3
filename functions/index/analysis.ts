/**
 * How the engine cuts and compares words, for texts and queries alike. ICU and analysis-common only, which Amazon OpenSearch Service has on
 * every domain. Vietnamese spells some syllables in two ways; both become one token: hoà and hòa, thuý and thúy, kĩ and kỹ, qui and quy.
 */

type Filter = { type: 'pattern_replace'; pattern: string; replacement: string };

/** Grave, acute, hook above, tilde, dot below, as combining characters. */
const TONES = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
const voiced = (letter: string, tone: string): string => (letter + tone).normalize('NFC');

/** Two open vowels bear the tone on the first in the older placement, on the second in the newer: hòa and hoà. Not after q: quý. */
const placements: [string, Filter][] = TONES.flatMap((tone, at) =>
  ['oa', 'oe', 'uy'].map((vowels): [string, Filter] => {
    const [first = '', second = ''] = vowels;
    return [
      `tone_${vowels}_${at}`,
      {
        type: 'pattern_replace',
        pattern: `(?<!q)${first}${voiced(second, tone)}$`,
        replacement: voiced(first, tone) + second,
      },
    ];
  }),
);

/** After these a lone i is written y as well: sĩ and sỹ, tỉ and tỷ. */
const Y_AFTER = 'h|k|l|m|s|t';
const lone = (tone: string): Filter => ({
  type: 'pattern_replace',
  pattern: `^(${Y_AFTER})${voiced('i', tone)}$`,
  replacement: `$1${voiced('y', tone)}`,
});
const spellings: [string, Filter][] = ['', ...TONES].flatMap((tone, at): [string, Filter][] => [
  [`lone_i_${at}`, lone(tone)],
  [`qui_${at}`, { type: 'pattern_replace', pattern: `^qu${voiced('i', tone)}`, replacement: `qu${voiced('y', tone)}` }],
]);

const exact = [...placements, ...spellings];
/** Without diacritics only the letter is left to join. */
const folded = spellings.slice(0, 2);

const names = (filters: readonly [string, Filter][]): string[] => filters.map(([name]) => name);

export const analysis = {
  char_filter: { composed: { type: 'icu_normalizer', name: 'nfc' } },
  filter: Object.fromEntries(exact),
  analyzer: {
    exact: {
      type: 'custom',
      char_filter: ['composed'],
      tokenizer: 'icu_tokenizer',
      filter: ['lowercase', ...names(exact)],
    },
    folded: {
      type: 'custom',
      char_filter: ['composed'],
      tokenizer: 'icu_tokenizer',
      filter: ['lowercase', 'icu_folding', ...names(folded)],
    },
  },
};
