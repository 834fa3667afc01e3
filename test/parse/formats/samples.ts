/** Small files of every format, built from strings, so that a test shows what it reads. */
import { strToU8, zipSync } from 'fflate';
import type { Document, Member, NamedDocument } from '../../../functions/parse/document.ts';
import type { Format } from '../../../functions/parse/formats/format.ts';
import type { Hints } from '../../../functions/parse/hints.ts';

export const utf8 = (text: string): Uint8Array => strToU8(text);

export const hintsFor = (key: string): Hints => ({ bucket: 'b', key, versionId: null });

export async function documentIn(format: Format, bytes: Uint8Array, key = 'file'): Promise<Document> {
  const content = await format.read(bytes, hintsFor(key));
  if (content.kind !== 'document') throw new Error(`${format.name} gave ${content.kind}`);
  return content.document;
}

export async function documentsIn(format: Format, bytes: Uint8Array): Promise<NamedDocument[]> {
  const content = await format.read(bytes, hintsFor('file'));
  if (content.kind !== 'documents') throw new Error(`${format.name} gave ${content.kind}`);
  return Array.fromAsync(content.documents);
}

export async function membersIn(format: Format, bytes: Uint8Array, key = 'file'): Promise<Member[]> {
  const content = await format.read(bytes, hintsFor(key));
  if (content.kind !== 'container') throw new Error(`${format.name} gave ${content.kind}`);
  return Array.fromAsync(content.members);
}

/** "heading1 Tiêu đề", "paragraph …", "caption …": kind or role, level and text of each line. */
export const shown = (document: Document): string[] =>
  document.lines.map((line) => `${line.role ?? line.kind}${line.level ?? ''} ${line.text}`);

export const zipped = (files: Record<string, string | Uint8Array>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, text]) => [name, typeof text === 'string' ? utf8(text) : text]),
    ),
  );

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A Word file with that body; other parts by their names. */
export const wordFile = (body: string, parts: Record<string, string> = {}): Uint8Array =>
  zipped({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document ${W}><w:body>${body}</w:body></w:document>`,
    ...parts,
  });

export const paragraph = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

const ODF = ['office', 'text', 'table', 'style', 'draw', 'xlink', 'dc', 'meta', 'fo', 'svg']
  .map((prefix) => `xmlns:${prefix}="urn:${prefix}"`)
  .join(' ');

export const openDocument = (body: string, styles = '', meta = ''): Uint8Array =>
  zipSync({
    mimetype: [utf8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': utf8(
      `<?xml version="1.0"?><office:document-content ${ODF}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ),
    'meta.xml': utf8(`<office:document-meta ${ODF}><office:meta>${meta}</office:meta></office:document-meta>`),
  });

export const book = (chapters: string[], metadata: string): Uint8Array =>
  zipSync({
    mimetype: [utf8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': utf8(
      '<container><rootfiles><rootfile full-path="OEBPS/content.opf"/></rootfiles></container>',
    ),
    'OEBPS/content.opf': utf8(
      `<package xmlns:dc="dc"><metadata>${metadata}</metadata><manifest><item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>${chapters
        .map((_, at) => `<item id="c${at}" href="Text/ch%20${at}.xhtml" media-type="application/xhtml+xml"/>`)
        .join(
          '',
        )}</manifest><spine><itemref idref="nav"/>${chapters.map((_, at) => `<itemref idref="c${at}"/>`).join('')}</spine></package>`,
    ),
    'OEBPS/nav.xhtml': utf8('<html><body><nav><ol><li>Mục lục</li></ol></nav></body></html>'),
    ...Object.fromEntries(
      chapters.map((body, at) => [
        `OEBPS/Text/ch ${at}.xhtml`,
        utf8(`<html><head><title>x</title></head><body>${body}</body></html>`),
      ]),
    ),
  });

/** A PDF of one line of text an array item, in Helvetica; `\n` in the content stream's own words. */
export function pdfFile(pages: string[][], more: { info?: string; trailer?: string } = {}): Uint8Array {
  const objects: string[] = ['<</Type/Catalog/Pages 2 0 R>>'];
  const kids = pages.map((_, at) => `${4 + at * 2} 0 R`).join(' ');
  objects.push(`<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`);
  objects.push('<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>');
  for (const [at, lines] of pages.entries()) {
    const content = lines.join('\n');
    objects.push(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${5 + at * 2} 0 R/Resources<</Font<</F1 3 0 R>>>>>>`,
      `<</Length ${content.length}>>stream\n${content}\nendstream`,
    );
  }
  objects.push(`<<${more.info ?? ''}>>`);
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer<</Size ${objects.length + 1}/Root 1 0 R/Info ${objects.length} 0 R${more.trailer ?? ''}>>\nstartxref\n${file.length}\n%%EOF`;
  return Uint8Array.from(file, (character) => character.charCodeAt(0));
}

/** Text at a place: `at(72, 700, 'Hello')`, 11 points unless told. */
export const at = (x: number, y: number, text: string, size = 11): string =>
  `BT /F1 ${size} Tf ${x} ${y} Td (${text.replace(/[\\()]/g, '\\$&')}) Tj ET`;
