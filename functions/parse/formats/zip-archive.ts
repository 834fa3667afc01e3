/** The directory of a zip and its entries one at a time, so that memory holds one entry, never the archive unpacked. */
import { constants, inflateRawSync } from 'node:zlib';
import { Permanent } from '../../../shared/errors.ts';
import { INFLATION, INFLATION_FREE_BYTES } from './limits.ts';

export interface ZipEntry {
  /** NFC, as UTF-8 or code page 437 give it. */
  name: string;
  size: number;
  compressed: number;
  /** Where its local header begins. */
  offset: number;
  method: number;
  encrypted: boolean;
}

export interface ZipArchive {
  bytes: Uint8Array;
  entries: ZipEntry[];
  /** False when the end is missing: the entries are those that were written before it. */
  complete: boolean;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const STORED = 0;
const DEFLATED = 8;
/** What a field holds when the true figure stands in the zip64 extra field. */
const ELSEWHERE = 0xffffffff;

/** The upper half of code page 437, which zips without the UTF-8 flag are written in. */
const CODE_PAGE_437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';

export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && ((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6));

function entryName(raw: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(raw).normalize('NFC');
  } catch {
    return Array.from(raw, (byte) => (byte < 128 ? String.fromCharCode(byte) : CODE_PAGE_437[byte - 128]!)).join('');
  }
}

/** Where the central directory begins and how many entries it has, or null when the end of the zip is missing. */
function directory(view: DataView): { start: number; count: number } | null {
  const last = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= last; at--) {
    if (view.getUint32(at, true) !== END) continue;
    const end = { start: view.getUint32(at + 16, true), count: view.getUint16(at + 10, true) };
    if (end.start !== ELSEWHERE && end.count !== 0xffff) return end;
    const locator = at >= 20 ? Number(view.getBigUint64(at - 12, true)) : view.byteLength;
    if (locator + 56 > view.byteLength || view.getUint32(locator, true) !== END_64) return end;
    return {
      start: Number(view.getBigUint64(locator + 48, true)),
      count: Number(view.getBigUint64(locator + 32, true)),
    };
  }
  return null;
}

/** Sizes and offset from the zip64 extra field, for those that the header leaves to it. */
function sizes(
  view: DataView,
  extra: number,
  length: number,
  stated: [number, number, number],
): [number, number, number] {
  for (let at = extra; at + 4 <= extra + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    const limit = Math.min(extra + length, at + 4 + view.getUint16(at + 2, true));
    return stated.map((value) => {
      if (value !== ELSEWHERE || next + 8 > limit) return value;
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    }) as [number, number, number];
  }
  return stated;
}

function centralEntries(bytes: Uint8Array, view: DataView, start: number, count: number): ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = start;
  while (entries.length < count && at + 46 <= bytes.length && view.getUint32(at, true) === CENTRAL) {
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as [
      number,
      number,
      number,
    ];
    if (at + 46 + name + extra > bytes.length) break;
    const [size, compressed, offset] = sizes(view, at + 46 + name, extra, [
      view.getUint32(at + 24, true),
      view.getUint32(at + 20, true),
      view.getUint32(at + 42, true),
    ]);
    entries.push({
      name: entryName(bytes.subarray(at + 46, at + 46 + name)),
      size,
      compressed,
      offset,
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    });
    at += 46 + name + extra + comment;
  }
  return entries;
}

/** The entries of a zip whose directory is lost, from their local headers; sizes that follow the data end the search. */
function localEntries(bytes: Uint8Array, view: DataView): ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = 0;
  while (at + 30 <= bytes.length && view.getUint32(at, true) === LOCAL) {
    const [name, extra] = [view.getUint16(at + 26, true), view.getUint16(at + 28, true)];
    const flags = view.getUint16(at + 6, true);
    const start = at + 30 + name + extra;
    if (start > bytes.length) break;
    const sizeFollows = (flags & 8) !== 0;
    const compressed = sizeFollows ? nextHeader(bytes, start) - start : view.getUint32(at + 18, true);
    entries.push({
      name: entryName(bytes.subarray(at + 30, at + 30 + name)),
      size: sizeFollows ? ELSEWHERE : view.getUint32(at + 22, true),
      compressed: Math.min(compressed, bytes.length - start),
      offset: at,
      method: view.getUint16(at + 8, true),
      encrypted: (flags & 1) === 1,
    });
    at = start + compressed;
  }
  return entries;
}

/** The next "PK" signature of a local header or of the directory. */
function nextHeader(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0x50, from); at !== -1; at = bytes.indexOf(0x50, at + 1)) {
    const known = bytes[at + 2] === 3 ? bytes[at + 3] === 4 : bytes[at + 2] === 1 && bytes[at + 3] === 2;
    if (bytes[at + 1] === 0x4b && known) return at;
  }
  return bytes.length;
}

export function openZip(bytes: Uint8Array): ZipArchive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = directory(view);
  const entries = end ? centralEntries(bytes, view, end.start, end.count) : [];
  if (entries.length > 0 || end?.count === 0) return { bytes, entries, complete: entries.length === end?.count };
  return { bytes, entries: localEntries(bytes, view), complete: false };
}

/** An entry unpacked; of a cut-off one, what was there. Throws `Permanent` for an encrypted, too large or unknown one. */
export function unzip(archive: ZipArchive, entry: ZipEntry, limit: number): Uint8Array {
  if (entry.encrypted) {
    throw new Permanent('encrypted', `"${entry.name}" is encrypted: pack it without a password and upload it again.`);
  }
  const { bytes } = archive;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== LOCAL) {
    throw new Permanent('damaged', `"${entry.name}" is not where the zip says: pack it again.`);
  }
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const data = bytes.subarray(start, start + entry.compressed);
  if (entry.method === STORED && data.length <= limit) return data;
  if (entry.method !== DEFLATED && entry.method !== STORED) {
    throw new Permanent(
      'unknown-compression',
      `"${entry.name}" is packed by method ${entry.method}: pack it as a plain zip.`,
    );
  }
  const allowed = Math.min(limit, Math.max(INFLATION_FREE_BYTES, data.length * INFLATION));
  if (entry.method === DEFLATED) {
    try {
      return inflateRawSync(data, { maxOutputLength: allowed, finishFlush: constants.Z_SYNC_FLUSH });
    } catch (error) {
      if (!(error instanceof RangeError)) {
        throw new Permanent('damaged', `"${entry.name}" is damaged and cannot be unpacked: pack it again.`, {
          cause: error,
        });
      }
    }
  }
  throw new Permanent(
    'too-large',
    `"${entry.name}" unpacks to more than ${allowed} bytes: upload it in smaller pieces.`,
  );
}

/** One part of a package (docx, odt, epub) by its name, or null. */
export function part(archive: ZipArchive, name: string, limit: number): Uint8Array | null {
  const entry = archive.entries.find((each) => each.name === name);
  return entry ? unzip(archive, entry, limit) : null;
}
