/**
 * Which strings of letters are Vietnamese syllables: an onset, a rhyme and a tone that go together by the rules of quốc ngữ.
 * A grammar, not a word list: it knows "trường" and the unused "trướng" alike, and refuses "schön", "trừơng" and "cac" + "huyền".
 */

export type Tone = 'level' | 'grave' | 'acute' | 'hook' | 'tilde' | 'dot';

export interface Syllable {
  /** "" to "ngh"; "gi" and "qu" are onsets. Lower case. */
  onset: string;
  /** Vowels and coda without the tone: "ương". Lower case. */
  rhyme: string;
  tone: Tone;
}

const TONE_OF_MARK: Record<string, Tone> = {
  '\u0300': 'grave',
  '\u0301': 'acute',
  '\u0309': 'hook',
  '\u0303': 'tilde',
  '\u0323': 'dot',
};

const words = (text: string) => text.trim().split(/\s+/);

const RHYMES_BY_VOWEL = {
  a: words('a ac ach ai am an ang anh ao ap at au ay'),
  // Đắk Lắk, Đăk Nông: the one coda "k"
  ă: words('ăc ăk ăm ăn ăng ăp ăt'),
  â: words('âc âm ân âng âp ât âu ây'),
  e: words('e ec em en eng eo ep et'),
  ê: words('ê êch êm ên êng ênh êp êt êu'),
  i: words('i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu'),
  o: words(
    'o oc oi om on ong ooc oong op ot oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăp oăt oe oen oem oeo oet',
  ),
  ô: words('ô ôc ôi ôm ôn ông ôông ôp ôt'),
  ơ: words('ơ ơi ơm ơn ơng ơp ơt'),
  u: words(
    'u ua uân uâng uât uây uc uê uêch uên uênh uêt uêu ui um un ung uơ uơt uôc uôi uôm uôn uông uôt up ut uy uya uych uyên uyêt uym uyn uynh uyp uyt uyu',
  ),
  ư: words('ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu'),
  y: words('y yêm yên yêng yêt yêu'),
};

const rhymes = (...vowels: (keyof typeof RHYMES_BY_VOWEL)[]) => vowels.flatMap((vowel) => RHYMES_BY_VOWEL[vowel]);
const FRONT = rhymes('e', 'ê', 'i');
const BACK = rhymes('a', 'ă', 'â', 'o', 'ô', 'ơ', 'u', 'ư');
/** hy, ky, ly, my, sy, ty, vy, quy: a "y" that stands for "i"; "yê" begins a syllable only. */
const AFTER_ANY = new Set([...FRONT, ...BACK, 'y']);
/** "qu" takes the "u" of the rhyme with it: quốc, quyết, quynh. */
const AFTER_QU = new Set([
  ...rhymes('a', 'ă', 'â', 'e', 'ê'),
  ...words('i ich in inh it iu y ych yêt yên yêu yn ynh yp yt ơ ơi ơn ơt ôc'),
]);

const RHYMES_AFTER: Record<string, ReadonlySet<string>> = {
  ...Object.fromEntries(words('b ch d đ h kh l m n nh p ph r s t th tr v x').map((onset) => [onset, AFTER_ANY])),
  '': new Set([...AFTER_ANY, ...RHYMES_BY_VOWEL.y].filter((rhyme) => !rhyme.startsWith('iê'))),
  c: new Set(BACK),
  // gì, gìn; giếng and giết are written with one "i"
  g: new Set([...BACK, ...words('i in iêc iêng iêt')]),
  ng: new Set(BACK),
  gh: new Set(FRONT),
  ngh: new Set(FRONT),
  // Bắc Kạn, Kon Tum, Krông Ana: names keep a "k" before back vowels
  k: new Set([...FRONT, 'y', ...words('a ach am an ap ang ao on ong ông ơ u')]),
  gi: new Set([...BACK, ...rhymes('e', 'ê')]),
  qu: AFTER_QU,
};

/** p, t, c and ch close a syllable only under the acute and the dot. */
const STOPPED = /(?:[ptc]|ch)$/;
/** The longest one is "nghiêng". */
const LONGEST = 7;
const ONSET = /^(?:ngh|ng|nh|gh|gi(?=[aăâeêoôơuư])|kh|ph|qu|th|tr|ch|[bcdđghklmnprstvx])?/;
const DIACRITIC_VOWEL = /[ăâêôơư]/;

/** Letters with a tone, taken apart once: "ế" → ["ê", "acute"]. */
const LETTERS = new Map<string, readonly [string, Tone]>();
for (const vowel of Object.keys(RHYMES_BY_VOWEL)) {
  for (const [mark, tone] of Object.entries(TONE_OF_MARK)) LETTERS.set((vowel + mark).normalize('NFC'), [vowel, tone]);
}

/** Where the tone may stand in the vowels: on the letter with a sign of its own; hòa and hoà, thúy and thuỷ are both in print. */
function wellSeated(vowels: string, coda: boolean, seat: number): boolean {
  if (vowels.length === 1) return true;
  if (vowels.startsWith('ươ')) return seat === 1;
  const signed = vowels.search(DIACRITIC_VOWEL);
  if (signed >= 0) return seat === signed;
  if (vowels.length === 3) return seat === 1;
  if (coda) return seat === 1;
  return seat === 0 || /^(?:oa|oe|uy)$/.test(vowels);
}

/** Takes one word apart; null where it is no Vietnamese syllable. Any case, NFC; a word without tones is a syllable with the level tone. */
export function readSyllable(word: string): Syllable | null {
  if (word.length > LONGEST) return null;
  let plain = '';
  let tone: Tone = 'level';
  let seat = -1;
  for (const letter of word.toLowerCase()) {
    const toned = LETTERS.get(letter);
    if (toned && seat >= 0) return null;
    if (toned) {
      seat = plain.length;
      tone = toned[1];
    }
    plain += toned ? toned[0] : letter;
  }
  const onset = ONSET.exec(plain)?.[0] ?? '';
  const rhyme = plain.slice(onset.length);
  if (!RHYMES_AFTER[onset]?.has(rhyme)) return null;
  if (seat < 0) return { onset, rhyme, tone };
  if (STOPPED.test(rhyme) && tone !== 'acute' && tone !== 'dot') return null;
  const vowels = /^[aăâeêioôơuưy]+/.exec(rhyme)?.[0] ?? '';
  // "qúa", "gía": on the onset's own vowel, a common slip of the keyboard
  if (seat < onset.length)
    return seat === onset.length - 1 && (onset === 'qu' || onset === 'gi') ? { onset, rhyme, tone } : null;
  return wellSeated(vowels, vowels.length < rhyme.length, seat - onset.length) ? { onset, rhyme, tone } : null;
}

/** Whether a word is a Vietnamese syllable as it is spelt; a stopped one without a tone ("cac") is none. */
export function isSyllable(word: string): boolean {
  const syllable = readSyllable(word);
  return syllable !== null && !(syllable.tone === 'level' && STOPPED.test(syllable.rhyme));
}
