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

/** What is left of a word that begins with "ư" when that is lost: ương, ước, ướt, ướp, ươm, ướm, ưu. */
const HEADLESS = /^(?:ơng|ớc|ớt|ớp|ơm|ớm|u)$/;

/** Codes of a line with each LOST made a soft hyphen or nothing. */
export function restored(codes: string): string {
  if (!codes.includes(LOST)) return codes;
  const once = codes.replace(/\ue000?\u00ad\ue000?/g, SOFT_HYPHEN);
  return once.replace(/\S+/g, (word) => {
    if (!word.includes(LOST)) return word;
    const bare = word.replaceAll(LOST, '');
    const within = word[0] + word.slice(1).replaceAll(LOST, SOFT_HYPHEN);
    const inside = within.replaceAll(LOST, '');
    if (inside !== bare && isSyllable(letters(inside))) return inside;
    return word[0] === LOST && HEADLESS.test(letters(bare)) ? SOFT_HYPHEN + bare : bare;
  });
}

/** What a file's text is made of when its lines are joined: codes still to be read, letters read from codes, or neither. */
export type Script = 'codes' | 'letters' | 'unicode';

const MARK = { codes: SOFT_HYPHEN, letters: 'ư' };

/**
 * "tr-" and "êng" from one line to the next, or "n\u00ad" and "íc", as codes or as letters: the two lines as one with the word whole,
 * or null where the first ends with no such word.
 */
export function acrossLines(above: string, below: string, script: Script): string | null {
  if (script === 'unicode') return null;
  const mark = MARK[script];
  const head = /([^\s!-@[-`{-~\u00ad]+?)(?:[\u00adư]?-|\u00ad|ư)$/u.exec(above);
  const rest = head && below.startsWith(mark) ? below.slice(1) : below;
  const tail = /^[^\s!-@[-`{-~]+/u.exec(rest)?.[0];
  if (!head || tail === undefined || (head[0].endsWith('ư') && isSyllable(tail.toLowerCase()))) return null;
  const word = head[1] + mark + tail;
  if (!isSyllable(script === 'codes' ? letters(word) : word.toLowerCase())) return null;
  return above.slice(0, head.index) + word + rest.slice(tail.length);
}

/** Whether a page in fonts without a telling name is written in their codes: letters among signs, and no letter beyond them. */
export function looksLikeCodes(text: string): boolean {
  const signs = text.match(/[a-z][\u00a1-\u00bf\u00d7\u00f7]|[\u00a1-\u00bf\u00d7\u00f7][a-z]/gi)?.length ?? 0;
  const beyond = text.match(/[\u0100-\u024f\u1ea0-\u1ef9]/g)?.length ?? 0;
  return signs > 5 && signs > text.length / 200 && beyond < signs / 10;
}
