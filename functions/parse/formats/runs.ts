/** Runs of text with their fonts → plain text: legacy Vietnamese fonts are read as the letters that they drew. */
import type { Conversion } from '../../../shared/article.ts';
import type { Line } from '../document.ts';
import { decodeRun, repair } from '../encodings/runs.ts';

export interface Run {
  text: string;
  /** The font's name as the file has it, "" or undefined where it says none. */
  font?: string | undefined;
}

/** What the legacy fonts have for letters with accents, one or two signs a letter. */
const PROBE = 'µ¸¶·¹ aùaøaûaõaï ñöôøng';

/** Whether a font by its name draws Vietnamese letters on other characters' codes. */
export const isLegacyFont = (font: string): boolean => font !== '' && decodeRun(PROBE, font).convertedFrom !== null;

/** A file of which so many lines are in one encoding is in it as a whole; a short line alone may show too little of it. */
const MOSTLY = 0.6;
/** A line or two that look like codes among many that are right ("Lúa hè thu" in a table) look so by chance. */
const SEVERAL = 0.3;
const SURE = 0.9;
const FONT_OF: Record<string, string> = { tcvn3: '.VnTime', vni: 'VNI-Times' };

/** "Sè: 1427/2006/Q§-UBND" was left as it is: in a file in one encoding it is read like the others. */
function leftover(before: string, after: string, font: string | undefined): string {
  if (font === undefined || before !== after || !/[\u00a1-\u00ff]/.test(before)) return after;
  return decodeRun(before, font).text;
}

/** Joins the runs of one file and remembers what had to be converted. */
export class RunReader {
  readonly #found: { conversion: Conversion; length: number }[] = [];

  /** Neighbours in one font are decoded together, since editors part a letter from its tone mark. */
  read(runs: Run[]): string {
    let text = '';
    for (let at = 0; at < runs.length; ) {
      const font = runs[at]!.font ?? '';
      let joined = '';
      for (; at < runs.length && (runs[at]!.font ?? '') === font; at++) joined += runs[at]!.text;
      text += font === '' ? joined : this.#decode(joined, font);
    }
    return text;
  }

  #decode(text: string, font: string): string {
    const decoded = decodeRun(text, font);
    if (decoded.convertedFrom) this.#found.push({ conversion: decoded.convertedFrom, length: text.length });
    return decoded.text;
  }

  /** Whether a font of the file was a legacy one. */
  get hasConverted(): boolean {
    return this.#found.length > 0;
  }

  /** How the file's text was converted: by its fonts, and where no font told (a heading in the style's own), by what the text looks like. */
  finish(lines: Line[]): { lines: Line[]; convertedFrom: Conversion | null; notes: string[] } {
    const byFont = this.hasConverted ? this.#conversion() : null;
    const repaired = repair(lines.map((line) => line.text).join('\n'));
    const texts = repaired.text.split('\n');
    if (!repaired.convertedFrom || texts.length !== lines.length) return { lines, convertedFrom: byFont, notes: [] };
    const changed = lines.filter((line, at) => line.text !== texts[at]).length;
    const accented = lines.filter((line) => /[^\0-\x7f]/.test(line.text)).length;
    const chance = repaired.convertedFrom.confidence < SURE && changed < SEVERAL * accented;
    const other = byFont !== null && !byFont.from.includes(repaired.convertedFrom.from);
    if (other || (chance && !byFont)) return { lines, convertedFrom: byFont, notes: [] };
    const font = changed > MOSTLY * lines.length ? FONT_OF[repaired.convertedFrom.from] : undefined;
    const mended = lines.map((line, at) => ({ ...line, text: leftover(line.text, texts[at]!, font) }));
    return byFont
      ? { lines: mended, convertedFrom: byFont, notes: [] }
      : { lines: mended, convertedFrom: repaired.convertedFrom, notes: repaired.notes };
  }

  #conversion(): Conversion {
    const encodings = [...new Set(this.#found.map(({ conversion }) => conversion.from))];
    const losses = [...new Set(this.#found.flatMap(({ conversion }) => conversion.loss ?? []))];
    const total = this.#found.reduce((sum, { length }) => sum + length, 0);
    const sure = this.#found.reduce((sum, { conversion, length }) => sum + conversion.confidence * length, 0);
    return {
      from: encodings.join(', '),
      confidence: total === 0 ? 0 : sure / total,
      loss: losses.length === 0 ? null : losses.join(' '),
    };
  }
}
