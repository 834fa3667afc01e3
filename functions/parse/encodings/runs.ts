import type { Conversion } from '../../../shared/article.ts';

export interface Converted {
  text: string;
  convertedFrom: Conversion | null;
}

/** A run of text set in a font: what a legacy Vietnamese font shows for its codes. */
export function decodeRun(text: string, _font: string | null): Converted {
  return { text: text.normalize('NFC'), convertedFrom: null };
}

/** A whole text whose fonts are not known. */
export function repair(text: string): Converted & { notes: string[] } {
  return { text: text.normalize('NFC'), convertedFrom: null, notes: [] };
}
