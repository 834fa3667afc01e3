/** Languages that share their letters with others; a language with letters of its own is told by them (`scripts.ts`). */
export const DISTINGUISHED = [
  ...[
    'az',
    'ca',
    'cs',
    'da',
    'de',
    'en',
    'es',
    'et',
    'eu',
    'fi',
    'fr',
    'hr',
    'hu',
    'is',
    'it',
    'lt',
    'lv',
    'ms',
    'nl',
    'no',
    'pl',
    'pt',
  ],
  ...['ro', 'sk', 'sl', 'sq', 'sv', 'tl', 'tr', 'yo', 'be', 'bg', 'ru', 'sr', 'uk', 'ar', 'fa', 'ku', 'ur', 'hi', 'mr'],
];

/** Scores are kept in steps: one letter each. */
export const LEAST_SCORE = 6;
export const SCORE_STEP = 8;

const FIRST_LANGUAGE = 'A'.charCodeAt(0);
const FIRST_SCORE = 'a'.charCodeAt(0);

interface Row {
  ngram: string;
  scores: [language: number, score: number][];
}

/** Sorted rows, a line each: how many characters are shared with the line before, the others, a tab, a letter each for language and score. */
export function packNgrams(rows: Row[]): string {
  return rows
    .map(({ ngram, scores }, at) => {
      const before = rows[at - 1]?.ngram ?? '';
      let shared = 0;
      while (shared < ngram.length && ngram[shared] === before[shared]) shared++;
      const letters = scores.map(([language, score]) =>
        String.fromCharCode(FIRST_LANGUAGE + language, FIRST_SCORE + score),
      );
      return `${shared}${ngram.slice(shared)}\t${letters.join('')}`;
    })
    .join('\n');
}

/** Calls back with each n-gram and its letters, which `languageOf` and `scoreOf` read. */
export function unpackNgrams(packed: string, each: (ngram: string, letters: string) => void): void {
  let ngram = '';
  for (const line of packed.split('\n')) {
    const tab = line.indexOf('\t');
    ngram = ngram.slice(0, Number(line[0])) + line.slice(1, tab);
    each(ngram, line.slice(tab + 1));
  }
}

export const languageAt = (letters: string, at: number): number => letters.charCodeAt(at) - FIRST_LANGUAGE;
export const scoreAt = (letters: string, at: number): number =>
  (letters.charCodeAt(at + 1) - FIRST_SCORE) * SCORE_STEP + LEAST_SCORE;
