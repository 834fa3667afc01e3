/** Word's table of styles: names, and the font that a style or the one it is based on sets. */
import { characterProperties, PLAIN, paragraphProperties } from './properties.ts';

export interface Style {
  /** Lower case: "heading 1". */
  name: string;
  font: number | null;
  /** Number of its list and level in it; null for none. */
  list: number | null;
  level: number;
}

interface Written extends Style {
  base: number;
}

const PARAGRAPH = 1;
const NO_BASE = 0xfff;
/** Styles stand on one another a few deep. */
const DEEPEST = 20;
const NO_STYLE: Written = { name: '', font: null, list: null, level: 0, base: NO_BASE };
const utf16 = new TextDecoder('utf-16le');

function readStyle(style: Uint8Array, fixed: number): Written {
  const u16 = (at: number) => (style[at] ?? 0) | ((style[at + 1] ?? 0) << 8);
  const kind = u16(2) & 0xf;
  const count = u16(4) & 0xf;
  const nameEnd = fixed + 2 + u16(fixed) * 2;
  const name = utf16.decode(style.subarray(fixed + 2, nameEnd)).toLowerCase();
  let at = nameEnd + 2;
  const lists = Array.from({ length: count }, () => {
    const list = style.subarray(at + 2, at + 2 + u16(at));
    at += 2 + u16(at) + (u16(at) & 1);
    return list;
  });
  const list = kind === PARAGRAPH ? lists[1] : lists[0];
  const numbered = kind === PARAGRAPH && lists[0] ? paragraphProperties(lists[0]) : null;
  return {
    name,
    font: list && kind <= 2 ? characterProperties(list, PLAIN).font : null,
    list: numbered?.list ?? null,
    level: numbered?.level ?? 0,
    base: u16(2) >> 4,
  };
}

/** Style by number; the default font of the document for what names none. */
export function readStyles(sheet: Uint8Array): (number: number | null) => Style {
  const u16 = (at: number) => (sheet[at] ?? 0) | ((sheet[at + 1] ?? 0) << 8);
  const styles: Written[] = [];
  const fixed = u16(4);
  const count = u16(2);
  for (let at = 2 + u16(0), number = 0; number < count && at < sheet.length; number++) {
    const length = u16(at);
    styles.push(length ? readStyle(sheet.subarray(at + 2, at + 2 + length), fixed) : NO_STYLE);
    at += 2 + length + (length & 1);
  }
  const defaultFont = u16(0) >= 18 ? u16(2 + 16) : null;
  const fontOf = (number: number): number | null => {
    let style = styles[number];
    for (let depth = 0; style && depth < DEEPEST; depth++) {
      if (style.font !== null) return style.font;
      style = styles[style.base];
    }
    return null;
  };
  return (number) => {
    const style = styles[number ?? 0] ?? NO_STYLE;
    return { ...style, font: number === null ? null : (fontOf(number) ?? defaultFont) };
  };
}
