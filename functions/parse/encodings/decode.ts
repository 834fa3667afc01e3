import type { Conversion } from '../../../shared/article.ts';
import { evidence } from './evidence.ts';
import { guessCharset, knownCharset } from './guess.ts';
import { toCodes } from './legacy/charset.ts';
import { charsetOfLabel } from './legacy/index.ts';
import { windows1258 } from './legacy/windows-1258.ts';
import { MARGIN, mendParagraphs, readAs } from './paragraphs.ts';
import { resolveReferences } from './references.ts';
import { conversionOf, noteOf, repair } from './runs.ts';
import { unwrapUtf8 } from './twice.ts';
import { isUtf8, lookAtUtf8, type Utf8Look } from './utf-8.ts';
import { decodeUtf32, wideCharset } from './utf-16.ts';

export interface Decoded {
  /** NFC, without a byte order mark. */
  text: string;
  /** Of the bytes: a name of the WHATWG's list, or a legacy Vietnamese one ("tcvn3", "vni", "viscii", "vps" …). */
  charset: string;
  /** What was found out, not declared, about what the text had been; null where the bytes were what they said or showed to be. */
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

/** ISO-2022-JP is ASCII with escapes: ESC $ or ESC ( . */
const ESCAPE = 0x1b;
const escapes = (bytes: Uint8Array) => {
  const at = bytes.indexOf(ESCAPE);
  return at >= 0 && (bytes[at + 1] === 0x24 || bytes[at + 1] === 0x28);
};

/** What the bytes can only be. */
function shownBy(bytes: Uint8Array, look: Utf8Look): string | null {
  const wide = wideCharset(bytes);
  if (wide) return wide;
  if (look.letters + look.broken + look.cut === 0 && escapes(bytes)) return 'iso-2022-jp';
  return isUtf8(look) ? 'utf-8' : null;
}

function fromUnicode(text: string, charset: string, notes: string[]): Decoded {
  const repaired = repair(resolveReferences(text));
  return { text: repaired.text, charset, convertedFrom: repaired.convertedFrom, notes: [...notes, ...repaired.notes] };
}

/** So few letters may be UTF-8 by chance: the two bytes of "Đế" in VISCII are a Cyrillic letter's. */
const BY_CHANCE = 16;

/** Whether a short text that is UTF-8 by its bytes says nothing as such and is Vietnamese as something else. */
function isByChance(bytes: Uint8Array, { letters }: Utf8Look): boolean {
  if (letters === 0 || letters > BY_CHANCE) return false;
  const text = decodeAs(bytes, 'utf-8').normalize('NFC');
  if (evidence(text, 'as it is') >= 0 || unwrapUtf8(text).from) return false;
  const western = mendParagraphs(decodeAs(bytes, 'windows-1252'));
  return western !== null && western.advantage > (mendParagraphs(text)?.advantage ?? 0);
}

/** Evidence of a text that is Vietnamese in windows-1252 already: all of its letters stand at the same codes in windows-1258. */
const VIETNAMESE = 2;

/** Bytes that are no UTF-8: a legacy Vietnamese charset where the text speaks for one, else what was declared, else a guess. */
function fromBytes(bytes: Uint8Array, declared: string | null): Decoded {
  const western = resolveReferences(new TextDecoder('windows-1252').decode(bytes));
  const mended = mendParagraphs(western, MARGIN.bytes);
  const legacy = declared ? charsetOfLabel(declared) : undefined;
  if (mended) {
    const asDeclared = legacy === mended.charset && mended.open + mended.restored === 0;
    return {
      text: mended.text,
      charset: mended.charset.name,
      convertedFrom: asDeclared ? null : conversionOf(mended),
      notes: noteOf(mended),
    };
  }
  if (legacy) return { text: readAs(legacy, toCodes(western)), charset: legacy.name, convertedFrom: null, notes: [] };
  const known = declared ? knownCharset(declared) : null;
  if (!known && evidence(western, 'converted') >= VIETNAMESE) {
    const { name, decode: read } = windows1258;
    return {
      text: read(toCodes(western)),
      charset: name,
      convertedFrom: { from: name, confidence: 0.6, loss: null },
      notes: [],
    };
  }
  const { charset, confidence } = known ? { charset: known, confidence: 1 } : guessCharset(bytes);
  const text = resolveReferences(decodeAs(bytes, charset)).normalize('NFC');
  return { text, charset, convertedFrom: known ? null : { from: charset, confidence, loss: null }, notes: [] };
}

/**
 * Bytes to text: by mark, by what they can only be, by what the text then speaks for, by declaration, by guess.
 * `declared`: the label of a header, a meta element or an XML declaration; a hint that the bytes may overrule.
 */
export function decode(bytes: Uint8Array, declared: string | null = null): Decoded {
  const marked = MARKS.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte));
  if (marked) return fromUnicode(decodeAs(bytes.subarray(marked.mark.length), marked.charset), marked.charset, []);
  const look = lookAtUtf8(bytes);
  const charset = shownBy(bytes, look);
  if (!charset || (charset === 'utf-8' && isByChance(bytes, look))) return fromBytes(bytes, declared);
  const broken = charset === 'utf-8' ? look.broken + look.cut : 0;
  const notes = broken
    ? [`${broken === 1 ? '1 byte that is' : `${broken} bytes that are`} no UTF-8: U+FFFD in the text.`]
    : [];
  return fromUnicode(decodeAs(bytes, charset), charset, notes);
}
