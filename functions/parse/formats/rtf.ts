/** Rich Text Format: letters by \u and by \'hh in each font's charset, legacy Vietnamese fonts by their names, tables, notes, properties. */
import { Permanent } from '../../../shared/errors.ts';
import { type Declared, type Line, nothingDeclared } from '../document.ts';
import { toCodes } from '../encodings/legacy/charset.ts';
import { repair } from '../encodings/runs.ts';
import type { Format } from './format.ts';
import { candidate, documentOf, line, row } from './lines.ts';
import { authorProperty, dateProperty, tagsProperty, titleProperty } from './properties.ts';
import { type Block, NOTE_SIGN, type Paragraph } from './rtf/blocks.ts';
import { readRtf } from './rtf/read.ts';
import type { Definitions } from './rtf/tables.ts';
import { RunReader } from './runs.ts';

const MEDIA_TYPE = 'application/rtf';
const SIGNATURE = '{\\rtf';
/** Blank lines and a mark that some program put before the signature. */
const HEAD = 16;

const HEADING = /^heading (\d)$/;
const MAX_LEVEL = 6;

function shapeOf({ style, outline, label }: Paragraph): Partial<Line> & { kind: Line['kind'] } {
  const level = style === 'title' ? 1 : Number(HEADING.exec(style)?.[1] ?? outline ?? 0);
  if (/^toc \d/.test(style)) return { kind: 'paragraph', role: 'debris', rule: 'rtf/table-of-contents' };
  if (style === 'caption') return { kind: 'paragraph', role: 'caption', rule: 'rtf/caption-style' };
  if (level > 0) return { kind: 'heading', level: Math.min(level, MAX_LEVEL) };
  return { kind: label.length > 0 ? 'item' : 'paragraph' };
}

/** Paragraphs → lines, one reader for the whole file, so that the signs of notes count through. */
function lineReader(runs: RunReader) {
  let notes = 0;
  const titles: string[] = [];
  const linesOf = (paragraph: Paragraph): Line[] => {
    const { kind, ...more } = shapeOf(paragraph);
    const text = runs.read(paragraph.runs).replaceAll(NOTE_SIGN, () => `[${++notes}]`);
    if (paragraph.style === 'title') titles.push(text);
    return `${runs.read(paragraph.label)} ${text}`.split('\n').map((each) => line(each, kind, more));
  };
  /** A table that lays out a page (a letterhead in two columns) holds paragraphs; any other, rows. */
  const linesOfTable = (rows: Paragraph[][][]): Line[] => {
    const read = rows.map((cells) => cells.map((cell) => cell.flatMap(linesOf).filter(({ text }) => text !== '')));
    const columns = Math.max(0, ...read.map((cells) => cells.length));
    const lays = columns <= 1 || (read.length <= 2 && read.some((cells) => cells.some((lines) => lines.length > 1)));
    return lays
      ? read.flat(2)
      : read.map((cells) => row(cells.map((lines) => lines.map(({ text }) => text).join(' '))));
  };
  return {
    titles,
    linesOf,
    linesOfBlock: (block: Block) => (block.kind === 'table' ? linesOfTable(block.rows) : linesOf(block.paragraph)),
  };
}

/** Running headers and footers, each once, as debris: they belong to the page, not to the article. */
const marginLine = (each: Line): Line => ({ ...each, kind: 'paragraph', role: 'debris', rule: 'rtf/margin' });

/** A property has no font: where the editor kept codes, the text tells. */
function declaredBy({ properties }: Definitions, titles: string[]): Declared {
  const property = (name: string) => repair(properties.get(name) ?? '').text;
  return {
    ...nothingDeclared(),
    title: [
      ...titles.slice(0, 1).flatMap((text) => candidate(text, 'markup', 'rtf/title-style', 0.8)),
      ...titleProperty(property('title'), 'rtf/title'),
    ],
    author: authorProperty(property('author'), 'rtf/author'),
    published: dateProperty(properties.get('creatim'), 'rtf/creatim'),
    tags: tagsProperty(property('keywords')),
  };
}

const codesOf = (bytes: Uint8Array) => toCodes(new TextDecoder('windows-1252').decode(bytes));

export const rtf: Format = {
  name: 'rtf',
  mediaType: MEDIA_TYPE,
  recognises: (bytes) => codesOf(bytes.subarray(0, HEAD)).trimStart().startsWith(SIGNATURE),
  async read(bytes) {
    const { text, definitions, links, cutOff } = readRtf(codesOf(bytes));
    const runs = new RunReader();
    const { linesOf, linesOfBlock, titles } = lineReader(runs);
    const body = text.blocks.flatMap(linesOfBlock);
    if (cutOff && body.every((each) => each.text === '')) {
      throw new Permanent(
        'cut-off',
        'The RTF file is cut off before its text: upload it again from where it was made.',
      );
    }
    const notes = text.notes.flatMap((paragraphs, at) =>
      paragraphs.flatMap(linesOf).map((each, part) => (part === 0 ? line(`[${at + 1}] ${each.text}`) : each)),
    );
    const margins = text.margins.flatMap(linesOf).map(marginLine);
    const seen = new Map(margins.map((each) => [each.text, each]));
    const finished = runs.finish([...body, ...notes, ...seen.values()]);
    return {
      kind: 'document',
      document: documentOf(MEDIA_TYPE, {
        ...finished,
        declared: declaredBy(definitions, titles),
        links: links.map(({ href, text: shown }) => ({ href, text: shown.trim() })),
        notes: [...(cutOff ? ['The RTF file is cut off: what follows its last line is lost.'] : []), ...finished.notes],
      }),
    };
  },
};
