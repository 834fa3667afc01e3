import type { Span } from '../../../../shared/article.ts';
import type { Passage } from '../../passages.ts';

const WORD = '[\\p{Lu}][\\p{L}&]*';
const LEVEL =
  '(?:\\s+(?:tỉnh|thành phố|TP\\.?|huyện|quận|thị xã|xã|phường|thị trấn)(?:\\s+\\p{Lu}\\p{L}*(?:[\\s-]\\p{Lu}\\p{L}*){0,3})?)?';
const NAMES = [
  `(?:Chủ tịch\\s+)?(?:UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân)${LEVEL}`,
  '(?:Ủy ban Thường vụ\\s+)?Quốc hội(?:\\s+khóa\\s+[IVX]+)?',
  'Thủ tướng Chính phủ',
  'Thủ tướng',
  'Chính phủ',
  'Bộ Chính trị(?:\\s+khóa\\s+[IVX]+)?',
  'Ban Bí thư(?:\\s+Trung ương(?:\\s+Đảng)?)?',
  'Ban Chấp hành Trung ương(?:\\s+Đảng)?',
  'Ban (?:Chấp hành|Thường vụ)\\s+(?:Đảng bộ\\s+)?(?:Tỉnh ủy|Thành ủy|Huyện ủy|tỉnh|Đảng ủy)',
  'Trung ương(?:\\s+Đảng)?',
  '(?:Thường trực\\s+)?(?:Tỉnh|Thành|Huyện|Quận|Thị) ủy',
  `Đảng bộ${LEVEL}`,
  `(?:Bộ trưởng\\s+)?(?:Bộ|Sở|Cục|Tổng cục|Ban|Văn phòng)\\s+${WORD}(?:(?:,?\\s+(?:và\\s+)?|\\s?-\\s?|\\s+nhân\\s+|\\s+nông\\s+|\\s+học\\s+|\\s+vụ\\s+)${WORD}){0,6}`,
].join('|');

const AT = new RegExp(`(?:${NAMES})(?![\\p{L}])`, 'uy');
const BEFORE = new RegExp(
  `(?<![\\p{L}])(${NAMES})\\s+(?:(?:đã|vừa|cũng|mới|sẽ|tiếp tục|kịp thời)\\s+){0,2}(?:ký\\s+)?(?:ban hành|có|ký|ra|thông qua|công bố|gửi)\\s+(?:các\\s+)?$`,
  'u',
);
/** So far before a document's type is its issuer looked for. */
const REACH = 120;

/** The agency or the head of an agency that a document is "của …", named at `at`. */
export function issuerAt({ plain }: Passage, at: number): Span | null {
  AT.lastIndex = at;
  const match = AT.exec(plain);
  return match ? { start: at, end: at + match[0].length } : null;
}

/** The subject of "HĐND tỉnh ban hành Nghị quyết …", right before `at`. */
export function issuerBefore({ plain }: Passage, at: number): Span | null {
  const from = Math.max(0, at - REACH);
  const match = BEFORE.exec(plain.slice(from, at));
  if (!match) return null;
  const start = from + match.index;
  return { start, end: start + match[1]!.length };
}
