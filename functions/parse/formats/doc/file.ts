/** A Word 97–2003 file: its text in pieces, with the properties of characters and paragraphs by their places in the file. */

import type { List } from '../docx/numbering.ts';
import { readLists } from './lists.ts';
import {
  type CharacterProperties,
  characterProperties,
  NO_PARAGRAPH,
  type ParagraphProperties,
  PLAIN,
  paragraphProperties,
} from './properties.ts';
import { readStyles, type Style } from './styles.ts';

export interface DocFile {
  /** Runs of like properties in order; one `text` may hold several paragraphs' ends. */
  runs(
    from: number,
    to: number,
  ): Generator<{ text: string; properties: CharacterProperties; paragraph: ParagraphProperties }>;
  /** Characters of the main text, the notes, the headers, the endnotes, the text boxes, which follow one another. */
  lengths: { main: number; footnotes: number; headers: number; comments: number; endnotes: number; boxes: number };
  fonts: string[];
  lists: Map<string, List>;
  styleOf: (number: number | null) => Style;
}

/** Places of the tables' addresses in the head of the file. */
const AT = {
  version: 0x02,
  flags: 0x0a,
  lengths: 0x4c,
  styles: 0xa2,
  characters: 0xfa,
  paragraphs: 0x102,
  fonts: 0x112,
  pieces: 0x1a2,
  lists: 0x2e2,
  uses: 0x2ea,
};
/** Word 6 and 95 have other tables: their text stands in one piece, its properties are passed over. */
const OLD = { before: 0xc1, begin: 0x18, length: 0x34 };
const PAGE = 512;
const COMPRESSED = 0x40000000;
const TABLE_1 = 0x0200;
/** In an entry of the font table, where the name begins. */
const FONT_NAME = 40;
const latin = new TextDecoder('windows-1252');
const utf16 = new TextDecoder('utf-16le');

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const u32 = (bytes: Uint8Array, at: number) =>
  at >= 0 && at + 4 <= bytes.length ? viewOf(bytes).getUint32(at, true) : 0;

interface Piece {
  /** First character, and the one after the last. */
  start: number;
  end: number;
  offset: number;
  /** Bytes a character. */
  width: 1 | 2;
}

function readPieces(table: Uint8Array): Piece[] {
  let at = 0;
  while (table[at] === 1) at += 3 + ((table[at + 1] ?? 0) | ((table[at + 2] ?? 0) << 8));
  if (table[at] !== 2) return [];
  const count = Math.floor((u32(table, at + 1) - 4) / 12);
  const plc = table.subarray(at + 5);
  return Array.from({ length: Math.max(0, Math.min(count, plc.length)) }, (_, piece): Piece => {
    const address = u32(plc, (count + 1) * 4 + piece * 8 + 2);
    const compressed = (address & COMPRESSED) !== 0;
    return {
      start: u32(plc, piece * 4),
      end: u32(plc, piece * 4 + 4),
      offset: compressed ? (address & ~COMPRESSED) / 2 : address,
      width: compressed ? 1 : 2,
    };
  }).filter(({ start, end }) => end > start);
}

interface Stretch<T> {
  start: number;
  end: number;
  value: T;
}

/** The pages that hold properties by places in the file, in order of place. `read` takes a page, the offset of an entry, and its number. */
function readPages<T>(
  table: Uint8Array,
  stream: Uint8Array,
  read: (page: Uint8Array, index: number, runs: number) => T,
): Stretch<T>[] {
  const count = Math.min(Math.floor((table.length - 4) / 8), stream.length / PAGE);
  const stretches: Stretch<T>[] = [];
  for (let entry = 0; entry < count; entry++) {
    const number = u32(table, (count + 1) * 4 + entry * 4);
    const page = stream.subarray(number * PAGE, (number + 1) * PAGE);
    const runs = Math.min(page[PAGE - 1] ?? 0, 101);
    for (let run = 0; run < runs; run++) {
      stretches.push({ start: u32(page, run * 4), end: u32(page, run * 4 + 4), value: read(page, run, runs) });
    }
  }
  return stretches.sort((a, b) => a.start - b.start);
}

function characterAt(page: Uint8Array, run: number, runs: number): CharacterProperties {
  const offset = (page[(runs + 1) * 4 + run] ?? 0) * 2;
  return offset ? characterProperties(page.subarray(offset + 1, offset + 1 + (page[offset] ?? 0))) : PLAIN;
}

function paragraphAt(page: Uint8Array, run: number, runs: number): ParagraphProperties {
  const offset = (page[(runs + 1) * 4 + run * 13] ?? 0) * 2;
  if (!offset) return NO_PARAGRAPH;
  const words = page[offset] ?? 0;
  const [begin, length] = words ? [offset + 1, words * 2 - 1] : [offset + 2, (page[offset + 1] ?? 0) * 2];
  return paragraphProperties(page.subarray(begin, begin + length));
}

/** The stretch that holds a place; places are asked in any order. */
function finder<T>(stretches: readonly Stretch<T>[], otherwise: T): (place: number) => { value: T; end: number } {
  return (place) => {
    let low = 0;
    let high = stretches.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (stretches[middle]!.end <= place) low = middle + 1;
      else high = middle;
    }
    const found = stretches[low];
    if (!found) return { value: otherwise, end: Number.POSITIVE_INFINITY };
    return found.start <= place ? { value: found.value, end: found.end } : { value: otherwise, end: found.start };
  };
}

function readFonts(table: Uint8Array): string[] {
  const fonts: string[] = [];
  for (let at = 4; at < table.length; at += (table[at] ?? 0) + 1) {
    const entry = table.subarray(at, at + (table[at] ?? 0) + 1);
    fonts.push(utf16.decode(entry.subarray(FONT_NAME, entry.length - (entry.length & 1))).replace(/\0.*$/s, ''));
  }
  return fonts;
}

/** `stream`: "WordDocument"; `tables`: the two that may hold the tables. */
export function openDoc(stream: Uint8Array, tables: [Uint8Array | null, Uint8Array | null]): DocFile {
  const tableStream = tables[(stream[AT.flags + 1]! << 8) & TABLE_1 ? 1 : 0] ?? new Uint8Array();
  const isOld = ((stream[AT.version] ?? 0) | ((stream[AT.version + 1] ?? 0) << 8)) < OLD.before;
  const part = (at: number) =>
    isOld ? new Uint8Array() : tableStream.subarray(u32(stream, at), u32(stream, at) + u32(stream, at + 4));
  const oldPiece: Piece = { start: 0, end: u32(stream, OLD.length), offset: u32(stream, OLD.begin), width: 1 };
  const pieces = isOld ? [oldPiece] : readPieces(part(AT.pieces));
  const characters = finder(readPages(part(AT.characters), stream, characterAt), PLAIN);
  const paragraphs = finder(readPages(part(AT.paragraphs), stream, paragraphAt), NO_PARAGRAPH);
  const fonts = readFonts(part(AT.fonts));
  const length = (index: number) => (isOld ? (index === 0 ? oldPiece.end : 0) : u32(stream, AT.lengths + index * 4));

  function* runs(from: number, to: number): ReturnType<DocFile['runs']> {
    let left = stream.length;
    for (const { start, end, offset, width } of pieces) {
      // no byte stands in two pieces: a table that says so is broken
      const last = Math.min(
        offset + (Math.min(to, end) - start) * width,
        offset + Math.max(0, from - start) * width + left,
      );
      for (let place = offset + Math.max(0, from - start) * width; place < Math.min(last, stream.length); ) {
        const character = characters(place);
        const paragraph = paragraphs(place);
        const next = Math.max(place + width, Math.min(character.end, paragraph.end, last));
        const bytes = stream.subarray(place, next);
        yield {
          text: (width === 1 ? latin : utf16).decode(bytes),
          properties: character.value,
          paragraph: paragraph.value,
        };
        left -= next - place;
        place = next;
      }
    }
  }
  return {
    runs,
    lengths: {
      main: length(0),
      footnotes: length(1),
      headers: length(2),
      comments: length(4),
      endnotes: length(5),
      boxes: length(6),
    },
    fonts,
    lists: readLists(
      tableStream.subarray(u32(stream, AT.lists)),
      isOld ? 0 : u32(stream, AT.lists + 4),
      part(AT.uses),
      fonts,
    ),
    styleOf: readStyles(part(AT.styles)),
  };
}
