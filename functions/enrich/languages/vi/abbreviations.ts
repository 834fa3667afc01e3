import type { Passage } from '../../passages.ts';
import type { AbbreviationReading } from '../abbreviations.ts';
import { meanings } from './abbreviation-meanings.ts';
import { abbreviationTable } from './abbreviation-table.ts';

/** Two capitals or more, joined by "&", dashes, commas or a point: "UBND", "LĐ-TB&XH", "VH,TT&DL", "TP.HCM". */
const SHORT =
  /(?<![\p{L}\p{N}]|[\p{L}\p{N}][-/.&])\p{Lu}[\p{Lu}đg]*(?:(?: ?& ?|-|\.|,(?=\p{Lu}{2}))\p{Lu}{1,6}){0,6}(?![\p{L}\p{N}]|[-/&]\p{Lu})/gu;
/** "(KH&CN)", "(gọi tắt là KH&CN)", "(viết tắt: BHXH)". */
const IN_BRACKETS =
  /\(\s{0,3}(?:(?:sau đây )?(?:gọi|viết) tắt là|viết tắt|gọi tắt)?:?\s{0,3}["']?(\p{Lu}[\p{Lu}\p{N}đ]*(?:(?: ?& ?|-|,|\.)\p{Lu}{1,6}){0,6})["']?\s{0,3}\)/gu;
/** The words in brackets after an abbreviation: "BHXH (Bảo hiểm xã hội)". */
const LONG_IN_BRACKETS = /\((\p{L}[\p{L} ,-]{4,80})\)/gu;
const SHORT_BEFORE = /(?<![\p{L}\p{N}/-])(\p{Lu}[\p{Lu}đ]{1,9}(?:(?: ?& ?|-|,)\p{Lu}{1,6}){0,4})\s{0,3}$/u;
const SHORT_REACH = 40;
/** No definition has more words than this for a letter. */
const WORDS_A_LETTER = 3;
const SMALL_WORDS = new Set(['và', 'của', 'các', 'về']);

/** The letters of an abbreviation, its "&" left out: K H C N. */
const lettersOf = (short: string) => [...short.toLowerCase().replace(/[^\p{L}]/gu, '')];

const initial = (word: string) => word[0]?.toLowerCase() ?? '';

/** From the last word back: the words whose initials are the letters, small joining words left over. -1 where they are not. */
function firstWordOf(words: string[], letters: string[]): number {
  let at = words.length - 1;
  for (let letter = letters.length - 1; letter >= 0; letter--, at--) {
    while (at >= 0 && initial(words[at]!) !== letters[letter] && SMALL_WORDS.has(words[at]!.toLowerCase())) at--;
    if (at < 0 || initial(words[at]!) !== letters[letter]) return -1;
  }
  return at + 1;
}

export interface Definition extends AbbreviationReading {
  defined: true;
}

/** "Sở Khoa học và Công nghệ (KH&CN)": the words before the brackets that begin with its letters. */
function definedBefore(from: Passage): Definition[] {
  return [...from.plain.matchAll(IN_BRACKETS)].flatMap((match): Definition[] => {
    const short = match[1]!;
    const letters = lettersOf(short);
    if (letters.length < 2) return [];
    const reach = from.plain.slice(Math.max(0, match.index - letters.length * WORDS_A_LETTER * 8), match.index);
    const clause = /[^.;:()\n"]*$/u.exec(reach)?.[0] ?? '';
    const words = [...clause.matchAll(/[\p{L}]+/gu)];
    const first = firstWordOf(
      words.map(([word]) => word),
      letters,
    );
    const begin = first < 0 ? undefined : words[first];
    if (!begin) return [];
    const offset = match.index - clause.length;
    const last = words.at(-1)!;
    const long = from.text.slice(offset + begin.index, offset + last.index + last[0].length);
    const start = match.index + match[0].indexOf(short);
    return [
      {
        start,
        end: start + short.length,
        short: from.text.slice(start, start + short.length),
        long,
        defined: true,
        confidence: 0.98,
      },
    ];
  });
}

/** "BHXH (Bảo hiểm xã hội)". */
function definedAfter(from: Passage): Definition[] {
  return [...from.plain.matchAll(LONG_IN_BRACKETS)].flatMap(({ 1: long, index }): Definition[] => {
    const before = SHORT_BEFORE.exec(from.plain.slice(Math.max(0, index - SHORT_REACH), index));
    const short = before?.[1];
    if (!short || firstWordOf(long!.match(/[\p{L}]+/gu) ?? [], lettersOf(short)) !== 0) return [];
    const start = index - before[0].length;
    const end = start + short.length;
    const words = from.text.slice(index + 1, index + 1 + long!.length).trim();
    return [{ start, end, short: from.text.slice(start, end), long: words, defined: true, confidence: 0.98 }];
  });
}

/** What an article says itself of its abbreviations. */
export const definitionsIn = (from: Passage): Definition[] =>
  from.plain.includes('(') ? [...definedBefore(from), ...definedAfter(from)] : [];

const tidy = (short: string) => short.replace(/\s{0,3}&\s{0,3}/gu, '&');
const CONTEXT = 24;

/** By the words around it where it has two meanings, else by the table. */
function tableMeaning({ plain }: Passage, start: number, end: number): string | null {
  const short = tidy(plain.slice(start, end));
  const options = meanings[short];
  if (!options) return abbreviationTable[short] ?? null;
  const before = plain.slice(Math.max(0, start - CONTEXT), start);
  const after = plain.slice(end, end + CONTEXT);
  return (
    options.find((option) => (option.after?.test(before) ?? true) && (option.before?.test(after) ?? true))?.long ?? null
  );
}

/** "BHXH" in "BHXHVN" is none; but "UBMTTQ Việt Nam" is UBMTTQ. "VH,TT&DL" that no table has is tried by its parts. */
function readingAt(
  from: Passage,
  start: number,
  end: number,
  defined: ReadonlyMap<string, string>,
): AbbreviationReading[] {
  const printed = from.text.slice(start, end);
  const known = defined.get(tidy(from.plain.slice(start, end)));
  const long = known ?? tableMeaning(from, start, end);
  if (long) return [{ start, end, short: printed, long, defined: known !== undefined, confidence: known ? 0.98 : 0.9 }];
  const joint = /[.,-]/u.exec(printed);
  if (!joint) return [];
  const middle = start + joint.index;
  return [...readingAt(from, start, middle, defined), ...readingAt(from, middle + 1, end, defined)];
}

/** The abbreviations of a Vietnamese text, by its own definitions first. */
export function vietnameseAbbreviations(from: Passage, defined: ReadonlyMap<string, string>): AbbreviationReading[] {
  return [...from.plain.matchAll(SHORT)].flatMap(({ 0: short, index }) =>
    short.length < 2 ? [] : readingAt(from, index, index + short.length, defined),
  );
}
