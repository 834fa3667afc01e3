import { textOf, wordEnd } from './compound-words.ts';
import { fields, modifiers, verbs } from './fields.ts';
import { placeNameEnd, provinceNames } from './geography.ts';
import { beginsFullName } from './names.ts';
import { offices } from './offices.ts';
import { organisationHeads, ranks } from './organisation-heads.ts';
import { provinceEnd } from './organisation-places.ts';
import { isCapital, isDash, isSpace, type Syllable } from './syllables.ts';

/** Twenty-four syllables of fields and names: no organisation has more before its place. */
const LONGEST = 24;
/** "NN & PTNT" */
const AMPERSAND = /^ ?& ?$/;
const ROMAN = /^[IVX]+$/;

/** What the head of a name lets follow. */
export interface HeadTraits {
  /** The place after the head's last syllable. */
  end: number;
  /** Small words for a purpose follow: "Ban Chỉ đạo phòng, chống dịch". */
  forPurpose: boolean;
}

/** After a name's first words: a person, an office, or another organisation. */
export function beginsSomethingElse(syllables: Syllable[], at: number): boolean {
  if (beginsFullName(syllables, at)) return true;
  if (!isCapital(syllables[at])) return false;
  return offices.longestAt(syllables, at) !== null || organisationHeads.longestAt(syllables, at) !== null;
}

/** Where the fields of work and proper names after a head end; the head's own end where none follows. */
export function partsEnd(syllables: Syllable[], head: HeadTraits): number {
  let end = head.end;
  while (end - head.end < LONGEST) {
    const next =
      provinceEnd(syllables, end) ||
      nameOfPlaceEnd(syllables, end) ||
      (ranks.longestAt(syllables, end) ? end : partEnd(syllables, end, head));
    if (next === end) break;
    end = next;
  }
  return end;
}

/** "Công ty Cao su Tân Biên Mai Thế Hào": a district, and after it a person or no name at all; 0 without one. */
function nameOfPlaceEnd(syllables: Syllable[], at: number): number {
  const end = isCapital(syllables[at]) ? placeNameEnd(syllables, at, 'district') : 0;
  return end && (!isCapital(syllables[end]) || beginsFullName(syllables, end)) ? end : 0;
}

/** Where one field of work or proper name that begins at `at` ends; `at` itself where the name is over. */
function partEnd(syllables: Syllable[], at: number, head: HeadTraits): number {
  const syllable = syllables[at];
  if (!syllable) return at;
  if (AMPERSAND.test(syllable.gap) && isCapital(syllable)) return capitalEnd(syllables, at, head);
  if (isDash(syllable.gap)) return dashEnd(syllables, at, head);
  if (!isSpace(syllable.gap)) return at;
  return isCapital(syllable) ? capitalEnd(syllables, at, head) : smallEnd(syllables, at, head);
}

/** "LĐ-TB&XH", "Tham mưu - Tổng hợp"; not "Sở Ngoại vụ - Giám đốc". */
function dashEnd(syllables: Syllable[], at: number, head: HeadTraits): number {
  const [previous, syllable] = [syllables[at - 1]!, syllables[at]!];
  if (syllable.gap === '-' && syllable.shape === 'upper' && previous.shape === 'upper') return at + 1;
  const goesOn = at > head.end && isCapital(syllable) && !beginsSomethingElse(syllables, at);
  return goesOn ? capitalEnd(syllables, at, head) : at;
}

/** "Công ty cổ phần" is no name yet: "Công ty cổ phần Tập đoàn Hoa Sen". */
const endsInModifier = (syllables: Syllable[], head: number, at: number) =>
  modifiers.longestAt(syllables, head)?.end === at;

function capitalEnd(syllables: Syllable[], at: number, head: HeadTraits): number {
  const field = fields.longestAt(syllables, at);
  const other = at > head.end ? organisationHeads.longestAt(syllables, at) : null;
  if (other?.value === 'level' && other.end >= (field?.end ?? 0)) return at;
  if (!field && at > head.end && beginsSomethingElse(syllables, at) && !endsInModifier(syllables, head.end, at))
    return at;
  return Math.max(field?.end ?? 0, wordEnd(syllables, at));
}

/** "Trường Tiểu học số 2", "Quân khu 5", "Cụm thi đua số II", "Công ty cổ phần", "Xúc tiến Đầu tư và Du lịch". */
function smallEnd(syllables: Syllable[], at: number, head: HeadTraits): number {
  const syllable = syllables[at]!;
  if (syllable.shape === 'number') return syllable.text.length <= 3 && !isCounted(syllables, at) ? at + 1 : at;
  const next = syllables[at + 1];
  const beside = next && isSpace(next.gap) ? next : undefined;
  if (syllable.lower === 'số') return beside && (beside.shape === 'number' || ROMAN.test(beside.text)) ? at + 2 : at;
  const modifier = modifiers.longestAt(syllables, at);
  if (modifier) return modifier.end;
  const field = at === head.end || head.forPurpose ? fields.longestAt(syllables, at) : null;
  if (field && !verbs.has(textOf(syllables, at, field.end))) return field.end;
  if (syllable.lower !== 'và' || at === head.end || !isCapital(beside)) return at;
  const other = beginsSomethingElse(syllables, at + 1) || provinceNames.longestAt(syllables, at + 1) !== null;
  return other ? at : capitalEnd(syllables, at + 1, head);
}

const COUNTED = new Set(
  'năm tháng ngày tuần giờ người lần đơn vị công trình dự án tỷ triệu nghìn đồng ha km suất hộ lớp tập cá phần'.split(
    ' ',
  ),
);

/** "Sở Ngoại vụ 5 năm qua": a number with what it counts is no part of the name. */
function isCounted(syllables: Syllable[], at: number): boolean {
  const next = syllables[at + 1];
  return next !== undefined && isSpace(next.gap) && COUNTED.has(next.lower);
}
