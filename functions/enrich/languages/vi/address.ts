import { honorifics } from './honorifics.ts';
import { isSpace, type Syllable } from './syllables.ts';

/** Words of address by the places of their syllables, `end` exclusive. */
export interface Address {
  start: number;
  end: number;
}

/** Words of address from a syllable on: "đồng chí", "PGS.TS", "các đồng chí:", "đồng chí Thượng tá". */
export function addressAt(syllables: Syllable[], at: number): Address | null {
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
