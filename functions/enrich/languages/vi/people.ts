import type { Passage } from '../../passages.ts';
import type { PersonReading } from '../people.ts';
import { countries } from './countries.ts';
import { communes, districts, provinceNames } from './geography.ts';
import { honorifics } from './honorifics.ts';
import { capitalRun, isFamilyNameAt, isHighlandName } from './names.ts';
import { type Office, officesFrom } from './officeChains.ts';
import { beginsSomethingElse, isVietnamese, organisationAt, wordEnd } from './organisations.ts';
import { Phrases, phraseSet } from './phrases.ts';
import { isCapital, isSpace, type Syllable, syllablesOf } from './syllables.ts';

/** Before a name these make it a street's, a school's, a prize's, a movement's. */
const NAMED_AFTER = phraseSet(`
đường
phố
đại lộ
ngõ
trường
học viện
giải
giải thưởng
quỹ
học bổng
công viên
quảng trường
tượng đài
khu lưu niệm
chùa
đền
đình
lăng
bảo tàng
phong cách
tư tưởng
đạo đức
tấm gương
thời đại
cộng sản
tncs
tntp
tiền phong
thành phố
tp
cầu
hồ
sông
núi
chợ
cúp
thpt
thcs
tiểu học
mầm non
mẫu giáo
bệnh viện
công ty
huyện
xã
phường
thị trấn
thị xã
quận
tỉnh
thôn
buôn
bản
làng
ấp
khu
nhà hàng
khách sạn
nhà máy
nhà thờ
giáo xứ
rạp
sân
sân bay
cảng
đội
chi đội
liên đội
báo
tạp chí
lữ đoàn
chiến dịch
phong trào
nước
dân tộc
đảo
quần đảo
huân chương
khu phố
tổ dân phố
kênh
đèo
lễ hội
viện
nhà xuất bản
hãng
thương hiệu
di tích
`);

const countryNames = new Phrases<true>(countries.map((name): [string, true] => [name, true]));

/** "Hồ Chí Minh", "Bác Hồ": where only an office makes him a person of the text. */
const NOT_BY_NAME_ALONE = new Set(['hồ chí minh', 'hồ']);

interface Name {
  from: number;
  end: number;
  /** With its family name, or a whole foreign one: not "Hoa" alone. */
  full: boolean;
}

const textOf = (syllables: Syllable[], from: number, end: number) =>
  syllables
    .slice(from, end)
    .map(({ lower }) => lower)
    .join(' ');

/** A run of capitals cut where an office, an agency or a rank begins. */
function nameRun(syllables: Syllable[], from: number): number {
  const last = capitalRun(syllables, from);
  for (let at = from + 1; at < last; at++) {
    const rest =
      beginsSomethingElse(syllables, at) && !isFamilyNameAt(syllables, at) && !isHighlandName(syllables[at]!);
    if (rest) return at;
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
function fullNameAt(syllables: Syllable[], from: number, cued: boolean): Name | null {
  const first = syllables[from];
  if (!isCapital(first)) return null;
  const end = nameRun(syllables, from);
  const length = end - from;
  if (isHighlandName(first)) {
    return length >= 2 || first.lower.length > 2 ? { from, end, full: length >= 2 } : null;
  }
  if (!isFamilyNameAt(syllables, from) || length < 2) return null;
  const enough = cued || length >= 3 || isHighlandName(syllables[from + 1]!);
  if (!enough || (!cued && beginsWithPlace(syllables, from, end))) return null;
  return { from, end, full: true };
}

/** After a word of address or an office: "bà Hoa", "ông Kenji Yamada". */
function addressedNameAt(syllables: Syllable[], from: number): Name | null {
  const first = syllables[from];
  if (!isCapital(first) || !(isSpace(first.gap) || first.gap === ') ' || first.gap === ': ' || first.gap === '. '))
    return null;
  const full = fullNameAt(syllables, from, true);
  if (full) return full;
  const end = nameRun(syllables, from);
  if (isPlaceName(syllables, from, end) || beginsSomethingElse(syllables, from)) return null;
  if (wordEnd(syllables, end - 1) > end || (end - from === 1 && first.shape === 'upper')) return null;
  const foreign = syllables.slice(from, end).some((syllable) => !isVietnamese(syllable));
  return end - from <= (foreign ? 5 : 2) ? { from, end, full: foreign && end - from > 1 } : null;
}

interface Address {
  start: number;
  end: number;
}

/** Words of address from a syllable on: "đồng chí", "PGS.TS", "các đồng chí:", "đồng chí Thượng tá". */
function addressAt(syllables: Syllable[], at: number): Address | null {
  let end = at;
  for (;;) {
    const gap = syllables[end]?.gap ?? '';
    if (end > at && !(isSpace(gap) || gap === '.' || gap === '. ' || gap === '/' || gap === ', ')) break;
    const word = honorifics.longestAt(
      syllables,
      end,
      (joint) => isSpace(joint) || joint === '/' || joint === '.' || joint === '. ',
    );
    if (!word || (end > at && gap === ', ')) break;
    end = word.end;
  }
  return end > at ? { start: at, end } : null;
}

/** Whether what stands before makes the name a street's or a school's. */
function isNamedAfter(syllables: Syllable[], from: number): boolean {
  for (let at = Math.max(0, from - 3); at < from; at++) {
    const found = NAMED_AFTER.longestAt(syllables, at, isSpace);
    if (found?.end === from && (isSpace(syllables[from]!.gap) || syllables[from]!.gap === '.')) return true;
  }
  return false;
}

/** "Quyết định của Chủ tịch UBND tỉnh, ông …": the office is not the one of who is named next. */
const GOVERNS = new Set(['của', 'với', 'do', 'từ', 'tới', 'cho', 'gửi', 'bởi']);

/** "Bộ trưởng Bộ Giáo dục và Đào tạo (GD&ĐT) Lý Quốc Trung": the abbreviation is passed over. */
function afterBrackets(syllables: Syllable[], at: number): number {
  const [short, next] = [syllables[at], syllables[at + 1]];
  return short?.gap === ' (' && short.shape === 'upper' && next?.gap === ') ' ? at + 1 : at;
}

const AFTER_NAME = /^(?:,? +\(?|, *| *[-(] *| *- *|: *)$/;
const IN_LIST = /^(?:,|;) *$/;
/** "là", "được bổ nhiệm giữ chức vụ", "làm": between a name and the office that it holds. */
const HOLDS = phraseSet(`
là
làm
giữ chức
giữ chức vụ
giữ chức danh
được bầu làm
được bầu giữ chức
được bầu giữ chức vụ
được bổ nhiệm làm
được bổ nhiệm giữ chức
được bổ nhiệm giữ chức vụ
được điều động giữ chức
được điều động giữ chức vụ
được phân công giữ chức
được phân công giữ chức vụ
đảm nhiệm chức vụ
đảm nhiệm chức danh
tái đắc cử
tái cử
tái cử chức danh
trúng cử chức danh
trúng cử
hiện là
nguyên là
`);

/** Reads the people of one passage from left to right. */
class Reader {
  readonly found: PersonReading[] = [];
  readonly #from: Passage;
  readonly #syllables: Syllable[];
  #lastEnd = -1;

  constructor(from: Passage) {
    this.#from = from;
    this.#syllables = syllablesOf(from);
  }

  read(): PersonReading[] {
    for (let at = 0; at < this.#syllables.length; ) at = this.#step(at);
    return this.found;
  }

  /** Reads what begins at a syllable; the place to go on from. */
  #step(at: number): number {
    const syllables = this.#syllables;
    const before = officesFrom(syllables, at, false);
    if (before.length) return this.#officed(before, at);
    const organisation = organisationAt(syllables, at);
    if (organisation) return organisation.end;
    const address = addressAt(syllables, at);
    if (address) return this.#addressed(address);
    const listed = this.#lastEnd === at && IN_LIST.test(syllables[at]?.gap ?? '');
    const joined = this.#lastEnd === at - 1 && syllables[at - 1]?.lower === 'và';
    const name = fullNameAt(syllables, at, listed || joined || this.#officeFollows(at));
    if (!name || isNamedAfter(syllables, at)) return name ? name.end : at + 1;
    if (NOT_BY_NAME_ALONE.has(textOf(syllables, name.from, name.end))) return name.end;
    return this.#person(name, null, []);
  }

  #officeFollows(at: number): boolean {
    const end = capitalRun(this.#syllables, at);
    const next = this.#syllables[end];
    return (
      end - at >= 2 &&
      next !== undefined &&
      AFTER_NAME.test(next.gap) &&
      !isSpace(next.gap) &&
      officesFrom(this.#syllables, end).length > 0
    );
  }

  /** "Phó Chủ tịch UBND tỉnh Nguyễn Văn A", "Giám đốc Sở, bà Trần Thị B". */
  #officed(before: Office[], at: number): number {
    const syllables = this.#syllables;
    const end = afterBrackets(syllables, before.at(-1)!.end);
    const gap = syllables[end]?.gap.replace(/^\)/u, '') ?? '';
    const mayBeApposed = gap === ', ' && !GOVERNS.has(syllables[at - 1]?.lower ?? '');
    const address = isSpace(gap) || mayBeApposed || gap === ': ' ? addressAt(syllables, end) : null;
    const name = addressedNameAt(syllables, address?.end ?? (isSpace(gap) || gap === ': ' ? end : -1));
    if (!name) return before[0]!.end > at ? (address && gap === ', ' ? end : Math.max(end, at + 1)) : at + 1;
    return this.#person(name, address, before);
  }

  /** "đồng chí Nguyễn Văn A", "đồng chí Phó Chủ tịch UBND tỉnh Nguyễn Văn A", "bà Hoa". */
  #addressed(address: Address): number {
    const syllables = this.#syllables;
    const place = provinceNames.longestAt(syllables, address.start);
    if (place && place.end > address.end) return place.end;
    const gap = syllables[address.end]?.gap ?? '';
    if (isSpace(gap) || gap === ': ') {
      const before = officesFrom(syllables, address.end, false);
      if (before.length) {
        const named = addressedNameAt(syllables, before.at(-1)!.end);
        return named ? this.#person(named, address, before) : before.at(-1)!.end;
      }
    }
    const name = addressedNameAt(syllables, address.end);
    if (!name || NOT_BY_NAME_ALONE.has(textOf(syllables, name.from, name.end))) return name?.end ?? address.end;
    return this.#person(name, address, []);
  }

  /** The offices after a name, without those that belong to the next one ("…, Giám đốc Sở Tài chính Trần Văn B"). */
  #after(end: number): Office[] {
    const syllables = this.#syllables;
    const next = syllables[end];
    if (!next) return [];
    const holds = /^,? +$/.test(next.gap) ? HOLDS.longestAt(syllables, end, isSpace) : null;
    if (!holds && (isSpace(next.gap) || !AFTER_NAME.test(next.gap))) return [];
    const chain = officesFrom(syllables, holds?.end ?? end);
    const last = chain.at(-1);
    if (!last) return [];
    const address = isSpace(syllables[last.end]?.gap ?? '') ? addressAt(syllables, last.end) : null;
    const owner = addressedNameAt(syllables, address?.end ?? (isSpace(syllables[last.end]?.gap ?? '') ? last.end : -1));
    return owner ? chain.slice(0, -1) : chain;
  }

  #person(name: Name, address: Address | null, before: Office[]): number {
    const syllables = this.#syllables;
    const after = this.#after(name.end);
    const start = syllables[name.from]!.start;
    const end = syllables[name.end - 1]!.end;
    const text = (from: number, to: number) => this.#from.text.slice(syllables[from]!.start, syllables[to - 1]!.end);
    const held = [...before, ...after];
    const unit = held.findLast((office) => office.unit !== null);
    this.found.push({
      start,
      end,
      name: text(name.from, name.end),
      full: name.full,
      honorific: address ? text(address.start, address.end) : null,
      offices: held.map((office) => text(office.from, office.end)),
      agency: unit ? text(unit.unit!, unit.end) : null,
      confidence: held.length || address ? 0.95 : 0.8,
    });
    const last = after.at(-1)?.end ?? name.end;
    this.#lastEnd = last;
    return last;
  }
}

/** The people that a Vietnamese text names, with their offices; an office that names nobody is none. */
export const vietnamesePeople = (from: Passage): PersonReading[] => new Reader(from).read();
