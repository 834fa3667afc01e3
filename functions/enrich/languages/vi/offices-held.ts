import { honorifics } from './honorifics.ts';
import { phraseSet } from './phrases.ts';
import { isCapital, isSpace, type Syllable } from './syllables.ts';

/** "là", "được bổ nhiệm giữ chức vụ", "làm": between a name and the office that it holds. */
const HOLDS = phraseSet(`
là; làm; giữ chức; giữ chức vụ; giữ chức danh; được bầu làm; được bầu giữ chức; được bầu giữ chức vụ;
được bổ nhiệm làm; được bổ nhiệm giữ chức; được bổ nhiệm giữ chức vụ; được điều động giữ chức;
được điều động giữ chức vụ; được phân công giữ chức; được phân công giữ chức vụ; đảm nhiệm chức vụ;
đảm nhiệm chức danh; tái đắc cử; tái cử; tái cử chức danh; trúng cử chức danh; trúng cử; hiện là; nguyên là
`);

/** "được Thủ tướng Chính phủ bổ nhiệm giữ chức …": so many syllables may stand between. */
const APPOINTED_WITHIN = 16;
const TAKES_OFFICE = phraseSet(`
giữ chức; giữ chức vụ; giữ chức danh; giữ cương vị; giữ quyền; làm; vào chức vụ; đảm nhiệm chức vụ
`);

/** Where the office begins that "là", "giữ chức vụ" or "được … bổ nhiệm làm" gives to who stands before; -1 without one. */
export function heldFrom(syllables: Syllable[], at: number): number {
  const holds = HOLDS.longestAt(syllables, at, isSpace);
  if (holds) return holds.end;
  let passive = at;
  while (/^(?:vừa|đã|chính|thức|mới)$/u.test(syllables[passive]?.lower ?? '')) passive++;
  if (syllables[passive]?.lower !== 'được') return -1;
  for (let next = passive + 1; next < passive + APPOINTED_WITHIN && isSpace(syllables[next]?.gap ?? ''); next++) {
    const takes = TAKES_OFFICE.longestAt(syllables, next, isSpace);
    if (takes) return takes.end;
  }
  return -1;
}

/** ", sinh năm 1973, quê Bến Tre, được bầu làm …": so many syllables of asides may stand between. */
const ASIDES = 20;

/** Where "được bầu làm" after asides of a person begins, or `at` where nothing of the kind follows in the sentence. */
export function afterAsides(syllables: Syllable[], at: number): number {
  if (syllables[at]?.gap !== ', ') return at;
  for (let next = at; next < at + ASIDES; next++) {
    const gap = syllables[next]?.gap ?? '.';
    if (/[.;:()\n]/.test(gap) || honorifics.longestAt(syllables, next)) return at;
    if (gap === ', ' && syllables[next]!.lower === 'được') return heldFrom(syllables, next) > 0 ? next : at;
  }
  return at;
}

/** What stands before a verb that says of a person which office they hold. */
export const OPENS_CLAUSE = /^,? +$/;

/** ", 67 tuổi", " (SN 1975)", " (ảnh)": what stands between a name and its office. */
const ASIDE = 4;

export function afterAside(syllables: Syllable[], at: number): number {
  const gap = syllables[at]?.gap ?? '';
  if (gap === ', ' && syllables[at]!.shape === 'number' && syllables[at + 1]?.lower === 'tuổi') return at + 2;
  if (gap !== ' (') return at;
  for (let next = at + 1; next <= at + ASIDE; next++) if (/^\),? $/.test(syllables[next]?.gap ?? '')) return next;
  return at;
}

/** An abbreviation or an agency in brackets has no more syllables. */
const LONGEST_BRACKETS = 12;

/** "Bộ trưởng Bộ Giáo dục và Đào tạo (GD&ĐT) Lý Quốc Trung", "Vụ trưởng Vụ Pháp chế (Bộ Nội vụ) …": passed over. */
export function afterBrackets(syllables: Syllable[], at: number): number {
  if (syllables[at]?.gap !== ' (' || !isCapital(syllables[at])) return at;
  for (let next = at + 1; next <= at + LONGEST_BRACKETS; next++) {
    const gap = syllables[next]?.gap ?? '(';
    if (gap === ') ') return next;
    if (/[();\n]/.test(gap)) return at;
  }
  return at;
}
