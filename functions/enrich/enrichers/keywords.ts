import type { Enricher, SoFar } from '../enricher.ts';
import type { Word } from '../languages/language.ts';
import { keyOf, wordsOfArticle } from './words.ts';

/** As many as a reader takes in at a glance. */
const MOST = 10;
/** A word of the title weighs as much more. */
const TITLE_WEIGHT = 2;
/** A word of several syllables says more than one of one: "hội nghị" than "hội". */
const SEVERAL_SYLLABLES = 2.5;
const NAME = 1.5;

/** "Cụm số II": a number, not a word. */
const ROMAN = /^[IVXLC]+$/;
const LETTERS = /\p{L}/u;
const CAPITALISED = /^\p{Lu}/u;

interface Found {
  /** As it stands inside a sentence, in lower case where it stands so once; the first word of a sentence tells nothing. */
  form: string | null;
  key: string;
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
    const known = found.get(key) ?? { form: null, key, count: 0, inTitle, first: at };
    const seen = opens && CAPITALISED.test(form) ? null : form;
    const better = known.form === null || (seen !== null && !CAPITALISED.test(seen)) ? seen : null;
    found.set(key, { ...known, form: better ?? known.form, count: known.count + 1 });
  });
}

const formOf = ({ form, key }: Found): string => (form ?? key).replace(/\s+/g, ' ');

function weightOf(found: Found): number {
  const { key, count, inTitle } = found;
  const shape = (key.includes(' ') ? SEVERAL_SYLLABLES : 1) * (CAPITALISED.test(formOf(found)) ? NAME : 1);
  return (1 + Math.log(count)) * shape * (inTitle ? TITLE_WEIGHT : 1);
}

function keywordsOf(soFar: SoFar): string[] {
  const { language, title, text } = wordsOfArticle(soFar);
  const found = new Map<string, Found>();
  collect(soFar.title ?? '', title, found, true);
  collect(soFar.text, text, found, false);
  return [...found.values()]
    .filter(({ key, form }) => key.length > 1 && !language.emptyWords.has(key) && !ROMAN.test(form ?? ''))
    .map((word) => ({ word, weight: weightOf(word) }))
    .sort((one, other) => other.weight - one.weight || one.word.first - other.word.first)
    .slice(0, MOST)
    .map(({ word }) => formOf(word));
}

/** The words that say what an article is about, the weightiest first. */
export const keywords: Enricher = {
  name: 'keywords',
  version: '1',
  read: (soFar) => ({ keywords: keywordsOf(soFar) }),
};
