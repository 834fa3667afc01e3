/** EPUB: the chapters of its spine in order, as one article, with what the package declares. */
import { Permanent } from '../../../shared/errors.ts';
import { type Declared, type Line, nothingDeclared } from '../document.ts';
import type { Format } from './format.ts';
import { MEMBERS, PART_BYTES } from './limits.ts';
import { candidate, clean, documentOf } from './lines.ts';
import { authorProperty, dateProperty, STATED, titleProperty } from './properties.ts';
import { blocksOf, htmlShape, type Shape } from './xml-blocks.ts';
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

const MEDIA_TYPE = 'application/epub+zip';
const CONTAINER = 'META-INF/container.xml';

export const epub: Format = {
  name: 'epub',
  mediaType: MEDIA_TYPE,
  recognises(bytes) {
    if (!isZip(bytes)) return false;
    const names = openZip(bytes).entries.map((entry) => entry.name);
    return (
      names.includes(CONTAINER) ||
      (names[0] === 'mimetype' && new TextDecoder('latin1').decode(bytes.subarray(30, 80)).includes(MEDIA_TYPE))
    );
  },
  async read(bytes) {
    const archive = openZip(bytes);
    if (archive.entries.some((entry) => entry.name === 'META-INF/rights.xml')) {
      throw new Permanent('encrypted', 'The EPUB is locked by its shop (DRM): upload a copy without it.');
    }
    const path = packagePath(archive);
    const opf = path === null ? null : tree(archive, path);
    if (path === null || !opf)
      throw new Permanent('cut-off', 'The EPUB has no package file, or is cut off before it: upload it again.');
    const notes: string[] = archive.complete ? [] : ['The EPUB is cut off: chapters after its last line are lost.'];
    const lines: Line[] = [];
    const images: { src: string; alt: string }[] = [];
    for (const chapter of spine(opf, path)) {
      const content = part(archive, chapter, PART_BYTES);
      if (!content) {
        notes.push(`The chapter ${chapter} is missing.`);
        continue;
      }
      visitElements(xmlText(content), new Set(['body']), (body) => readChapter(body, lines, images), 'xhtml');
    }
    return { kind: 'document', document: documentOf(MEDIA_TYPE, { lines, declared: declared(opf), notes, images }) };
  },
};

/** Title pages name their lines: <p class="author">. */
function chapterShape(element: XmlElement, around: Shape): Shape {
  const named =
    element.name === 'p' ? /^(author|byline|date|subtitle)$/.exec(element.attributes.class ?? '')?.[1] : undefined;
  if (named === undefined) return htmlShape(element, around);
  const role = named === 'date' ? 'published' : named === 'subtitle' ? 'subtitle' : 'author';
  return { kind: 'paragraph', role, rule: `epub/${named}` };
}

function readChapter(body: XmlElement, lines: Line[], images: { src: string; alt: string }[]): void {
  for (const each of blocksOf(body, chapterShape)) lines.push(each);
  for (const image of descendants(body, 'img')) {
    images.push({ src: image.attributes.src ?? '', alt: image.attributes.alt ?? '' });
  }
}

function tree(archive: ZipArchive, name: string): XmlElement | null {
  const bytes = part(archive, name, PART_BYTES);
  return bytes && readXml(xmlText(bytes)).root;
}

function packagePath(archive: ZipArchive): string | null {
  const named = descendants(tree(archive, CONTAINER), 'rootfile')[0]?.attributes['full-path'];
  return named ?? archive.entries.find((entry) => entry.name.endsWith('.opf'))?.name ?? null;
}

/** "../Text/chuong%201.xhtml" from "OEBPS/content.opf" is "Text/chuong 1.xhtml". */
function resolve(base: string, href: string): string {
  const steps = base.split('/').slice(0, -1);
  for (const step of href.replace(/#.*$/, '').split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  const path = steps.join('/');
  try {
    return decodeURIComponent(path).normalize('NFC');
  } catch {
    return path;
  }
}

/** Paths of the chapters in reading order; the table of contents is none. */
function spine(opf: XmlElement, path: string): string[] {
  const items = new Map(
    descendants(child(opf, 'manifest'), 'item').map((item) => [item.attributes.id, item.attributes]),
  );
  const chapters = descendants(child(opf, 'spine'), 'itemref').flatMap((reference) => {
    const item = items.get(reference.attributes.idref);
    const text = item !== undefined && /html|xml$/.test(item['media-type'] ?? 'html');
    return item && text && !/\bnav\b/.test(item.properties ?? '') ? [resolve(path, item.href ?? '')] : [];
  });
  if (chapters.length > MEMBERS) throw new Permanent('too-many', `The EPUB has more than ${MEMBERS} chapters.`);
  return [...new Set(chapters)];
}

function declared(opf: XmlElement): Declared {
  const metadata = elements(child(opf, 'metadata')).flatMap((each) =>
    each.name.endsWith('metadata') ? elements(each) : [each],
  );
  const named = (name: string): XmlElement[] => metadata.filter((each) => each.name === name);
  const texts = (name: string): string[] => named(name).map((each) => clean(textOf(each)));
  const dates = named('date').filter((each) => (each.attributes.event ?? 'publication') === 'publication');
  return {
    ...nothingDeclared(),
    title: texts('title')
      .slice(0, 1)
      .flatMap((title) => titleProperty(title, 'epub/title', STATED)),
    author: texts('creator').flatMap((name) => authorProperty(name, 'epub/creator', STATED)),
    published: dates.flatMap((date) => dateProperty(textOf(date).trim(), 'epub/date', 0.8)),
    credit: texts('source')
      .filter((source) => !/^(?:urn:|https?:|\d)/.test(source))
      .flatMap((source) => candidate(source, 'file', 'epub/source', 0.6)),
    tags: texts('subject').filter((subject) => subject !== ''),
    language: texts('language')[0] || null,
  };
}
