/** The other way round: text into the codes of a charset, by asking its decoder what each code and each pair of codes is. */
import type { LegacyCharset } from '../../../functions/parse/encodings/legacy/charset.ts';

const codes = Array.from({ length: 255 }, (_, at) => String.fromCharCode(at + 1));
const tables = new Map<LegacyCharset, Map<string, string>>();

function tableOf(charset: LegacyCharset): Map<string, string> {
  const known = tables.get(charset);
  if (known) return known;
  const table = new Map<string, string>();
  const learn = (written: string) => {
    // some signs are letters beside letters only
    const letter = charset.decode(`${written}b`).slice(0, -1);
    if ([...letter].length === 1 && !table.has(letter)) table.set(letter, written);
  };
  const beyond = codes.filter((code) => code >= '\u0080');
  const vowels = codes.filter((code) => /^[aeiouyăâêôơư]$/i.test(charset.decode(code)));
  const learnPairs = () =>
    vowels.forEach((vowel) => {
      beyond.forEach((code) => {
        learn(vowel + code);
      });
    });
  codes.filter((code) => code < '\u0080').forEach(learn);
  // these two have no "à" of their own: the code is a sign on the vowel before it
  if (['vni', 'bk-hcm-2'].includes(charset.name)) learnPairs();
  beyond.forEach(learn);
  learnPairs();
  tables.set(charset, table);
  return table;
}

/** Capitals without a code are written as their small letters, as typists did; any other letter must have one. */
export function encode(charset: LegacyCharset, text: string): Uint8Array {
  const table = tableOf(charset);
  const written = [...text].map((letter) => {
    const code = table.get(letter) ?? table.get(letter.toLowerCase());
    if (code === undefined) throw new Error(`${charset.name} has no ${letter}`);
    return code;
  });
  return Uint8Array.from(written.join(''), (code) => code.charCodeAt(0));
}

const SIGNS: Record<string, string> = {
  '\u0302': '^',
  '\u0306': '(',
  '\u031b': '+',
  '\u0300': '`',
  '\u0301': "'",
  '\u0309': '?',
  '\u0303': '~',
  '\u0323': '.',
};

/** RFC 1456; `escaping` writes a full stop or question mark after a vowel with a backslash before it. */
export function encodeViqr(text: string, escaping: boolean): Uint8Array {
  const plain = escaping ? text.normalize('NFC').replace(/(?<=[aeiouyà-ỹăâêôơư])[.?'(]/giu, '\\$&') : text;
  const written = [...plain.normalize('NFC')].map((letter) => {
    if (letter === 'đ') return 'dd';
    if (letter === 'Đ') return 'DD';
    const [base = '', ...signs] = letter.normalize('NFD');
    const shapes = signs.filter((sign) => '\u0302\u0306\u031b'.includes(sign));
    const tones = signs.filter((sign) => !shapes.includes(sign));
    return base + [...shapes, ...tones].map((sign) => SIGNS[sign]).join('');
  });
  return new TextEncoder().encode(written.join(''));
}

/** UTF-8 that was read as another charset and written as UTF-8 again, `times` over. */
export function encodeAgain(text: string, charset: string, times: number): Uint8Array {
  let bytes: Uint8Array = new TextEncoder().encode(text);
  for (let time = 0; time < times; time++) {
    const read = charset === 'latin1' ? Buffer.from(bytes).toString('latin1') : new TextDecoder(charset).decode(bytes);
    bytes = new TextEncoder().encode(read);
  }
  return bytes;
}
