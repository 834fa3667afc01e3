/**
 * Decisions, notices and plans of Vietnamese agencies, as offices write them: the letterhead belongs to the text, the title is the kind
 * of the document with what it is about, and the day of signing is the day it was made public.
 *
 *     ỦY BAN NHÂN DÂN HUYỆN …          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
 *     Số: 14/TB-UBND                   Độc lập - Tự do - Hạnh phúc
 *                                      …, ngày 03 tháng 4 năm 2007
 *     THÔNG BÁO
 *     Về việc cấp nước luân phiên …
 */
import type { Candidate } from '../../../shared/article.ts';
import type { DateCandidate, Document, Line } from '../document.ts';
import { readDate } from './dates.ts';
import type { Format } from './format.ts';

/** The letterhead is over within so many lines. */
const HEAD = 30;
/** A letterhead's line; the motto quoted in a paragraph is none. */
const SHORT = 120;

const MOTTO = /conghoaxahoichunghiavietnam|doclaptudohanhphuc|^dangcongsanvietnam$/;
const KIND =
  /^(?:quyết định|nghị quyết|nghị định|thông tư(?: liên tịch)?|chỉ thị|thông báo|thông tri|báo cáo|kế hoạch|công điện|tờ trình|hướng dẫn|chương trình|đề án|quy định|quy chế|điều lệ|pháp lệnh|luật|lệnh|kết luận|giấy mời|biên bản|lời kêu gọi)(?=$|[\s:])/iu;
const ABOUT = /^\(?(?:về |v\/v|của |ban hành |sửa đổi|quy định |hướng dẫn |tổ chức |phê duyệt )/iu;
const DAY = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/iu;
/** "Căn cứ Luật …", "Kính gửi: …", "Xét đề nghị …": the preamble, whose days are other documents'. */
const PREAMBLE = /^[-–\s]*(?:căn cứ|kính gửi|xét|theo đề nghị|thực hiện)/iu;

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^a-z]/g, '');

const isCapitals = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase();

/** The lines above the preamble, or null for what has no letterhead. */
function headOf(lines: Line[]): Line[] | null {
  const first = lines.filter((each) => each.role === undefined).slice(0, HEAD);
  const end = first.findIndex((each) => PREAMBLE.test(each.text));
  const head = (end === -1 ? first : first.slice(0, end)).filter((each) => each.text.length <= SHORT * 3);
  return head.some((each) => each.text.length <= SHORT && MOTTO.test(fold(each.text))) ? head : null;
}

/** "THÔNG BÁO" and the line or two below it that say what about; a letter has its "V/v …" alone. */
function titleOf(head: Line[]): Candidate[] {
  const kind = head.findIndex(({ text }) => KIND.test(text) && (isCapitals(text) || text.split(/\s+/).length <= 4));
  const about = head.findIndex(({ text }) => /^(?:v\/v|về việc)/iu.test(text));
  const from = kind === -1 ? about : kind;
  if (from === -1) return [];
  const parts = [head[from]!.text];
  for (const { text } of head.slice(from + 1, from + 4)) {
    const goesOn =
      parts.length === 1 ? ABOUT.test(text) || isCapitals(parts[0]!) === isCapitals(text) : /^\p{Ll}/u.test(text);
    if (!goesOn || MOTTO.test(fold(text))) break;
    parts.push(text);
  }
  return [{ value: parts.join(' '), basis: 'text', rule: 'official-document/title', confidence: 0.9 }];
}

function publishedOf(head: Line[]): DateCandidate[] {
  const days = head.flatMap(({ text }) => (text.length <= SHORT ? (DAY.exec(text) ?? []) : [])).slice(0, 4);
  const read = days.length === 4 ? readDate(days.slice(1).join('/')) : null;
  return read ? [{ ...read, basis: 'text', rule: 'official-document/date', confidence: 0.9 }] : [];
}

/** The document with its letterhead read; any other as it is. */
export function withLetterhead(document: Document): Document {
  const head = headOf(document.lines);
  if (!head) return document;
  const { declared } = document;
  return {
    ...document,
    lines: document.lines.map((each) => (each.role ? each : { ...each, role: 'body', rule: 'official-document' })),
    declared: {
      ...declared,
      title: [...titleOf(head), ...declared.title],
      published: [...publishedOf(head), ...declared.published],
    },
  };
}

/** A format of office files, whose documents may be official ones. */
export const official = (format: Format): Format => ({
  ...format,
  async read(bytes, hints) {
    const content = await format.read(bytes, hints);
    return content.kind === 'document' ? { ...content, document: withLetterhead(content.document) } : content;
  },
});
