import { wordEnd } from './compound-words.ts';
import { countriesOfOffices } from './countries.ts';
import { fields } from './fields.ts';
import { placeNameEnd, provinceNames } from './geography.ts';
import { beginsFullName } from './names.ts';
import { needUnit, offices, plainUnits, prefixes } from './offices.ts';
import { rankAndPlaceEnd } from './organisation-places.ts';
import { organisationAt } from './organisations.ts';
import { isCapital, isDash, isSpace, type Syllable } from './syllables.ts';

/** An office by the places of its syllables: "Giám đốc Sở Ngoại vụ". `unit` is the place where its unit's name begins, if it has one. */
export interface Office {
  from: number;
  end: number;
  unit: number | null;
}

/** After these titles a field of work stands for the unit: "Trưởng ban Dân vận", "Trưởng phòng Nội vụ". */
const TAKES_FIELD =
  /(?:ban|phòng|khoa|môn|nhiệm|trưởng|phó|viên|đội|thôn|bản|buôn|ấp|khối|đoàn|hội|trạm|giám đốc|đại biểu|lý|diện|án|sát)$/u;

/** "Giám đốc Sở"; not the "Tổ" of "Trưởng ban Tổ chức". */
function plainUnitAt(syllables: Syllable[], at: number): { end: number } | null {
  const plain = plainUnits.longestAt(syllables, at, isSpace);
  return plain && wordEnd(syllables, plain.end - 1) === plain.end ? plain : null;
}

/** "Đội trưởng Đội Cảnh sát giao thông Công an huyện …": the unit and the agency that it is part of. */
function heldInEnd(syllables: Syllable[], at: number): number {
  const next = syllables[at];
  const agency = isCapital(next) && isSpace(next.gap) ? organisationAt(syllables, at) : null;
  return agency?.end ?? at;
}

/** Where the unit of an office ends, from the end of its title on; the same place where there is none. */
function unitEnd(syllables: Syllable[], at: number, title: string): number {
  const syllable = syllables[at];
  if (!syllable || !isSpace(syllable.gap)) return at;
  const organisation = organisationAt(syllables, at);
  if (organisation) return heldInEnd(syllables, organisation.end);
  const plain = plainUnitAt(syllables, at);
  const ranked = rankAndPlaceEnd(syllables, at);
  if (plain || ranked > at) {
    const unit = Math.max(plain?.end ?? 0, ranked);
    const end = plain?.end === unit ? (fields.longestAt(syllables, unit)?.end ?? unit) : unit;
    return Math.max(end, placeAfter(syllables, end));
  }
  const province = isCapital(syllable) ? provinceNames.longestAt(syllables, at, isSpace) : null;
  if (province) return province.end;
  const country = isCapital(syllable) ? countriesOfOffices.longestAt(syllables, at, isSpace) : null;
  if (country) return country.end;
  if (!isCapital(syllable) || beginsFullName(syllables, at) || !TAKES_FIELD.test(title)) return at;
  if (offices.longestAt(syllables, at, isSpace)) return at;
  const field = properEnd(syllables, at);
  return field > at ? nestedEnd(syllables, field) : at;
}

/** A unit has no more fields and words to its name. */
const MOST_WORDS = 6;

/** "Trưởng thôn Nà Lốc", "Trưởng phòng Nghiệp vụ Du lịch": fields and capitals up to a person's name. */
function properEnd(syllables: Syllable[], at: number): number {
  let end = at;
  for (let count = 0; count < MOST_WORDS; count++) {
    const syllable = syllables[end];
    if (!isCapital(syllable) || !(isSpace(syllable.gap) || end === at)) break;
    const field = fields.longestAt(syllables, end)?.end ?? 0;
    if (!field && (beginsFullName(syllables, end) || (end > at && organisationAt(syllables, end)))) break;
    end = Math.max(field, wordEnd(syllables, end));
  }
  return end;
}

/** A place right after a plain unit: "Chủ tịch huyện Cư Jút", "Trưởng Công an xã Ea Kao". */
function placeAfter(syllables: Syllable[], at: number): number {
  const end = rankAndPlaceEnd(syllables, at);
  if (end > at) return end;
  return isCapital(syllables[at]) && isSpace(syllables[at]!.gap) ? placeNameEnd(syllables, at, 'province') || at : at;
}

/** "Trưởng ban Tổ chức Huyện ủy", "Trưởng phòng Nội vụ huyện Cư Jút". */
function nestedEnd(syllables: Syllable[], at: number): number {
  const next = syllables[at];
  if (!next || !isSpace(next.gap)) return at;
  const organisation = organisationAt(syllables, at);
  if (organisation) return organisation.end;
  const plain = isCapital(next) ? plainUnitAt(syllables, at)?.end : undefined;
  return plain ?? placeAfter(syllables, at);
}

/** "Trưởng Ban Dân tộc" is of the Ban Dân tộc, "Chánh Văn phòng UBND tỉnh" of the Văn phòng. */
function unitStart(syllables: Syllable[], title: number): number {
  const [before, last] = [syllables[title - 2]?.lower, syllables[title - 1]?.lower ?? ''];
  if (before === 'văn' && last === 'phòng') return title - 2;
  if (before === 'thanh' && last === 'tra') return title - 2;
  return /^(?:ban|phòng|khoa|thôn|đoàn)$/u.test(last) ? title - 1 : title;
}

/** The office that begins at a syllable, or null. */
export function officeAt(syllables: Syllable[], from: number): Office | null {
  const before = syllables[from];
  if (!before) return null;
  const prefixed = prefixes.has(before.lower) && isSpace(syllables[from + 1]?.gap ?? '');
  const title = offices.longestAt(syllables, prefixed ? from + 1 : from, isSpace);
  if (!title) return null;
  const words = syllables.slice(prefixed ? from + 1 : from, title.end).map(({ lower }) => lower);
  const start = unitStart(syllables, title.end);
  const whole = isCapital(syllables[start]) && start < title.end ? organisationAt(syllables, start) : null;
  const end =
    whole && whole.end > title.end
      ? heldInEnd(syllables, whole.end)
      : unitEnd(syllables, title.end, words.at(-1) ?? '');
  if (end === title.end && needUnit.has(words.join(' '))) return null;
  return { from, end, unit: end > title.end ? start : null };
}

const COMMA = /^(?:, *|; *)$/;

/** The offices that follow one another from a syllable on: "Bí thư Chi bộ, Giám đốc Sở", "Trợ lý Bộ trưởng kiêm Vụ trưởng …". */
export function officesFrom(syllables: Syllable[], from: number, semicolons = true): Office[] {
  const chain: Office[] = [];
  for (let at = from; ; ) {
    const office = officeAt(syllables, at);
    if (!office) return chain;
    chain.push(office);
    const next = syllables[office.end];
    if (!next) return chain;
    const joint = isSpace(next.gap) || COMMA.test(next.gap) ? afterJoint(syllables, office.end) : -1;
    const listed = isDash(next.gap) || (COMMA.test(next.gap) && (semicolons || !next.gap.startsWith(';')));
    if (joint < 0 && !listed) return chain;
    at = joint < 0 ? office.end : joint;
  }
}

const JOINTS = new Set(['kiêm', 'và', 'đồng thời']);

/** After "kiêm", "và", "đồng thời là": -1 where none of them stands. */
function afterJoint(syllables: Syllable[], at: number): number {
  if (!JOINTS.has(syllables[at]?.lower ?? '')) return -1;
  const next = syllables[at]!.lower === 'đồng' ? at + 2 : at + 1;
  return syllables[next]?.lower === 'là' || syllables[next]?.lower === 'kiêm' ? next + 1 : next;
}
