/**
 * Code AD is "ư" in the fonts of TCVN3 and a soft hyphen to every program that knows no such font: it is left out ("níc" for "n\u00adíc",
 * nước) or broken at as a hyphen ("n-" and "íc" on the next line). A word gets it back where it is a syllable with it:
 * no program parts a Vietnamese word there for any other reason.
 */
import { isSyllable } from '../../../../shared/language/vietnamese-syllables.ts';
import { decodeRun } from '../../encodings/runs.ts';

/** Stands where a code may have been left out. */
export const LOST = '\ue000';
const SOFT_HYPHEN = '\u00ad';
const TCVN3_FONT = '.VnTime';

const letters = (codes: string): string =>
  decodeRun(codes, TCVN3_FONT)
    .text.toLowerCase()
    .replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');

/** Codes of a line with each LOST made a soft hyphen or nothing. */
export function restored(codes: string): string {
  if (!codes.includes(LOST)) return codes;
  return codes.replace(/\S+/g, (word) => {
    if (!word.includes(LOST)) return word;
    const without = word.replaceAll(LOST, '');
    const withIt = word.replaceAll(LOST, SOFT_HYPHEN);
    return isSyllable(letters(withIt)) ? withIt : without;
  });
}

/** "tr-" and "êng" from one line to the next, as codes or as letters: the word with its "ư", or null where it is none. */
export function acrossLines(head: string, tail: string, asCodes: boolean): string | null {
  const whole = asCodes ? letters(head + SOFT_HYPHEN + tail) : `${head}ư${tail}`.toLowerCase();
  if (!isSyllable(whole)) return null;
  return head + (asCodes ? SOFT_HYPHEN : 'ư') + tail;
}

/** Whether a page in fonts without a telling name is written in their codes: letters among signs, and no letter beyond them. */
export function looksLikeCodes(text: string): boolean {
  const signs = text.match(/[a-z][\u00a1-\u00bf\u00d7\u00f7]|[\u00a1-\u00bf\u00d7\u00f7][a-z]/gi)?.length ?? 0;
  const beyond = text.match(/[\u0100-\u024f\u1ea0-\u1ef9]/g)?.length ?? 0;
  return signs > 5 && signs > text.length / 200 && beyond < signs / 10;
}
