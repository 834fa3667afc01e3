import type { Place, Span } from '../../../shared/article.ts';

/** A place as a text names it. */
export interface PlaceReading extends Span, Pick<Place, 'name' | 'normalized' | 'kind' | 'code63' | 'code34'> {
  confidence: number;
}
