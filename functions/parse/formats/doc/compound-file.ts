/** The OLE compound file that old Word, Excel and mail files are: a small file system of streams in sectors. */

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const HEADER = 512;
const IN_HEADER = 109;
const ENTRY = 128;
/** Sector numbers from here on mean "end" and "free". */
const END = 0xfffffffa;
const STREAM = 2;
const ROOT = 5;

export const isCompoundFile = (bytes: Uint8Array): boolean => SIGNATURE.every((byte, at) => bytes[at] === byte);

export interface CompoundFile {
  names: string[];
  /** The bytes of a stream; null where there is none. A stream that is cut off gives what is left. */
  stream(name: string): Uint8Array | null;
}

/** Sector numbers from `first` on, as `next` leads; a chain that runs in a circle ends. */
function chain(first: number, next: (sector: number) => number | undefined, most: number): number[] {
  const sectors: number[] = [];
  for (
    let sector: number | undefined = first;
    sector !== undefined && sector < END && sectors.length < most;
    sector = next(sector)
  ) {
    sectors.push(sector);
  }
  return sectors;
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const numbersOf = (bytes: Uint8Array): number[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: bytes.length >> 2 }, (_, at) => view.getUint32(at * 4, true));
};

const utf16 = new TextDecoder('utf-16le');

export function openCompoundFile(bytes: Uint8Array): CompoundFile {
  const padded = bytes.length < HEADER ? concat([bytes, new Uint8Array(HEADER - bytes.length)]) : bytes;
  const view = new DataView(padded.buffer, padded.byteOffset, padded.byteLength);
  const u32 = (at: number) => view.getUint32(at, true);
  const size = 1 << Math.min(view.getUint16(0x1e, true), 16);
  const miniSize = 1 << Math.min(view.getUint16(0x20, true), 16);
  const miniCutoff = u32(0x38);
  const most = Math.ceil(bytes.length / size) + 1;
  const sector = (number: number) => bytes.subarray(Math.min((number + 1) * size, bytes.length), (number + 2) * size);

  const inHeader = Array.from({ length: IN_HEADER }, (_, at) => u32(0x4c + at * 4));
  const lists = chain(u32(0x44), (number) => numbersOf(sector(number)).at(-1), most);
  const tables = [...inHeader, ...lists.flatMap((number) => numbersOf(sector(number)).slice(0, -1))].filter(
    (number) => number < END,
  );
  const table = tables.slice(0, most).flatMap((number) => numbersOf(sector(number)));
  const read = (first: number) => concat(chain(first, (number) => table[number], most).map(sector));

  const directory = read(u32(0x30));
  const entries = Array.from({ length: Math.floor(directory.length / ENTRY) }, (_, at) => {
    const entry = directory.subarray(at * ENTRY, (at + 1) * ENTRY);
    const fields = new DataView(entry.buffer, entry.byteOffset, ENTRY);
    const nameLength = Math.min(Math.max(fields.getUint16(0x40, true) - 2, 0), 0x40);
    return {
      name: utf16.decode(entry.subarray(0, nameLength)),
      type: entry[0x42] ?? 0,
      first: fields.getUint32(0x74, true),
      size: fields.getUint32(0x78, true),
    };
  });
  const root = entries.find(({ type }) => type === ROOT);
  const mini = root ? read(root.first) : new Uint8Array();
  const miniTable = numbersOf(read(u32(0x3c)));
  const miniSector = (number: number) => mini.subarray(number * miniSize, (number + 1) * miniSize);
  const readMini = (first: number) =>
    concat(chain(first, (number) => miniTable[number], mini.length / miniSize + 1).map(miniSector));

  return {
    names: entries.filter(({ type }) => type === STREAM).map(({ name }) => name),
    stream(name) {
      const entry = entries.find((each) => each.type === STREAM && each.name === name);
      if (!entry) return null;
      return (entry.size < miniCutoff ? readMini(entry.first) : read(entry.first)).subarray(0, entry.size);
    },
  };
}
