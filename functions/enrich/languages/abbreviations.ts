import type { Abbreviation, Span } from '../../../shared/article.ts';

/** An abbreviation as a text prints it, with the words that it stands for there. */
export interface AbbreviationReading extends Span, Pick<Abbreviation, 'short' | 'long' | 'defined'> {
  confidence: number;
}
