import { isSyllable } from '../../../../shared/language/vietnamese-syllables.ts';
import { rankOf, weightOf } from '../frequent-syllables.ts';

/**
 * VIQR (RFC 1456), Vietnamese in ASCII: "Vie^.t Nam", "ddu+o+`ng". A sign after a vowel may be punctuation too: each word is read
 * only as far as it gives syllables, and a text is taken for VIQR on signs inside words, which no other text has.
 */

const SIGN: Record<string, string> = {
  '^': '\u0302',
  '(': '\u0306',
  '+': '\u031b',
  '*': '\u031b',
  '`': '\u0300',
  "'": '\u0301',
  '?': '\u0309',
  '~': '\u0303',
  '.': '\u0323',
};
const ALLOWED: Record<string, string> = { '^': 'aeo', '(': 'a', '+': 'ou', '*': 'ou' };

/** An escape ("\." is a full stop after a vowel), a "dd", or a vowel with its signs in either order. */
const LETTER = /\\([\^(+*`'?~.dD\\])|([dD])[dD]|([aeouiy])(?:([\^(+*])(['`?~.])?|(['`?~.])([\^(+*])?)/gi;
const ESCAPED = /\\[\^(+*`'?~.]/;
const ESCAPES = /\\([\^(+*`'?~.])/g;
/** Three dots after a vowel are no tone; of four the first is one. */
const ELLIPSIS = /(?<![.\\])(?=\.{3}(?!\.))/g;
/** Addresses have dots and tildes of their own. */
const ADDRESS = /:\/\/|@|^www\./i;
const PIECE = /\S+/g;
const WORD = /\p{L}[\p{L}\p{M}]*/gu;
const NOT_ASCII = /[^\0-\x7f]/;

function composeLetters(piece: string): string {
  return piece.replace(
    LETTER,
    (
      all,
      escaped?: string,
      d?: string,
      vowel?: string,
      shape?: string,
      tone = '',
      toneFirst = '',
      shapeAfter?: string,
    ) => {
      if (escaped !== undefined) return escaped;
      if (vowel === undefined) return d === 'D' ? 'Đ' : 'đ';
      const sign = shape ?? shapeAfter;
      if (sign !== undefined && !ALLOWED[sign]?.includes(vowel.toLowerCase())) return all;
      return vowel + (sign ? SIGN[sign] : '') + (SIGN[tone || toneFirst] ?? '');
    },
  );
}

const compose = (piece: string) => piece.split(ELLIPSIS).map(composeLetters).join('').normalize('NFC');

/** Short names in capitals, "HĐND", and the đồng. */
const SHORT_NAME = /^[bcdđghklmnpqrstvxơư]+$/i;

/** Foreign names and loan words have shapes but no tones: "Sêrêpôk", "cactông". */
const LOAN_WORD = /^[a-zâêôơư]+$/i;

/** A syllable, a short name, a loan word, or two syllables written as one: "tâmsự". */
function isWord(word: string): boolean {
  const small = word.toLowerCase();
  if (!NOT_ASCII.test(word) || isSyllable(small) || SHORT_NAME.test(word) || LOAN_WORD.test(word)) return true;
  const parts = [...small].map((_, at) => [small.slice(0, at), small.slice(at)] as const);
  return parts.some(([first, second]) => /^[^aeiouy]\p{L}/u.test(second) && isSyllable(first) && isSyllable(second));
}

const readsWell = (text: string) => (text.match(WORD) ?? []).every(isWord);

/** A sign that closes a word: "ca?" is "cả", or "ca" and a question. */
const LAST_SIGN = /([aeouiy][\^(+*]?)([.?'])(?:["')\]»]+[.,;:!?]*)?$/i;
const LAST_SIGNS = /[.?'"]+$/;
/** How many times commoner the reading without a tone must be for the sign to be punctuation, by what follows. */
const COMMONER = {
  '.': { atEnd: 1 / 4, beforeCapital: 1.5 },
  '?': { atEnd: 4, beforeCapital: 8 },
};
const GOES_ON = /^\s*[^\sA-Z"“(]/;
const IN_CAPITALS = /^[^a-z]*[A-Z][^a-z]*[A-Z][^a-z]*$/;

/** Where a piece ends as a word; its length unless the last sign is punctuation. `rest` is what stands after it on its line. */
function endOf(piece: string, rest: string, escapes: boolean): number {
  const last = LAST_SIGN.exec(piece);
  if (!last || escapes) return piece.length;
  const end = last.index + last[1]!.length;
  if (last[2] === "'") return piece.startsWith("'") ? end : piece.length;
  if (GOES_ON.test(rest) || (rest.trim() && IN_CAPITALS.test(piece))) return piece.length;
  const rank = (text: string) => rankOf((compose(text).match(WORD)?.at(-1) ?? '').toLowerCase());
  const commoner = COMMONER[last[2] as '.' | '?'][rest.trim() ? 'beforeCapital' : 'atEnd'];
  return rank(piece) > rank(piece.slice(0, end)) * commoner ? end : piece.length;
}

function readPiece(piece: string, rest: string, escapes: boolean): string {
  if (ADDRESS.test(piece)) return piece.replace(ESCAPES, '$1');
  const last = LAST_SIGN.exec(piece);
  const ends = [
    endOf(piece, rest, escapes),
    last ? last.index + last[1]!.length : piece.length,
    piece.search(LAST_SIGNS),
  ];
  const readings = ends.filter((end) => end >= 0).map((end) => compose(piece.slice(0, end)) + piece.slice(end));
  return readings.find(readsWell) ?? piece;
}

/** What decides how a piece ends stands close behind it. */
const LOOK_AHEAD = 4;

const readLine = (line: string, escapes: boolean) =>
  line.replace(PIECE, (piece: string, at: number) => {
    const end = at + piece.length;
    return readPiece(piece, line.slice(end, end + LOOK_AHEAD), escapes);
  });

/** Signs inside a word, or ones that never close one in print. */
const INSIDE = /[aeouiy](?:[\^(+*`'?~.]{1,2}[a-z]|[\^(+*]['`?~.]|[\^`~](?![\w(]))|dd[aeouiy]/i;
/** A vowel with two signs, or one after "dd", which nothing else has; and how many times as much they say. */
const TWO_SIGNS = /[aeo]\^['`?~.]|a\(['`?~.]|[ou]\+['`?~.]|dd[aeiouy]{1,2}[\^(+`?~.][a-z^(+`?~.]/i;
const CERTAIN = 3;
/** A word with signs that reads as none: code, "she's", "U.S.". */
const NO_SYLLABLE = -2;

/** "co'", "ca?": signs that end a word say little, and nothing without others. */
const AT_END = { weight: 0.5, most: 0.7 };

/** Weight of a syllable, be it rare: one with signs inside is no accident. */
const LEAST = 1;

/** How much a text speaks for being VIQR: its distinct words with signs are weighed. */
export function viqrEvidence(text: string): number {
  let inside = 0;
  let atEnd = 0;
  for (const piece of new Set(text.match(PIECE))) {
    const sure = INSIDE.test(piece);
    if ((!sure && !LAST_SIGN.test(piece)) || ADDRESS.test(piece)) continue;
    const read = readPiece(piece, '', true);
    const words = (read.match(WORD) ?? []).filter(
      (word) => word.length > 1 && NOT_ASCII.test(word) && isSyllable(word.toLowerCase()),
    );
    if (sure && (read === piece || words.length === 0)) inside += NO_SYLLABLE;
    for (const word of words) {
      const weight = Math.max(weightOf(word.toLowerCase()), LEAST);
      if (sure) inside += weight * (TWO_SIGNS.test(piece) ? CERTAIN : 1);
      else atEnd += weight * AT_END.weight;
    }
  }
  return inside + Math.min(atEnd, Math.max(0, inside * AT_END.most));
}

/** What of a text has no signs: the words that tell the language around. */
export const withoutSigned = (text: string): string =>
  text.replace(PIECE, (piece) => (INSIDE.test(piece) || LAST_SIGN.test(piece) ? '' : piece));

/** A line in another language, without one sure sign, is left alone. */
function speaksOtherwise(line: string): boolean {
  if (viqrEvidence(line) > 0) return false;
  const words = line.match(/[a-z]{2,}/gi) ?? [];
  return words.length > 2 && words.filter((word) => isSyllable(word.toLowerCase())).length < words.length * 0.7;
}

export function decodeViqr(text: string): string {
  const escapes = ESCAPED.test(text);
  return text
    .split('\n')
    .map((line) => (speaksOtherwise(line) ? line : readLine(line, escapes)))
    .join('\n');
}
