/** What every format delivers: clean lines, and a Document around them. */
import type { Candidate } from '../../../shared/article.ts';
import { Permanent } from '../../../shared/errors.ts';
import { type Document, type Line, nothingDeclared } from '../document.ts';

/** White space of any kind, and the characters that only say where a line may break. */
const SPACE = /[\s\u0085\u200b\u2060\ufeff]+/g;
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f]/g;
/** Says where a word may break, and in .VnTime is the letter "ư": it stays until fonts and charset are known. */
const SOFT_HYPHEN = '\u00ad';

/** NFC, one space for any white space, no control characters or lone surrogates. */
export function clean(text: string): string {
  return text.replace(CONTROL, '').replace(SPACE, ' ').trim().toWellFormed().normalize('NFC');
}

export function line(text: string, kind: Line['kind'] = 'paragraph', more: Partial<Line> = {}): Line {
  return { text: clean(text), kind, blankBefore: 0, ...more };
}

/** One line for each line of a text that is laid out by newlines, with the blank lines counted. */
export function linesOfText(text: string): Line[] {
  const lines: Line[] = [];
  let blank = 0;
  for (const raw of text.split(/\r\n|[\n\r\u000b\u000c\u2028\u2029]/)) {
    const next = line(raw, 'paragraph', { blankBefore: blank });
    if (next.text === '') {
      blank += 1;
      continue;
    }
    lines.push(next);
    blank = 0;
  }
  return lines;
}

/** Rows of a table as lines, cells in a row parted by " | ". */
export function row(cells: string[]): Line {
  const filled = cells.map(clean).filter((cell) => cell !== '');
  return line(filled.join(' | '), 'table');
}

export function candidate(
  value: string | null | undefined,
  basis: Candidate['basis'],
  rule: string,
  confidence: number,
): Candidate[] {
  const text = clean(value ?? '').replaceAll(SOFT_HYPHEN, '');
  return text === '' ? [] : [{ value: text, basis, rule, confidence }];
}

/** A Document of what a format read; without a line it is no article, and says so. */
export function documentOf(mediaType: string, parts: Partial<Document> & { lines: Line[] }): Document {
  const lines = parts.lines
    .map((each) => (each.text.includes(SOFT_HYPHEN) ? { ...each, text: each.text.replaceAll(SOFT_HYPHEN, '') } : each))
    .filter((each) => each.text !== '');
  if (lines.length === 0) {
    throw new Permanent('empty', 'There is no text in the file: upload one that holds the article.');
  }
  return {
    mediaType,
    charset: null,
    convertedFrom: null,
    declared: nothingDeclared(),
    images: [],
    links: [],
    notes: [],
    ...parts,
    lines,
  };
}
