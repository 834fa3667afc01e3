/**
 * Titles, people and dates from a file's own properties. Editors fill these in by themselves (the name of the computer's owner, the
 * template's title), so they are weak evidence: a line of the article that says otherwise wins.
 */
import type { Candidate } from '../../../shared/article.ts';
import type { DateCandidate } from '../document.ts';
import { dateCandidate } from './dates.ts';
import { candidate } from './lines.ts';

/** How sure a property is: the author of a book's package is stated by its publisher, Word's is whoever installed Word. */
export const STATED = 0.85;
export const WEAK = 0.35;
export const FAINT = 0.15;
/** Who looks like a person is believed a little more: programs fill in what is none. */
const LIKELY = 0.45;

/** "Microsoft Word - bai1.doc", "Document1", "untitled", "Slide 1", "bao cao.docx" */
const NO_TITLE =
  /^(?:microsoft (?:word|powerpoint|excel)\b|(?:un)?titled\b|document\d*$|slide \d+$)|\.(?:docx?|rtf|odt|pdf|txt|html?|indd|qxd)$/i;

/** "Administrator", "User", "HP", "Windows User", "python-docx", "PC-01", "abc@example.org" */
const NO_PERSON =
  /^(?:admin\w*|(?:windows |home |office )?users?|owner|guest|unknown\b.*|anonymous|author|hp|dell|acer|asus|lenovo|vaio|toshiba|pc|python-docx|apache poi|openoffice\S*|libreoffice\S*|microsoft\b.*)$|[@\d_\\/]/i;

/** "Nguyễn Thị Hoa": two to six words, each with a capital. */
const PERSON = /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+\p{Lu}[\p{L}\p{M}.'’-]*){1,5}$/u;

export function titleProperty(value: string | null | undefined, rule: string, confidence = WEAK): Candidate[] {
  return candidate(value, 'file', rule, confidence).filter((each) => !NO_TITLE.test(each.value));
}

/** Names parted by ";" or ","; what an editor filled in by itself must look like a person's name. */
export function authorProperty(value: string | null | undefined, rule: string, confidence = LIKELY): Candidate[] {
  return (value ?? '')
    .split(/[;,]/)
    .flatMap((name) => candidate(name, 'file', rule, confidence))
    .filter((each) => !NO_PERSON.test(each.value) && (confidence > LIKELY || PERSON.test(each.value)));
}

/** The day that every file of a library's template carries: python-docx's is 2013-12-23T23:15:00Z. */
const TEMPLATE_DAYS = new Set(['2013-12-23T23:15:00Z']);

export function dateProperty(value: string | null | undefined, rule: string, confidence = FAINT): DateCandidate[] {
  return dateCandidate(value, 'file', rule, confidence).filter((each) => !TEMPLATE_DAYS.has(each.value));
}

export function tagsProperty(value: string | null | undefined): string[] {
  return (value ?? '').split(/[;,]/).flatMap((tag) => candidate(tag, 'file', 'tags', 1).map((each) => each.value));
}
