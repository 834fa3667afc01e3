/** What a stretch of a line says, once its role is known: dates, names, counts. */
import type { PieceRole } from '../../../shared/article.ts';
import { datesIn } from '../metadata/dates.ts';
import { isName, partsOfByline, withoutHonorific } from '../metadata/names.ts';
import type { Field, Found, Page } from './page.ts';

/** "1.021", "1 021", "1,021" */
const COUNT = /\d{1,3}(?:[.,  ]\d{3})+(?!\d)|\d+/u;
const CRUMB = /\s*(?:[>»›→|\\▸▶►⟩]|::|\s\/\s|->)+\s*/u;

const EDGES = /^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu;
/** A closing bracket or full stop may belong to the value: "Báo Quân khu (phía Nam)". */
const CREDIT_EDGES = /^[\s:;,.|•*·–—\-/()[\]“”"]+|[\s:;,|•*·–—\-/[\]“”"]+$/gu;

function trimmed(value: string, start: number, edges: RegExp): { value: string; start: number; end: number } {
  const inner = value.replace(edges, '');
  const at = start + Math.max(0, value.indexOf(inner));
  return { value: inner, start: at, end: at + inner.length };
}

const dates =
  (field: Field) =>
  (text: string, start: number, confidence: number, page: Page): Found[] => {
    const reading = datesIn(text, page.vietnamese)[0];
    if (!reading) return [];
    const { value, precision, ambiguous } = reading;
    return [{ field, value, precision, ambiguous, start: start + reading.start, end: start + reading.end, confidence }];
  };

function views(text: string, start: number, confidence: number): Found[] {
  const count = COUNT.exec(text);
  if (!count) return [];
  const from = start + count.index;
  return [{ field: 'views', value: count[0].replace(/\D/g, ''), start: from, end: from + count[0].length, confidence }];
}

export function credit(text: string, start: number, confidence: number): Found[] {
  const inner = trimmed(text, start, CREDIT_EDGES);
  const open = inner.value.includes('(');
  const value = open ? inner.value : inner.value.replace(/[\s).]+$/u, '');
  if (value === '') return [];
  return [{ field: 'credit', value, start: inner.start, end: inner.start + value.length, confidence }];
}

/** Persons are authors; the agency beside them is the credit: "Mai Lan - Sở Nội vụ". A desk signs where no person does. */
function byline(text: string, start: number, confidence: number): Found[] {
  const parts = partsOfByline(text);
  if (parts[0]?.kind === 'other') return [];
  const persons = parts.filter((part) => part.kind === 'person');
  const signing = persons.length > 0 ? persons : parts.filter((part) => part.kind === 'desk').slice(0, 1);
  const authors = signing.map(({ text: name, start: at, end }): Found => {
    const value = withoutHonorific(name);
    return { field: 'author', value: value === '' ? name : value, start: start + at, end: start + end, confidence };
  });
  const unit = parts.findIndex((part) => part.kind === 'unit');
  if (unit < 0) return authors;
  const next = parts.findIndex((part, index) => index > unit && (part.kind === 'person' || part.kind === 'desk'));
  const [from, to] = [parts[unit]!.start, parts.at(next < 0 ? -1 : next - 1)!.end];
  return [...authors, ...credit(text.slice(from, to), start + from, confidence)];
}

/** "Nguồn: Báo Nhân Dân" is a credit, "Nguồn: Mai Lan - Sở Nội vụ" names the author too, "Nguồn: Mai Lan" is a credit as it stands. */
function source(text: string, start: number, confidence: number): Found[] {
  const read = byline(text, start, confidence);
  const fields = new Set(read.map((found) => found.field));
  const whole = read.every((found) => found.field !== 'author' || isName(found.value));
  return whole && fields.has('author') && fields.has('credit') ? read : credit(text, start, confidence);
}

function listed(field: Field, separator: RegExp) {
  return (text: string, start: number, confidence: number): Found[] => {
    const found: Found[] = [];
    let at = 0;
    for (const item of text.split(separator)) {
      const from = text.indexOf(item, at);
      at = from + item.length;
      const inner = trimmed(item, start + from, EDGES);
      if (inner.value !== '') found.push({ field, ...inner, confidence });
    }
    return found;
  };
}

const whole =
  (field: Field) =>
  (text: string, start: number, confidence: number): Found[] => {
    const value = text.trim();
    const from = start + text.indexOf(value);
    return value === '' ? [] : [{ field, value, start: from, end: from + value.length, confidence }];
  };

type Reader = (text: string, start: number, confidence: number, page: Page) => Found[];

export const READERS: Record<PieceRole, Reader> = {
  title: whole('title'),
  subtitle: whole('subtitle'),
  breadcrumb: listed('breadcrumb', CRUMB),
  published: dates('published'),
  updated: dates('updated'),
  printed: dates('printed'),
  views,
  author: byline,
  credit: source,
  caption: whole('caption'),
  section: (text, start, confidence) => {
    const inner = trimmed(text, start, EDGES);
    return inner.value === '' ? [] : [{ field: 'section', ...inner, confidence }];
  },
  tags: listed('tags', /[,;|]/u),
  body: () => [],
  debris: () => [],
};
