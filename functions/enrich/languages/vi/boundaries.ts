import { isWordNumber, syllableNumber } from './lexicon.ts';
import { mix } from './numbers.ts';
import { LONGEST_WORD } from './packing.ts';
import surnames from './surnames.json' with { type: 'json' };
import { type Token, tokensOf } from './tokens.ts';

/** What the segmenter sees of a token: which syllable it is, and how it is written. */
const SHAPES = { lower: 0, title: 1, capitals: 2, digits: 3, mixed: 4, initial: 5, sign: 6, none: 7 };
/** The number that stands for no syllable: before the first, after the last. */
const NONE = 1;

interface Sight {
  number: number;
  shape: number;
}

function shapeOf(token: string): number {
  if (/^\p{Lu}\p{Ll}/u.test(token)) return SHAPES.title;
  if (/^\p{Lu}$/u.test(token)) return SHAPES.initial;
  if (/^\p{Lu}+$/u.test(token)) return SHAPES.capitals;
  if (/^\p{Ll}+$/u.test(token)) return SHAPES.lower;
  return /^\d/.test(token) ? SHAPES.digits : SHAPES.mixed;
}

/** A text repeats its syllables: each is looked at once. Emptied when a text has more kinds of them than a language. */
const sights = new Map<string, Sight>();
const MOST_SIGHTS = 50_000;
/** A longer piece of a text is no copy: kept in a map, it would keep the whole text in memory. */
const LONGEST_KEPT = 12;
const SIGN: Sight = { number: NONE + 1, shape: SHAPES.sign };

function sightOf(token: string): Sight {
  const known = sights.get(token);
  if (known) return known;
  const sight = { number: syllableNumber(token), shape: shapeOf(token) };
  if (token.length > LONGEST_KEPT) return sight;
  if (sights.size >= MOST_SIGHTS) sights.clear();
  sights.set(token, sight);
  return sight;
}

const surnameNumbers = new Set(surnames.map(syllableNumber));

/** A text cut into tokens, with what the model needs to know of each. Index i of an array is token i. */
export interface Line {
  tokens: Token[];
  numbers: Int32Array;
  shapes: Uint8Array;
  /** Syllables of the longest headword that begins, or ends, at the token: 1 when there is none. */
  longestFrom: Uint8Array;
  longestTo: Uint8Array;
  /** Of the longest headword that covers the gap before the token: 8 × syllables before the gap + syllables after it. */
  covering: Uint8Array;
  /** 1 where a reading of longest matches, from the left or from the right, joins the token to the one before. */
  joinedFromLeft: Uint8Array;
  joinedFromRight: Uint8Array;
}

const signs = (text: string, token: Token) => (token.spoken ? sightOf(text.slice(token.start, token.end)) : SIGN);

export function lineOf(text: string): Line {
  const tokens = tokensOf(text);
  const count = tokens.length;
  const line: Line = {
    tokens,
    numbers: new Int32Array(count),
    shapes: new Uint8Array(count),
    longestFrom: new Uint8Array(count).fill(1),
    longestTo: new Uint8Array(count).fill(1),
    covering: new Uint8Array(count),
    joinedFromLeft: new Uint8Array(count + 1),
    joinedFromRight: new Uint8Array(count + 1),
  };
  tokens.forEach((token, at) => {
    const sight = signs(text, token);
    line.numbers[at] = sight.number;
    line.shapes[at] = sight.shape;
  });
  matchWords(line);
  readLongest(line);
  return line;
}

function matchWords({ numbers, shapes, longestFrom, longestTo, covering }: Line): void {
  for (let from = 0; from < numbers.length; from++) {
    if (shapes[from] === SHAPES.sign) continue;
    let number = mix(0, numbers[from]!);
    const last = Math.min(numbers.length, from + LONGEST_WORD);
    for (let to = from + 1; to < last && shapes[to] !== SHAPES.sign; to++) {
      number = mix(number, numbers[to]!);
      if (!isWordNumber(number)) continue;
      const length = to - from + 1;
      longestFrom[from] = length;
      longestTo[to] = Math.max(longestTo[to]!, length);
      for (let gap = from + 1; gap <= to; gap++) {
        const before = covering[gap]!;
        if (length > (before >> 3) + (before & 7)) covering[gap] = 8 * (gap - from) + (to - gap + 1);
      }
    }
  }
}

function readLongest({ longestFrom, longestTo, joinedFromLeft, joinedFromRight }: Line): void {
  for (let from = 0; from < longestFrom.length; from += longestFrom[from]!)
    joinedFromLeft.fill(1, from + 1, from + longestFrom[from]!);
  for (let to = longestTo.length - 1; to >= 0; to -= longestTo[to]!)
    joinedFromRight.fill(1, to - longestTo[to]! + 2, to + 1);
}

/** Whether two tokens could be one word: both spoken, with no line's end between them. */
export function isGap(text: string, { tokens }: Line, at: number): boolean {
  if (at === 0 || !tokens[at]!.spoken || !tokens[at - 1]!.spoken) return false;
  const { end } = tokens[at - 1]!;
  return tokens[at]!.start - end <= 1 ? text[end] !== '\n' : !text.slice(end, tokens[at]!.start).includes('\n');
}

/**
 * What is seen at the gap between the tokens a and b, with p before a and q after b: numbers of syllables, shapes (sa, sb …),
 * matches with the lexicon. `TEMPLATES` says which of them are looked at together; each combination is one feature.
 */
const VIEW = [
  ...['a', 'b', 'p', 'q', 'sa', 'sb', 'sp', 'sq', 'first', 'cover', 'endA', 'fromB'],
  ...['left', 'right', 'lefts', 'rights', 'shapes', 'covers', 'names'],
];
const TEMPLATES = [
  ...['', 'a', 'b', 'p', 'q', 'a b', 'p a', 'b q', 'p b', 'a q', 'p a b', 'a b q'],
  ...['shapes first', 'sp shapes sq first', 'sp shapes', 'shapes sq', 'names shapes sp first'],
  ...['shapes a', 'shapes b', 'shapes p', 'shapes q', 'endA fromB a', 'endA fromB b'],
  ...['cover', 'cover a', 'cover b', 'cover endA fromB', 'cover endA fromB shapes', 'cover left right shapes'],
  ...['lefts rights', 'covers'],
].map((names) =>
  names
    .split(' ')
    .filter(Boolean)
    .map((name) => VIEW.indexOf(name)),
);

export const FEATURES = TEMPLATES.length;
const view = new Int32Array(VIEW.length);

/** Writes the features of the gap before token `at` as numbers of 32 bits: `FEATURES` of them. */
export function featuresAt(line: Line, at: number, into: Int32Array): void {
  const { numbers, shapes, longestFrom, longestTo, covering, joinedFromLeft, joinedFromRight } = line;
  const last = numbers.length - 1;
  const a = numbers[at - 1]!;
  const p = at > 1 ? numbers[at - 2]! : NONE;
  view[0] = a;
  view[1] = numbers[at]!;
  view[2] = p;
  view[3] = at < last ? numbers[at + 1]! : NONE;
  view[4] = shapes[at - 1]!;
  view[5] = shapes[at]!;
  view[6] = at > 1 ? shapes[at - 2]! : SHAPES.none;
  view[7] = at < last ? shapes[at + 1]! : SHAPES.none;
  view[8] = at === 1 ? 1 : 0;
  view[9] = covering[at]!;
  view[10] = longestTo[at - 1]!;
  view[11] = longestFrom[at]!;
  view[12] = joinedFromLeft[at]!;
  view[13] = joinedFromRight[at]!;
  view[14] = 4 * joinedFromLeft[at - 1]! + 2 * joinedFromLeft[at]! + joinedFromLeft[at + 1]!;
  view[15] = 4 * joinedFromRight[at - 1]! + 2 * joinedFromRight[at]! + joinedFromRight[at + 1]!;
  view[16] = 8 * shapes[at - 1]! + shapes[at]!;
  view[17] = 4096 * covering[at - 1]! + 64 * covering[at]! + (at < last ? covering[at + 1]! : 0);
  view[18] = 2 * Number(surnameNumbers.has(p)) + Number(surnameNumbers.has(a));
  for (let template = 0; template < FEATURES; template++) {
    let feature = template;
    for (const seen of TEMPLATES[template]!) feature = mix(feature, view[seen]!);
    into[template] = feature;
  }
}
