import { analyse } from 'chardet';
import type { Conversion } from '../../../shared/article.ts';
import { isUtf8, lookAtUtf8 } from './utf-8.ts';
import { decodeUtf32, wideCharset } from './utf-16.ts';

export interface Decoded {
  /** NFC, without a byte order mark. */
  text: string;
  /** Of the bytes, in the words of the WHATWG list where it has one: "utf-8", "windows-1258", "tcvn3". */
  charset: string;
  /** Null where the bytes were what they said or showed to be. */
  convertedFrom: Conversion | null;
  notes: string[];
}

const MARKS: { charset: string; mark: number[] }[] = [
  { charset: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { charset: 'utf-32le', mark: [0xff, 0xfe, 0, 0] },
  { charset: 'utf-32be', mark: [0, 0, 0xfe, 0xff] },
  { charset: 'utf-16le', mark: [0xff, 0xfe] },
  { charset: 'utf-16be', mark: [0xfe, 0xff] },
];

function decodeAs(bytes: Uint8Array, charset: string): string {
  if (charset.startsWith('utf-32')) return decodeUtf32(bytes, charset === 'utf-32le');
  return new TextDecoder(charset).decode(bytes);
}

function knownLabel(label: string | null | undefined): string | null {
  if (!label) return null;
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return null;
  }
}

const SAMPLE = 65_536;

function guess(bytes: Uint8Array): string {
  for (const match of analyse(bytes.subarray(0, SAMPLE))) {
    const known = knownLabel(match.name);
    if (known && !known.startsWith('utf-16')) return known;
  }
  return 'windows-1252';
}

/** Bytes to text: by mark, by what they can only be, by declaration, by guess. */
export function decode(bytes: Uint8Array, declared: string | null = null): Decoded {
  const marked = MARKS.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte));
  const look = lookAtUtf8(bytes);
  const charset =
    marked?.charset ?? wideCharset(bytes) ?? (isUtf8(look) ? 'utf-8' : null) ?? knownLabel(declared) ?? guess(bytes);
  const body = marked ? bytes.subarray(marked.mark.length) : bytes;
  const text = decodeAs(body, charset).normalize('NFC');
  const notes =
    charset === 'utf-8' && look.broken + look.cut > 0
      ? [`${look.broken + look.cut} bytes are no UTF-8 and stand as U+FFFD`]
      : [];
  return { text: text.replace(/^\uFEFF/, ''), charset, convertedFrom: null, notes };
}
