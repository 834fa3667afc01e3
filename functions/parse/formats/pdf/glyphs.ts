/**
 * What pdf.js makes of a legacy font is not always the code that was set: it reads code AD as "-" (in .VnTime the letter "ư") and
 * A0 as a space, since the standard encodings say so. The page's drawing operations still have the codes. LibreOffice goes further
 * and leaves code AD out, but begins a new operation there: `marked` says so, and soft-hyphens.ts decides.
 */
import type { PDFPageProxy } from 'unpdf/pdfjs';
import type { Run } from '../runs.ts';
import { LOST } from './soft-hyphens.ts';

interface Glyph {
  unicode: string;
  code: number;
  /** The first of a drawing operation. */
  first: boolean;
}

/** How far a glyph is looked for ahead of the one before it: pdf.js leaves out spaces and doubled letters. */
const REACH = 40;

/** Characters that the standard encodings give for two codes, and the one of the two beyond ASCII. */
const TWINS: ReadonlyMap<string, number> = new Map([
  ['-', 0xad],
  [' ', 0xa0],
  ['\u03bc', 0xb5],
  ['\u2219', 0xb7],
  ['\u02c9', 0xaf],
  ['\u2126', 0xbd],
]);

function codeOf(glyph: Glyph): string {
  const twin = TWINS.get(glyph.unicode);
  if (twin !== undefined && (glyph.code === twin || glyph.unicode > '\u00ff')) return String.fromCharCode(twin);
  if (glyph.unicode === '\u2022' && glyph.code >= 0x80 && glyph.code <= 0xff) return String.fromCharCode(glyph.code);
  if (!/^[\uf020-\uf0ff]$/.test(glyph.unicode)) return glyph.unicode;
  return String.fromCharCode(glyph.unicode.charCodeAt(0) - 0xf000);
}

function isGlyph(value: unknown): value is { unicode: string; originalCharCode: number } {
  return typeof value === 'object' && value !== null && 'unicode' in value && 'originalCharCode' in value;
}

/** The glyphs that a page draws, in order. */
export async function glyphsOf(page: PDFPageProxy, showText: number): Promise<Glyph[]> {
  const operations = await page.getOperatorList();
  const glyphs: Glyph[] = [];
  for (const [at, operation] of operations.fnArray.entries()) {
    const shown: unknown = operation === showText ? operations.argsArray[at]?.[0] : undefined;
    if (!Array.isArray(shown)) continue;
    let first = true;
    for (const glyph of shown) {
      if (!isGlyph(glyph)) continue;
      glyphs.push({ unicode: glyph.unicode, code: glyph.originalCharCode, first });
      first = false;
    }
  }
  return glyphs;
}

/** Runs of a page with the codes that were set in place of what pdf.js read, and LOST where a code may be missing. */
export function withCodes(runs: Run[], glyphs: Glyph[], isLegacy: (font: string) => boolean): Run[] {
  let next = 0;
  return runs.map((run) => {
    const legacy = isLegacy(run.font ?? '');
    let text = '';
    for (const character of run.text) {
      const found = position(glyphs, next, character);
      const glyph = glyphs[found];
      if (legacy && glyph)
        text += (glyph.first && (glyph.unicode !== ' ' || /\S$/.test(text)) ? LOST : '') + codeOf(glyph);
      else text += character;
      if (glyph) next = found + 1;
    }
    return { ...run, text };
  });
}

function position(glyphs: Glyph[], from: number, character: string): number {
  const reach = character === ' ' ? 1 : REACH;
  for (let at = from; at < Math.min(glyphs.length, from + reach); at++) {
    if (glyphs[at]!.unicode === character) return at;
  }
  return -1;
}
