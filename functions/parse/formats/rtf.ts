/** Rich Text Format: letters by \u and by \'hh in each font's charset, legacy Vietnamese fonts by their names, tables, notes, properties. */
import { Permanent } from '../../../shared/errors.ts';
import { type Declared, nothingDeclared } from '../document.ts';
import { toCodes } from '../encodings/legacy/charset.ts';
import { repair } from '../encodings/runs.ts';
import { lineReader } from './block-lines.ts';
import type { Format } from './format.ts';
import { candidate, documentOf, line } from './lines.ts';
import { authorProperty, dateProperty, tagsProperty, titleProperty } from './properties.ts';
import { readRtf } from './rtf/read.ts';
import type { Definitions } from './rtf/tables.ts';
import { RunReader } from './runs.ts';

const MEDIA_TYPE = 'application/rtf';
const SIGNATURE = '{\\rtf';
/** Blank lines and a mark that some program put before the signature. */
const HEAD = 16;

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
    const { linesOf, linesOfBlock, linesOfMargins, titles } = lineReader(runs, 'rtf');
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
    const finished = runs.finish([...body, ...notes, ...linesOfMargins(text.margins)]);
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
