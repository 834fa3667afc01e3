import type { Passage } from '../../passages.ts';
import type { AgencyReading } from '../agencies.ts';
import { beginsFullName, capitalRun } from './names.ts';
import { offices } from './offices.ts';
import { type Organisation, organisationAt } from './organisations.ts';
import { isSpace, type Syllable, syllablesOf } from './syllables.ts';

/** "Phó Chủ tịch Thường trực UBND tỉnh": the title ends before the agency's name begins. */
function afterStanding(syllables: Syllable[], at: number): number {
  const title = offices.longestAt(syllables, at, isSpace);
  return title && syllables[title.end - 1]!.lower === 'trực' ? title.end : at;
}

/** "Bảo hiểm xã hội (BHXH) tỉnh Quảng Nam": no part of the name. */
const BRACKETS = / \([^()]*\)/u;

/** No title of office is longer. */
const LONGEST_TITLE = 5;

/** "Giám đốc Sở …": what follows the agency is the name of who holds the office. */
function isOfTitle(syllables: Syllable[], from: number): boolean {
  for (let at = Math.max(0, from - LONGEST_TITLE); at < from; at++) {
    if ((offices.longestAt(syllables, at, isSpace)?.end ?? 0) >= from) return true;
  }
  return false;
}

/** "Hội Văn học Nghệ thuật Nguyễn Đình Chiểu": named after a person. */
function namedAfterEnd(syllables: Syllable[], { end, shorter, namedAfter }: Organisation): number {
  const named = namedAfter && !shorter.length && isSpace(syllables[end]?.gap ?? '') && beginsFullName(syllables, end);
  return named ? capitalRun(syllables, end) : end;
}

/** "Quỹ Nhi đồng Liên hợp quốc (UNICEF)": in brackets after a name, its other one. */
function isOtherName(syllables: Syllable[], { from, end }: Organisation, previous: AgencyReading | undefined): boolean {
  const bracketed = end === from + 1 && syllables[from]!.gap === ' (' && (syllables[end]?.gap.startsWith(')') ?? false);
  return bracketed && previous?.end === syllables[from - 1]?.end;
}

/** The organisations that a Vietnamese text names; of names within names the whole one. */
export function vietnameseAgencies(from: Passage): AgencyReading[] {
  const syllables = syllablesOf(from);
  const found: AgencyReading[] = [];
  for (let at = 0; at < syllables.length; at++) {
    at = afterStanding(syllables, at);
    const organisation = syllables[at]?.shouted ? null : organisationAt(syllables, at);
    if (!organisation) continue;
    if (isOtherName(syllables, organisation, found.at(-1))) continue;
    const last = isOfTitle(syllables, organisation.from) ? organisation.end : namedAfterEnd(syllables, organisation);
    const start = syllables[organisation.from]!.start;
    const end = syllables[last - 1]!.end;
    const name = (to: number) => from.text.slice(start, syllables[to - 1]!.end).replace(BRACKETS, '');
    found.push({ start, end, name: name(last), shorter: organisation.shorter.map(name), confidence: 0.9 });
    at = last - 1;
  }
  return found;
}
