import type { Span } from '../../../../shared/article.ts';
import type { Passage } from '../../passages.ts';
import { textOf } from './compound-words.ts';
import { capitalRun } from './names.ts';
import { officeAt } from './office-chains.ts';
import { afterBrackets } from './offices-held.ts';
import { organisationAt } from './organisations.ts';
import { phraseSet } from './phrases.ts';
import { isCapital, isSpace, type Syllable, syllableAt, syllablesOf } from './syllables.ts';

/** Heads of agencies issue in their own name: "của Chủ tịch UBND tỉnh", "của Thủ tướng". */
const HEADS =
  /^(?:chủ tịch|thủ tướng|bộ trưởng|thống đốc|tổng giám đốc|giám đốc|tổng bí thư|viện trưởng|chánh án|chánh thanh tra|cục trưởng|tổng cục trưởng)/u;

const OTHERS = phraseSet(`
Trung ương; Trung ương Đảng; Đảng; Nhà nước; Liên bộ; Ban Chấp hành Trung ương
`);

/** "phó tổng cục trưởng" */
const LONGEST_HEAD = 4;

/** Where the agency or the head of an agency that begins at a syllable ends; `at` itself where none does. */
function agencyEnd(syllables: Syllable[], at: number): number {
  const first = syllables[at];
  if (!first || syllables[at - 1]?.lower === 'phó') return at;
  const office = HEADS.test(textOf(syllables, at, at + LONGEST_HEAD)) ? officeAt(syllables, at) : null;
  const end = office?.end ?? organisationAt(syllables, at)?.end ?? 0;
  return Math.max(at, end, (isCapital(first) && OTHERS.longestAt(syllables, at, isSpace)?.end) || 0);
}

/** The agency that a document is "của …", named at an offset; two of them where both issued it. */
export function issuerAt(from: Passage, offset: number): Span | null {
  const syllables = syllablesOf(from);
  const at = syllableAt(syllables, offset);
  if (syllables[at]?.start !== offset) return null;
  let end = agencyEnd(syllables, at);
  if (end === at) return null;
  if (syllables[end]?.lower === 'và' && isCapital(syllables[end + 1]))
    end = Math.max(end, agencyEnd(syllables, end + 1)) || end;
  if (syllables[end - 1]?.lower === 'và') end--;
  return { start: offset, end: syllables[end - 1]!.end };
}

/** "Bộ trưởng Bộ Y tế Lý Quốc Trung ký …", with or without an abbreviation in brackets before the name. */
function isHolder(syllables: Syllable[], end: number, verb: number): boolean {
  const name = afterBrackets(syllables, end);
  return verb > name + 1 && capitalRun(syllables, name) === verb;
}

/** "đã", "vừa chính thức": what may stand between an agency and "ban hành". */
const ADVERBS = phraseSet(`
đã; vừa; cũng; mới; sẽ; vừa qua; tiếp tục; kịp thời; các; chính thức; đồng thời; xem xét; họp; lần lượt; khẩn trương
`);
const ISSUES = phraseSet(`
ban hành; ký ban hành; ký; có; ra; thông qua; phê duyệt; gửi; phát hành; xây dựng; trình; biểu quyết thông qua
`);
/** So many syllables before a document's type its issuer may begin. */
const REACH = 24;

/** Where the verb of "HĐND tỉnh đã ban hành các …" begins, right before the document; -1 where there is none. */
function verbBefore(syllables: Syllable[], document: number): number {
  const at = beforeAdverbs(syllables, document);
  for (let begin = Math.max(0, at - LONGEST_VERB); begin < at; begin++) {
    if (ISSUES.longestAt(syllables, begin, isSpace)?.end === at) return beforeAdverbs(syllables, begin);
  }
  return -1;
}

/** "biểu quyết thông qua" */
const LONGEST_VERB = 4;
/** "đã kịp thời", "cũng vừa chính thức": no more of them stand together. */
const MOST_ADVERBS = 3;

/** Where the adverbs that end right before a syllable begin. */
function beforeAdverbs(syllables: Syllable[], end: number): number {
  let at = end;
  for (let count = 0; count < MOST_ADVERBS; count++) {
    if (ADVERBS.longestAt(syllables, at - 2, isSpace)?.end === at) at -= 2;
    else if (ADVERBS.longestAt(syllables, at - 1, isSpace)?.end === at) at -= 1;
    else break;
  }
  return at;
}

/** The subject of "HĐND tỉnh ban hành Nghị quyết …", right before the document that begins at an offset. */
export function issuerBefore(from: Passage, offset: number): Span | null {
  const syllables = syllablesOf(from);
  const verb = verbBefore(syllables, syllableAt(syllables, offset));
  if (verb <= 0) return null;
  for (let at = Math.max(0, verb - REACH); at < verb; at++) {
    const end = agencyEnd(syllables, at);
    if (end === at) continue;
    if (end === verb || afterBrackets(syllables, end) === verb || isHolder(syllables, end, verb))
      return { start: syllables[at]!.start, end: syllables[end - 1]!.end };
    at = end - 1;
  }
  return null;
}
