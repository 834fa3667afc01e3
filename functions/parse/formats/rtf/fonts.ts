/** Which charset the bytes of an RTF font are in, by the numbers that Windows gives charsets. */

export interface Font {
  name: string;
  /** A WHATWG label; null where the font says none and the document's own holds. */
  charset: string | null;
}

/** What a file that names none is in, and what legacy fonts keep their codes in. */
export const LATIN = 'windows-1252';

const CHARSET_OF_FONT: Record<number, string> = {
  0: LATIN,
  77: 'macintosh',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
};

const CHARSET_OF_PAGE: Record<number, string> = {
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  65001: 'utf-8',
};

/** \fcharset: 1 and 2 (default, symbol) name none. */
export const charsetOfFont = (value: number): string | null => CHARSET_OF_FONT[value] ?? null;

/** \ansicpg and \cpg. */
export const charsetOfPage = (value: number): string | null =>
  CHARSET_OF_PAGE[value] ?? (value >= 1250 && value <= 1258 ? `windows-${value}` : null);

const ASCII = /^[\0-\x7f]*$/;

/** Bytes, a character each, read in a charset. */
export function decodeCodes(codes: string, charset: string): string {
  if (ASCII.test(codes)) return codes;
  return new TextDecoder(charset).decode(Uint8Array.from(codes, (code) => code.charCodeAt(0)));
}
