import { normalise } from '../../../shared/language/normalise.ts';
import type { SoFar } from '../enricher.ts';
import type { Language, Word } from '../languages/language.ts';
import { languageFor } from '../languages/languages.ts';

export interface Words {
  language: Language;
  /** Words and signs of the title and of the text. */
  title: Word[];
  text: Word[];
}

/** A word's spelling for comparing; an article repeats its words, and so do articles. */
const keys = new Map<string, string>();
const MOST_KEYS = 50_000;
/** A longer piece of a text is no copy: kept in a map, it would keep the whole text in memory. */
const LONGEST_KEPT = 12;

export function keyOf(form: string): string {
  if (form.length > LONGEST_KEPT) return normalise(form).toLowerCase();
  const known = keys.get(form);
  if (known !== undefined) return known;
  if (keys.size >= MOST_KEYS) keys.clear();
  const key = normalise(form).toLowerCase();
  keys.set(form, key);
  return key;
}

/** Keywords and summary look at the same words one after the other: those of the last article are kept. */
let last: { title: string; text: string; code: string; words: Words } | null = null;

/** The words of an article, in its language. */
export function wordsOfArticle({ title, text, language: code = 'und' }: SoFar): Words {
  const heading = title ?? '';
  if (last?.text === text && last.title === heading && last.code === code) return last.words;
  const language = languageFor(code);
  const words = { language, title: language.wordsOf(heading), text: language.wordsOf(text) };
  last = { title: heading, text, code, words };
  return words;
}
