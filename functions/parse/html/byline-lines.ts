import type { Candidate } from '../../../shared/article.ts';
import { datesIn } from '../metadata/dates.ts';
import { isName } from '../metadata/names.ts';
import { readings } from './byline-readings.ts';
import { BELOW, type Extent, header } from './extent.ts';
import type { Markup } from './markup.ts';
import { nameIn } from './names-in-text.ts';
import { HEADING } from './tags.ts';

const BY =
  /(?:^|[\s|•·–—,-])(?:(?:written|posted|published|words|story|reported|authored)\s+by|by|von|par|por|tác giả)\s*:?\s*(?=\p{Lu})/iu;
const PERSON = /^\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+(?:\p{Lu}[\p{L}\p{M}'’.-]*|de|da|di|van|von|der|la|le|del|bin|and|&))*/u;
/** Marks and dates around a name that stands alone. */
const RIM = /^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu;

/** "September 3, 2023 by Mai Lan | Tips" between the title and the text, "Written by Mai Lan" below it. */
export function spoken(markup: Markup, extent: Extent): Candidate[] {
  const { lines } = markup.tree;
  const { from, to } = header(extent);
  const below = lines.slice(extent.last + 1, extent.last + 1 + BELOW);
  for (const [place, line] of [...lines.slice(from, to), ...below].entries()) {
    if (line.text.length > 160) continue;
    const match = BY.exec(line.text);
    if (!match || (from + place === extent.title && match.index > 0)) continue;
    if (from + place >= to && match.index > 0) continue;
    const name = nameIn(line.text.slice(match.index + match[0].length));
    if (name === null) continue;
    const first = PERSON.exec(name)?.[0];
    if (first)
      return readings(markup, [name.length > 60 ? first : name], 'markup', 'by-line', from + place < to ? 0.84 : 0.74);
  }
  return [];
}

/** "Mai Lan" alone, or beside a date and an office: "Mai Lan | Editor | 12 May 2020", in a line next to the date's. */
export function beside(markup: Markup, extent: Extent): Candidate[] {
  const { lines } = markup.tree;
  const { from, to } = header(extent);
  const known = new Map<number, boolean>();
  const dated = (index: number): boolean => {
    const text = lines[index]?.text;
    const found =
      known.get(index) ??
      (text !== undefined && text.length < 120 && /\d/.test(text) && datesIn(text, false).length > 0);
    known.set(index, found);
    return found;
  };
  for (let index = Math.max(from, extent.title + 1); index < Math.min(to, lines.length); index++) {
    const { text, block } = lines[index]!;
    if (
      text.length > 120 ||
      HEADING.test(block.tag) ||
      ![index - 2, index - 1, index, index + 1, index + 2].some(dated)
    )
      continue;
    const date = datesIn(text, false)[0];
    const bare = date ? `${text.slice(0, date.start)}|${text.slice(date.end)}` : text;
    const name = bare
      .replace(RIM, '')
      .split(/\s*[|•·]\s*|\s+(?:in|on behalf of)\s+/)[0]!
      .replace(RIM, '');
    if (isName(name) && nameIn(name) !== null && name.split(' ').length <= 4)
      return readings(markup, [name], 'markup', 'name-by-date', 0.72);
  }
  return [];
}
