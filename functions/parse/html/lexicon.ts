import type { Element } from './tree.ts';

/** Words → how far they speak for the article (positive) or against it (negative), in tenths of log odds. */
export type Lexicon = ReadonlyMap<string, number>;

const NAME = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g;
const WORD = /[\p{L}\p{M}]+|\d+|[©®@#%+→»›|•]/gu;
/** Longer lines are about their subject, not about the page. */
const MAX_WORDS = 24;
const MAX_LENGTH = 200;
/** Class names beyond this are generated styles. */
const MAX_NAMES = 400;

/** The words in an element's tag, class, id, role and item property: "relatedPosts widget_nav" → related, posts, related posts, widget, nav, widget nav. */
export function cueWords({ tag, attributes }: Pick<Element, 'tag' | 'attributes'>): string[] {
  const { class: className, id, role, itemprop } = attributes;
  const words = [`<${tag}`];
  for (const value of [className, id]) {
    if (value === undefined) continue;
    for (const name of value.slice(0, MAX_NAMES).split(' ')) {
      const parts = name.match(NAME);
      if (!parts) continue;
      let before = '';
      for (const part of parts) {
        if (part.length < 2) continue;
        const word = part.toLowerCase();
        words.push(word);
        if (before !== '') words.push(`${before} ${word}`);
        before = word;
      }
    }
  }
  if (role) words.push(`role=${role.toLowerCase()}`);
  if (itemprop) words.push(`itemprop=${itemprop.toLowerCase()}`);
  return words;
}

/** The words of a short line, its pairs of words, its first word and the line as a whole; none for a long one. */
export function phraseWords(text: string): string[] {
  if (text.length > MAX_LENGTH) return [];
  const tokens = text.toLowerCase().match(WORD);
  if (!tokens || tokens.length > MAX_WORDS) return [];
  const words: string[] = [];
  let before = '';
  for (const token of tokens) {
    const word = token >= '0' && token <= '9~' ? '0' : token;
    words.push(before === '' ? `^${word}` : `${before} ${word}`, word);
    before = word;
  }
  if (tokens.length <= 4) words.push(`=${text.toLowerCase()}`);
  return words;
}
