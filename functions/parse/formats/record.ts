/** An article whose fields are named (JSON, a row of a table, front matter) → a Document. */
import type { Candidate } from '../../../shared/article.ts';
import type { DateCandidate, Declared, Document, Line } from '../document.ts';
import { dateCandidate } from './dates.ts';
import type { Field } from './fields.ts';
import { candidate, documentOf, line, linesOfText } from './lines.ts';
import { linesOfHtml } from './xml-blocks.ts';

/** Several values of a field stay apart: two authors, five tags, the paragraphs of a text. */
export type Fields = Map<Field, string[]>;

/** Whoever named a field meant it. */
const STATED = 0.95;

const MARKUP = /<(?:p|br|div|h[1-6]|ul|ol|table|blockquote|span|a)\b[^>]*>/i;

/** A text field as lines; HTML in it by its blocks. */
export function linesOfField(text: string): Line[] {
  return MARKUP.test(text) ? linesOfHtml(text) : linesOfText(text);
}

const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The title as a line of its own above the text, unless the text begins with it. */
export function titled(title: string | undefined, rule: string, lines: Line[]): Line[] {
  const first = lines.slice(0, 3);
  if (title === undefined || fold(title) === '' || first.some((each) => fold(each.text) === fold(title))) return lines;
  return [line(title, 'heading', { level: 1, role: 'title', rule }), ...lines];
}

/** What named fields declare; `format` stands before the rule's name: "json/title". */
export function declaredBy(fields: Fields, format: string, basis: Candidate['basis'] = 'markup'): Declared {
  const all = (field: Field): string[] => fields.get(field) ?? [];
  const read = (field: Field): Candidate[] =>
    all(field).flatMap((value) => candidate(value, basis, `${format}/${field}`, STATED));
  const dates = (field: Field): DateCandidate[] =>
    all(field).flatMap((value) => dateCandidate(value, basis, `${format}/${field}`, STATED));
  return {
    title: read('title'),
    subtitle: read('subtitle'),
    author: read('authors'),
    credit: read('credit'),
    section: read('section'),
    published: dates('published'),
    updated: dates('updated'),
    tags: read('tags').map((tag) => tag.value),
    language: all('language')[0] ?? null,
    canonicalUrl: all('url')[0] ?? null,
  };
}

/** The lines of a body with those of its named fields around them. */
export function framed(fields: Fields, format: string, body: Line[]): Line[] {
  const lines = (field: 'subtitle' | 'captions', role: 'subtitle' | 'caption'): Line[] =>
    (fields.get(field) ?? []).map((text) => line(text, 'paragraph', { role, rule: `${format}/${field}` }));
  const whole = [...lines('subtitle', 'subtitle'), ...body, ...lines('captions', 'caption')];
  return titled(fields.get('title')?.[0], `${format}/title`, whole);
}

export function documentOfRecord(
  mediaType: string,
  fields: Fields,
  format: string,
  basis: Candidate['basis'] = 'markup',
  more: Partial<Document> = {},
): Document {
  const body = (fields.get('text') ?? []).flatMap(linesOfField);
  const declared = declaredBy(fields, format, basis);
  return documentOf(mediaType, { lines: framed(fields, format, body), declared, ...more });
}

/** Fields that hold several values in one string: "chính trị; đối ngoại". */
export function separated(field: Field, value: string): string[] {
  if (field === 'tags') return value.split(/[;,|]/);
  return field === 'authors' ? value.split(/[;|]|,\s/) : [value];
}
