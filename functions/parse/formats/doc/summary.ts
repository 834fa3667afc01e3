/** The properties of an OLE file (the stream "\x05SummaryInformation"): title, author, keywords, day of making. */
import { toCodes } from '../../encodings/legacy/charset.ts';
import { charsetOfPage, decodeCodes, LATIN } from '../rtf/fonts.ts';

export interface Summary {
  title: string;
  author: string;
  keywords: string;
  /** ISO 8601, UTC; null where there is none. */
  created: string | null;
}

const SECTION = 44;
const ID = { page: 1, title: 2, author: 4, keywords: 5, created: 12 };
const TYPE = { number: 2, bytes: 30, text: 31, time: 64 };
/** Seconds from 1601, where Windows begins to count, to 1970. */
const EPOCH = 11_644_473_600;
const MOST = 64;
const LONGEST = 10_000;

export function readSummary(stream: Uint8Array | null): Summary {
  const none = { title: '', author: '', keywords: '', created: null };
  if (!stream || stream.length < SECTION + 4) return none;
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const u32 = (at: number) => (at + 4 <= stream.length ? view.getUint32(at, true) : 0);
  const section = u32(SECTION);
  const at = new Map<number, number>();
  for (let entry = 0; entry < Math.min(u32(section + 4), MOST); entry++) {
    at.set(u32(section + 8 + entry * 8), section + u32(section + 12 + entry * 8));
  }
  const page = at.get(ID.page);
  const charset =
    page === undefined || u32(page) !== TYPE.number ? LATIN : (charsetOfPage(u32(page + 4) & 0xffff) ?? LATIN);
  const text = (id: number): string => {
    const value = at.get(id);
    if (value === undefined) return '';
    const length = Math.min(u32(value + 4), LONGEST);
    if (u32(value) === TYPE.text)
      return new TextDecoder('utf-16le')
        .decode(stream.subarray(value + 8, value + 8 + length * 2))
        .replace(/\0.*$/s, '');
    if (u32(value) !== TYPE.bytes) return '';
    const codes = toCodes(new TextDecoder(LATIN).decode(stream.subarray(value + 8, value + 8 + length)));
    return decodeCodes(codes.replace(/\0.*$/s, ''), charset);
  };
  const time = at.get(ID.created);
  const seconds =
    time !== undefined && u32(time) === TYPE.time ? (u32(time + 8) * 2 ** 32 + u32(time + 4)) / 1e7 - EPOCH : 0;
  const created =
    seconds > 0 && seconds < 2 ** 34 ? new Date(Math.floor(seconds) * 1000).toISOString().replace('.000Z', 'Z') : null;
  return { title: text(ID.title), author: text(ID.author), keywords: text(ID.keywords), created };
}
