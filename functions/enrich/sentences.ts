import type { Span } from '../../shared/article.ts';
import type { Language } from './languages/language.ts';

/** A sentence's end: its signs, the quotes and brackets that close with it, then a space; or a line's end; or a sign of Chinese and Japanese. */
const END = /[.!?…]+["”’»)\]]*(?=\s|$)|[。！？]["”’」』）]*|\n/gu;
/** The longest thing cut short with a point is "PGS", "Prof". */
const LONGEST_CUT = 5;

/** The sentences of a text in order, without the white space around them. A line's end ends a sentence. Linear. */
export function sentencesOf(text: string, language: Language): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  const close = (end: number) => {
    const raw = text.slice(start, end);
    const trimmed = raw.trim();
    const from = start + (raw.length - raw.trimStart().length);
    if (trimmed) sentences.push({ start: from, end: from + trimmed.length });
    start = end;
  };
  for (const { index, 0: signs } of text.matchAll(END)) {
    if (signs === '.') {
      const before = /[\p{L}\p{N}]+$/u.exec(text.slice(Math.max(start, index - LONGEST_CUT), index))?.[0] ?? '';
      if (before && language.isCutShort(before) && /^\.[^\S\n]*[\p{L}\p{N}]/u.test(text.slice(index, index + 8)))
        continue;
    }
    close(index + signs.length);
  }
  close(text.length);
  return sentences;
}
