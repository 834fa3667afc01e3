/** UTF-8, also with a few broken bytes in it (cut off in the middle of a letter, a stray byte of another charset). */

/** What a look at the bytes as UTF-8 finds; counts of sequences. */
export interface Utf8Look {
  /** Well-formed letters of two bytes and more. */
  letters: number;
  /** Bytes that belong to none. */
  broken: number;
  /** Bytes of a last letter that the end of the file cut in two. */
  cut: number;
}

const continuation = (byte: number | undefined) => byte !== undefined && (byte & 0xc0) === 0x80;

/** Length of the sequence that a lead byte opens; 0 for a byte that can open none (no overlong forms, nothing over U+10FFFF). */
function lengthOf(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}

/** The second byte is bounded after these leads: overlong forms, surrogates, the end of Unicode. */
function secondFits(lead: number, second: number): boolean {
  if (lead === 0xe0) return second >= 0xa0;
  if (lead === 0xed) return second <= 0x9f;
  if (lead === 0xf0) return second >= 0x90;
  return lead !== 0xf4 || second <= 0x8f;
}

export function lookAtUtf8(bytes: Uint8Array): Utf8Look {
  const look = { letters: 0, broken: 0, cut: 0 };
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at]!;
    if (lead < 0x80) {
      at++;
      continue;
    }
    const length = lengthOf(lead);
    let have = 1;
    while (have < length && continuation(bytes[at + have])) have++;
    const bounded = have < 2 || secondFits(lead, bytes[at + 1]!);
    if (length > 0 && have === length && bounded) look.letters++;
    else if (length > 0 && bounded && at + have === bytes.length) look.cut += have;
    else look.broken++;
    at += bounded ? have : 1;
  }
  return look;
}

/** Broken bytes for each letter that may be there before it is no UTF-8: text of a legacy charset hits a well-formed sequence by chance only. */
const MAX_BROKEN = 0.1;

/** Whether bytes beyond ASCII read as UTF-8, all in all. */
export const isUtf8 = ({ letters, broken, cut }: Utf8Look): boolean =>
  broken === 0 ? letters > 0 || cut === 0 : broken <= letters * MAX_BROKEN;
