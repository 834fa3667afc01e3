import { textOf, wordEnd } from './compound-words.ts';
import { fields } from './fields.ts';
import { provinceNames } from './geography.ts';
import { isWord } from './lexicon.ts';
import { beginsFullName } from './names.ts';
import { offices } from './offices.ts';
import {
  forPurpose,
  joiningHeads,
  needsPlace,
  organisationHeads,
  printedSmall,
  ranks,
  type Takes,
  unnamed,
} from './organisation-heads.ts';
import { partsEnd } from './organisation-parts.ts';
import { districtEnd, provinceEnd, rankAndPlaceEnd } from './organisation-places.ts';
import { isCapital, isSpace, type Syllable } from './syllables.ts';

/** An organisation's name by the places of its syllables, `end` exclusive. */
export interface Organisation {
  from: number;
  end: number;
  /** Where its name ends without the place ("Sở Ngoại vụ"), and with no more of it than the rank ("UBND tỉnh"). */
  shorter: number[];
  /** It may bear a person's name: a school, a hospital, a company. */
  namedAfter: boolean;
}

/** "Đại hội X", "môi trường Mỹ": a small head is the end of another word. */
function beginsWord(syllables: Syllable[], from: number, end: number): boolean {
  const [previous, head] = [syllables[from - 1], syllables[from]!];
  return !previous || end > from + 1 || !isSpace(head.gap) || !isWord(`${previous.lower} ${head.lower}`);
}

/** "Bộ luật", "Hội nghị", "Báo cáo", "Trường hợp": a head of one syllable is the beginning of another word. */
function isCommonWord(syllables: Syllable[], from: number, head: number): boolean {
  const [first, next] = [syllables[from]!, syllables[head]];
  return head === from + 1 && next?.shape === 'lower' && isSpace(next.gap) && isWord(`${first.lower} ${next.lower}`);
}

/** "33/2016/NQ-HĐND": in a document's number. */
function inSymbol(syllables: Syllable[], from: number): boolean {
  const [previous, head] = [syllables[from - 1], syllables[from]!];
  if (previous === undefined || previous.shape === 'lower' || !/^[-/]$/.test(head.gap)) return false;
  return previous.shape !== 'capital' || head.gap === '/';
}

/** What begins with a head's words and is none: a small common noun, "Bộ luật", "Hải Phòng", the end of a number. */
function isNoHead(syllables: Syllable[], from: number, head: number): boolean {
  const small = !isCapital(syllables[from]);
  if (small && !(printedSmall.has(textOf(syllables, from, head)) && beginsWord(syllables, from, head))) return true;
  if ((offices.longestAt(syllables, from, isSpace)?.end ?? 0) > head) return true;
  if ((provinceNames.longestAt(syllables, from - 1)?.end ?? 0) > from) return true;
  return inSymbol(syllables, from) || isCommonWord(syllables, from, head);
}

/** "UBND các huyện", "UBND xã, phường", "Ủy ban nhân dân tỉnh, thành phố": many of them, none by name. */
function isGeneric(syllables: Syllable[], head: number, end: number): boolean {
  if (/^(?:các|cấp)$/u.test(syllables[head]?.lower ?? '')) return true;
  const next = syllables[end];
  const ranked = end > head && ranks.longestAt(syllables, end - 1)?.end === end;
  if (!ranked || !next || !/^(?:, *| *\/ *)$/.test(next.gap) || isCapital(next)) return false;
  return ranks.longestAt(syllables, end) !== null && !isCapital(syllables[end + 1]);
}

/** "Đoàn Minh Nguyên", "Chủ nhiệm Ủy ban Vũ Hồng Thân": right after the head a person's name, not the agency's. */
function isPersonsName(syllables: Syllable[], from: number, head: number): boolean {
  const next = syllables[head];
  if (!isCapital(next) || fields.longestAt(syllables, head)) return false;
  if (!unnamed.has(textOf(syllables, from, head))) return false;
  return (
    beginsFullName(syllables, head) ||
    (next.shape === 'capital' && head === from + 1 && wordEnd(syllables, head) === head + 1)
  );
}

/** "Đảng ủy Sở Y tế", "Đảng bộ Khối các cơ quan tỉnh": the whole is one name. */
function joinedEnd(syllables: Syllable[], from: number, head: number): number {
  const joins = joiningHeads.has(textOf(syllables, from, head)) && isSpace(syllables[head]?.gap ?? '');
  return joins && isCapital(syllables[head]) ? (readOrganisation(syllables, head, false)?.end ?? 0) : 0;
}

/** The place that ends a name, by rank, also after its abbreviation in brackets, or by name alone; `at` where there is none. */
function placeEnd(syllables: Syllable[], at: number, takes: Takes): number {
  const ranked = rankAndPlaceEnd(syllables, at);
  if (ranked > at) return ranked;
  const bracketed = syllables[at]?.gap === ' (' && syllables[at]!.shape === 'upper';
  const after = bracketed ? rankAndPlaceEnd(syllables, at + 1, (gap) => gap === ') ') : 0;
  if (after > at + 1) return after;
  return provinceEnd(syllables, at) || (takes === 'level' && districtEnd(syllables, at)) || at;
}

const known = new WeakMap<Syllable[], (Organisation | null)[]>();

/** The organisation whose name begins at a syllable, or null. Agencies, offices and issuers ask for the same places in turn. */
export function organisationAt(syllables: Syllable[], from: number): Organisation | null {
  let places = known.get(syllables);
  if (!places) {
    places = [];
    known.set(syllables, places);
  }
  const read = places[from];
  if (read !== undefined) return read;
  const organisation = readOrganisation(syllables, from, true);
  places[from] = organisation;
  return organisation;
}

function readOrganisation(syllables: Syllable[], from: number, mayJoin: boolean): Organisation | null {
  const head = organisationHeads.longestAt(syllables, from);
  if (!head || isNoHead(syllables, from, head.end)) return null;
  const takes = head.value;
  const words = textOf(syllables, from, head.end);
  const takesName = takes === 'field' || takes === 'name';
  const namedAfter = takesName && !unnamed.has(words);
  const joined = mayJoin ? joinedEnd(syllables, from, head.end) : 0;
  if (joined) return { from, end: joined, shorter: [], namedAfter: false };
  const nameless = !takesName || isPersonsName(syllables, from, head.end);
  const named = nameless ? head.end : partsEnd(syllables, { end: head.end, forPurpose: forPurpose.has(words) });
  const end = placeEnd(syllables, named, takes);
  const ranked = end > named;
  const complete = !takesName || named > head.end || (ranked && (takes === 'name' || head.end > from + 1));
  const small = !isCapital(syllables[from]);
  if (!complete || (small && !syllables.slice(head.end, end).some(isCapital))) return null;
  if (!ranked && needsPlace.has(words)) return null;
  if (takes === 'level' && isGeneric(syllables, head.end, end)) return null;
  const rank = ranks.longestAt(syllables, named) ?? ranks.longestAt(syllables, named + 1);
  const shorter = ranked ? [named, rank?.end ?? named] : [];
  return { from, end, namedAfter, shorter: shorter.filter((at) => at < end && (at > head.end || takes === 'level')) };
}
