import type { Span } from '../../../shared/article.ts';

/** An organisation as a text names it. */
export interface AgencyReading extends Span {
  name: string;
  /** How the same article may name it for short: "Sở Tài chính" for "Sở Tài chính tỉnh Bình Định". */
  shorter: string[];
  confidence: number;
}
