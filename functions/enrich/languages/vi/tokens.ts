import { isSyllable } from '../../../../shared/language/vietnamese-syllables.ts';

/** A stretch of text between spaces and signs: a syllable, a number, an abbreviation, an address, or a sign. */
export interface Token {
  start: number;
  end: number;
  /** Whether it has a letter or a digit. */
  spoken: boolean;
}

const ADDRESS =
  '(?:https?://|www\\.)[^\\s<>"“”]*[\\p{L}\\p{N}/]|[\\w.+-]{1,64}@[\\w-]+(?:\\.[\\w-]+)+|[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.(?:vn|com|org|net|edu|gov|info)(?![\\p{L}\\p{N}])';
const RUN = "[\\p{L}\\p{M}\\p{N}]+(?:[-–/&.,:'’+][\\p{L}\\p{M}\\p{N}]+)*%?";
const SIGNS = '\\.[./]+|\\p{P}|[^\\s\\p{L}\\p{M}\\p{N}]+?';
const TOKEN = new RegExp(`(${RUN})|${SIGNS}`, 'gu');
const TOKEN_OR_ADDRESS = new RegExp(`(${ADDRESS}|${RUN})|${SIGNS}`, 'gu');
/** Most texts have no address: they need not look for one at every token. */
const HAS_ADDRESS = /@|:\/\/|www\.|[a-z0-9]\.(?:vn|com|org|net|edu|gov|info)/;
const IS_ADDRESS = new RegExp(`^(?:${ADDRESS})$`, 'u');
const CONNECTOR = /[-–/&.,:'’+]/g;
const HAS_CONNECTOR = /[-–/&.,:'’+]/;

const DIGITS = /^\d+%?$/;
const HAS_DIGIT = /\d/;
const CODE = /^\p{Lu}[\p{Lu}\d]*\p{Ll}?\p{Lu}*%?$/u;
const CAPITALISED = /^\p{Lu}/u;
/** "tp.HCM", "ThS.BS", "Q.1": what is cut short with a point. */
const CUT_SHORT = /^(?:\p{Lu}{1,4}|tp|tx|tt|q|p|h|x|th[sS]?|ts|gs|pgs|bs|Tp|Tx|Tt|Ths|ThS)$/u;

export const isCutShort = (token: string): boolean => CUT_SHORT.test(token);

/** Whether the sign between two runs is inside one token: "05-CT/TW", "7,5", "H'Hen", "cà-rem"; not "Tân-Bí thư", "xã hội-an ninh". */
function holds(sign: string, left: string, right: string): boolean {
  if (sign === "'" || sign === '’') return true;
  if (DIGITS.test(left) && DIGITS.test(right)) return true;
  const codes = (HAS_DIGIT.test(left) || CODE.test(left)) && (HAS_DIGIT.test(right) || CODE.test(right));
  switch (sign) {
    case '.':
      return codes ? !DIGITS.test(left) || !CAPITALISED.test(right) : CUT_SHORT.test(left) && left.length <= 3;
    case ',':
    case ':':
      return false;
    case '/':
      return codes || (right.length <= 2 && (left.length <= 3 || HAS_DIGIT.test(left)));
    case '-':
    case '–':
      return codes || !isSyllable(left) || !isSyllable(right) || (CAPITALISED.test(left) && !CAPITALISED.test(right));
    default:
      return true;
  }
}

/** The tokens of a run such as "Tân-Bí" or "05-CT/TW.", from left to right. */
function splitRun(run: string, offset: number, into: Token[]): void {
  let start = 0;
  let left = 0;
  CONNECTOR.lastIndex = 0;
  const at: number[] = [];
  for (let found = CONNECTOR.exec(run); found; found = CONNECTOR.exec(run)) at.push(found.index);
  for (const [index, sign] of at.entries()) {
    const right = run.slice(sign + 1, at[index + 1] ?? run.length);
    if (!holds(run[sign]!, run.slice(left, sign), right)) {
      into.push({ start: offset + start, end: offset + sign, spoken: true });
      into.push({ start: offset + sign, end: offset + sign + 1, spoken: false });
      start = sign + 1;
    }
    left = sign + 1;
  }
  into.push({ start: offset + start, end: offset + run.length, spoken: true });
}

/** A point that belongs to what it follows: "TP. Hồ Chí Minh", "ông H. cho biết", not the end of a sentence. */
function takesPoint(text: string, token: Token): boolean {
  if (token.end - token.start > 3) return false;
  if (!CUT_SHORT.test(text.slice(token.start, token.end))) return false;
  return /^\.[^\S\n]*[\p{L}\p{N}]/u.test(text.slice(token.end, token.end + 4));
}

/** Tokens of a text in order, as UD Vietnamese-VTB cuts them. Linear. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const mayAddress = HAS_ADDRESS.test(text);
  const pattern = mayAddress ? TOKEN_OR_ADDRESS : TOKEN;
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const { index: start, 0: whole, 1: run } = found;
    const end = start + whole.length;
    if (run === undefined || !HAS_CONNECTOR.test(run) || (mayAddress && IS_ADDRESS.test(run)))
      tokens.push({ start, end, spoken: run !== undefined });
    else splitRun(run, start, tokens);
    if (run === undefined || text[end] !== '.') continue;
    const last = tokens.at(-1)!;
    if (!takesPoint(text, last)) continue;
    last.end++;
    pattern.lastIndex++;
  }
  return tokens;
}
