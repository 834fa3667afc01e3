/**
 * One spelling for what is written in several: the same function serves the index and the query. The archive keeps
 * the text as it was printed; what comes out of here is for comparing only, and its offsets are its own.
 */

/** Grave, acute, tilde, hook above, dot below: the five marks that write a tone, as combining characters. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** A syllable without its tone: what begins it, its vowels, what closes it. "gi" and "qu" begin it where a vowel follows. */
const SYLLABLE =
  /^(ngh|ng|nh|gh|gi(?=[aăâeêioôơuưy])|kh|ph|qu(?=[aăâeêioôơuưy])|th|tr|ch|[bcdđghklmnprstvx])?([aăâeêioôơuưy]{1,3})(ng|nh|ch|[cmnpt])?$/;

/** Letters that bear the tone wherever they stand; of two ("ươ") the last. */
const TONE_BEARERS = /[ăâêôơư](?![ăâêôơ])/;

/** kĩ/kỹ, lí/lý, mĩ/mỹ, hi/hy, sĩ/sỹ, tỉ/tỷ are one word each: after these a lone "i" is written "y". */
const Y_AFTER = new Set(['h', 'k', 'l', 'm', 's', 't']);

/** Which vowel bears the tone in the older placement, the commoner one in print: hòa, thúy, khỏe; but toán, hoài. */
function toneSeat(vowels: string, coda: string): number {
  const bearer = vowels.search(TONE_BEARERS);
  if (bearer >= 0) return bearer;
  if (coda) return vowels.length - 1;
  return vowels.length === 3 ? 1 : 0;
}

/** "qui" → "quy", "quit" → "quyt", "ki" → "ky", and "ỉ" (as in "ỉ lại") → "ỷ"; a lone "i" without a tone is a letter or a number. */
function spellY(onset: string, vowels: string, coda: string, toned: boolean): string {
  if (vowels !== 'i') return vowels;
  if (onset === 'qu') return 'y';
  return !coda && (Y_AFTER.has(onset) || (!onset && toned)) ? 'y' : vowels;
}

const withCaseOf = (letter: string, model: string) => (model === model.toLowerCase() ? letter : letter.toUpperCase());

/** One run of letters, NFC. What is no Vietnamese syllable stays as it is. */
function normaliseSyllable(word: string): string {
  const parts = word.normalize('NFD');
  const marks = parts.match(TONES);
  if (marks && marks.length > 1) return word;
  const plain = marks ? parts.replace(TONES, '').normalize('NFC') : word;
  const syllable = SYLLABLE.exec(plain.toLowerCase());
  if (!syllable) return word;
  const [, onset = '', written = '', coda = ''] = syllable;
  const vowels = spellY(onset, written, coda, marks !== null);
  const seat = onset.length + toneSeat(vowels, coda);
  return [...plain]
    .map((letter, at) => {
      const spelt = vowels[at - onset.length] ?? letter.toLowerCase();
      const voiced = at === seat && marks ? (spelt + marks[0]).normalize('NFC') : spelt;
      return at < onset.length || at >= onset.length + vowels.length ? letter : withCaseOf(voiced, letter);
    })
    .join('');
}

/** The longest syllable, "nghiêng", has seven letters. */
const LONGEST_SYLLABLE = 7;

/** A language has a few thousand syllables: each is spelt once. Emptied when a text has more kinds of words than a language. */
const spellings = new Map<string, string>();
const MOST_SPELLINGS = 50_000;

function spellingOf(word: string): string {
  const known = spellings.get(word);
  if (known !== undefined) return known;
  if (spellings.size >= MOST_SPELLINGS) spellings.clear();
  const spelling = normaliseSyllable(word);
  spellings.set(word, spelling);
  return spelling;
}

/** Soft hyphens, zero-width spaces and joiners, direction marks, the byte order mark: nobody sees them. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;

const CHARACTERS: [RegExp, string][] = [
  // Eth and the African D, which old keyboards and fonts leave in the place of Đ
  [/[ÐƉ]/g, 'Đ'],
  [/[ðɖ]/g, 'đ'],
  [/[\u2010-\u2015\u2043\u2212\ufe58\ufe63\uff0d]/g, '-'],
  [/[“”„‟«»″＂]/g, '"'],
  [/[‘’‚‛‹›′`´ʼ]/g, "'"],
  [/…/g, '...'],
  // every space but the line's end: no-break, thin, ideographic
  [/[^\S\n]+/g, ' '],
  [/ ?\n ?/g, '\n'],
  // "2014 – 2015", "05 - CT/TW"
  [/(?<=\S) ?- ?(?=\S)/g, '-'],
];

/**
 * The spelling that the archive compares by: NFC, tone on the older place (hoà → hòa, thuý → thúy), y for i where it is the same
 * word (kĩ → kỹ, qui → quy), Eth as Đ, one kind of space, dash and quote. Case and diacritics are kept. Linear.
 */
export function normalise(text: string): string {
  const plain = CHARACTERS.reduce(
    (soFar, [from, to]) => soFar.replace(from, to),
    text.replace(UNSEEN, '').normalize('NFC'),
  );
  return plain.replace(/[\p{L}\p{M}]+/gu, (word) => (word.length <= LONGEST_SYLLABLE ? spellingOf(word) : word)).trim();
}

/** `normalise`, in lower case and without diacritics: "Sở Ngoại vụ" → "so ngoai vu", "Đắk" → "dak". Linear. */
export function fold(text: string): string {
  const bare = normalise(text)
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd');
  // once more: what was hidden by a stray mark ("ki" with two tones) is now spelt as its twin is
  return normalise(bare);
}
