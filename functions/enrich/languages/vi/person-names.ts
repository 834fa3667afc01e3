import { isSyllable } from '../../../../shared/language/vietnamese-syllables.ts';
import { wordEnd } from './compound-words.ts';
import { countryNames } from './countries.ts';
import { communes, districts, provinceNames } from './geography.ts';
import { capitalRun, isDoubtfulNameAt, isFamilyNameAt, isHighlandFamily, isHighlandName } from './names.ts';
import { offices } from './offices.ts';
import { beginsSomethingElse } from './organisation-parts.ts';
import { organisationAt } from './organisations.ts';
import { phraseSet } from './phrases.ts';
import { isCapital, isSpace, type Syllable } from './syllables.ts';

/** Before a name these make it a street's, a school's, a prize's, a movement's. */
const NAMED_AFTER = phraseSet(`
đường; phố; đại lộ; ngõ; trường; học viện; giải; giải thưởng; quỹ; học bổng; công viên; quảng trường; tượng đài;
khu lưu niệm; chùa; đền; đình; lăng; bảo tàng; phong cách; tư tưởng; đạo đức; tấm gương; thời đại; cộng sản; tncs;
tntp; tiền phong; thành phố; tp; cầu; hồ; sông; núi; chợ; cúp; thpt; thcs; tiểu học; mầm non; mẫu giáo; bệnh viện;
công ty; huyện; xã; phường; thị trấn; thị xã; quận; tỉnh; thôn; buôn; bản; làng; ấp; khu; nhà hàng; khách sạn; nhà máy;
nhà thờ; giáo xứ; rạp; sân; sân bay; cảng; đội; chi đội; liên đội; báo; tạp chí; lữ đoàn; chiến dịch; phong trào; nước;
dân tộc; đảo; quần đảo; huân chương; khu phố; tổ dân phố; kênh; đèo; lễ hội; viện; nhà xuất bản; hãng; thương hiệu;
di tích
`);

/** A person's name by the places of its syllables, `end` exclusive. */
export interface Name {
  from: number;
  end: number;
  /** With its family name, or a whole foreign one: not "Hoa" alone. */
  full: boolean;
}

/** A run of capitals cut where an office, an agency or a rank begins. */
function nameRun(syllables: Syllable[], from: number): number {
  const last = capitalRun(syllables, from);
  for (let at = from + 1; at < last; at++) {
    const other = offices.longestAt(syllables, at) !== null || organisationAt(syllables, at) !== null;
    if (other && !isFamilyNameAt(syllables, at) && !isHighlandName(syllables[at]!)) return at;
  }
  const small = syllables[last];
  const takesLast = last - from > 1 && small && small.shape === 'lower' && wordEnd(syllables, last - 1) > last;
  return takesLast && last - from > 3 ? last - 1 : last;
}

function isPlaceName(syllables: Syllable[], from: number, end: number): boolean {
  return [provinceNames, districts, communes, countryNames].some(
    (names) => names.longestAt(syllables, from)?.end === end,
  );
}

/** "Thái Bình Dương", "Hà Nam Ninh": without a cue a province's name is none of a person. */
function beginsWithPlace(syllables: Syllable[], from: number, end: number): boolean {
  return isPlaceName(syllables, from, end) || (provinceNames.longestAt(syllables, from)?.end ?? end) < end;
}

/** A full name that speaks for itself: three capitals with a family name, or one of the Highlands. */
export function fullNameAt(syllables: Syllable[], from: number, cued: boolean): Name | null {
  const first = syllables[from];
  if (!isCapital(first)) return null;
  const end = nameRun(syllables, from);
  const length = end - from;
  if (isHighlandName(first)) {
    return length >= 2 || first.lower.length > 2 ? { from, end, full: length >= 2 } : null;
  }
  if (!isFamilyNameAt(syllables, from) || length < 2) return null;
  const enough = cued || length >= 3 || isHighlandName(syllables[from + 1]!) || isHighlandFamily(first);
  if (!enough || (!cued && (isDoubtfulNameAt(syllables, from) || beginsWithPlace(syllables, from, end)))) return null;
  return { from, end, full: true };
}

/** After a word of address or an office: "bà Hoa", "ông Kenji Yamada". */
export function addressedNameAt(syllables: Syllable[], from: number): Name | null {
  const first = syllables[from];
  if (!isCapital(first) || !(isSpace(first.gap) || first.gap === ') ' || first.gap === ': ' || first.gap === '. '))
    return null;
  const full = fullNameAt(syllables, from, true);
  if (full) return full;
  const end = nameRun(syllables, from);
  if (isPlaceName(syllables, from, end) || beginsSomethingElse(syllables, from)) return null;
  if (wordEnd(syllables, end - 1) > end || first.shape === 'upper') return null;
  const foreign = isForeign(syllables, from, end);
  const whole = foreign ? hyphenatedEnd(syllables, end) : end;
  return { from, end: whole, full: whole - from > (foreign ? 1 : 2) };
}

const isForeign = (syllables: Syllable[], from: number, end: number) =>
  syllables.slice(from, end).some(({ lower }) => !isSyllable(lower));

/** "Park Hang-seo", "Jean-Pierre Dupont". */
function hyphenatedEnd(syllables: Syllable[], at: number): number {
  if (syllables[at]?.gap !== '-') return at;
  return Math.max(at + 1, isSpace(syllables[at + 1]?.gap ?? '') ? capitalRun(syllables, at + 1, 2) : at + 1);
}

/** Whether what stands before makes the name a street's or a school's. */
export function isNamedAfter(syllables: Syllable[], from: number): boolean {
  for (let at = Math.max(0, from - 3); at < from; at++) {
    const found = NAMED_AFTER.longestAt(syllables, at, isSpace);
    if (found?.end === from && (isSpace(syllables[from]!.gap) || syllables[from]!.gap === '.')) return true;
  }
  return false;
}
