/** ALTO: what OCR read on a page, block by block; words parted at a line's end are whole again, margins are debris. */
import type { Line } from '../document.ts';
import type { Format } from './format.ts';
import { documentOf, line } from './lines.ts';
import { descendants, elements, type XmlElement } from './xml-reader.ts';
import { readXmlFile, rootName } from './xml-root.ts';

const MEDIA_TYPE = 'application/alto+xml';
/** OCR that is less sure of its words than this is told to the reader. */
const UNSURE = 0.8;

export const alto: Format = {
  name: 'alto',
  mediaType: MEDIA_TYPE,
  recognises: (bytes) => rootName(bytes) === 'alto',
  async read(bytes) {
    const { root, read } = readXmlFile(bytes);
    const lines = descendants(root, 'Page').flatMap((page) => elements(page).flatMap(areaLines));
    const document = documentOf(MEDIA_TYPE, { lines });
    return { kind: 'document', document: { ...document, ...read, notes: [...read.notes, ...unsure(root)] } };
  },
};

function areaLines(area: XmlElement): Line[] {
  const margin = /Margin$/.test(area.name) ? { role: 'debris' as const, rule: `alto/${area.name}` } : {};
  return descendants(area, 'TextBlock').map((block) => line(textOfBlock(block), 'paragraph', margin));
}

function textOfBlock(block: XmlElement): string {
  return descendants(block, 'TextLine')
    .map((each) =>
      descendants(each, 'String')
        .map(word)
        .filter((text) => text !== '')
        .join(' '),
    )
    .join(' ');
}

/** The first part of a word parted by a hyphen carries the whole word, the second nothing. */
function word({ attributes }: XmlElement): string {
  if (attributes.SUBS_TYPE === 'HypPart2' && attributes.SUBS_CONTENT) return '';
  return (attributes.SUBS_TYPE === 'HypPart1' && attributes.SUBS_CONTENT) || (attributes.CONTENT ?? '');
}

function unsure(root: XmlElement): string[] {
  const sure = descendants(root, 'String').flatMap(({ attributes }) =>
    attributes.WC === undefined ? [] : [Number(attributes.WC)],
  );
  const mean = sure.reduce((sum, each) => sum + each, 0) / sure.length;
  return mean < UNSURE
    ? [`The OCR was sure of its words by ${Math.round(mean * 100)} % only: some letters may be wrong.`]
    : [];
}
