/** What Word's property modifiers ("sprm") say of characters and paragraphs; the few that matter to a text. */

export interface CharacterProperties {
  /** Number of the font for letters beyond ASCII; null where the style's holds. */
  font: number | null;
  /** Number of a character style; null for none. */
  style: number | null;
  hidden: boolean;
  /** A picture, a field's mark, a note's sign. */
  special: boolean;
  /** A letter of a symbol font that the text holds a stand-in for. */
  symbol: { font: number; char: string } | null;
}

export interface ParagraphProperties {
  style: number;
  inTable: boolean;
  endsRow: boolean;
  /** 1 to 9 for headings, null for text. */
  outline: number | null;
  /** Number of its list, 0 for none, null where the style says; and the level in it. */
  list: number | null;
  level: number | null;
}

export const NO_PARAGRAPH: ParagraphProperties = {
  style: 0,
  inTable: false,
  endsRow: false,
  outline: null,
  list: null,
  level: null,
};

export const PLAIN: CharacterProperties = { font: null, style: null, hidden: false, special: false, symbol: null };

const SPRM = {
  fontAscii: 0x4a4f,
  fontOther: 0x4a51,
  style: 0x4a30,
  deleted: 0x0800,
  hidden: 0x083c,
  special: 0x0855,
  symbol: 0x6a09,
  inTable: 0x2416,
  endsRow: 0x2417,
  outline: 0x2640,
  list: 0x460b,
  level: 0x260a,
} as const;
const DEFINE_TABLE = 0xd608;
/** Bytes of the operand by the three top bits of the modifier; 0: its first byte says. */
const OPERAND = [1, 1, 2, 4, 2, 2, 0, 3];

/** Each modifier of a list with the place of its operand. */
function* modifiers(list: Uint8Array): Generator<{ sprm: number; at: number }> {
  for (let at = 0; at + 2 <= list.length; ) {
    const sprm = list[at]! | (list[at + 1]! << 8);
    const fixed = OPERAND[sprm >> 13]!;
    yield { sprm, at: at + 2 };
    const counted =
      sprm === DEFINE_TABLE ? (list[at + 2] ?? 0) + ((list[at + 3] ?? 0) << 8) + 1 : (list[at + 2] ?? 0) + 1;
    at += 2 + (fixed || counted);
  }
}

const u16 = (list: Uint8Array, at: number) => (list[at] ?? 0) | ((list[at + 1] ?? 0) << 8);

export function characterProperties(list: Uint8Array, before: CharacterProperties = PLAIN): CharacterProperties {
  const properties = { ...before };
  for (const { sprm, at } of modifiers(list)) {
    // letters beyond ASCII are what a legacy font is told by; the font of ASCII ones comes first and may be all there is
    if (sprm === SPRM.fontAscii || sprm === SPRM.fontOther) properties.font = u16(list, at);
    else if (sprm === SPRM.style) properties.style = u16(list, at);
    else if (sprm === SPRM.hidden || sprm === SPRM.deleted) properties.hidden = list[at] === 1;
    else if (sprm === SPRM.special) properties.special = list[at] === 1;
    else if (sprm === SPRM.symbol)
      properties.symbol = { font: u16(list, at), char: String.fromCharCode(u16(list, at + 2)) };
  }
  return properties;
}

/** `papx`: the number of the style, then modifiers. */
export function paragraphProperties(papx: Uint8Array): ParagraphProperties {
  const list = papx.subarray(2);
  const properties: ParagraphProperties = { ...NO_PARAGRAPH, style: u16(papx, 0) };
  for (const { sprm, at } of modifiers(list)) {
    if (sprm === SPRM.inTable) properties.inTable = list[at] === 1;
    else if (sprm === SPRM.endsRow) properties.endsRow = list[at] === 1;
    else if (sprm === SPRM.outline) properties.outline = list[at]! < 9 ? list[at]! + 1 : null;
    else if (sprm === SPRM.list) properties.list = u16(list, at);
    else if (sprm === SPRM.level) properties.level = list[at] ?? 0;
  }
  return properties;
}
