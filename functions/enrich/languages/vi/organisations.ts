import { isSyllable } from '../../../../shared/language/vietnamese-syllables.ts';
import { fields, modifiers, verbs } from './fields.ts';
import { placeNameEnd, provinceNames } from './geography.ts';
import { isWord } from './lexicon.ts';
import { beginsFullName } from './names.ts';
import { offices } from './offices.ts';
import { organisationHeads, printedSmall, ranks } from './organisationHeads.ts';
import { isCapital, isDash, isSpace, type Syllable } from './syllables.ts';

/** An organisation's name by the places of its syllables, `end` exclusive. */
export interface Organisation {
  from: number;
  end: number;
  /** Where its name ends without the place ("Sở Ngoại vụ"), and with no more of it than the rank ("UBND tỉnh"). */
  shorter: number[];
}

/** "Krông Nô", "Thắng Lợi", "Minh Long": no proper name goes on for longer. */
const LONGEST_PROPER_NAME = 8;
/** "Chữ thập đỏ" is the longest word that begins with a capital and goes on in small letters. */
const LONGEST_WORD = 4;
/** "xã Ea Kao thành phố Buôn Ma Thuột tỉnh Đắk Lắk" has three ranks, and no name has more. */
const RANKS = 3;
/** Heads that are family names or common nouns too: "Đoàn Minh Nguyên" is a person, "Đoàn Thanh niên" none. */
const ONLY_FIELDS = new Set(['đoàn', 'đội', 'vụ', 'phòng', 'cục', 'khối', 'cụm', 'tổ']);
const ROMAN = /^[IVX]+$/;

const headText = (syllables: Syllable[], from: number, end: number) =>
  syllables
    .slice(from, end)
    .map(({ lower }) => lower)
    .join(' ');

/** Where the word that begins with a capital at `at` ends: "Nghệ thuật", "Cựu chiến binh". */
export function wordEnd(syllables: Syllable[], at: number): number {
  let words = syllables[at]?.lower ?? '';
  let end = at + 1;
  for (let next = at + 1; next < at + LONGEST_WORD; next++) {
    const syllable = syllables[next];
    if (syllable?.shape !== 'lower' || !isSpace(syllable.gap)) break;
    words += ` ${syllable.lower}`;
    if (isWord(words)) end = next + 1;
  }
  return end;
}

/** The rank of a place and the place itself, also one after the other: "tỉnh", "huyện Cư Jút", "xã Ea Kao TP Buôn Ma Thuột". */
export function rankAndPlaceEnd(syllables: Syllable[], at: number): number {
  let end = at;
  for (let next = at, most = RANKS; most > 0; most--) {
    const syllable = syllables[next];
    if (!syllable || !(isSpace(syllable.gap) || syllable.gap === '.')) return end;
    const rank = ranks.longestAt(syllables, next);
    if (!rank) return end;
    const name = placeNameEnd(syllables, rank.end, rank.value) || properPlace(syllables, rank.end, rank.value);
    end = name || rank.end;
    if (!name) return end;
    next = end;
  }
  return end;
}

/** A commune or a village that no table has: capitals up to the end, unless a person's name begins there. */
function properPlace(syllables: Syllable[], at: number, rank: string): number {
  if (rank === 'centre' || rank === 'province') return 0;
  let end = at;
  while (end < at + 3 && isCapital(syllables[end]) && isSpace(syllables[end]!.gap)) {
    if (beginsFullName(syllables, end) || offices.longestAt(syllables, end)) break;
    end++;
  }
  return end > at ? end : 0;
}

/** Where a field of work or a proper name goes on from `at`, or `at` itself where the name is over. */
function partEnd(syllables: Syllable[], at: number, head: number): number {
  const syllable = syllables[at];
  if (!syllable) return at;
  if (isDash(syllable.gap)) return dashEnd(syllables, at, head);
  if (!isSpace(syllable.gap)) return at;
  if (isCapital(syllable)) return capitalEnd(syllables, at, head);
  return smallEnd(syllables, at, head);
}

/** "LĐ-TB&XH", "Tham mưu - Tổng hợp"; not "Sở Ngoại vụ - Giám đốc". */
function dashEnd(syllables: Syllable[], at: number, head: number): number {
  const [previous, syllable] = [syllables[at - 1]!, syllables[at]!];
  if (syllable.gap === '-' && syllable.shape === 'upper' && previous.shape === 'upper') return at + 1;
  return at > head && isCapital(syllable) && !beginsSomethingElse(syllables, at) ? capitalEnd(syllables, at, head) : at;
}

function capitalEnd(syllables: Syllable[], at: number, head: number): number {
  const field = fields.longestAt(syllables, at);
  if (!field && at === head && ONLY_FIELDS.has(syllables[at - 1]!.lower)) return at;
  if (!field && at > head && beginsSomethingElse(syllables, at)) return at;
  return Math.max(field?.end ?? 0, wordEnd(syllables, at));
}

/** "Trường Tiểu học số 2", "Quân khu 5", "Cụm thi đua số II", "Công ty cổ phần", "Xúc tiến Đầu tư và Du lịch". */
function smallEnd(syllables: Syllable[], at: number, head: number): number {
  const syllable = syllables[at]!;
  const next = syllables[at + 1];
  if (syllable.shape === 'number') return syllable.text.length <= 3 && !counted(syllables, at) ? at + 1 : at;
  const beside = next && isSpace(next.gap) ? next : undefined;
  if (syllable.lower === 'số') return beside && (beside.shape === 'number' || ROMAN.test(beside.text)) ? at + 2 : at;
  const modifier = modifiers.longestAt(syllables, at);
  if (modifier) return modifier.end;
  const field = fields.longestAt(syllables, at);
  if (at === head) return field && !verbs.has(headText(syllables, at, field.end)) ? field.end : at;
  const goesOn =
    syllable.lower === 'và' &&
    isCapital(beside) &&
    !beginsSomethingElse(syllables, at + 1) &&
    !isPlace(syllables, at + 1);
  return goesOn ? capitalEnd(syllables, at + 1, head) : at;
}

/** "Sở Ngoại vụ 5 năm qua": a number with what it counts is no part of the name. */
const counted = (syllables: Syllable[], at: number) =>
  syllables[at + 1]?.shape === 'lower' && isSpace(syllables[at + 1]!.gap) && !ranks.longestAt(syllables, at + 1);

const isPlace = (syllables: Syllable[], at: number) => provinceNames.longestAt(syllables, at) !== null;

/** After a name's first words: a person, an office, or another organisation. */
export function beginsSomethingElse(syllables: Syllable[], at: number): boolean {
  if (beginsFullName(syllables, at)) return true;
  if (offices.longestAt(syllables, at)) return isCapital(syllables[at]);
  const head = organisationHeads.longestAt(syllables, at);
  return head !== null && isCapital(syllables[at]);
}

/** A province at the end of a name: "Sở Ngoại vụ Hải Phòng". */
function provinceEnd(syllables: Syllable[], at: number): number {
  const gap = syllables[at]?.gap ?? '';
  if (!isSpace(gap) || !isCapital(syllables[at])) return 0;
  return provinceNames.longestAt(syllables, at)?.end ?? 0;
}

/** "Đại hội X", "môi trường Mỹ": a small head is the end of another word. */
function beginsWord(syllables: Syllable[], from: number): boolean {
  const [previous, head] = [syllables[from - 1], syllables[from]!];
  return !previous || !isSpace(head.gap) || !isWord(`${previous.lower} ${head.lower}`);
}

/** "Bộ luật", "Hội nghị", "Báo cáo", "Trường hợp": a head of one syllable is the beginning of another word. */
function isCommonWord(syllables: Syllable[], from: number, head: number): boolean {
  const [first, next] = [syllables[from]!, syllables[head]];
  return head === from + 1 && next?.shape === 'lower' && isSpace(next.gap) && isWord(`${first.lower} ${next.lower}`);
}

/** "33/2016/NQ-HĐND": in a document's number. */
function inSymbol(syllables: Syllable[], from: number): boolean {
  const [previous, head] = [syllables[from - 1], syllables[from]!];
  return (
    previous !== undefined &&
    /^[-/]$/.test(head.gap) &&
    previous.shape !== 'lower' &&
    (previous.shape !== 'capital' || head.gap === '/')
  );
}

/** "UBND các huyện", "UBND xã, phường", "Ủy ban nhân dân tỉnh, thành phố": many of them, none by name. */
function isGeneric(syllables: Syllable[], head: number, end: number): boolean {
  if (syllables[head]?.lower === 'các' || syllables[head]?.lower === 'cấp') return true;
  const next = syllables[end];
  const ranked = end > head && ranks.longestAt(syllables, end - 1)?.end === end;
  return (
    ranked &&
    next !== undefined &&
    /^(?:, *| *\/ *)$/.test(next.gap) &&
    ranks.longestAt(syllables, end) !== null &&
    !isCapital(next) &&
    !isCapital(syllables[end + 1])
  );
}

/** "Huyện ủy Krông Nô", "Công an Cư Jút". */
function districtEnd(syllables: Syllable[], at: number): number {
  return isCapital(syllables[at]) && !beginsFullName(syllables, at) ? placeNameEnd(syllables, at, 'district') : 0;
}

/** The organisation whose name begins at a syllable, or null. */
export function organisationAt(syllables: Syllable[], from: number): Organisation | null {
  const head = organisationHeads.longestAt(syllables, from);
  const first = syllables[from];
  if (!head || !first) return null;
  const small = !isCapital(first);
  if (small && !(printedSmall.has(headText(syllables, from, head.end)) && beginsWord(syllables, from))) return null;
  if (inSymbol(syllables, from) || isCommonWord(syllables, from, head.end)) return null;
  const takes = head.value;
  let end = head.end;
  let named = false;
  if (takes === 'field' || takes === 'name') {
    for (let next = end; end - head.end < LONGEST_PROPER_NAME * 3; end = next) {
      next = provinceEnd(syllables, end) || (ranks.longestAt(syllables, end) ? end : partEnd(syllables, end, head.end));
      if (next === end) break;
      named = true;
    }
  }
  const rank = rankAndPlaceEnd(syllables, end);
  const place =
    rank > end ? rank : provinceEnd(syllables, end) || (takes === 'level' ? districtEnd(syllables, end) : 0);
  const ranked = place > end;
  const shorter = ranked ? [end, ranks.longestAt(syllables, end)?.end ?? end] : [];
  end = Math.max(end, place);
  const complete = takes === 'whole' || takes === 'level' || named || (takes === 'name' && ranked);
  if (!complete || (small && !capitalAfter(syllables, head.end, end))) return null;
  if (takes === 'level' && isGeneric(syllables, head.end, end)) return null;
  return { from, end, shorter: shorter.filter((at) => at < end && (at > head.end || takes === 'level')) };
}

const capitalAfter = (syllables: Syllable[], from: number, end: number) => syllables.slice(from, end).some(isCapital);

export const isVietnamese = (syllable: Syllable) => isSyllable(syllable.lower);
