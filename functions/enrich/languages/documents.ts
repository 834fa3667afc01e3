import type { Span } from '../../../shared/article.ts';

/** A cited document as a text names it; the span runs from its type to its number, date or issuer, whichever comes last. */
export interface DocumentReading extends Span {
  /** As printed, save that a symbol without its type ("67/KH-UBND") takes the type that it stands for. */
  type: string;
  number: string | null;
  /** Of a law or a congress: "Đất đai", "Đại hội X". */
  title: string | null;
  year: string | null;
  date: string | null;
  issuer: string | null;
  confidence: number;
}
