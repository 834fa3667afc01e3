/** PDF with a text layer: lines from where the letters stand, paragraphs from lines; scans and encrypted files fail with their reason. */
import type { PDFPageProxy } from 'unpdf/pdfjs';
import { Permanent } from '../../../shared/errors.ts';
import { type Declared, nothingDeclared } from '../document.ts';
import type { Format } from './format.ts';
import { PDF_PAGES } from './limits.ts';
import { documentOf } from './lines.ts';
import { linesOf } from './pdf/columns.ts';
import { glyphsOf, withCodes } from './pdf/glyphs.ts';
import { paragraphsOf } from './pdf/paragraphs.ts';
import { markRunningLines } from './pdf/running-lines.ts';
import type { Page, PageLine, Segment } from './pdf/types.ts';
import { authorProperty, dateProperty, tagsProperty, titleProperty } from './properties.ts';
import { isLegacyFont, type Run, RunReader } from './runs.ts';

/** A page with fewer letters is a picture with a stamp on it. */
const LETTERS_A_PAGE = 10;
/** The signature stands within the first kilobyte: mail gateways put lines before it. */
const SIGNATURE_WITHIN = 1024;

export const pdf: Format = {
  name: 'pdf',
  mediaType: 'application/pdf',
  recognises: (bytes) => new TextDecoder('latin1').decode(bytes.subarray(0, SIGNATURE_WITHIN)).includes('%PDF-'),
  async read(bytes) {
    const { getResolvedPDFJS } = await import('unpdf');
    const pdfjs = await getResolvedPDFJS();
    const task = pdfjs.getDocument({
      data: bytes.slice(),
      useSystemFonts: true,
      disableFontFace: true,
      useWasm: false,
      maxImageSize: 1,
      verbosity: 0,
    });
    try {
      const file = await task.promise.catch(refuse);
      if (file.numPages > PDF_PAGES) {
        throw new Permanent(
          'too-large',
          `The PDF has ${file.numPages} pages, more than ${PDF_PAGES}: split it and upload the parts.`,
        );
      }
      const runs = new RunReader();
      const fonts = new Map<string, string>();
      const pages: PageLine[][] = [];
      const heights: number[] = [];
      const notes: string[] = [];
      for (let number = 1; number <= file.numPages; number++) {
        try {
          const page = await file.getPage(number);
          const read = await readPage(page, number, fonts, runs, pdfjs.OPS.showText);
          pages.push(linesOf(read));
          heights.push(read.height);
          page.cleanup();
        } catch {
          notes.push(`Page ${number} of the PDF is damaged and left out.`);
        }
      }
      const letters = pages.flat().reduce((total, line) => total + line.text.length, 0);
      if (letters < LETTERS_A_PAGE * Math.max(1, pages.length)) {
        if (notes.length > 0)
          throw new Permanent('damaged', 'The PDF is damaged: no page of it can be read. Upload it again.');
        throw new Permanent(
          'needs-ocr',
          'The PDF is a scan without a text layer: it needs OCR. Run OCR over it and upload the result.',
        );
      }
      const bare = pages.filter((lines) => lines.length === 0).length;
      if (bare > 0) notes.push(`Pages of the PDF without text, which may need OCR: ${bare} of ${pages.length}.`);
      const finished = runs.finish(paragraphsOf(markRunningLines(pages, heights)));
      const { info } = await file.getMetadata().catch(() => ({ info: {} }));
      return {
        kind: 'document',
        document: documentOf('application/pdf', {
          ...finished,
          notes: [...notes, ...finished.notes],
          declared: declared(new Map(Object.entries(info))),
        }),
      };
    } finally {
      await task.destroy();
    }
  },
};

function refuse(error: unknown): never {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') {
    throw new Permanent('encrypted', 'The PDF is encrypted: save it without a password and upload it again.', {
      cause: error,
    });
  }
  throw new Permanent(
    'damaged',
    'The PDF is damaged or cut off and cannot be opened: upload it again from where it was made.',
    {
      cause: error,
    },
  );
}

/** Names of fonts are known once a page's drawing operations are: they are asked for only on pages that bring new fonts. */
async function fontNames(page: PDFPageProxy, used: string[], fonts: Map<string, string>): Promise<void> {
  if (used.every((font) => fonts.has(font))) return;
  await page.getOperatorList();
  for (const font of used) {
    const known: unknown = page.commonObjs.has(font) ? page.commonObjs.get(font) : null;
    const name = known instanceof Object && 'name' in known ? String(known.name) : '';
    fonts.set(font, name.replace(/^[A-Z]{6}\+/, ''));
  }
}

async function readPage(
  page: PDFPageProxy,
  number: number,
  fonts: Map<string, string>,
  reader: RunReader,
  showText: number,
): Promise<Page> {
  const content = await page.getTextContent({ disableNormalization: true });
  const items = content.items.flatMap((item) => ('str' in item && item.str !== '' ? [item] : []));
  await fontNames(page, Object.keys(content.styles), fonts);
  const raw: Run[] = items.map((item) => ({ text: item.str, font: fonts.get(item.fontName) ?? '' }));
  const legacy = new Map([...new Set(raw.map((run) => run.font ?? ''))].map((font) => [font, isLegacyFont(font)]));
  const runs = [...legacy.values()].includes(true)
    ? withCodes(raw, await glyphsOf(page, showText), (font) => legacy.get(font) ?? false)
    : raw;
  const placed = items.map((item, at): Placed => {
    const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as number[];
    return { run: runs[at]!, x0: x, x1: x + item.width, y, size: item.height || Math.hypot(a, b) || 1 };
  });
  const { width, height } = page.getViewport({ scale: 1 });
  return { number, width, height, segments: segmentsOf(placed, reader) };
}

interface Placed extends Omit<Segment, 'text'> {
  run: Run;
}

/** Pieces that follow one another on one line, joined; a gap wider than a word's space parts them again. */
function segmentsOf(items: Placed[], reader: RunReader): Segment[] {
  const groups: Placed[][] = [];
  for (const item of items) {
    const last = groups.at(-1)?.at(-1);
    const near =
      last !== undefined &&
      Math.abs(last.y - item.y) < 0.35 * Math.max(last.size, item.size) &&
      item.x0 - last.x1 < 1.6 * item.size &&
      item.x0 > last.x0 - item.size;
    if (near) groups.at(-1)!.push(item);
    else groups.push([item]);
  }
  return groups.flatMap((group) => {
    const filled = group.filter((item) => item.run.text.trim() !== '');
    const [first] = filled;
    if (!first) return [];
    const runs = group.flatMap((item, at): Run[] => {
      const before = group[at - 1];
      const apart = before && item.x0 - before.x1 > 0.2 * item.size && !/\s$/.test(before.run.text);
      return apart ? [{ ...before.run, text: ' ' }, item.run] : [item.run];
    });
    const size = Math.max(...filled.map((item) => item.size));
    const text = reader
      .read(runs)
      .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'))
      .trim();
    return [{ text, x0: first.x0, x1: filled.at(-1)!.x1, y: first.y, size }];
  });
}

function declared(info: Map<string, unknown>): Declared {
  const property = (name: string): string => {
    const value = info.get(name);
    return typeof value === 'string' && !/^\((?:anonymous|unspecified)\)$/.test(value) ? value : '';
  };
  return {
    ...nothingDeclared(),
    title: titleProperty(property('Title'), 'pdf/title'),
    author: authorProperty(property('Author'), 'pdf/author'),
    published: dateProperty(property('CreationDate'), 'pdf/creation-date'),
    tags: tagsProperty(property('Keywords')),
    language: property('Language') || null,
  };
}
