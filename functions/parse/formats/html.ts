import { type Decoded, decode } from '../encodings/decode.ts';
import { documentOfPage } from '../html/document.ts';
import type { Format } from './format.ts';
import { isLegacyFont, RunReader } from './runs.ts';

/** Bytes in which a page shows itself: doctype, root and the comment blocks before it. */
const HEAD_BYTES = 4096;
const PAGE =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,3000}?-->\s*)*<(?:!doctype\s+html|html|head|body|title|meta|table|div|p|center|font|script|article|main|section|h[1-6])\b/i;
const MARKS = /<(?:p|div|br|table|span|a|td|h[1-6]|li)\b[^>]*>/gi;

const head = (bytes: Uint8Array): string => {
  const start = bytes.subarray(0, HEAD_BYTES);
  const [first, second] = start;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(start);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(start);
  const text = new TextDecoder('latin1').decode(start);
  return text.replace(/^\u00ef\u00bb\u00bf/, '').replaceAll('\u0000', '');
};

/** The charset that the page's own head names: `<meta charset=…>`, `<meta http-equiv content="text/html; charset=…">`, `<?xml encoding=…>`. */
export const declaredCharset = (bytes: Uint8Array): string | null =>
  /(?:<meta[^>]{0,200}?charset\s*=\s*["']?\s*|<\?xml[^>]{0,100}encoding\s*=\s*["'])([\w.:-]{2,40})/i.exec(
    head(bytes),
  )?.[1] ?? null;

/** Names of fonts that draw Vietnamese letters on other characters' codes: the page tells which of its runs are in one. */
const LEGACY_FONTS = /["'\s:;,=](?:\.vn[a-z]|vni[- ]\w|vps[- ]\w|vi-?times|vntime)/i;

/** Text and charset; of a page with legacy fonts the codes as they stand, since its fonts say what they mean. */
function textOfPage(bytes: Uint8Array): Decoded {
  const declared = declaredCharset(bytes);
  const decoded = decode(bytes, declared);
  if (decoded.convertedFrom === null && decoded.charset !== 'windows-1258') return decoded;
  const western = new TextDecoder('windows-1252').decode(bytes);
  if (!LEGACY_FONTS.test(western)) return decoded;
  const utf8 = /^utf-?8$/i.test(declared ?? '') || decoded.charset === 'utf-8';
  const text = utf8 ? new TextDecoder().decode(bytes) : western;
  return { text, charset: utf8 ? 'utf-8' : 'windows-1252', convertedFrom: null, notes: [] };
}

export const html: Format = {
  name: 'html',
  mediaType: 'text/html',
  recognises(bytes) {
    const start = head(bytes);
    return PAGE.test(start) || (start.match(MARKS) ?? []).length >= 3;
  },
  async read(bytes) {
    const { text, charset, convertedFrom, notes } = textOfPage(bytes);
    const runs = new RunReader();
    const page = documentOfPage(text, { knows: isLegacyFont, read: (run, font) => runs.read([{ text: run, font }]) });
    const read = convertedFrom ? { lines: page.lines, convertedFrom, notes: [] } : runs.finish(page.lines);
    return { kind: 'document', document: { ...page, ...read, charset, notes: [...notes, ...read.notes] } };
  },
};
