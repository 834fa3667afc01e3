/** JSON: an article in our own shape, a schema.org article, or a list of either (docs/formats.md has the shape). */
import { Permanent } from '../../../shared/errors.ts';
import type { Document, NamedDocument } from '../document.ts';
import { decode } from '../encodings/decode.ts';
import { type Field, fieldOf } from './fields.ts';
import type { Format } from './format.ts';
import { ROWS } from './limits.ts';
import { documentOfRecord, type Fields, separated } from './record.ts';
import { textHead } from './text-head.ts';

const MEDIA_TYPE = 'application/json';
/** Objects within objects that are looked through for an article: `{"data": {"article": …}}`. */
const DEPTH = 8;

export const json: Format = {
  name: 'json',
  mediaType: MEDIA_TYPE,
  recognises: (bytes) => /^\s*(?:\{\s*(?:"|\})|\[\s*(?:\{|\[|\]|"))/.test(textHead(bytes)),
  async read(bytes) {
    const { text, charset, convertedFrom, notes } = decode(bytes);
    const records = articlesIn(parsed(text), 0);
    const more = { charset, convertedFrom, notes };
    if (records.length === 0) {
      throw new Permanent(
        'no-article',
        'The JSON holds no article: an object with "text" (and "title", "published", "authors" …) or a schema.org NewsArticle.',
      );
    }
    if (records.length > ROWS) throw new Permanent('too-many', `The JSON holds more than ${ROWS} articles: split it.`);
    const [only] = records;
    if (records.length === 1) return { kind: 'document', document: documentOfJson(only!, more) };
    return { kind: 'documents', documents: named(records, more) };
  },
};

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Permanent('damaged', `The JSON is cut off or not well formed (${String(error)}): export it again.`, {
      cause: error,
    });
  }
}

async function* named(records: object[], more: Partial<Document>): AsyncGenerator<NamedDocument> {
  for (const [at, record] of records.entries()) yield namedDocument(String(at + 1), () => documentOfJson(record, more));
}

/** The document, or why there is none: one bad record leaves the others alone. */
export function namedDocument(name: string, read: () => Document): NamedDocument {
  try {
    return { name, document: read() };
  } catch (error) {
    if (error instanceof Permanent) return { name, failure: { code: error.code, reason: error.message } };
    throw error;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isArticle = (value: Record<string, unknown>): boolean =>
  [value['@type']].flat().some((type) => typeof type === 'string' && /Article|Posting|Report$/.test(type)) ||
  Object.keys(value).some((key) => fieldOf(key) === 'text' && typeof value[key] !== 'number');

/** Articles of a value, outermost ones, in order. */
function articlesIn(value: unknown, depth: number): Record<string, unknown>[] {
  if (depth > DEPTH) return [];
  if (Array.isArray(value)) return value.flatMap((each) => articlesIn(each, depth + 1));
  if (!isObject(value)) return [];
  return isArticle(value) ? [value] : Object.values(value).flatMap((each) => articlesIn(each, depth + 1));
}

/** Strings in a value: itself, its items, or the name (or address) of what it describes. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  if (Array.isArray(value)) return value.slice(0, ROWS).flatMap((each) => (Array.isArray(each) ? [] : strings(each)));
  if (!isObject(value)) return [];
  const name = value.value ?? value.name ?? value.text ?? value['@id'] ?? value.url ?? value['@value'];
  return typeof name === 'string' ? [name] : [];
}

/** schema.org's `description` is a summary and `publisher` the site: neither is the article's own text or source line. */
export function documentOfJson(record: object, more: Partial<Document>): Document {
  const linked = '@type' in record;
  const fields: Fields = new Map();
  for (const [key, value] of Object.entries(record)) {
    const other = linked && (key === 'publisher' || (key === 'name' && 'headline' in record));
    const field: Field | null = other ? null : fieldOf(key);
    if (!field || fields.has(field)) continue;
    const values = strings(value).flatMap((each) => (Array.isArray(value) ? [each] : separated(field, each)));
    if (values.length > 0) fields.set(field, values);
  }
  return documentOfRecord(MEDIA_TYPE, fields, 'json', linked ? 'json-ld' : 'markup', more);
}
