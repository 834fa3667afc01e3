import type { Basis, Candidate } from '../../../shared/article.ts';
import { candidate } from '../formats/lines.ts';
import { isName, isUnit } from '../metadata/names.ts';
import { isSite, type Markup } from './markup.ts';
import { isAccount, nameIn, names } from './names-in-text.ts';

const VIETNAMESE = /[\u1ea0-\u1ef9\u0103\u0111\u01a1\u01b0]/i;

/** On Vietnamese pages `meta author` is the site or the house that wrote its software. */
function sureness(markup: Markup, name: string, confidence: number): number {
  const vietnamese = VIETNAMESE.test(name) || /^vi\b/i.test(markup.language ?? '');
  if (vietnamese && isUnit(name) && !isName(name)) return confidence * 0.5;
  if (isSite(markup, name)) return confidence * 0.55;
  if (isAccount(name)) return confidence * 0.5;
  return confidence;
}

/** What a text says of its author, as candidates. */
export const readings = (
  markup: Markup,
  values: readonly string[],
  basis: Basis,
  rule: string,
  confidence: number,
): Candidate[] => {
  const found = values.flatMap((value) => {
    const name = nameIn(value);
    return name === null ? [] : names(name);
  });
  const sure = Math.min(...found.map((name) => sureness(markup, name, confidence)));
  return [...new Set(found)].flatMap((name) => candidate(name, basis, rule, sure));
};
