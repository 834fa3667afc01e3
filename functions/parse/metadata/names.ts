/** Whether words are a person's name, an agency, or a desk ("PV"): what a byline may hold. */
import { alternatives, every, LANGUAGES } from '../rules/phrases/index.ts';

const UNIT = new RegExp(`^${alternatives(every((phrases) => phrases.unitHeads))}(?![\\p{L}\\p{N}])`, 'iu');
const DESK = new RegExp(`^${alternatives(every((phrases) => phrases.desks))}$`, 'iu');
const HONORIFIC = new RegExp(`^(?:${alternatives(every((phrases) => phrases.honorifics))}(?:\\.\\s*|\\s+))+`, 'iu');
const DEED = new RegExp(`\\s+\\(?${alternatives(every((phrases) => phrases.deeds))}\\)?$`, 'iu');
const SOURCE_WORD = new RegExp(`^${alternatives(every((phrases) => phrases.sourceWords))}\\s*:?\\s+(?=\\S)`, 'iu');
/** "P.TCHC", "CDC tỉnh": an office in letters, with or without the level that it stands at. */
const OFFICE_LETTERS = /^(?:\p{Lu}{1,3}\.\s?\p{Lu}{2,8}|\p{Lu}{2,8}(?:-\p{Lu}{1,8})?\s+\p{Ll}.{0,40})$/u;
const FAMILY = new Set(LANGUAGES.flatMap((phrases) => phrases.familyNames));
const PLACES = new Set(LANGUAGES.flatMap((phrases) => phrases.places));
const NOT_NAMES = new Set(LANGUAGES.flatMap((phrases) => phrases.notNames));
const PARTICLES = new Set('de da di du del la le van von der den bin binti al el y dos ter'.split(' '));
const DOMAIN = /^(?:https?:\/\/)?(?:[\p{L}\p{N}-]+\.)+(?:vn|com|org|net|info|gov|edu|fr|uk|eu)(?:\/\S*)?$/iu;
/** "Nguyễn", "H'Hen", "N.T.", "Jean-Pierre", "THU" */
const NAME_WORD = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u;
/** "N.T", "K.V.H.": a pen name of initials. */
const INITIALS = /^(?:\p{Lu}\.){1,3}\p{Lu}\.?$/u;
/** "06", "&", "(" …: nothing of a name. */
const NO_NAME = /[\p{N}“”"?!:;=+*#@<>|[\]{}…]/u;

/** Words of the longest personal name: "Công Tằng Tôn Nữ Thị Mỹ Hạnh" has seven. */
const NAME_WORDS = 7;
/** Characters of the longest: seven words of seven letters. */
const NAME_LENGTH = 50;

export const isDesk = (text: string): boolean => DESK.test(text.trim());
export const isDomain = (text: string): boolean => DOMAIN.test(text.trim());

/** "Sở Ngoại vụ tỉnh Cần Thơ", "TTXVN", "baotintuc.vn": an agency, a newspaper, a site. */
export function isUnit(text: string): boolean {
  const trimmed = text.trim();
  if (isDomain(trimmed)) return true;
  return UNIT.test(trimmed) || /^\p{Lu}{2,8}\d?$/u.test(trimmed) || OFFICE_LETTERS.test(trimmed);
}

/** "ThS. Nguyễn Văn An (tổng hợp)" → "Nguyễn Văn An" */
export const withoutHonorific = (text: string): string => text.trim().replace(DEED, '').replace(HONORIFIC, '');

export const hasFamilyName = (text: string): boolean => FAMILY.has(text.trim().split(/\s+/)[0]!.toLowerCase());

/** A person's name by its form: two to seven words, each with a capital, or one with `alone`. */
export function isName(text: string, alone = false): boolean {
  const name = withoutHonorific(text);
  if (OFFICE_LETTERS.test(name)) return false;
  if (name.length < 2 || name.length > NAME_LENGTH || NO_NAME.test(name)) return false;
  if (INITIALS.test(name)) return true;
  if (PLACES.has(name.toLowerCase().replace(/\s+/g, ' '))) return false;
  const words = name.split(/\s+/);
  if (NOT_NAMES.has(words[0]!.toLowerCase())) return false;
  if (words.length > NAME_WORDS || (words.length === 1 && !alone)) return false;
  if (!NAME_WORD.test(words[0]!) || !NAME_WORD.test(words.at(-1)!)) return false;
  if (!words.every((word) => NAME_WORD.test(word) || PARTICLES.has(word.toLowerCase()))) return false;
  const family = hasFamilyName(name) && words.length > 1;
  return family || !isUnit(name);
}

export interface ByPart {
  text: string;
  start: number;
  end: number;
  kind: 'person' | 'desk' | 'unit' | 'other';
}

/** Between persons and agencies; "và" and "&" part persons only, as an agency's name may hold them: "Sở Văn hóa và Thể thao". */
const STRONG = /\s*(?:[,;|()]|(?<!(?<!\p{L})[tT])\/|\s[-–—]\s*|[-–—]\s)\s*/gu;
const WEAK = /\s*(?:[&+]|\s(?:và|and|et|with|avec|cùng)\s)\s*/giu;
const EDGES = /^[\s.\]["“”*•:]+|[\s:[\]"“”*•]+$/gu;

function split(value: string, joint: RegExp, offset: number): { text: string; start: number }[] {
  const bounds = [...value.matchAll(joint)].map((match) => [match.index, match.index + match[0].length] as const);
  const starts = [0, ...bounds.map(([, end]) => end)];
  const ends = [...bounds.map(([start]) => start), value.length];
  return starts.flatMap((from, index) => {
    const raw = value.slice(from, ends[index]);
    const text = raw.replace(EDGES, '').replace(/(?<!\p{Lu})\.$/u, '');
    return text === '' ? [] : [{ text, start: offset + from + raw.indexOf(text) }];
  });
}

function kindOf(text: string): ByPart['kind'] {
  if (isDesk(text)) return 'desk';
  if (isName(text, true)) return 'person';
  return isUnit(text) ? 'unit' : 'other';
}

/** "Mai Lan-Đài Truyền thanh": a hyphen without spaces parts a person from an agency. */
function hyphened(part: { text: string; start: number }): { text: string; start: number }[] {
  const hyphen = part.text.search(/[-–—]/u);
  if (hyphen < 0) return [part];
  const [left, right] = [part.text.slice(0, hyphen), part.text.slice(hyphen + 1)];
  return isName(left) && isUnit(right)
    ? [
        { ...part, text: left },
        { text: right, start: part.start + hyphen + 1 },
      ]
    : [part];
}

/** "theo VOV" is VOV. */
function withoutSourceWord(part: { text: string; start: number }): { text: string; start: number } {
  const word = SOURCE_WORD.exec(part.text)?.[0] ?? '';
  return { text: part.text.slice(word.length), start: part.start + word.length };
}

/** The parts of a byline's value: "Mai Lan - Sở Nội vụ" is a person and a unit. */
export function partsOfByline(value: string): ByPart[] {
  const known = (part: { text: string }): boolean => kindOf(part.text) !== 'other';
  return split(value, STRONG, 0)
    .map(withoutSourceWord)
    .flatMap((part) => (known(part) ? [part] : hyphened(part)))
    .flatMap((part) => (known(part) ? [part] : split(part.text, WEAK, part.start)))
    .map((part) => ({ ...part, end: part.start + part.text.length, kind: kindOf(part.text) }));
}
