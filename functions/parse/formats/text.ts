import { Permanent } from '../../../shared/errors.ts';
import { type Line, nothingDeclared } from '../document.ts';
import { decode } from '../encodings/decode.ts';
import { wideCharset } from '../encodings/utf-16.ts';
import { LINES } from '../limits.ts';
import type { Format } from './format.ts';
import { unwrap } from './wrapped.ts';

/** Bytes looked at to tell text from a binary file. */
const SAMPLE = 64 * 1024;
/** Controls that no text has, in thousandths: a damaged text has a few NULs, a binary file one byte in ten. */
const CONTROLS = 50;

/** Charsets that write some capitals as controls: one letter in fifteen of a heading in VPS. */
const LETTERS_AMONG_CONTROLS = new Set(['viscii', 'vps', 'tcvn5712-1']);

const NEWLINE = 10;
const RETURN = 13;
const ITEM = /^\s*(?:[-–—+*•●▪◦‣·]|o)\s+\S/u;
const TABLE = /\t[^\t]*\t|^\s*\|.*\|.*\|\s*$/;

/** Tab, newline, form feed and escape are in texts; NUL, SOH … are not. */
const isControl = (byte: number): boolean => byte < 9 || (byte > 13 && byte < 32 && byte !== 27);

/** Zeros at every second place are UTF-16, if what they then spell is no controls either. */
function unitsOf(bytes: Uint8Array): Uint8Array | Uint16Array {
  const charset = wideCharset(bytes);
  if (charset !== 'utf-16le' && charset !== 'utf-16be') return bytes;
  const text = new TextDecoder(charset).decode(bytes);
  return Uint16Array.from(text, (letter) => letter.charCodeAt(0));
}

const marked = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

export function looksLikeText(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  if (marked(sample) || wideCharset(sample)?.startsWith('utf-32')) return true;
  const units = unitsOf(sample);
  let controls = 0;
  for (const unit of units) if (isControl(unit)) controls += 1;
  return controls * 1000 <= units.length * CONTROLS || LETTERS_AMONG_CONTROLS.has(decode(sample).charset);
}

function kindOf(text: string): Line['kind'] {
  return TABLE.test(text) ? 'table' : ITEM.test(text) ? 'item' : 'paragraph';
}

/** Newline, vertical tab, form feed, return, next line, line and paragraph separator. */
const endsLine = (code: number): boolean =>
  (code >= 10 && code <= 13) || code === 0x85 || code === 0x2028 || code === 0x2029;

function endOfLine(text: string, start: number): number {
  let end = start;
  while (end < text.length && !endsLine(text.charCodeAt(end))) end += 1;
  return end;
}

/** One line for each line that has a letter or mark in it, its indent kept, with the blank lines before it counted. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let blankBefore = 0;
  for (let start = 0, end = 0; start <= text.length; start = end + 1) {
    end = endOfLine(text, start);
    const raw = text.slice(start, end);
    if (text.charCodeAt(end) === RETURN && text.charCodeAt(end + 1) === NEWLINE) end += 1;
    if (raw.trim() === '') {
      blankBefore += 1;
      continue;
    }
    if (lines.length === LINES) {
      throw new Permanent('too-large', `The text has more than ${LINES} lines: upload it in parts.`);
    }
    lines.push({ text: raw.trimEnd(), kind: kindOf(raw.slice(0, 500)), blankBefore });
    blankBefore = 0;
  }
  return lines;
}

/** Plain text in any charset, a line a paragraph. Last of the formats: whatever is no binary file is text. */
export const text: Format = {
  name: 'text',
  mediaType: 'text/plain',
  recognises: looksLikeText,
  async read(bytes) {
    const { text: decoded, charset, convertedFrom, notes } = decode(bytes);
    return {
      kind: 'document',
      document: {
        mediaType: 'text/plain',
        charset,
        convertedFrom,
        lines: unwrap(linesOf(decoded)),
        declared: nothingDeclared(),
        images: [],
        links: [],
        notes,
      },
    };
  },
};
