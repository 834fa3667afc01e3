import type { Span } from '../../../shared/article.ts';

/** A word of a text, or a sign between words. */
export interface Word extends Span {
  /** Whether it has a letter or a digit. */
  spoken: boolean;
}

/** What a language brings to keywords and summary: one folder a language. */
export interface Language {
  /** The words and signs of a text in order; linear. */
  wordsOf(text: string): Word[];
  /** Words that say nothing of what a text is about; lower case. */
  emptyWords: ReadonlySet<string>;
  /** Whether a point after this is no end of a sentence: "TP", "Dr". */
  isCutShort(token: string): boolean;
}
