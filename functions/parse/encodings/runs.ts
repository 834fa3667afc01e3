import type { Conversion } from '../../../shared/article.ts';
import { asciiLanguage } from './evidence.ts';
import { legacyFont } from './fonts.ts';
import { type LegacyCharset, toCodes } from './legacy/charset.ts';
import { decodeViqr, viqrEvidence, withoutSigned } from './legacy/viqr.ts';
import { type Mended, mendParagraphs } from './paragraphs.ts';
import { unwrapUtf8 } from './twice.ts';

export interface Converted {
  /** NFC. */
  text: string;
  /** Null where the text was right as it was. */
  convertedFrom: Conversion | null;
}

/** Letters beyond the codes of any legacy font: the run is Unicode, whatever its font is called. */
const BEYOND_CODES =
  /[\u0100-\u0151\u0154-\u015f\u0162-\u0177\u0179-\u017c\u017f-\u0191\u0193-\u02c5\u1e00-\u1eff]|\p{M}/u;
/** A font's name is as good as a declaration. */
const BY_FONT = 0.98;

/** A sign that begins a run belongs to the vowel before it, in another run: it is read on a vowel that is taken off again. */
function readRun(charset: LegacyCharset, codes: string): string {
  const signed = charset.decode(`a${codes.charAt(0)}`).normalize('NFC');
  if (codes === '' || signed.length > 1) return charset.decode(codes).normalize('NFC');
  return signed.normalize('NFD').slice(1) + charset.decode(codes.slice(1)).normalize('NFC');
}

/**
 * A run of text set in a font: in a legacy Vietnamese font (.VnTime, VNI-Times, VPS Times …) the letters that it shows, capitals
 * for .VnTimeH; any other text as it is. A run may begin with a sign of the vowel that ends the run before: normalise after joining.
 */
export function decodeRun(text: string, font: string | null): Converted {
  const legacy = font ? legacyFont(font) : null;
  if (!legacy || BEYOND_CODES.test(text.normalize('NFC'))) return { text: text.normalize('NFC'), convertedFrom: null };
  const read = readRun(legacy.charset, toCodes(text));
  const shown = legacy.capitals ? read.toUpperCase() : read;
  return {
    text: shown,
    convertedFrom: shown === text ? null : { from: legacy.charset.name, confidence: BY_FONT, loss: null },
  };
}

/** Evidence at which doubt and certainty are even. */
const EVEN = 4;
const surety = (advantage: number) => Math.round(1000 * (1 - 0.5 ** (advantage / EVEN))) / 1000;

function lossOf({ name }: LegacyCharset, { restored, open }: { restored: number; open: number }): string | null {
  if (!restored && !open) return null;
  const told = `${restored} ${restored === 1 ? 'word was' : 'words were'} given capitals by the letters around`;
  return `${name} has no code for some capitals with a tone: ${told}, ${open} began with a letter that stays small and may have been a capital.`;
}

export function conversionOf(mended: Mended): Conversion {
  return { from: mended.charset.name, confidence: surety(mended.advantage), loss: lossOf(mended.charset, mended) };
}

export function noteOf({ charset, lines }: Mended): string[] {
  if (lines.converted === lines.all) return [];
  return [
    `${lines.converted} of ${lines.all} paragraphs with accents were read from ${charset.name}; the others were right as they were.`,
  ];
}

/** Characters looked at for VIQR, whose letters are ASCII: a text with more than a few others is none. */
const SAMPLE = 48_000;
const MOSTLY_ASCII = 0.01;
const LETTER_BEYOND_ASCII = /(?![A-Za-z])\p{L}/gu;
const VIQR_MARGIN = { vietnamese: 3, unclear: 4, other: 8 };

function mendViqr(text: string): Converted | null {
  const sample = text.length <= SAMPLE ? text : `${text.slice(0, SAMPLE / 2)}\n${text.slice(-SAMPLE / 2)}`;
  if ((sample.match(LETTER_BEYOND_ASCII)?.length ?? 0) > sample.length * MOSTLY_ASCII) return null;
  const weight = viqrEvidence(sample);
  if (weight < VIQR_MARGIN[asciiLanguage(withoutSigned(sample))]) return null;
  const read = decodeViqr(text);
  return read === text ? null : { text: read, convertedFrom: { from: 'viqr', confidence: surety(weight), loss: null } };
}

/**
 * A whole text whose fonts and charset are not known (from a PDF, an old Word file, a page that was converted wrongly once):
 * UTF-8 encoded twice, codes of legacy fonts taken for Latin-1, VIQR. Paragraph by paragraph; as many lines come out as went in.
 */
export function repair(text: string): Converted & { notes: string[] } {
  const unwrapped = unwrapUtf8(text);
  const whole = unwrapped.text.normalize('NFC');
  const twice: Conversion | null = unwrapped.from ? { from: unwrapped.from, confidence: 0.99, loss: null } : null;
  const mended = mendParagraphs(whole);
  if (mended) {
    const { from, confidence, loss } = conversionOf(mended);
    return {
      text: mended.text,
      convertedFrom: { from: twice ? `${twice.from}, ${from}` : from, confidence, loss },
      notes: noteOf(mended),
    };
  }
  const viqr = mendViqr(whole);
  return { text: viqr?.text ?? whole, convertedFrom: viqr?.convertedFrom ?? twice, notes: [] };
}
