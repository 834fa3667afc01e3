/** The charset of bytes that neither are UTF-8 nor Vietnamese nor say what they are. */
import { analyse } from 'chardet';

/** The WHATWG's name for a label; null for one that it does not know, and for UTF-8 and its kin, which bytes show better than labels. */
export function knownCharset(label: string): string | null {
  try {
    const { encoding } = new TextDecoder(label.trim());
    return encoding.startsWith('utf-') ? null : encoding;
  } catch {
    return null;
  }
}

export interface Guess {
  charset: string;
  /** Between 0 and 1. */
  confidence: number;
}

/** Bytes looked at. */
const SAMPLE = 65_536;
const WESTERN = 'windows-1252';
/** Charsets that differ from the western one in some letters: chardet takes short French for Turkish or Romanian. */
const NEAR_WESTERN = /^(?:windows-125[0478]|iso-8859-(?:2|3|4|10|13|14|15|16))$/;
/** Percent that chardet must give one of those, and one of another script. */
const SURE = { nearWestern: 35, other: 25 };

/** Broken letters in a reading show that it is none; the sample may cut the last letter. */
function decodesWell(bytes: Uint8Array, charset: string): boolean {
  return !new TextDecoder(charset).decode(bytes, { stream: true }).includes('\uFFFD');
}

export function guessCharset(bytes: Uint8Array): Guess {
  const sample = bytes.subarray(0, SAMPLE);
  for (const { name, confidence } of analyse(sample)) {
    const charset = knownCharset(name);
    if (!charset) continue;
    const isSure = confidence >= (NEAR_WESTERN.test(charset) ? SURE.nearWestern : SURE.other);
    if (charset === WESTERN || (isSure && decodesWell(sample, charset)))
      return { charset, confidence: confidence / 100 };
  }
  return { charset: WESTERN, confidence: 0.5 };
}
