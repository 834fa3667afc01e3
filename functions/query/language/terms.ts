/** A query → its terms: what stands in double quotes is one, every other word is one. Signs inside a word are part of it: 05-CT/TW. */

export interface Term {
  text: string;
  phrase: boolean;
}

/** Double quotes of every keyboard: "a", “a”, „a“, «a». */
const QUOTED = /["“”„«»]([^"“”„«»]*)["“”„«»]|([^\s"“”„«»]+)/gu;
const HAS_LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** A quote that nobody closed is passed over. Linear in the query's length. */
export function termsOf(query: string): Term[] {
  const terms: Term[] = [];
  for (const [, quoted, word] of query.normalize('NFC').matchAll(QUOTED)) {
    const text = (quoted ?? word ?? '').trim();
    if (HAS_LETTER_OR_DIGIT.test(text)) terms.push({ text, phrase: quoted !== undefined });
  }
  return terms;
}
