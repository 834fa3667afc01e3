import type { Language, Word } from '../language.ts';

const SEGMENTER = new Intl.Segmenter('und', { granularity: 'word' });
/** Letters written without spaces between words: only for these is a dictionary of the runtime asked. */
const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const RUN = /[\p{L}\p{M}\p{N}]+(?:[-'’.,][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu;
const SPOKEN = /[\p{L}\p{N}]/u;

function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(RUN)).flatMap(({ index, 0: run }) => {
    if (!SPACELESS.test(run)) return [{ start: index, end: index + run.length, spoken: SPOKEN.test(run) }];
    return Array.from(SEGMENTER.segment(run), ({ segment, index: within }) => ({
      start: index + within,
      end: index + within + segment.length,
      spoken: SPOKEN.test(segment),
    }));
  });
}

/** Any language that has no folder of its own. */
export const generic: Language = {
  wordsOf,
  emptyWords: new Set(),
  isCutShort: (token) => /^\p{Lu}$/u.test(token),
};
