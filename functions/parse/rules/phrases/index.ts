/** The phrases of all languages together: a page may mix them (a Vietnamese article under "Share this"). */
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { Label, Phrases } from './phrases.ts';
import { vi } from './vi.ts';

export const LANGUAGES: readonly Phrases[] = [vi, en, fr];

/** One alternative of all entries; longer entries first, so that "tháng mười một" is not read as "tháng mười". */
export function alternatives(entries: readonly string[]): string {
  const sorted = entries.toSorted((a, b) => b.length - a.length);
  return `(?:${sorted.map((entry) => entry.replaceAll(' ', '\\s+').replaceAll('\\s+?', '\\s*')).join('|')})`;
}

/** All entries of a list, whatever the language. */
export const every = (list: (phrases: Phrases) => readonly string[]): string[] => LANGUAGES.flatMap(list);

/** Matches a whole line, apart from bullets, brackets and colons around it. */
export const wholeLine = (entries: readonly string[]): RegExp =>
  new RegExp(
    `^[\\s\\p{P}\\p{S}]*${alternatives(entries)}[\\s\\p{P}\\p{S}]*(?:\\(\\d{1,6}\\))?[\\s\\p{P}\\p{S}]*$`,
    'iu',
  );

/** Matches the start of a line, with no letter right behind. */
export const lineStart = (entries: readonly string[]): RegExp =>
  new RegExp(`^[\\s\\p{P}\\p{S}]*${alternatives(entries)}(?![\\p{L}\\p{N}])`, 'iu');

/** The photographer's label is asked before the author's, which may hold the same word: "Tin, ảnh:". */
export const LABELS: readonly Label[] = [
  'published',
  'updated',
  'refreshed',
  'printed',
  'views',
  'photo',
  'author',
  'credit',
  'section',
  'tags',
  'furniture',
];
