/** The text of an old Word file → paragraphs and tables: its control characters end paragraphs, cells and fields. */
import { BlockBuilder, NOTE_SIGN } from '../blocks.ts';
import { Counter } from '../docx/numbering.ts';
import type { DocFile } from './file.ts';
import type { CharacterProperties, ParagraphProperties } from './properties.ts';

const PARAGRAPH_END = '\r';
const CELL_END = '\u0007';
const SECTION_END = '\u000c';
const LINE_END = '\u000b';
const NOTE = '\u0002';
const FIELD = { begin: '\u0013', result: '\u0014', end: '\u0015' };
/**
 * A hyphen that does not break, and one that may: the "ư" of TCVN3 has the code of the latter. What is no letter and not listed
 * (pictures, anchors, separators) is left out.
 */
const LETTERS: Record<string, string> = {
  [LINE_END]: '\n',
  '\u001e': '-',
  '\u001f': '\u00ad',
  '\t': '\t',
  [NOTE]: NOTE_SIGN,
};
const PARTS = /[\u0000-\u001f]|[^\u0000-\u001f]+/g;

interface Field {
  inResult: boolean;
  instruction: string;
  text: string;
}

const HYPERLINK = /HYPERLINK\s+(?:\\l\s+)?"([^"]+)"/i;

export interface DocText {
  blocks: BlockBuilder;
  links: { href: string; text: string }[];
}

/** Characters `from` to `to` of the file. */
export function readText(file: DocFile, from: number, to: number): DocText {
  const blocks = new BlockBuilder();
  const links: DocText['links'] = [];
  const fields: Field[] = [];
  const counter = new Counter(file.lists);

  const fontOf = ({ font, style }: CharacterProperties, paragraph: ParagraphProperties): string => {
    const number = font ?? file.styleOf(style).font ?? file.styleOf(paragraph.style).font;
    return number === null ? '' : (file.fonts[number] ?? '');
  };

  const add = (text: string, properties: CharacterProperties, paragraph: ParagraphProperties): void => {
    const field = fields.at(-1);
    if (field && !field.inResult) field.instruction += text;
    if (properties.hidden || fields.some(({ inResult }) => !inResult)) return;
    if (field) field.text += text;
    const { symbol } = properties;
    if (symbol) blocks.add(symbol.char, file.fonts[symbol.font] ?? '');
    else blocks.add(text, fontOf(properties, paragraph));
  };

  /** The number that Word prints before the paragraph; an empty one has none and counts for none. */
  const number = (list: number, level: number): void => {
    if (list === 0 || blocks.isEmpty) return;
    const { text, font } = counter.next(String(list), level);
    blocks.listed(true);
    if (text) blocks.add(text, font ?? '', 'label');
  };

  const describe = ({ style: styleNumber, outline, list, level, inTable }: ParagraphProperties): void => {
    const style = file.styleOf(styleNumber);
    blocks.style(style.name, outline);
    blocks.table(inTable);
    number(list ?? style.list ?? 0, level ?? style.level);
  };

  const control = (char: string, properties: CharacterProperties, paragraph: ParagraphProperties): void => {
    const field = fields.at(-1);
    if (char === FIELD.begin) fields.push({ inResult: false, instruction: '', text: '' });
    else if (char === FIELD.result && field) field.inResult = true;
    else if (char === FIELD.end && field) {
      const href = HYPERLINK.exec(field.instruction)?.[1];
      if (href !== undefined) links.push({ href, text: field.text.trim() });
      fields.pop();
    } else if (char === CELL_END && paragraph.endsRow) blocks.endRow();
    else if (char === CELL_END) {
      describe(paragraph);
      blocks.endCell();
    } else if (char === PARAGRAPH_END || char === SECTION_END) {
      describe(paragraph);
      blocks.endParagraph();
    } else if (LETTERS[char] !== undefined) add(LETTERS[char], properties, paragraph);
  };

  for (const { text, properties, paragraph } of file.runs(from, to)) {
    for (const part of text.match(PARTS) ?? []) {
      if (part < ' ') control(part, properties, paragraph);
      else add(part, properties, paragraph);
    }
  }
  blocks.finish();
  return { blocks, links };
}
