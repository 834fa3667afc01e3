/** A table of articles, one a row: the header row names the fields in Vietnamese or English. Comma, semicolon, tab or "|". */
import { Permanent } from '../../../shared/errors.ts';
import type { NamedDocument } from '../document.ts';
import { decode } from '../encodings/decode.ts';
import { type Field, fieldOf } from './fields.ts';
import type { Format } from './format.ts';
import { namedDocument } from './json.ts';
import { ROWS } from './limits.ts';
import { documentOfRecord, type Fields, separated } from './record.ts';
import { textHead } from './text-head.ts';

const MEDIA_TYPE = 'text/csv';
/** 200 columns of names of 25 letters. */
const LONGEST_HEADER = 5000;
const DELIMITERS = [',', ';', '\t', '|'];

interface Table {
  delimiter: string;
  /** The field of each column, null for one that is no field of an article. */
  columns: (Field | null)[];
}

/** The header row, if it names a text and at least one more field. */
function tableIn(head: string): Table | null {
  const header = /^[^\r\n]*/.exec(head)![0];
  if (header.length > LONGEST_HEADER || header.startsWith('<')) return null;
  for (const delimiter of DELIMITERS) {
    const columns = header.split(delimiter).map((name) => fieldOf(name.replaceAll('"', '')));
    const known = new Set(columns.filter((column) => column !== null));
    if (known.has('text') && known.size >= 2 && columns.length <= 200) return { delimiter, columns };
  }
  return null;
}

export const csv: Format = {
  name: 'csv',
  mediaType: MEDIA_TYPE,
  recognises: (bytes) => tableIn(textHead(bytes)) !== null,
  async read(bytes) {
    return { kind: 'documents', documents: documents(bytes) };
  },
};

/** A last row that is cut off within its quotes is closed where the file ends. */
function rowsOf(parse: typeof import('csv-parse/sync').parse, text: string, delimiter: string): string[][] {
  const options = {
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    from: 2,
    to: ROWS + 2,
  };
  for (const end of ['', '"', '\n"']) {
    try {
      return parse(text + end, options);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'CSV_QUOTE_NOT_CLOSED')) {
        throw new Permanent('damaged', `The table cannot be read (${String(error)}): export it again.`, {
          cause: error,
        });
      }
    }
  }
  throw new Permanent('damaged', 'The table ends within quotes: export it again.');
}

async function* documents(bytes: Uint8Array): AsyncGenerator<NamedDocument> {
  const { parse } = await import('csv-parse/sync');
  const { text, charset, convertedFrom, notes } = decode(bytes);
  const table = tableIn(text);
  if (!table) throw new Permanent('no-article', 'The table has no column for the text: name one "text" or "Nội dung".');
  const rows = rowsOf(parse, text, table.delimiter);
  if (rows.length > ROWS) throw new Permanent('too-many', `The table has more than ${ROWS} rows: split it.`);
  if (rows.length === 0) throw new Permanent('empty', 'The table has a header and no rows.');
  for (const [at, cells] of rows.entries()) {
    const fields: Fields = new Map();
    for (const [column, field] of table.columns.entries()) {
      const value = cells[column]?.trim() ?? '';
      if (field && value !== '' && !fields.has(field)) fields.set(field, separated(field, value));
    }
    yield namedDocument(String(at + 1), () =>
      documentOfRecord(MEDIA_TYPE, fields, 'csv', 'markup', { charset, convertedFrom, notes }),
    );
  }
}
