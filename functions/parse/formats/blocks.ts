/** Paragraphs and tables, put together as the marks and control words of a file (RTF, old Word) come. */
import type { Run } from './runs.ts';

export interface Paragraph {
  runs: Run[];
  /** The number or bullet that the file writes before it. */
  label: Run[];
  /** Its style's name, lower case. */
  style: string;
  /** 1 to 9 for headings, null for text. */
  outline: number | null;
  /** An item of a list whose number the file does not write. */
  listed: boolean;
}

export type Block = { kind: 'paragraph'; paragraph: Paragraph } | { kind: 'table'; rows: Paragraph[][][] };

/** The body, a running header or footer, or a note: each has its own paragraph under way. */
type Frame = { of: 'body' | 'margin' | 'note'; paragraph: Paragraph; inTable: boolean };

const empty = (): Paragraph => ({ runs: [], label: [], style: '', outline: null, listed: false });
const hasText = ({ runs, label }: Paragraph) => [...runs, ...label].some(({ text }) => text.trim() !== '');

/** Where a note's sign stands in the text; the number is put in when it is read. */
export const NOTE_SIGN = '\u0000';

export class BlockBuilder {
  readonly blocks: Block[] = [];
  readonly margins: Paragraph[] = [];
  readonly notes: Paragraph[][] = [];
  #frames: Frame[] = [];
  #frame: Frame = { of: 'body', paragraph: empty(), inTable: false };
  #rows: Paragraph[][][] = [];
  #cells: Paragraph[][] = [];
  #cell: Paragraph[] = [];

  add(text: string, font: string, to: 'runs' | 'label' = 'runs'): void {
    const runs = this.#frame.paragraph[to];
    const last = runs.at(-1);
    if (last && last.font === font) last.text += text;
    else runs.push({ text, font });
  }

  /** Nothing is in the paragraph under way. */
  get isEmpty(): boolean {
    return !hasText(this.#frame.paragraph);
  }

  style(name: string, outline: number | null): void {
    this.#frame.paragraph.style = name;
    this.#frame.paragraph.outline = outline;
  }

  listed(inList: boolean): void {
    this.#frame.paragraph.listed = inList;
  }

  outline(level: number): void {
    this.#frame.paragraph.outline = level;
  }

  table(inside: boolean): void {
    this.#frame.inTable = inside;
  }

  endParagraph(): void {
    const { of, paragraph, inTable } = this.#frame;
    this.#frame.paragraph = { ...empty(), style: paragraph.style, outline: paragraph.outline };
    if (of === 'margin') this.margins.push(paragraph);
    else if (of === 'note') this.notes.at(-1)?.push(paragraph);
    else if (inTable) this.#cell.push(paragraph);
    else {
      this.#endTable();
      this.blocks.push({ kind: 'paragraph', paragraph });
    }
  }

  endCell(): void {
    this.#frame.inTable = true;
    this.endParagraph();
    this.#cells.push(this.#cell);
    this.#cell = [];
  }

  endRow(): void {
    if (this.#cells.length) this.#rows.push(this.#cells);
    this.#cells = [];
  }

  #endTable(): void {
    this.endRow();
    if (this.#rows.length) this.blocks.push({ kind: 'table', rows: this.#rows });
    this.#rows = [];
  }

  openFrame(of: 'margin' | 'note'): void {
    if (of === 'note') {
      this.add(NOTE_SIGN, '');
      this.notes.push([]);
    }
    this.#frames.push(this.#frame);
    this.#frame = { of, paragraph: empty(), inTable: false };
  }

  closeFrame(): void {
    if (hasText(this.#frame.paragraph)) this.endParagraph();
    this.#frame = this.#frames.pop() ?? { of: 'body', paragraph: empty(), inTable: false };
  }

  /** What is still under way where the file ends. */
  finish(): void {
    while (this.#frames.length) this.closeFrame();
    if (hasText(this.#frame.paragraph)) this.endParagraph();
    if (this.#cell.length) this.#cells.push(this.#cell);
    this.#cell = [];
    this.#endTable();
  }
}
