/**
 * Text in a legacy Vietnamese charset that some program took for Latin-1, found and read paragraph by paragraph, the whole text
 * as the context: what is right stays as it is, a short line follows the lines around it.
 */
import { asciiLanguage, evidence, isOneLetterWord, isRightAsItIs } from './evidence.ts';
import { type LegacyCharset, toCodes } from './legacy/charset.ts';
import { LEGACY_CHARSETS } from './legacy/index.ts';
import { type Restored, restoreCase } from './restore-case.ts';

/** Evidence that a conversion must have over the text as it is. Bytes that are no UTF-8 have to be read as something. */
export const MARGIN = { text: 3.5, bytes: 1.5 } as const;
/** What the ASCII words around add: English ones ask for more, Vietnamese ones for less. */
const FOREIGN = 2;
const VIETNAMESE = -1;
/** Accented syllables that are right already ("mà không ðeo") leave less to doubt in the rest: their weight, and what it adds. */
const RIGHT_IN_PART = { above: 2, more: -1 };
/** Evidence within which a line says nothing and follows its neighbours. */
const UNDECIDED = 0.5;

/** Characters looked at to name the charset of a whole text, taken from its head, middle and tail. */
const SAMPLE = 48_000;
/** Characters up to which each line is judged by itself; a larger text is taken as its sample shows it. */
const LINE_BY_LINE = 4_000_000;
/** Of one line, as much is looked at. */
const LINE_SAMPLE = 2_000;

/** Letters of Vietnamese that no legacy code looks like: a line with them is right. */
const RIGHT = /[ĂăĐđĨĩŨũƠơƯưẠ-ỹ]/;
/** What codes look like. Quotes and dashes, letters in VISCII and VPS, are in every English text: only inside a word are they suspect. */
const CODE =
  /[\u0001-\u0008\u000e-\u001f\u0080-\u009f\u00a1-\u00ff\u03bc\uf020-\uf0ff]|[A-Za-z][\u0152-\u02dc\u2018\u201a-\u2022\u2030-\u203a\u20ac\u2122][A-Za-z]/;
const CODE_OR_PUNCTUATION = /[^\0-\x7f\u00a0]|[\u0001-\u0008\u000e-\u001f]/;
/** A sign between blanks is one: "· mục", "© 2014", "§ 5", unless its letter is a word. */
const LONE_SIGN = /(?<!\S)[§®©¶·¬°±](?!\S)/;
const PIECE = /\S+/g;

/** What comes of codes read by a charset, letter case aside. */
export function readAs(charset: LegacyCharset, line: string): string {
  const codes = toCodes(line);
  if (!LONE_SIGN.test(line)) return charset.decode(codes).normalize('NFC');
  const piece = (text: string) => {
    const read = charset.decode(text);
    return LONE_SIGN.test(text) && !isOneLetterWord(read) ? text : read;
  };
  return codes.replace(PIECE, piece).normalize('NFC');
}

const sampleOf = (line: string) =>
  line.length <= LINE_SAMPLE ? line : `${line.slice(0, LINE_SAMPLE / 2)}\n${line.slice(-LINE_SAMPLE / 2)}`;

/** The words that a charset may change, each once. */
const wordsBeyondAscii = (text: string) =>
  [...new Set(text.match(PIECE))].filter((piece) => CODE_OR_PUNCTUATION.test(piece)).join(' ');

/** Evidence of a reading over the text as it is; of one that is no Vietnamese itself, none. */
function advantage(charset: LegacyCharset, text: string): number {
  const words = wordsBeyondAscii(text);
  const read = readAs(charset, words);
  if (read === words) return 0;
  const converted = evidence(restoreCase(read, charset.caseless).text, 'converted');
  const over = converted - evidence(words, 'as it is');
  return converted > 0 ? over : Math.min(over, converted);
}

function marginFor(text: string, base: number): number {
  const around = asciiLanguage(text);
  if (around === 'other') return base + FOREIGN;
  const inPart = evidence(text, 'as it is') >= RIGHT_IN_PART.above ? RIGHT_IN_PART.more : 0;
  return base + inPart + (around === 'vietnamese' ? VIETNAMESE : 0);
}

export interface Found {
  charset: LegacyCharset;
  /** Evidence over the text as it is. */
  advantage: number;
}

function bestFor(text: string, base: number): Found | null {
  if (base === MARGIN.text && isRightAsItIs(text)) return null;
  let best: Found | null = null;
  for (const charset of LEGACY_CHARSETS) {
    const over = advantage(charset, text);
    if (over > (best?.advantage ?? 0)) best = { charset, advantage: over };
  }
  return best && best.advantage >= marginFor(text, base) ? best : null;
}

const mayBeCodes = (line: string, base: number) =>
  (base < MARGIN.text ? CODE_OR_PUNCTUATION : CODE).test(line) && !RIGHT.test(line);

/** Lines that may be codes, from head, middle and tail, together as long as a sample. */
function sampleLines(lines: readonly string[], base: number): string {
  const suspects = lines.filter((line) => mayBeCodes(line, base));
  const step = Math.max(
    1,
    Math.floor(suspects.reduce((sum, line) => sum + Math.min(line.length, LINE_SAMPLE), 0) / SAMPLE),
  );
  return suspects
    .filter((_, at) => at % step === 0)
    .map(sampleOf)
    .join('\n');
}

/** What one line is by itself: codes of a charset, right as it stands, ASCII, or too short to say. */
type Choice = LegacyCharset | 'right' | 'plain' | 'as around';

function choose(line: string, main: LegacyCharset | null, base: number): Choice {
  if (RIGHT.test(line)) return 'right';
  if (!(main ? CODE_OR_PUNCTUATION.test(line) : mayBeCodes(line, base))) return 'plain';
  const sample = sampleOf(line);
  const over = main ? advantage(main, sample) : Number.NEGATIVE_INFINITY;
  if (main && over > UNDECIDED) return main;
  if (over >= -UNDECIDED) return 'as around';
  return bestFor(sample, base)?.charset ?? 'right';
}

/** A line that is too short follows the one before it; the first ones what the text is in the main. */
function settle(choices: readonly Choice[], main: LegacyCharset | null): (LegacyCharset | null)[] {
  let last = main;
  return choices.map((choice) => {
    if (choice === 'plain') return null;
    if (choice !== 'as around') last = choice === 'right' ? null : choice;
    return last;
  });
}

function rewrite(lines: readonly string[], charsets: readonly (LegacyCharset | null)[]): Restored {
  const parts: string[] = [];
  const total = { restored: 0, open: 0 };
  for (let at = 0; at < lines.length; ) {
    const charset = charsets[at] ?? null;
    let end = at + 1;
    while (end < lines.length && charsets[end] === charset) end++;
    const block = lines.slice(at, end);
    const done = charset && restoreCase(block.map((line) => readAs(charset, line)).join('\n'), charset.caseless);
    parts.push(done?.text ?? block.join('\n'));
    total.restored += done?.restored ?? 0;
    total.open += done?.open ?? 0;
    at = end;
  }
  return { text: parts.join('\n'), ...total };
}

export interface Mended extends Restored {
  /** What most of the lines that were read anew were in. */
  charset: LegacyCharset;
  /** Evidence over the text as it was. */
  advantage: number;
  /** Lines beyond ASCII: read anew, and in all. */
  lines: { converted: number; all: number };
}

/** Reads what is legacy codes anew; null where the whole text is right as it is. `text` is NFC. */
export function mendParagraphs(text: string, base: number = MARGIN.text): Mended | null {
  const lines = text.split('\n');
  const sample = sampleLines(lines, base);
  if (!sample) return null;
  const found = bestFor(sample, base);
  const main = found?.charset ?? null;
  if (!main && text.length > LINE_BY_LINE) return null;
  const judge = (line: string): Choice =>
    text.length > LINE_BY_LINE
      ? CODE_OR_PUNCTUATION.test(line) && !RIGHT.test(line)
        ? 'as around'
        : 'plain'
      : choose(line, main, base);
  const choices = lines.map(judge);
  const charsets = settle(choices, main);
  const converted = lines.filter((_, at) => charsets[at]);
  const first = main ?? charsets.find((charset) => charset !== null);
  if (!first || !converted.length) return null;
  const all = choices.filter((choice) => choice !== 'plain').length;
  return {
    ...rewrite(lines, charsets),
    charset: first,
    advantage: found?.advantage ?? advantage(first, converted.map(sampleOf).join('\n').slice(0, SAMPLE)),
    lines: { converted: converted.length, all },
  };
}
