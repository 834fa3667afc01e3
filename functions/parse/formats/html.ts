import type { Line } from '../document.ts';
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

const strict = new TextDecoder('utf-8', { fatal: true });

function utf8(bytes: Uint8Array): string | null {
  try {
    return strict.decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Text and charset. UTF-8 stays as it is until its lines are known; so do the codes of a page with legacy fonts, since its fonts say
 * what they mean.
 */
function textOfPage(bytes: Uint8Array): Decoded {
  const plain = utf8(bytes);
  if (plain !== null && !plain.includes('\u0000')) {
    return { text: plain, charset: 'utf-8', convertedFrom: null, notes: [] };
  }
  const decoded = decode(bytes, declaredCharset(bytes));
  const western = new TextDecoder('windows-1252').decode(bytes);
  if (decoded.convertedFrom === null || !LEGACY_FONTS.test(western)) return decoded;
  return { text: western, charset: 'windows-1252', convertedFrom: null, notes: [] };
}

/** Letters of Western Europe, and letters that only right Vietnamese has. */
const WESTERN = /[\u00a1-\u00aa\u00ac\u00af-\u00b6\u00b8-\u00ba\u00bc-\u00ff]/g;
const VIETNAMESE = /[\u1ea0-\u1ef9\u01a0\u01a1\u01af\u01b0]/;
/** Of a text in the codes of a legacy font, or in UTF-8 encoded twice, more than one character in a hundred is such a letter. */
const SUSPICIOUS = 0.01;

function suspicious(lines: readonly Line[], language: string | null): boolean {
  const text = lines.map((line) => line.text).join('\n');
  if (/^vi\b/i.test(language ?? '') && !VIETNAMESE.test(text)) return true;
  return (text.match(WESTERN)?.length ?? 0) > text.length * SUSPICIOUS;
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
    const known = new Map<string, boolean>();
    const fonts = {
      knows(font: string): boolean {
        const legacy = known.get(font) ?? isLegacyFont(font);
        known.set(font, legacy);
        return legacy;
      },
      read: (run: string, font: string) => runs.read([{ text: run, font }]),
    };
    const page = documentOfPage(text, fonts);
    if (convertedFrom || !suspicious(page.lines, page.declared.language)) {
      return { kind: 'document', document: { ...page, charset, convertedFrom, notes } };
    }
    const mended = runs.finish(page.lines);
    if (mended.convertedFrom === null) return { kind: 'document', document: { ...page, charset, notes } };
    // What was wrong in the lines is wrong in the head, too: the page is read again from its mended source.
    const source = decode(new TextEncoder().encode(text), 'utf-8');
    const again =
      [...known.values()].includes(true) || source.convertedFrom === null
        ? { ...page, lines: mended.lines }
        : documentOfPage(source.text);
    return {
      kind: 'document',
      document: { ...again, charset, convertedFrom: mended.convertedFrom, notes: [...notes, ...mended.notes] },
    };
  },
};
