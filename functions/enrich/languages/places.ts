import type { Place, Span } from '../../../shared/article.ts';

/** A place as a text names it. */
export interface PlaceReading extends Span, Pick<Place, 'name' | 'normalized' | 'kind'> {
  /** Among the 63 provinces: the one that it is or may lie in; several where the name is borne in several. */
  provinces: string[];
  confidence: number;
}

/** The codes of a province, before and since July 2025. */
export type Codes = Pick<Place, 'code63' | 'code34'>;
