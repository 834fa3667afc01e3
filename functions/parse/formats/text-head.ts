import { wideCharset } from '../encodings/utf-16.ts';

const HEAD = 16_384;

/** Heads of files that are being recognised: a dozen formats ask for the same one. */
const HEADS = new WeakMap<Uint8Array, string>();

/** What a text file shows of itself at its beginning, enough to tell its format; "" for a binary file. */
export function textHead(bytes: Uint8Array): string {
  const known = HEADS.get(bytes);
  if (known !== undefined) return known;
  const start = bytes.subarray(0, HEAD);
  const marked =
    start[0] === 0xff && start[1] === 0xfe ? 'utf-16le' : start[0] === 0xfe && start[1] === 0xff ? 'utf-16be' : null;
  const wide = marked ?? (start.includes(0) ? wideCharset(start) : null);
  const text = new TextDecoder(wide ?? 'utf-8').decode(start).replace(/^\ufeff/, '');
  const head = text.includes('\u0000') ? '' : text;
  HEADS.set(bytes, head);
  return head;
}

/** Whether the name ends so: breaks a tie, decides nothing. */
export const isNamed = (hints: { key: string; member?: string | null }, ending: RegExp): boolean =>
  ending.test(hints.member ?? hints.key);
