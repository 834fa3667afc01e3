/** JSON Lines: an article a line. */
import { Permanent } from '../../../shared/errors.ts';
import type { NamedDocument } from '../document.ts';
import { decode } from '../encodings/decode.ts';
import type { Format } from './format.ts';
import { documentOfJson, namedDocument } from './json.ts';
import { ROWS } from './limits.ts';
import { isNamed, textHead } from './text-head.ts';

const MEDIA_TYPE = 'application/x-ndjson';

function objectIn(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

/** A first line of any length: the head may end within it. */
function firstLine(bytes: Uint8Array): { text: string; more: boolean } {
  const end = bytes.indexOf(0x0a);
  const line = new TextDecoder().decode(end === -1 ? bytes : bytes.subarray(0, end));
  const next = end === -1 ? '' : new TextDecoder().decode(bytes.subarray(end + 1, end + 65)).trimStart();
  return { text: line.replace(/^\ufeff/, ''), more: next.startsWith('{') };
}

export const jsonl: Format = {
  name: 'jsonl',
  mediaType: MEDIA_TYPE,
  recognises(bytes, hints) {
    if (!/^\s*\{\s*["}]/.test(textHead(bytes))) return false;
    const { text, more } = firstLine(bytes);
    return (more || isNamed(hints, /\.(?:jsonl|ndjson)$/i)) && objectIn(text) !== null;
  },
  async read(bytes) {
    return { kind: 'documents', documents: documents(bytes) };
  },
};

async function* documents(bytes: Uint8Array): AsyncGenerator<NamedDocument> {
  const { text, charset, convertedFrom, notes } = decode(bytes);
  let number = 0;
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start);
    const each = text.slice(start, end === -1 ? text.length : end).trim();
    start = end === -1 ? text.length : end + 1;
    number += 1;
    if (number > ROWS) throw new Permanent('too-many', `The file has more than ${ROWS} lines: split it.`);
    if (each === '') continue;
    yield namedDocument(String(number), () => {
      const record = objectIn(each);
      if (!record) throw new Permanent('damaged', `Line ${number} is no JSON object, or is cut off: export it again.`);
      return documentOfJson(record, { mediaType: MEDIA_TYPE, charset, convertedFrom, notes });
    });
  }
}
