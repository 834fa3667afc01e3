/** Word 97 to 2003, and the text of Word 6 and 95: pieces of text with their fonts, so that legacy Vietnamese ones are read as letters. */
import { Permanent } from '../../../shared/errors.ts';
import { type Declared, nothingDeclared } from '../document.ts';
import { repair } from '../encodings/runs.ts';
import { lineReader } from './block-lines.ts';
import { isCompoundFile, openCompoundFile } from './doc/compound-file.ts';
import { openDoc } from './doc/file.ts';
import { readSummary, type Summary } from './doc/summary.ts';
import { readText } from './doc/text.ts';
import type { Format } from './format.ts';
import { candidate, documentOf } from './lines.ts';
import { authorProperty, dateProperty, tagsProperty, titleProperty } from './properties.ts';
import { RunReader } from './runs.ts';

const MEDIA_TYPE = 'application/msword';
const MAIN = 'WordDocument';
/** In the second byte of the flags. */
const FLAGS = 0x0b;
const ENCRYPTED = 0x01;

/** "[1]Theo …": the sign that begins a note. */
const NOTE_HEAD = /^(\[\d+\])\s*/;

/** A property has no font: where the editor kept codes, the text tells. */
function declaredBy({ title, author, keywords, created }: Summary, titles: string[]): Declared {
  return {
    ...nothingDeclared(),
    title: [
      ...titles.slice(0, 1).flatMap((text) => candidate(text, 'markup', 'doc/title-style', 0.8)),
      ...titleProperty(repair(title).text, 'doc/title'),
    ],
    author: authorProperty(repair(author).text, 'doc/author'),
    published: dateProperty(created, 'doc/created'),
    tags: tagsProperty(repair(keywords).text),
  };
}

export const doc: Format = {
  name: 'doc',
  mediaType: MEDIA_TYPE,
  recognises: (bytes) => isCompoundFile(bytes) && openCompoundFile(bytes).names.includes(MAIN),
  async read(bytes) {
    const compound = openCompoundFile(bytes);
    const stream = compound.stream(MAIN) ?? new Uint8Array();
    if ((stream[FLAGS] ?? 0) & ENCRYPTED) {
      throw new Permanent('encrypted', 'The Word file is encrypted: save it without a password and upload it again.');
    }
    const file = openDoc(stream, [compound.stream('0Table'), compound.stream('1Table')]);
    const { main, footnotes, headers, comments, endnotes, boxes } = file.lengths;
    const runs = new RunReader();
    const { linesOfBlock, linesOfMargins, titles } = lineReader(runs, 'doc');
    const notesReader = lineReader(runs, 'doc');
    const linesIn = (from: number, length: number) =>
      readText(file, from, from + length)
        .blocks.blocks.flatMap(notesReader.linesOfBlock)
        .map((each) => ({ ...each, text: each.text.replace(NOTE_HEAD, '$1 ') }));

    const { blocks, links } = readText(file, 0, main);
    const body = blocks.blocks.flatMap(linesOfBlock);
    const afterHeaders = main + footnotes + headers;
    const margins = readText(file, main + footnotes, afterHeaders).blocks.blocks;
    const lines = [
      ...body,
      ...linesIn(afterHeaders + comments + endnotes, boxes),
      ...linesIn(main, footnotes),
      ...linesIn(afterHeaders + comments, endnotes),
      ...linesOfMargins(
        margins.flatMap((block) => (block.kind === 'paragraph' ? [block.paragraph] : block.rows.flat(2))),
      ),
    ];
    const finished = runs.finish(lines);
    return {
      kind: 'document',
      document: documentOf(MEDIA_TYPE, {
        ...finished,
        declared: declaredBy(readSummary(compound.stream('\u0005SummaryInformation')), titles),
        links,
        notes: [...(comments > 0 ? ['Comments in the margin are left out.'] : []), ...finished.notes],
      }),
    };
  },
};
