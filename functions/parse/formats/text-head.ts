import { wideCharset } from '../encodings/utf-16.ts';

/** What a text file shows of itself at its beginning, enough to tell its format; "" for a binary file. */
export function textHead(bytes: Uint8Array, length = 16_384): string {
  const start = bytes.subarray(0, length);
  const marked =
    start[0] === 0xff && start[1] === 0xfe ? 'utf-16le' : start[0] === 0xfe && start[1] === 0xff ? 'utf-16be' : null;
  const text = new TextDecoder(marked ?? wideCharset(start) ?? 'utf-8').decode(start).replace(/^\ufeff/, '');
  return text.includes('\u0000') ? '' : text;
}

/** Whether the name ends so: breaks a tie, decides nothing. */
export const isNamed = (hints: { key: string; member?: string | null }, ending: RegExp): boolean =>
  ending.test(hints.member ?? hints.key);
