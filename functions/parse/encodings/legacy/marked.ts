/** Charsets that write a vowel and then its signs as a second code: "ieâ" + "ï". */

const SIGNS: Record<string, string> = {
  '^': '\u0302',
  '(': '\u0306',
  '/': '\u0301',
  '\\': '\u0300',
  '?': '\u0309',
  '~': '\u0303',
  '.': '\u0323',
};

/** "^/" for circumflex and acute, "(" for breve, and so on → combining characters. */
const combining = (signs: string) => [...signs].map((sign) => SIGNS[sign] ?? '').join('');

export interface MarkedCharset {
  /** Codes that are a letter by themselves: "ñ" is "đ". Small letters; the capitals stand 0x20 below. */
  letters: Record<string, string>;
  /** Codes that are signs on the vowel before them. */
  signs: Record<string, string>;
  /** Letters, as written, that a sign can stand on. */
  vowels: string;
}

const upper = (code: string) =>
  code >= 'a' && code <= 'z' ? code.toUpperCase() : String.fromCharCode(code.charCodeAt(0) - 0x20);

/** Reads codes of such a charset; a sign without a vowel before it stays as it is. NFC. */
export function byMarks({ letters, signs, vowels }: MarkedCharset): (codes: string) => string {
  const letterOf = new Map(
    Object.entries(letters).flatMap(([code, letter]) => [
      [code, letter],
      [upper(code), letter.toUpperCase()],
    ]),
  );
  const signOf = new Map(
    Object.entries(signs).flatMap(([code, sign]) => [
      [code, combining(sign)],
      [upper(code), combining(sign)],
    ]),
  );
  const bearers = vowels + [...vowels].map(upper).join('');
  const marked = [...signOf.keys()].join('');
  const pattern = new RegExp(`([${bearers}])([${marked}])|[${[...letterOf.keys()].join('')}]`, 'g');
  return (codes) =>
    codes
      .replace(pattern, (code, vowel?: string, sign?: string) =>
        vowel === undefined || sign === undefined
          ? (letterOf.get(code) ?? code)
          : (letterOf.get(vowel) ?? vowel) + signOf.get(sign),
      )
      .normalize('NFC');
}
