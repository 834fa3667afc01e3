/** The lists of an old Word file: patterns and formats of the numbers that are printed before items, and kept out of the text. */
import type { Level, List } from '../docx/numbering.ts';
import { characterProperties } from './properties.ts';

const FORMATS: Record<number, string> = {
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  22: 'decimalZero',
  23: 'bullet',
  255: 'none',
};
/** Bytes of a list, a level, a use of a list, and a level changed by a use. */
const LIST = 28;
const LEVEL = 28;
const USE = 16;
const CHANGE = 8;
const LEVELS = 9;
const SIMPLE = 1;
const RESTARTS = 0x10;
const REWRITTEN = 0x20;
/** Characters below this in a pattern are places of numbers. */
const FIRST_LETTER = 9;
/** A broken count is no reason to read for ever. */
const MOST = 10_000;

const utf16 = new TextDecoder('utf-16le');
const u16 = (bytes: Uint8Array, at: number) => (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
const u32 = (bytes: Uint8Array, at: number) => (u16(bytes, at) | (u16(bytes, at + 2) << 16)) >>> 0;

function readLevel(bytes: Uint8Array, at: number, fonts: readonly string[]): { level: Level; end: number } {
  const characters = at + LEVEL + (bytes[at + 25] ?? 0);
  const pattern = characters + (bytes[at + 24] ?? 0);
  const end = pattern + 2 + u16(bytes, pattern) * 2;
  const { font } = characterProperties(bytes.subarray(characters, pattern));
  const text = utf16.decode(bytes.subarray(pattern + 2, end));
  return {
    level: {
      format: FORMATS[bytes[at + 4] ?? 0] ?? 'decimal',
      pattern: [...text]
        .map((char) => (char.charCodeAt(0) < FIRST_LETTER ? `%${char.charCodeAt(0) + 1}` : char))
        .join(''),
      start: u32(bytes, at),
      font: font === null ? undefined : fonts[font],
    },
    end,
  };
}

/** Levels of each list by the list's own number. `table`: the stream from the lists on; `length`: what the heads of the lists take. */
function readDefinitions(table: Uint8Array, length: number, fonts: readonly string[]): Map<number, Map<number, Level>> {
  const lists = new Map<number, Map<number, Level>>();
  let at = length;
  for (let list = 0; list < Math.min(u16(table, 0), MOST) && at < table.length; list++) {
    const head = 2 + list * LIST;
    const levels = new Map<number, Level>();
    for (let number = 0; number < ((table[head + 26] ?? 0) & SIMPLE ? 1 : LEVELS); number++) {
      const { level, end } = readLevel(table, at, fonts);
      levels.set(number, level);
      at = end;
    }
    lists.set(u32(table, head), levels);
  }
  return lists;
}

/** Lists by the number under which paragraphs name them, from 1. */
export function readLists(
  definitions: Uint8Array,
  length: number,
  uses: Uint8Array,
  fonts: readonly string[],
): Map<string, List> {
  if (length === 0) return new Map();
  const levelsOf = readDefinitions(definitions, length, fonts);
  const count = Math.min(u32(uses, 0), MOST, Math.floor(uses.length / USE));
  const lists = new Map<string, List>();
  let at = 4 + count * USE;
  for (let use = 0; use < count; use++) {
    const head = 4 + use * USE;
    const id = u32(uses, head);
    const list: List = { levels: new Map(levelsOf.get(id)), abstractId: String(id), restarts: new Map() };
    at += 4;
    for (let change = 0; change < (uses[head + 12] ?? 0) && at < uses.length; change++) {
      const flags = u32(uses, at + 4);
      if (flags & RESTARTS) list.restarts.set(flags & 0xf, u32(uses, at));
      at += CHANGE;
      if (flags & REWRITTEN) {
        const { level, end } = readLevel(uses, at, fonts);
        list.levels.set(flags & 0xf, level);
        at = end;
      }
    }
    lists.set(String(use + 1), list);
  }
  return lists;
}
