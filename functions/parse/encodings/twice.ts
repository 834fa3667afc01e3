/**
 * UTF-8 that some program took for windows-1252, Latin-1 or windows-1258 and encoded once more, or twice more:
 * "Viá»‡t Nam" is "Việt Nam". Each broken letter is mended by itself, so that one mixed line does not spoil the next.
 */
import { toCodes } from './legacy/charset.ts';

/** Letters of windows-1258 that stand where windows-1252 has a lead byte: "Ă " for "Ã ". */
const LEADS_1258: Record<string, string> = { Ă: 'Ã', ă: 'ã', Đ: 'Ð', đ: 'ð', Ơ: 'Õ' };
const LEAD_1258 = /[ĂăĐđƠ](?=[\u0080-\u00bf])/g;
/**
 * A UTF-8 sequence, each byte a character up to U+00FF; no overlong forms, no surrogates. The second byte of "à" is the no-break
 * space, which many programs make a blank: "lÃ m".
 */
const SEQUENCE =
  /[\u00c2-\u00df][\u0080-\u00bf]|\u00c3 |\u00e0[\u00a0-\u00bf][\u0080-\u00bf]|[\u00e1-\u00ec\u00ee\u00ef][\u0080-\u00bf]{2}|\u00ed[\u0080-\u009f][\u0080-\u00bf]|[\u00f0-\u00f3][\u0080-\u00bf]{3}/g;
const A_GRAVE_WITH_BLANK = '\u00c3 ';
/** What can follow "à" in its syllable (làm, ngày, hoàng), or a blank of its own. */
const REST_AFTER_A = /^(?:(?:ng|nh|[imnouy])(?!\p{L})|\s)/iu;
const NOT_ASCII = /[^\0-\x7f\u00a0\ufeff]/g;
const LETTER = /[A-Za-z]/;
/** Of the characters beyond ASCII in a line, how many must belong to broken letters. */
const MOSTLY = 0.8;

const utf8 = new TextDecoder();
const mendSequence = (sequence: string) => utf8.decode(Uint8Array.from(sequence, (char) => char.charCodeAt(0)));
/** Character for character as long as the line. */
const codesOf = (line: string) => toCodes(line).replace(LEAD_1258, (lead) => LEADS_1258[lead] ?? lead);

interface Mended {
  text: string;
  /** Letters mended. */
  letters: number;
  /** Of these, ones inside a word: a letter that stands alone may be an example, as in this file. */
  inside: number;
}

function mendLine(line: string): Mended {
  const beyond = line.match(NOT_ASCII)?.length ?? 0;
  const untouched = { text: line, letters: 0, inside: 0 };
  if (!beyond) return untouched;
  const codes = codesOf(line);
  const found = [...codes.matchAll(SEQUENCE)];
  const covered = found.reduce((sum, [sequence]) => sum + (sequence.match(NOT_ASCII)?.length ?? 0), 0);
  if (!found.some(([sequence]) => sequence !== A_GRAVE_WITH_BLANK) || covered < beyond * MOSTLY) return untouched;
  const parts: string[] = [];
  let end = 0;
  let inside = 0;
  for (const { 0: sequence, index } of found) {
    const next = index + sequence.length;
    if (LETTER.test(codes[index - 1] ?? '') || LETTER.test(codes[next] ?? '')) inside++;
    const blank = sequence === A_GRAVE_WITH_BLANK && !REST_AFTER_A.test(codes.slice(next, next + 3)) ? ' ' : '';
    parts.push(line.slice(end, index), sequence === A_GRAVE_WITH_BLANK ? `à${blank}` : mendSequence(sequence));
    end = next;
  }
  return { text: parts.join('') + line.slice(end), letters: found.length, inside };
}

/** Takes one encoding too many off; null where there is none. */
function mendOnce(text: string): string | null {
  const lines = text.split('\n').map(mendLine);
  const inside = lines.reduce((sum, line) => sum + line.inside, 0);
  return inside > 0 ? lines.map((line) => line.text).join('\n') : null;
}

const NAMES = ['utf-8', 'utf-8 twice', 'utf-8 three times', 'utf-8 four times'] as const;

export interface Unwrapped {
  text: string;
  /** "utf-8 twice"; null where nothing was mended. */
  from: string | null;
}

export function unwrapUtf8(text: string): Unwrapped {
  let mended = text;
  for (let times = 1; times < NAMES.length; times++) {
    const next = mendOnce(mended);
    if (next === null) return { text: mended, from: times > 1 ? (NAMES[times - 1] ?? null) : null };
    mended = next;
  }
  return { text: mended, from: NAMES.at(-1) ?? null };
}
