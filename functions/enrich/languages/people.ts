import type { Person, Span } from '../../../shared/article.ts';

/** A person as one place of a text names them: "đồng chí Bùi Đình Lộc, Chánh Thanh tra Sở". The span is the name's. */
export interface PersonReading extends Span, Pick<Person, 'name' | 'honorific' | 'offices' | 'agency'> {
  /** With its family name: not "bà Hoa". */
  full: boolean;
  confidence: number;
}
