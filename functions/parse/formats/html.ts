import { documentOfPage } from '../html/document.ts';
import type { Format } from './format.ts';

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

const decode = (bytes: Uint8Array): { text: string; charset: string } => {
  const declared = declaredCharset(bytes) ?? 'utf-8';
  try {
    return { text: new TextDecoder(declared).decode(bytes).normalize('NFC'), charset: declared.toLowerCase() };
  } catch {
    return { text: new TextDecoder().decode(bytes).normalize('NFC'), charset: 'utf-8' };
  }
};

export const html: Format = {
  name: 'html',
  mediaType: 'text/html',
  recognises(bytes) {
    const start = head(bytes);
    return PAGE.test(start) || (start.match(MARKS) ?? []).length >= 3;
  },
  async read(bytes) {
    const { text, charset } = decode(bytes);
    return { kind: 'document', document: { ...documentOfPage(text), charset } };
  },
};
