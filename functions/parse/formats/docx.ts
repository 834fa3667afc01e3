/** Word since 2007: a zip of XML parts. Text by paragraphs, numbers of lists, notes, fonts of each run, properties. */
import { Permanent } from '../../../shared/errors.ts';
import { type Declared, type Line, nothingDeclared } from '../document.ts';
import { type Body, readBlock, readParagraph } from './docx/body.ts';
import { Counter, readLists } from './docx/numbering.ts';
import { readStyles } from './docx/styles.ts';
import type { Format } from './format.ts';
import { PART_BYTES } from './limits.ts';
import { candidate, documentOf } from './lines.ts';
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

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export const docx: Format = {
  name: 'docx',
  mediaType: MEDIA_TYPE,
  recognises: (bytes) => isZip(bytes) && openZip(bytes).entries.some((entry) => entry.name.startsWith('word/')),
  async read(bytes) {
    const archive = openZip(bytes);
    const folder = 'word/';
    const main = mainPart(archive);
    const body = bodyOf(archive, folder);
    const whole =
      main !== null && visitElements(main, new Set(['p', 'tbl', 'altChunk']), (element) => readBlock(element, body));
    if (body.lines.every((line) => line.text === '') && !(whole && archive.complete)) {
      throw new Permanent(
        'cut-off',
        'The Word file is cut off before its text: upload it again from where it was made.',
      );
    }
    const notes = [...readNotes(archive, folder, body), ...body.leftOut];
    if (!whole || !archive.complete) notes.push('The Word file is cut off: what follows its last line is lost.');
    const titled = declared(archive, body);
    const finished = body.runs.finish([...body.lines, ...marginLines(archive, body)]);
    const relations = readRelations(archive, `${folder}_rels/document.xml.rels`);
    return {
      kind: 'document',
      document: documentOf(MEDIA_TYPE, {
        ...finished,
        declared: titled,
        notes: [...notes, ...finished.notes],
        links: body.links.flatMap(({ relation, text }) => {
          const href = relations.get(relation);
          return href === undefined ? [] : [{ href, text }];
        }),
        images: body.images.map(({ relation, alt }) => ({ src: relations.get(relation) ?? '', alt })),
      }),
    };
  },
};

const xmlPart = (archive: ZipArchive, name: string): string | null => {
  const bytes = part(archive, name, PART_BYTES);
  return bytes && xmlText(bytes);
};

const tree = (archive: ZipArchive, name: string): XmlElement | null => {
  const xml = xmlPart(archive, name);
  return xml === null ? null : readXml(xml).root;
};

/** Usually word/document.xml; its name is what the package says. */
function mainPart(archive: ZipArchive): string | null {
  const root = descendants(tree(archive, '_rels/.rels'), 'Relationship').find((each) =>
    each.attributes.Type?.endsWith('/officeDocument'),
  );
  const target = root?.attributes.Target?.replace(/^\//, '');
  return (target === undefined ? null : xmlPart(archive, target)) ?? xmlPart(archive, 'word/document.xml');
}

function bodyOf(archive: ZipArchive, folder: string): Body {
  return {
    lines: [],
    styleOf: readStyles(tree(archive, `${folder}styles.xml`)),
    counter: new Counter(readLists(tree(archive, `${folder}numbering.xml`))),
    runs: new RunReader(),
    notes: [],
    links: [],
    images: [],
    leftOut: new Set(),
    titles: [],
    subtitles: [],
  };
}

function readRelations(archive: ZipArchive, name: string): Map<string, string> {
  return new Map(
    descendants(tree(archive, name), 'Relationship').map((each) => [
      each.attributes.Id ?? '',
      each.attributes.Target ?? '',
    ]),
  );
}

/** Footnotes and endnotes after the text, each with its number: "[1] Theo Quyết định …". Comments stay out, and are counted. */
function readNotes(archive: ZipArchive, folder: string, body: Body): string[] {
  const found = new Map<string, XmlElement>();
  for (const kind of ['footnote', 'endnote']) {
    for (const note of descendants(tree(archive, `${folder}${kind}s.xml`), kind)) {
      found.set(`${kind} ${note.attributes.id}`, note);
    }
  }
  const cited = body.notes.length;
  for (let at = 0; at < cited; at++) {
    const note = found.get(`${body.notes[at]!.kind} ${body.notes[at]!.id}`);
    const inner: Body = { ...body, lines: [], notes: [] };
    for (const element of elements(note)) readBlock(element, inner);
    const [first, ...rest] = inner.lines;
    if (first) body.lines.push({ ...first, text: `[${at + 1}] ${first.text}` }, ...rest);
  }
  const comments = descendants(tree(archive, `${folder}comments.xml`), 'comment').length;
  return comments === 0 ? [] : [`Comments in the margin are left out: ${comments}.`];
}

/** Running headers and footers, each once, as debris: they belong to the page, not to the article. */
function marginLines(archive: ZipArchive, body: Body): Line[] {
  const seen = new Map<string, Line>();
  for (const { name } of archive.entries) {
    const kind = /^word\/(header|footer)\d*\.xml$/.exec(name)?.[1];
    if (kind === undefined) continue;
    const inner: Body = { ...body, lines: [], notes: [], titles: [], subtitles: [] };
    for (const paragraph of descendants(tree(archive, name), 'p')) readParagraph(paragraph, inner);
    for (const each of inner.lines) {
      seen.set(each.text, { ...each, kind: 'paragraph', role: 'debris', rule: `docx/${kind}` });
    }
  }
  return [...seen.values()];
}

function declared(archive: ZipArchive, body: Body): Declared {
  const core = tree(archive, 'docProps/core.xml');
  const property = (name: string): string => textOf(child(core, name));
  const markup = (texts: string[], rule: string) =>
    texts.slice(0, 1).flatMap((text) => candidate(text, 'markup', rule, 0.8));
  return {
    ...nothingDeclared(),
    title: [...markup(body.titles, 'docx/title-style'), ...titleProperty(property('title'), 'docx/title')],
    subtitle: markup(body.subtitles, 'docx/subtitle-style'),
    author: authorProperty(property('creator'), 'docx/creator'),
    published: dateProperty(property('created'), 'docx/created'),
    tags: tagsProperty(property('keywords')),
    language: property('language').trim() || null,
  };
}
