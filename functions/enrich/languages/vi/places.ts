import type { Passage } from '../../passages.ts';
import { lowerOf, plainOf } from '../../passages.ts';
import type { PlaceReading } from '../places.ts';
import { countries } from './countries.ts';
import { familyNames } from './names.ts';
import { type Province, provinces } from './provinces.ts';

interface Entry {
  kind: PlaceReading['kind'];
  province: Province | null;
  normalized: string;
}

/** One key for "Bà Rịa - Vũng Tàu", "Bà Rịa – Vũng Tàu" and "BÀ RỊA-VŨNG TÀU". */
const keyOf = (name: string) =>
  lowerOf(plainOf(name))
    .replace(/\s*-\s*/gu, '-')
    .replace(/\s+/gu, ' ');

/** Longer names that begin with a province's and are something else: an ocean, a battle, a province of the past. */
const NO_PROVINCE = [
  'Thái Bình Dương',
  'Ấn Độ Dương',
  'Điện Biên Phủ',
  'Hà Nam Ninh',
  'Hà Nội mới',
  'Sài Gòn Giải phóng',
];

/** "Hồ Chí Minh" is the man, unless the city is said. */
const CITY_ONLY = 'Hồ Chí Minh';

const entries = new Map<string, Entry | null>([
  ...NO_PROVINCE.map((name): [string, null] => [keyOf(name), null]),
  ...countries.map((name): [string, Entry] => [keyOf(name), { kind: 'country', province: null, normalized: name }]),
  ...provinces.flatMap((province): [string, Entry][] =>
    [province.name63, ...province.spellings].map((name) => [
      keyOf(name),
      { kind: 'province', province, normalized: province.name63 },
    ]),
  ),
]);

const literal = (name: string) =>
  name
    .replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
    .replace(/\s*[-–]\s*/gu, ' ?- ?')
    .replace(/ /gu, '\\s+')
    .replace(/\\s\+\?- \?|\\s\+\?-\\s\+\?/gu, '\\s?-\\s?');

const names = [...NO_PROVINCE, ...countries, ...provinces.flatMap(({ name63, spellings }) => [name63, ...spellings])]
  .map(plainOf)
  .sort((a, b) => b.length - a.length);
const NAMES = new RegExp(
  `(?<![\\p{L}\\d])(?:${[...names, ...names.map((name) => name.toUpperCase())].map(literal).join('|')})(?![\\p{L}\\d])`,
  'gu',
);

/** Before these a province's name is a street's, a river's, a paper's or a unit's of lower rank. */
const OF_SOMETHING_ELSE =
  /(?<!\p{L})(?:đường|(?<!thành )phố|đại lộ|quốc lộ|sông|hồ|núi|đèo|cầu|chợ|ga|bến xe|khách sạn|nhà hàng|nhà hát|công viên|quảng trường|xã|phường|thị trấn|huyện|quận|thị xã|thôn|ấp|làng|bản|buôn|khu phố|bia|báo|rạp|cung văn hóa|thủy điện)\s+$/u;
const CITY = /(?<!\p{L})(?:thành\s+phố|tp\.?)\s*$/u;
/** As far back as a head word may stand. */
const REACH = 24;
const WORD_BEFORE = /(?<!\p{L})(\p{Lu}[\p{L}]*)\s+$/u;
const NAME_BEFORE = /(?<![\p{L}])((?:\p{Lu}\p{Ll}*\s+){1,3})$/u;

/** "Nguyễn Thái Bình", "chị Lê Thị Huế": the end of a person's name. */
function isInPersonsName(before: string): boolean {
  const words = NAME_BEFORE.exec(before)?.[1]?.trim().split(/\s+/u) ?? [];
  return words.some((word) => familyNames.has(lowerOf(word)));
}

function entryAt(found: string, before: string): Entry | null {
  const entry = entries.get(keyOf(found)) ?? null;
  if (!entry || entry.kind === 'country') return entry;
  const beforeLower = lowerOf(before);
  if (keyOf(found) === keyOf(CITY_ONLY) && !CITY.test(beforeLower)) return null;
  if (OF_SOMETHING_ELSE.test(beforeLower)) return null;
  return WORD_BEFORE.test(before) && isInPersonsName(before) ? null : entry;
}

/** Provinces and countries by name. */
export function vietnamesePlaces({ text, plain }: Passage): PlaceReading[] {
  return [...plain.matchAll(NAMES)].flatMap((match): PlaceReading[] => {
    const entry = entryAt(match[0], plain.slice(Math.max(0, match.index - REACH), match.index));
    if (!entry) return [];
    const [start, end] = [match.index, match.index + match[0].length];
    const { kind, province, normalized } = entry;
    const [code63, code34] = [province?.code63 ?? null, province?.code34 ?? null];
    return [{ start, end, name: text.slice(start, end), normalized, kind, code63, code34, confidence: 0.95 }];
  });
}
