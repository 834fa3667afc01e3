import type { Enricher, SoFar } from '../enricher.ts';
import type { Word } from '../languages/language.ts';
import { keyOf, wordsOfArticle } from './words.ts';

/** As many as a reader takes in at a glance. */
const MOST = 10;
/** A word of the title counts as often again as this many times in the text. */
const TITLE_WEIGHT = 3;
/** A word of several syllables says more than one of one: "hội nghị" than "hội". */
const SEVERAL_SYLLABLES = 2;
const NAME = 1.5;

const LETTERS = /\p{L}/u;
const CAPITALISED = /^\p{Lu}/u;

interface Found {
  /** As it stands where it first stands inside a sentence. */
  form: string;
  count: number;
  inTitle: boolean;
  first: number;
}

function collect(text: string, words: Word[], found: Map<string, Found>, inTitle: boolean): void {
  let opensSentence = true;
  words.forEach((word, at) => {
    const form = text.slice(word.start, word.end);
    const opens = opensSentence;
    opensSentence = !word.spoken && /[.!?…:]/u.test(form);
    if (!word.spoken || !LETTERS.test(form)) return;
    const key = keyOf(form);
    const before = found.get(key);
    if (!before)
      found.set(key, { form: opens && form !== form.toUpperCase() ? key : form, count: 1, inTitle, first: at });
    else before.count++;
  });
}

function weightOf(key: string, { form, count, inTitle }: Found): number {
  const shape = (key.includes(' ') ? SEVERAL_SYLLABLES : 1) * (CAPITALISED.test(form) ? NAME : 1);
  return (1 + Math.log(count)) * shape * (inTitle ? TITLE_WEIGHT : 1);
}

function keywordsOf(soFar: SoFar): string[] {
  const { language, title, text } = wordsOfArticle(soFar);
  const found = new Map<string, Found>();
  collect(soFar.title ?? '', title, found, true);
  collect(soFar.text, text, found, false);
  return [...found]
    .filter(([key]) => key.length > 1 && !language.emptyWords.has(key))
    .map(([key, word]) => ({ ...word, key, weight: weightOf(key, word) }))
    .sort((one, other) => other.weight - one.weight || one.first - other.first || (one.key < other.key ? -1 : 1))
    .slice(0, MOST)
    .map(({ form }) => form.replace(/\s+/g, ' '));
}

/** The words that say what an article is about, the weightiest first. */
export const keywords: Enricher = {
  name: 'keywords',
  version: '1',
  read: (soFar) => ({ keywords: keywordsOf(soFar) }),
};
