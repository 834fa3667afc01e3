/** RTF as its tokens: groups, control words with their numbers, control symbols, and text; a byte in hexadecimal is text. */

export type Token =
  | { kind: 'open' | 'close' }
  /** "\par" is {word: "par"}, "\u7879" {word: "u", value: 7879}; a symbol such as "\~" is a word of one character. */
  | { kind: 'word'; word: string; value: number | null }
  /** Bytes, a character up to U+00FF each. */
  | { kind: 'text'; text: string };

/** A control word and its number, ended by one blank; a symbol; a byte. */
const CONTROL = /\\(?:([a-zA-Z]{1,32})(-?\d{1,10})? ?|'([\da-fA-F]{2})|([^a-zA-Z]))/y;
const TEXT = /[^\\{}\r\n]+/y;

/** `codes`: the file's bytes, a character each. A "\bin" is passed over with its bytes. */
export function* tokensOf(codes: string): Generator<Token> {
  for (let at = 0; at < codes.length; ) {
    const char = codes[at];
    if (char === '{' || char === '}') {
      at++;
      yield { kind: char === '{' ? 'open' : 'close' };
      continue;
    }
    const pattern = char === '\\' ? CONTROL : TEXT;
    pattern.lastIndex = at;
    const found = pattern.exec(codes);
    if (!found) {
      at++;
      continue;
    }
    at = pattern.lastIndex;
    if (pattern === TEXT) {
      yield { kind: 'text', text: found[0] };
      continue;
    }
    const [, word, value, byte, symbol] = found;
    if (word === 'bin') at += Math.max(0, Number(value ?? 0));
    else if (byte !== undefined) yield { kind: 'text', text: String.fromCharCode(Number.parseInt(byte, 16)) };
    else yield { kind: 'word', word: word ?? symbol ?? '', value: value === undefined ? null : Number(value) };
  }
}
