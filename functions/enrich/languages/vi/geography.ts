import data from './geography.generated.json' with { type: 'json' };
import { Phrases } from './phrases.ts';
import { type Province, provinces } from './provinces.ts';
import { isDash, isSpace, type Syllable } from './syllables.ts';

/** The places of one rank that bear a name: in which of the 63 provinces they lie. */
type Bearers = string[];

/** "Đắk", "Đăk" and "Đắc" begin the names of the same places, as do "Krông Pắc" and "Krông Pắk". */
const variants = (name: string): string[] => {
  const plain = name.replace(/Đ[ắăạaă][kc](?= )/gu, 'Đắk');
  return /Đ[ắăạa][kc] /u.test(name)
    ? ['Đắk', 'Đăk', 'Đắc', 'Đak', 'Dak'].map((head) => plain.replace(/Đắk(?= )/gu, head))
    : [name];
};

function named(byProvince: Record<string, string>): Phrases<Bearers> {
  const bearers = new Map<string, Bearers>();
  for (const [code, names] of Object.entries(byProvince)) {
    for (const name of names.split('|').flatMap(variants)) {
      const known = bearers.get(name);
      if (known) known.push(code);
      else bearers.set(name, [code]);
    }
  }
  return new Phrases(bearers);
}

export const districts = named(data.districts);
export const communes = named(data.communes);

const otherNames: Record<string, string[]> = {
  '79': ['HCM', 'TP HCM', 'TPHCM', 'TP Hồ Chí Minh', 'Thành phố Hồ Chí Minh'],
  '46': ['Thừa Thiên-Huế', 'TT Huế', 'TTH'],
  '66': ['Đắk Lăk', 'Đăk Lắk', 'Đak Lak', 'Đaklak', 'Đắc Lăk', 'Đắc Lắk', 'Đak Lăk', 'Đăklăk', 'Dăk Lăk', 'Darlac'],
  '67': ['Đak Nông', 'Đăknông', 'Đaknông', 'Dăk Nông', 'Đắknông'],
  '77': ['Bà Rịa Vũng Tàu', 'BRVT', 'BR VT'],
  '64': ['Gialai'],
};

/** The provinces by every spelling of their names. */
export const provinceNames = new Phrases<Province>(
  provinces.flatMap((province): [string, Province][] =>
    [province.name63, ...province.spellings, ...(otherNames[province.code63] ?? [])].map((name) => [name, province]),
  ),
);

export const provinceOf = (code63: string): Province | undefined =>
  provinces.find((province) => province.code63 === code63);

const isName = (syllables: Syllable[], from: number, end: number) =>
  syllables.slice(from, end).every(({ shape }, at) => shape !== 'lower' || at > 0);

/** The place after the name of a place of a rank that begins at a syllable; 0 where there is none. */
export function placeNameEnd(syllables: Syllable[], at: number, rank: string): number {
  const gap = syllables[at]?.gap ?? '';
  if (!isSpace(gap) && !isDash(gap) && gap !== '.' && gap !== '. ') return 0;
  if (syllables[at]?.shape === 'number') return rank === 'district' || rank === 'commune' ? at + 1 : 0;
  const tables =
    { province: [provinceNames], district: [districts, provinceNames], commune: [communes], centre: [] }[rank] ?? [];
  const ends = tables.map((table) => table.longestAt(syllables, at)?.end ?? 0);
  const end = Math.max(0, ...ends);
  return end && isName(syllables, at, end) ? end : 0;
}
