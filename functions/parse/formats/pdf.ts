/** PDF with a text layer: lines from where the letters stand, paragraphs from lines; scans and encrypted files fail with their reason. */
import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import { Permanent } from '../../../shared/errors.ts';
import { type Declared, nothingDeclared } from '../document.ts';
import type { Content, Format } from './format.ts';
import { PDF_PAGES } from './limits.ts';
import { documentOf } from './lines.ts';
import { type Layout, linesOf } from './pdf/columns.ts';
import { type Reading, readPage } from './pdf/page.ts';
import { paragraphsOf } from './pdf/paragraphs.ts';
import { markRunningLines } from './pdf/running-lines.ts';
import { looksLikeCodes, type Script } from './pdf/soft-hyphens.ts';
import { withoutStrayErrors } from './pdf/stray-errors.ts';
import type { Page, PageLine } from './pdf/types.ts';
import { authorProperty, dateProperty, tagsProperty, titleProperty } from './properties.ts';
import { RunReader } from './runs.ts';

const MEDIA_TYPE = 'application/pdf';
/** A page with fewer letters is a picture with a stamp on it. */
const LETTERS_A_PAGE = 10;
/** The signature stands within the first kilobyte: mail gateways put lines before it. */
const SIGNATURE_WITHIN = 1024;

export const pdf: Format = {
  name: 'pdf',
  mediaType: MEDIA_TYPE,
  recognises: (bytes) => new TextDecoder('latin1').decode(bytes.subarray(0, SIGNATURE_WITHIN)).includes('%PDF-'),
  read: (bytes) => withoutStrayErrors(() => readPdf(bytes)),
};

async function readPdf(bytes: Uint8Array): Promise<Content> {
  const { getResolvedPDFJS } = await import('unpdf');
  const pdfjs = await getResolvedPDFJS();
  const task = pdfjs.getDocument({
    // a copy, and no Buffer: pdf.js takes the bytes for itself
    data: new Uint8Array(bytes),
    useSystemFonts: true,
    disableFontFace: true,
    useWasm: false,
    maxImageSize: 1,
    verbosity: 0,
  });
  try {
    const file = await task.promise.catch(refuse);
    if (file.numPages > PDF_PAGES) {
      const reason = `The PDF has ${file.numPages} pages, more than ${PDF_PAGES}: split it and upload the parts.`;
      throw new Permanent('too-large', reason);
    }
    const runs = new RunReader();
    const { pages, notes } = await readPages(file, { fonts: new Map(), runs, showText: pdfjs.OPS.showText });
    const finished = runs.finish(paragraphsOf(linesOfPages(markRunningLines(pages)), scriptOf(pages, runs)));
    const { info } = await file.getMetadata().catch(() => ({ info: {} }));
    const document = documentOf(MEDIA_TYPE, {
      ...finished,
      notes: [...notes, ...finished.notes],
      declared: declared(new Map(Object.entries(info))),
    });
    return { kind: 'document', document };
  } finally {
    await task.destroy();
  }
}

/** Pages in order; damaged ones are left out and named. Throws where there is next to no text on them. */
async function readPages(file: PDFDocumentProxy, reading: Reading): Promise<{ pages: Page[]; notes: string[] }> {
  const pages: Page[] = [];
  const damaged: number[] = [];
  for (let number = 1; number <= file.numPages; number++) {
    try {
      const page = await file.getPage(number);
      pages.push(await readPage(page, number, reading));
      page.cleanup();
    } catch {
      damaged.push(number);
    }
  }
  const letters = pages.flatMap((page) => page.segments).reduce((total, each) => total + each.text.length, 0);
  if (letters < LETTERS_A_PAGE * Math.max(1, pages.length)) {
    if (damaged.length > 0)
      throw new Permanent('damaged', 'The PDF is damaged: no page of it can be read. Upload it again.');
    throw new Permanent(
      'needs-ocr',
      'The PDF is a scan without a text layer: it needs OCR. Run OCR over it and upload the result.',
    );
  }
  const bare = pages.filter((page) => page.segments.length === 0).length;
  return {
    pages,
    notes: [
      ...(damaged.length > 0 ? [`Damaged pages of the PDF are left out: ${damaged.slice(0, 20).join(', ')}.`] : []),
      ...(bare > 0 ? [`Pages of the PDF without text, which may need OCR: ${bare} of ${pages.length}.`] : []),
    ],
  };
}

function scriptOf(pages: Page[], runs: RunReader): Script {
  if (runs.hasConverted) return 'letters';
  const text = pages.slice(0, 3).flatMap((page) => page.segments.map((each) => each.text));
  return looksLikeCodes(text.join(' ')) ? 'codes' : 'unicode';
}

function linesOfPages(pages: Page[]): PageLine[][] {
  let before: Layout | null = null;
  return pages.map((page) => {
    const { lines, layout } = linesOf(page, before);
    before = layout;
    return lines;
  });
}

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
