import { isSyllable } from '../../../../shared/language/vietnamese-syllables.ts';
import { countryNames } from './countries.ts';
import { placeNameEnd, provinceNames } from './geography.ts';
import { beginsFullName } from './names.ts';
import { offices } from './offices.ts';
import { ranks } from './organisation-heads.ts';
import { isCapital, isSpace, type Syllable } from './syllables.ts';

/** "xã Ea Kao thành phố Buôn Ma Thuột tỉnh Đắk Lắk" has three ranks, and no name has more. */
const RANKS = 3;
/** A commune that no table has is named by so many capitals at most. */
const LONGEST_PLACE = 3;

/** The rank of a place and the place itself, also one after the other: "tỉnh", "huyện Cư Jút", "xã Ea Kao TP Buôn Ma Thuột". */
export function rankAndPlaceEnd(syllables: Syllable[], at: number, opens = isSpace): number {
  let end = at;
  for (let count = 0; count < RANKS; count++) {
    const syllable = syllables[end];
    if (!syllable || !((count ? isSpace : opens)(syllable.gap) || syllable.gap === '.')) return end;
    const rank = ranks.longestAt(syllables, end);
    if (!rank) return end;
    const name = placeNameEnd(syllables, rank.end, rank.value) || unlistedEnd(syllables, rank.end, rank.value);
    end = name || rank.end;
    if (!name) return end;
  }
  return end;
}

/** A commune or a village that no table has: capitals up to the end, unless a person's name begins there. */
function unlistedEnd(syllables: Syllable[], at: number, rank: string): number {
  if (rank === 'centre' || (rank === 'province' && isSyllable(syllables[at]?.lower ?? ''))) return 0;
  let end = at;
  while (end < at + LONGEST_PLACE && isCapital(syllables[end]) && isSpace(syllables[end]!.gap)) {
    if (beginsFullName(syllables, end) || offices.longestAt(syllables, end)) break;
    end++;
  }
  return end > at ? end : 0;
}

/** A province or a country at the end of a name: "Sở Ngoại vụ Hải Phòng", "Hội Nông dân Việt Nam"; 0 without one. */
export function provinceEnd(syllables: Syllable[], at: number): number {
  if (!isSpace(syllables[at]?.gap ?? '') || !isCapital(syllables[at])) return 0;
  const place = provinceNames.longestAt(syllables, at) ?? countryNames.longestAt(syllables, at);
  return place?.end ?? 0;
}

/** "Huyện ủy Krông Nô", "Công an Cư Jút"; 0 without a district. */
export function districtEnd(syllables: Syllable[], at: number): number {
  return isCapital(syllables[at]) && !beginsFullName(syllables, at) ? placeNameEnd(syllables, at, 'district') : 0;
}
