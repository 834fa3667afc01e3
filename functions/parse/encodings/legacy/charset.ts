/** What the legacy Vietnamese charsets have in common: 8-bit codes, read from text whose characters stand for them. */

export interface LegacyCharset {
  /** "tcvn3", "vni": as it stands in an article's `convertedFrom`. */
  name: string;
  /** Other labels under which mail and pages declare it; lower case. */
  labels: string[];
  /** Codes (characters up to U+00FF, see `toCodes`) to text, NFC. Characters beyond are passed on as they are. */
  decode(codes: string): string;
  /** Small letters whose capitals have no code of their own: written "ViÖT NAM", meant "VIỆT NAM". "" where case is never lost. */
  caseless: string;
}

/** The characters that windows-1252 has at 0x80 to 0x9F; a dot where it has none. */
const WINDOWS_1252_C1 = '€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ';

const CODE_OF = new Map(
  [...WINDOWS_1252_C1].flatMap((char, at) => (char === '.' ? [] : [[char, String.fromCharCode(0x80 + at)]])),
);
/** A PDF reader writes the Greek mu for the micro sign, the "à" of TCVN3. */
CODE_OF.set('\u03bc', '\u00b5');

const CODED = new RegExp(`[${[...CODE_OF.keys()].join('')}]`, 'g');

/** Word keeps the codes of a symbol font in the private area. */
const SYMBOL = /[\uf020-\uf0ff]/g;

/** Text that a program took for windows-1252 or Latin-1, back to its codes. */
export const toCodes = (text: string): string =>
  text
    .replace(CODED, (char) => CODE_OF.get(char) ?? char)
    .replace(SYMBOL, (char) => String.fromCharCode(char.charCodeAt(0) & 0xff));

/** A row of a code table: the characters from code `from` on; a dot leaves what windows-1252 has there. */
export type Row = readonly [from: number, characters: string];

/** The 256 characters of a charset that differs from windows-1252 in these rows. */
export function codeTable(...rows: Row[]): string[] {
  const table = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code));
  const lay = (from: number, characters: Iterable<string>) => {
    let code = from;
    for (const char of characters) {
      if (char !== '.') table[code] = char;
      code++;
    }
  };
  lay(0x80, WINDOWS_1252_C1);
  for (const [from, characters] of rows) lay(from, characters);
  return table;
}

/** Reads each code by a table. Plain stretches, most of any text, are taken over whole. */
export function byTable(table: readonly string[]): (codes: string) => string {
  const moved = table.flatMap((char, code) => (char === String.fromCharCode(code) ? [] : [code]));
  const escaped = moved.map((code) => `\\x${code.toString(16).padStart(2, '0')}`).join('');
  const pattern = new RegExp(`[${escaped}]`, 'g');
  return (codes) => codes.replace(pattern, (code) => table[code.charCodeAt(0)] ?? code);
}
