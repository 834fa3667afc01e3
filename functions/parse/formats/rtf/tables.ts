/** What an RTF file defines before its text: fonts, styles, and its properties. */
import { charsetOfFont, charsetOfPage, type Font } from './fonts.ts';

export interface Style {
  /** Lower case: "heading 1". */
  name: string;
  outline: number | null;
}

const TIME_SEPARATOR: Record<string, string> = { yr: '', mo: '-', dy: '-', hr: 'T', min: ':', sec: ':' };
const NO_FONT: Font = { name: '', charset: null };
const NO_STYLE: Style = { name: '', outline: null };

export class Definitions {
  readonly fonts = new Map<number, Font>();
  readonly styles = new Map<number, Style>();
  /** "title", "author", "keywords" as written; "creatim" and "revtim" as ISO 8601. */
  readonly properties = new Map<string, string>();
  #defined = 0;

  /** A group within the table of styles begins a style; one without a number is number 0. */
  beginStyle(): void {
    this.#defined = 0;
  }

  fontWord(word: string, value: number): void {
    if (word === 'f') {
      this.#defined = value;
      this.fonts.set(value, NO_FONT);
    }
    const font = this.fonts.get(this.#defined) ?? NO_FONT;
    const charset = word === 'cpg' ? charsetOfPage(value) : word === 'fcharset' ? charsetOfFont(value) : null;
    if (charset) this.fonts.set(this.#defined, { ...font, charset });
  }

  fontName(text: string): void {
    const font = this.fonts.get(this.#defined) ?? NO_FONT;
    this.fonts.set(this.#defined, { ...font, name: (font.name + text).replace(/;.*$/, '').trim() });
  }

  styleWord(word: string, value: number): void {
    if (word === 's') {
      this.#defined = value;
      this.styles.set(value, NO_STYLE);
    }
    const style = this.styles.get(this.#defined) ?? NO_STYLE;
    if (word === 'outlinelevel') this.styles.set(this.#defined, { ...style, outline: value + 1 });
  }

  styleName(text: string): void {
    const style = this.styles.get(this.#defined) ?? NO_STYLE;
    const name = (style.name + text).replace(/;.*$/, '').trim().toLowerCase();
    this.styles.set(this.#defined, { ...style, name });
  }

  property(name: string, text: string): void {
    this.properties.set(name, (this.properties.get(name) ?? '') + text);
  }

  /** \yr2004\mo6\dy7: the parts of a time, in order. */
  timeWord(name: string, word: string, value: number): void {
    const separator = TIME_SEPARATOR[word];
    if (separator !== undefined) this.property(name, separator + String(value).padStart(2, '0'));
  }
}
