import type { Mention } from '../../shared/article.ts';
import type { SoFar } from './enricher.ts';

/** One text of an article that is read for people, places and so on: its title, its body, a caption, the credit line. */
export interface Passage {
  /** As in `Mention.in`; undefined for the article's `text`. */
  in: string | undefined;
  text: string;
  /** `text` in one spelling, letter for letter (the offsets are the same): what rules match against. */
  plain: string;
  /** `plain` in lower case, with the same offsets. */
  lower: string;
}

/** Tone on the first vowel (hòa) where it stands on the second (hoà): `quý` and `toán` stay. */
const TONE_ON_SECOND = /o[àáảãạèéẻẽẹ](?!\p{L})|(?<!q)u[ỳýỷỹỵ](?!\p{L})/giu;
const TONE_MARK = /[\u0300\u0301\u0303\u0309\u0323]/;

function toneOnFirst(pair: string): string {
  const second = pair.slice(1).normalize('NFD');
  const tone = TONE_MARK.exec(second)?.[0] ?? '';
  return (pair[0] + tone).normalize('NFC') + second.replace(tone, '').normalize('NFC');
}

const ONE_FOR_ONE: [RegExp, string][] = [
  [/[ÐƉ]/g, 'Đ'],
  [/[ðɖ]/g, 'đ'],
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/[‘’ʼ′`´]/g, "'"],
  [/[“”„«»]/g, '"'],
  [/[^\S\n ]/g, ' '],
];

/** `normalise` of shared/language, as far as it keeps every offset. */
export function plainOf(text: string): string {
  const plain = ONE_FOR_ONE.reduce((soFar, [from, to]) => soFar.replace(from, to), text);
  return plain.replace(TONE_ON_SECOND, toneOnFirst);
}

/** Lower case, one code unit for one: the few letters whose lower case is longer ("İ") stay as they are. */
export function lowerOf(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return text.replace(/./gsu, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  });
}

export function passage(text: string, field?: string): Passage {
  const plain = plainOf(text);
  return { in: field, text, plain, lower: lowerOf(plain) };
}

/** One article's passages are asked for by every enricher in turn. */
const latest = new WeakMap<SoFar['blocks'], { texts: (string | null)[]; passages: Passage[] }>();

/** The texts of an article that entities are read from, in reading order. Texts that are empty are left out. */
export function passagesOf({ title, subtitle, text, captions, credit, blocks }: SoFar): Passage[] {
  const fields: [string | null, string?][] = [
    [title, 'title'],
    [subtitle, 'subtitle'],
    [text],
    ...captions.map((caption, at): [string, string] => [caption, `captions.${at}`]),
    [credit, 'credit'],
  ];
  const texts = fields.map(([value]) => value);
  const known = latest.get(blocks);
  if (known && known.texts.length === texts.length && texts.every((value, at) => value === known.texts[at])) {
    return known.passages;
  }
  const passages = fields.flatMap(([value, field]) => (value ? [passage(value, field)] : []));
  latest.set(blocks, { texts, passages });
  return passages;
}

export function mention(from: Passage, start: number, end: number): Mention {
  return from.in === undefined ? { start, end } : { start, end, in: from.in };
}
