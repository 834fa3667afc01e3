import type { Passage } from '../../passages.ts';
import type { Codes, PlaceReading } from '../places.ts';
import { textOf, wordEnd } from './compound-words.ts';
import { countryNames } from './countries.ts';
import { communes, districts, provinceNames, provinceOf } from './geography.ts';
import { isWord } from './lexicon.ts';
import { beginsFullName, isFamilyNameAt } from './names.ts';
import { ranks } from './organisation-heads.ts';
import { phraseSet } from './phrases.ts';
import { isCapital, isDash, isSpace, type Syllable, syllablesOf } from './syllables.ts';

/** Longer names that begin with a province's and are something else: an ocean, a battle, a province of the past. */
const NO_PROVINCE = phraseSet(`
Thái Bình Dương; Ấn Độ Dương; Đồng Tháp Mười; Điện Biên Phủ; Hà Nam Ninh; Hà Nội mới; Hà Nội Mới; Sài Gòn Giải Phóng; Sài Gòn Tiếp Thị;
Hòa Bình Xanh; Huế thương
`);

/** Before these words a province's name is a street's, a river's, a paper's or a hall's. */
const OF_SOMETHING_ELSE = phraseSet(`
đường; phố; đại lộ; quốc lộ; sông; hồ; núi; đèo; cầu; chợ; ga; bến xe; khách sạn; nhà hàng; nhà hát; công viên;
quảng trường; thôn; ấp; làng; bản; buôn; khu phố; tổ dân phố; bia; rạp; cung văn hóa; thủy điện; vịnh; cảng; sân bay;
nobel; giải; chim bồ câu
`);

/** "Hồ Chí Minh" is the man unless the city is said; "Huế", "Sài Gòn" and the rest need nothing. */
const CITY_ONLY = 'hồ chí minh';

type Rank = 'province' | 'district' | 'commune' | 'centre';

interface Found {
  from: number;
  end: number;
  kind: PlaceReading['kind'];
  normalized: string;
  provinces: string[];
  confidence: number;
}

/** Every syllable of a name is printed with a capital: "Hòa bình" is peace. */
const isPrintedAsName = (syllables: Syllable[], from: number, end: number) =>
  syllables.slice(from, end).every(isCapital);

/** "Nguyễn Thái Bình", "chị Lê Thị Huế": the end of a person's name. */
function isInPersonsName(syllables: Syllable[], at: number): boolean {
  for (let from = at - 1; from >= Math.max(0, at - 3); from--) {
    if (!isCapital(syllables[from]) || !isSpace(syllables[from + 1]!.gap)) return false;
    if (syllables[from]!.shape === 'capital' && isFamilyNameAt(syllables, from)) return true;
  }
  return false;
}

/** "thành phố", "điểm cầu", "yêu cầu": the word before a name is no street or bridge. */
const endsAnotherWord = (before: string, word: string) =>
  before === 'điểm' || before === 'đầu' || isWord(`${before} ${word}`);

function isOfSomethingElse(syllables: Syllable[], at: number): boolean {
  if (!isSpace(syllables[at]!.gap)) return false;
  for (let from = Math.max(0, at - 3); from < at; from++) {
    if (OF_SOMETHING_ELSE.longestAt(syllables, from, isSpace)?.end !== at) continue;
    const before = syllables[from - 1];
    if (!before || !isSpace(syllables[from]!.gap)) return true;
    return before.shape === 'lower' && !endsAnotherWord(before.lower, syllables[from]!.lower);
  }
  return false;
}

/** A province by its name, whatever stands before it save what makes it another thing. */
function provinceAt(syllables: Syllable[], at: number): Found | null {
  const found = provinceNames.longestAt(syllables, at, isSpaceOrDash);
  if (!found || !isPrintedAsName(syllables, at, found.end)) return null;
  const words = syllables.slice(at, found.end).map(({ lower }) => lower);
  if (words.join(' ') === CITY_ONLY || isInPersonsName(syllables, at) || isOfSomethingElse(syllables, at)) return null;
  const { code63, name63 } = found.value;
  return { from: at, end: found.end, kind: 'province', normalized: name63, provinces: [code63], confidence: 0.95 };
}

const isSpaceOrDash = (gap: string) => isSpace(gap) || isDash(gap) || gap === '.' || gap === '. ';

function capitalsFrom(syllables: Syllable[], at: number): number {
  let end = at;
  while (end < at + 3 && isCapital(syllables[end]) && (end === at || isSpace(syllables[end]!.gap))) end++;
  return end;
}

/** A place by its rank: "tỉnh Bình Định", "TP. Thái Nguyên", "huyện Cư Jút", "xã Ea Kao", "Quận 1". */
function rankedAt(syllables: Syllable[], at: number): Found | null {
  const rank = syllables[at - 1]?.lower === 'tác' ? null : ranks.longestAt(syllables, at, isSpace);
  const name = syllables[rank?.end ?? -1];
  if (!rank || rank.value === 'centre' || !name || !isSpaceOrDash(name.gap)) return null;
  const isCity = /^(?:thành phố|tp)$/u.test(textOf(syllables, at, rank.end));
  if (rank.value === 'province' || isCity) {
    const province = provinceNames.longestAt(syllables, rank.end, isSpaceOrDash);
    if (province && isPrintedAsName(syllables, rank.end, province.end)) {
      return rankedProvince(syllables, at, rank.end, province.end, isCity);
    }
  }
  return rank.value === 'province' ? null : unitAt(syllables, rank.end, rank.value);
}

const MUNICIPALITIES = new Set(['01', '31', '48', '79', '92', '46']);

/** "thành phố Cần Thơ" is the province, "thành phố Thái Nguyên" a town in the province of that name. */
function rankedProvince(syllables: Syllable[], at: number, from: number, end: number, isCity: boolean): Found {
  const { code63, name63 } = provinceNames.longestAt(syllables, from, isSpaceOrDash)!.value;
  const kind = isCity && !MUNICIPALITIES.has(code63) ? 'district' : 'province';
  const short = syllables[at]!.lower === 'tp' && code63 === '79';
  return { from: short ? at : from, end, kind, normalized: name63, provinces: [code63], confidence: 0.98 };
}

/** A district or a commune: by the table, or else as far as its capitals go. */
function unitAt(syllables: Syllable[], at: number, rank: Rank): Found | null {
  const kind = rank === 'district' ? 'district' : 'commune';
  const first = syllables[at]!;
  if (first.shape === 'number') return numberedUnit(syllables, at, kind);
  if (!isCapital(first)) return null;
  const known = (rank === 'district' ? districts : communes).longestAt(syllables, at, isSpaceOrDash);
  const end = known && isPrintedAsName(syllables, at, known.end) ? known.end : capitalsFrom(syllables, at);
  const provinces = known && end === known.end ? known.value : [];
  if (!provinces.length && (wordEnd(syllables, end - 1) > end || beginsFullName(syllables, at))) return null;
  const normalized = syllables
    .slice(at, end)
    .map(({ text }) => text)
    .join(' ');
  return { from: at, end, kind, normalized, provinces, confidence: provinces.length ? 0.9 : 0.6 };
}

/** "Quận 1", "Phường 12": the number is no name without its rank. */
function numberedUnit(syllables: Syllable[], at: number, kind: Found['kind']): Found | null {
  const rank = syllables[at - 1]!.lower;
  const normalized = `${rank} ${syllables[at]!.text}`;
  if (rank !== 'quận' && rank !== 'phường') return null;
  return { from: at - 1, end: at + 1, kind, normalized, provinces: rank === 'quận' ? ['79'] : [], confidence: 0.8 };
}

function countryAt(syllables: Syllable[], at: number): Found | null {
  const found = countryNames.longestAt(syllables, at, isSpace);
  if (!found || !isPrintedAsName(syllables, at, found.end) || isInPersonsName(syllables, at)) return null;
  return { from: at, end: found.end, kind: 'country', normalized: found.value, provinces: [], confidence: 0.95 };
}

/** The place that is named at a syllable, by its rank or by its name alone. */
function placeAt(syllables: Syllable[], at: number): Found | null {
  const ranked = rankedAt(syllables, at);
  if (ranked || !isCapital(syllables[at])) return ranked;
  return provinceAt(syllables, at) ?? countryAt(syllables, at);
}

/** Provinces and countries by name, districts and communes by their rank. */
export function vietnamesePlaces(from: Passage): PlaceReading[] {
  const syllables = syllablesOf(from);
  const readings: PlaceReading[] = [];
  for (let at = 0; at < syllables.length; ) {
    const other = isCapital(syllables[at]) ? NO_PROVINCE.longestAt(syllables, at, isSpace) : null;
    const found = other ? null : placeAt(syllables, at);
    if (found) readings.push(reading(from, syllables, found));
    at = other?.end ?? found?.end ?? at + 1;
  }
  return readings;
}

function reading({ text }: Passage, syllables: Syllable[], found: Found): PlaceReading {
  const [start, end] = [syllables[found.from]!.start, syllables[found.end - 1]!.end];
  const { kind, normalized, provinces, confidence } = found;
  return { start, end, name: text.slice(start, end), normalized, kind, provinces, confidence };
}

/** The codes of a province of the 63, and of the one of the 34 that it is part of. */
export function codesOf(code63: string): Codes {
  return { code63, code34: provinceOf(code63)?.code34 ?? null };
}
