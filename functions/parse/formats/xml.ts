/**
 * XML of no known vocabulary, an export of somebody's own: an element whose children are named as an article's fields is an article;
 * where there is none, the text of the whole, block by block.
 */
import type { Document, NamedDocument } from '../document.ts';
import { type Field, fieldOf } from './fields.ts';
import type { Format } from './format.ts';
import { namedDocument } from './json.ts';
import { documentOf } from './lines.ts';
import { documentOfRecord, type Fields, separated } from './record.ts';
import { textHead } from './text-head.ts';
import { blocksOf, htmlShape, type Shape } from './xml-blocks.ts';
import { elements, textOf, type XmlElement } from './xml-reader.ts';
import { readXmlFile, rootName } from './xml-root.ts';

const MEDIA_TYPE = 'application/xml';

export const xml: Format = {
  name: 'xml',
  mediaType: MEDIA_TYPE,
  recognises: (bytes) => /^\s*<\?xml\b/.test(textHead(bytes)) && !/^(?:html)?$/i.test(rootName(bytes)),
  async read(bytes) {
    const { root, read } = readXmlFile(bytes);
    const records = recordsIn(root);
    const [only] = records;
    if (records.length > 1) return { kind: 'documents', documents: named(records, read) };
    if (only)
      return { kind: 'document', document: documentOfRecord(MEDIA_TYPE, fieldsOf(only), 'xml', 'markup', read) };
    const note = `The XML's words (<${root.name}>) are not known: its text is read as it stands.`;
    const document = documentOf(MEDIA_TYPE, { lines: blocksOf(root, shapeOf), ...read, notes: [...read.notes, note] });
    return { kind: 'document', document };
  },
};

async function* named(records: XmlElement[], read: Partial<Document>): AsyncGenerator<NamedDocument> {
  for (const [at, record] of records.entries()) {
    yield namedDocument(String(at + 1), () => documentOfRecord(MEDIA_TYPE, fieldsOf(record), 'xml', 'markup', read));
  }
}

/** The outermost elements with a text and a title among their children. */
function recordsIn(element: XmlElement): XmlElement[] {
  const fields = new Set(elements(element).map((each) => fieldOf(each.name)));
  if (fields.has('text') && fields.has('title')) return [element];
  return elements(element).flatMap(recordsIn);
}

/** Markup inside a text is kept as its blocks; several elements of a name are several values. */
function fieldsOf(record: XmlElement): Fields {
  const fields: Fields = new Map();
  for (const each of elements(record)) {
    const field: Field | null = fieldOf(each.name);
    if (!field) continue;
    const parts =
      field === 'text' && elements(each).length > 0
        ? blocksOf(each, shapeOf).map((line) => line.text)
        : [textOf(each).trim()];
    const values = parts.flatMap((part) => separated(field, part)).filter((value) => value.trim() !== '');
    fields.set(field, [...(fields.get(field) ?? []), ...values]);
  }
  return fields;
}

/** An element that stands within text is part of its line, any other is a block. */
function shapeOf(element: XmlElement, around: Shape): Shape {
  const known = htmlShape(element, around);
  return typeof known === 'string' || known.kind !== 'paragraph' ? known : { kind: 'paragraph' };
}
