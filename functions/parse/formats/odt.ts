/** OpenDocument text (LibreOffice, OpenOffice): a zip with content.xml, its styles and its properties. */
import { Permanent } from '../../../shared/errors.ts';
import { type Line, nothingDeclared } from '../document.ts';
import type { Format } from './format.ts';
import { PART_BYTES } from './limits.ts';
import { candidate, documentOf, line } from './lines.ts';
import { type OdtBody, readOdtBlock, readOdtBlocks } from './odt/body.ts';
import { readOdtStyles } from './odt/styles.ts';
import { authorProperty, dateProperty, tagsProperty, titleProperty } from './properties.ts';
import { RunReader } from './runs.ts';
import {
  child,
  descendants,
  elements,
  readXml,
  textOf,
  visitElements,
  type XmlElement,
  xmlText,
} from './xml-reader.ts';
import { isZip, openZip, part, type ZipArchive } from './zip-archive.ts';

const MEDIA_TYPE = 'application/vnd.oasis.opendocument.text';
const BLOCKS = new Set(['p', 'h', 'list', 'table', 'table-of-content', 'tracked-changes']);

export const odt: Format = {
  name: 'odt',
  mediaType: MEDIA_TYPE,
  recognises: (bytes) => isZip(bytes) && mimetype(openZip(bytes)).startsWith(MEDIA_TYPE),
  async read(bytes) {
    const archive = openZip(bytes);
    const content = part(archive, 'content.xml', PART_BYTES);
    if (!content)
      throw new Permanent('cut-off', 'The OpenDocument file is cut off before its text, or has none: upload it again.');
    const xml = xmlText(content);
    const styles = tree(archive, 'styles.xml');
    const body = bodyOf(xml, styles);
    const start = Math.max(0, xml.search(/<(?:\w+:)?body\b/));
    const whole = visitElements(xml.slice(start), BLOCKS, (element) => readOdtBlock(element, body));
    for (const [at, note] of [...body.notes].entries()) {
      const inner: OdtBody = { ...body, lines: [] };
      const holder = child(note, 'note-body');
      if (holder) readOdtBlocks(holder, inner);
      const [first, ...rest] = inner.lines;
      if (first) body.lines.push({ ...first, text: `[${at + 1}] ${first.text}` }, ...rest);
    }
    const notes = body.annotations === 0 ? [] : [`Comments in the margin are left out: ${body.annotations}.`];
    if (!whole || !archive.complete)
      notes.push('The OpenDocument file is cut off: what follows its last line is lost.');
    const finished = body.runs.finish([...body.lines, ...marginLines(styles, body)]);
    return {
      kind: 'document',
      document: documentOf(MEDIA_TYPE, {
        ...finished,
        notes: [...notes, ...finished.notes],
        declared: declared(tree(archive, 'meta.xml'), body),
        links: body.links,
        images: body.images,
      }),
    };
  },
};

function mimetype(archive: ZipArchive): string {
  const entry = archive.entries.find((each) => each.name === 'mimetype' && each.method === 0);
  const bytes = entry ? part(archive, 'mimetype', 1024) : null;
  return bytes ? new TextDecoder().decode(bytes) : '';
}

const tree = (archive: ZipArchive, name: string): XmlElement | null => {
  const bytes = part(archive, name, PART_BYTES);
  return bytes && readXml(xmlText(bytes)).root;
};

/** The styles of a content.xml stand before its body, which is read paragraph by paragraph. */
function bodyOf(xml: string, styles: XmlElement | null): OdtBody {
  const own: XmlElement[] = [];
  visitElements(
    xml.slice(0, xml.search(/<(?:\w+:)?body\b/)),
    new Set(['automatic-styles', 'font-face-decls']),
    (element) => own.push(element),
  );
  return {
    lines: [],
    styles: readOdtStyles([styles, ...own]),
    runs: new RunReader(),
    notes: [],
    links: [],
    images: [],
    annotations: 0,
    titles: [],
    subtitles: [],
    counts: new Map(),
  };
}

function marginLines(styles: XmlElement | null, body: OdtBody): Line[] {
  const texts = descendants(child(styles, 'master-styles'), 'header', 'footer', 'header-first', 'footer-first').flatMap(
    (margin) => {
      const inner: OdtBody = { ...body, lines: [], titles: [], subtitles: [] };
      for (const element of elements(margin)) readOdtBlock(element, inner);
      return inner.lines.map((each) => `${margin.name.slice(0, 6)} ${each.text}`);
    },
  );
  return [...new Set(texts)].map((text) =>
    line(text.slice(7), 'paragraph', { role: 'debris', rule: `odt/${text.slice(0, 6)}` }),
  );
}

function declared(meta: XmlElement | null, body: OdtBody) {
  const root = descendants(meta, 'meta')[0] ?? null;
  const property = (name: string): string => textOf(child(root, name));
  const markup = (texts: string[], rule: string) =>
    texts.slice(0, 1).flatMap((text) => candidate(text, 'markup', rule, 0.8));
  return {
    ...nothingDeclared(),
    title: [...markup(body.titles, 'odt/title-style'), ...titleProperty(property('title'), 'odt/title')],
    subtitle: markup(body.subtitles, 'odt/subtitle-style'),
    author: [
      ...authorProperty(property('initial-creator'), 'odt/initial-creator'),
      ...authorProperty(property('creator'), 'odt/creator', 0.42),
    ],
    published: [
      ...dateProperty(property('creation-date'), 'odt/creation-date'),
      ...dateProperty(property('date'), 'odt/date', 0.1),
    ],
    tags: descendants(root, 'keyword').flatMap((keyword) => tagsProperty(textOf(keyword))),
    language: property('language').trim() || null,
  };
}
