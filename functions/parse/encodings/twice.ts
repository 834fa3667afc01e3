/**
 * UTF-8 that some program took for windows-1252, Latin-1 or windows-1258 and encoded once more, or twice more:
 * "Viá»‡t Nam" is "Việt Nam". Each broken letter is mended by itself, so that one mixed line does not spoil the next.
 */
import { isSyllable } from '../../../shared/language/vietnamese-syllables.ts';
import { weightOf } from './frequent-syllables.ts';
import { toCodes } from './legacy/charset.ts';

/** Letters of windows-1258 that stand where windows-1252 has a lead byte: "Ă " for "Ã ". */
const LEADS_1258: Record<string, string> = { Ă: 'Ã', ă: 'ã', Đ: 'Ð', đ: 'ð', Ơ: 'Õ' };
const LEAD_1258 = /[ĂăĐđƠ](?=[\u0080-\u00bf])/g;
/**
 * A UTF-8 sequence, each byte a character up to U+00FF; no overlong forms, no surrogates. The second byte of "à" is the no-break
 * space, which many programs make a blank: "lÃ m".
 */
const SEQUENCE =
  /[\u00c2-\u00df][\u0080-\u00bf]|\u00c3 |\u00e0[\u00a0-\u00bf][\u0080-\u00bf]|[\u00e1-\u00ec\u00ee\u00ef][\u0080-\u00bf]{2}|\u00ed[\u0080-\u009f][\u0080-\u00bf]|[\u00f0-\u00f3][\u0080-\u00bf]{3}|\u00e1\u00bb\ufffd?|[\u00c3\u00c4]\ufffd/g;
/** Five bytes have no character in windows-1252 and were lost: with the last byte of these letters, which the syllable then tells apart. */
const LAST_BYTE_LOST: Record<string, string[]> = {
  'á»': ['ề', 'ọ', 'ỏ', 'ờ', 'Ố'],
  'Ã\ufffd': ['Á', 'Í', 'Ý'],
  'Ä\ufffd': ['Đ'],
};
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

const WORD_BEFORE = /[\p{L}\p{M}]*$/u;
const WORD_AFTER = /^[\p{L}\p{M}]*/u;

/** A capital stands at the head of a word or among capitals. */
function fitsCase(letter: string, before: string, after: string): boolean {
  if (letter === letter.toLowerCase()) return true;
  return before === '' || (before.length > 1 && before + after === (before + after).toUpperCase());
}

/** The letter that makes the commonest syllable of what stands around it; U+FFFD where none makes one. */
function fillIn(letters: readonly string[], textBefore: string, textAfter: string): string {
  const before = WORD_BEFORE.exec(textBefore)?.[0] ?? '';
  const after = WORD_AFTER.exec(textAfter)?.[0] ?? '';
  const word = (letter: string) => (before + letter + after).toLowerCase();
  const fitting = letters.filter((letter) => fitsCase(letter, before, after) && isSyllable(word(letter)));
  const commonest = fitting.toSorted((a, b) => weightOf(word(b)) - weightOf(word(a)))[0];
  return commonest ?? (letters.length === 1 ? letters[0]! : '\ufffd');
}

interface Mended {
  text: string;
  /** Of these, ones inside a word: a letter that stands alone may be an example, as in this file. */
  inside: number;
}

const lostOf = (sequence: string) => LAST_BYTE_LOST[sequence] ?? LAST_BYTE_LOST[sequence.replace(/(?<=»)\ufffd/, '')];

/** Letters around a gap are looked at within the longest syllable. */
const AROUND = 8;

function fillGaps(text: string, gaps: readonly { at: number; letters: readonly string[] }[]): string {
  let filled = '';
  let end = 0;
  for (const { at, letters } of gaps) {
    filled += text.slice(end, at);
    filled += fillIn(letters, filled.slice(-AROUND), text.slice(at + 1, at + AROUND));
    end = at + 1;
  }
  return filled + text.slice(end);
}

function mendLine(line: string): Mended {
  const beyond = line.match(NOT_ASCII)?.length ?? 0;
  const untouched = { text: line, inside: 0 };
  if (!beyond) return untouched;
  const codes = codesOf(line);
  const found = [...codes.matchAll(SEQUENCE)];
  const covered = found.reduce((sum, [sequence]) => sum + (sequence.match(NOT_ASCII)?.length ?? 0), 0);
  const isWhole = (sequence: string) => sequence !== A_GRAVE_WITH_BLANK && lostOf(sequence) === undefined;
  if (!found.some(([sequence]) => isWhole(sequence)) || covered < beyond * MOSTLY) return untouched;
  let text = '';
  let end = 0;
  let inside = 0;
  const gaps: { at: number; letters: readonly string[] }[] = [];
  for (const { 0: sequence, index } of found) {
    const next = index + sequence.length;
    if (LETTER.test(codes[index - 1] ?? '') || LETTER.test(codes[next] ?? '')) inside++;
    text += line.slice(end, index);
    const lost = lostOf(sequence);
    if (lost) {
      gaps.push({ at: text.length, letters: lost });
      text += '\ufffd';
    } else if (sequence === A_GRAVE_WITH_BLANK) text += REST_AFTER_A.test(codes.slice(next, next + 3)) ? 'à' : 'à ';
    else text += mendSequence(sequence);
    end = next;
  }
  return { text: fillGaps(text + line.slice(end), gaps), inside };
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
