import type { Span } from '../../../shared/article.ts';

/** An organisation as a text names it. */
export interface AgencyReading extends Span {
  name: string;
  /** How the same article may name it for short: "Sở Ngoại vụ" for "Sở Ngoại vụ tỉnh Đăk Nông". */
  shorter: string[];
  confidence: number;
}
