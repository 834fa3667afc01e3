/** Character references that some program left in a plain text: "T&ocirc;i &#273;i h&#7885;c". Markup keeps its own: its parser reads them. */
import { decodeHTMLStrict } from 'entities/decode';

const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/gi;
const MARKUP = /^\s*[<{[]|<\/?[a-z!?][^<>\n]{0,500}>/i;
/** "&" as itself: the text was not escaped as a whole, so that an "&amp;" in it may be meant. */
const BARE = /&(?!(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});)/i;
const LETTER = /\p{L}/u;
const ASCII = /^[\0-\x7f]*$/;
/** Lines that end as lines of a program do, how many of them make a text one, and what share of its lines. */
const CODE_LINE = /[;{}]\s*$/gm;
const CODE = { lines: 2, share: 0.3 };

function isCode(text: string): boolean {
  const lines = text.replace(REFERENCE, '').match(CODE_LINE)?.length ?? 0;
  return lines >= CODE.lines && lines > CODE.share * text.split('\n').length;
}

function resolveOnce(text: string): string {
  const references = new Map(
    [...new Set(text.match(REFERENCE))].map((reference) => [reference, decodeHTMLStrict(reference)]),
  );
  if (!references.size) return text;
  if (![...references.values()].some((char) => LETTER.test(char) && !ASCII.test(char)) && isCode(text)) return text;
  const keepAscii = BARE.test(text);
  return text.replace(REFERENCE, (reference) => {
    const char = references.get(reference) ?? reference;
    return keepAscii && ASCII.test(char) ? reference : char;
  });
}

/** Resolves the references of a plain text; "&amp;#7885;", escaped twice, too. */
export function resolveReferences(text: string): string {
  if (!text.includes('&') || MARKUP.test(text)) return text;
  return resolveOnce(resolveOnce(text));
}
