/** UTF-16 and UTF-32 without a byte order mark, known by where zeros, controls and the high bytes of letters stand. */

export type WideCharset = 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be';

/** Bytes looked at: the answer is plain after the first lines. */
const SAMPLE = 4096;
/** Latin text, Vietnamese too, has a zero in most of its high bytes and in next to none of its low ones. */
const MANY_ZEROS = 0.25;
const FEW_ZEROS = 0.02;
/** One script fills the high bytes: 04 for Cyrillic, 06 for Arabic, 30 for kana. */
const MANY_OF_ONE = 0.4;
const KANA = 0x30;
/** 30 is the digit 0 as well: "10,000". Kana and Han have as many low bytes beyond ASCII. */
const AMONG_KANA = 0.15;
/** Han and Hangul fill all low bytes evenly, 29 in 256 of them controls and half of them beyond ASCII; a text in an 8-bit charset has no controls. */
const CONTROLS = 0.02;
const HIGH_BYTES = 0.2;
/** Blanks without a zero beside them part the words of an 8-bit text: VPS and VISCII have letters among the controls. */
const BLANKS = 0.05;
/** Of the units, how many must be of a script in use for a text without zeros to be UTF-16. */
const MOSTLY = 0.95;

const isControl = (byte: number) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d;

/** Latin to Hangul Jamo, Vietnamese and Greek with signs, punctuation, kana, Han, Hangul, fullwidth forms. */
const isScriptInUse = (high: number) =>
  high <= 0x11 ||
  (high >= 0x1e && high <= 0x20) ||
  (high >= 0x30 && high <= 0x9f) ||
  (high >= 0xac && high <= 0xd7) ||
  high === 0xff;

const share = (bytes: readonly number[], test: (byte: number) => boolean) =>
  bytes.length ? bytes.filter(test).length / bytes.length : 0;

/** The commonest byte of a lane, where it is the high byte of a script and common enough. */
function scriptOf(lane: readonly number[]): number | null {
  const counts = new Uint32Array(256);
  for (const byte of lane) counts[byte]!++;
  const commonest = counts.indexOf(Math.max(...counts));
  const isScript = isControl(commonest) || commonest === KANA;
  return isScript && counts[commonest]! >= lane.length * MANY_OF_ONE ? commonest : null;
}

const isBlank = (byte: number) => byte === 0x20;
const isZero = (byte: number) => byte === 0;

export function wideCharset(bytes: Uint8Array): WideCharset | null {
  const length = Math.min(bytes.length, SAMPLE);
  if (length < 4) return null;
  const sample = [...bytes.subarray(0, length - (length % 4))];
  const high = share(sample, (byte) => byte > 0x7f);
  if (!sample.some(isControl) && high === 0) return null;
  const lane = (first: number, step: number) => sample.filter((_, at) => at % step === first);
  const quarters = [0, 1, 2, 3].map((first) => share(lane(first, 4), isZero));
  if (bytes.length % 4 === 0) {
    if (quarters[3] === 1 && quarters[2]! > 0.9 && quarters[0]! < 0.5) return 'utf-32le';
    if (quarters[0] === 1 && quarters[1]! > 0.9 && quarters[3]! < 0.5) return 'utf-32be';
  }
  const even = lane(0, 2);
  const odd = lane(1, 2);
  const evenZeros = share(even, isZero);
  const oddZeros = share(odd, isZero);
  if (oddZeros > MANY_ZEROS && evenZeros < FEW_ZEROS) return 'utf-16le';
  if (evenZeros > MANY_ZEROS && oddZeros < FEW_ZEROS) return 'utf-16be';
  const scripts = [scriptOf(even), scriptOf(odd)];
  if (scripts[1] !== null && scripts[0] === null && (scripts[1] !== KANA || high > AMONG_KANA)) return 'utf-16le';
  if (scripts[0] !== null && scripts[1] === null && (scripts[0] !== KANA || high > AMONG_KANA)) return 'utf-16be';
  if (share(sample, isBlank) - share(sample, isZero) > BLANKS) return null;
  if (share(sample, isControl) < CONTROLS || high < HIGH_BYTES) return null;
  const evenKinds = new Set(even).size;
  const oddKinds = new Set(odd).size;
  if (oddKinds < evenKinds && share(odd, isScriptInUse) > MOSTLY) return 'utf-16le';
  if (evenKinds < oddKinds && share(even, isScriptInUse) > MOSTLY) return 'utf-16be';
  return null;
}

/** UTF-32, which TextDecoder does not know. Bytes over that make no whole unit become one U+FFFD. */
export function decodeUtf32(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.byteLength - (bytes.byteLength % 4);
  const units = new Uint16Array(bytes.byteLength / 2 + 1);
  let length = 0;
  for (let at = 0; at < whole; at += 4) {
    const code = view.getUint32(at, littleEndian);
    const scalar = code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? 0xfffd : code;
    if (scalar > 0xffff) units[length++] = 0xd800 + ((scalar - 0x10000) >> 10);
    units[length++] = scalar > 0xffff ? 0xdc00 + ((scalar - 0x10000) & 0x3ff) : scalar;
  }
  if (whole < bytes.byteLength) units[length++] = 0xfffd;
  return new TextDecoder('utf-16le').decode(units.subarray(0, length));
}
