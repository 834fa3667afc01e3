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
/** Who decides, which stands between the title and the preamble: "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH". */
const NO_SUBJECT =
  /^(?:(?:ủy|uỷ) ban|chủ tịch|bộ|thủ tướng|chính phủ|chủ nhiệm|giám đốc|hội đồng|tổng cục|tổng giám|thống đốc|cục|sở|chánh|kính gửi|phần|chương|điều|[ivx]+[.-])(?=[\s.:]|$)/iu;
const DAY = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/iu;
/** "Hòa Sơn, ngày 18 tháng 7 năm 2006", "Hòa Sơn, tháng 12 năm 2005" */
const PLACE_AND_DAY = /^\p{Lu}[^,.;]{1,40},\s*(?:ngày\s+(\d{1,2})\s+)?tháng\s+(\d{1,2})\s+năm\s+(\d{4})\.?$/iu;
/** "Căn cứ Luật …", "Kính gửi: …", "Xét đề nghị …": the preamble, whose days are other documents'. */
const PREAMBLE = /^[-–\s]*(?:căn cứ|kính gửi|xét|theo đề nghị|thực hiện)/iu;

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^a-z]/g, '');

const isCapitals = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase();

/** "Số: 14/TB-UBND", "Số 85 - BC/HU" */
const NUMBER = /^số\s*:?\s*[\d.…]*\s*[-/]\s*[\p{L}\d/-]{2,}/iu;
/** "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "TL. GIÁM ĐỐC" */
const SIGNED = /^(?:TM|KT|TL|TUQ|Q)\.\s*\p{Lu}{2}/u;
const RECIPIENTS = /^(?:nơi nhận|kính gửi)\s*:?/iu;
/** The signature and the list of recipients stand within so many lines of the end, unless tables follow. */
const FOOT = 60;

/** Signs that each could stand in an article and two of which do not. */
function hasTwoSigns(head: Line[], foot: Line[]): boolean {
  const signs = [
    head.some(({ text }) => NUMBER.test(text)),
    head.some(({ text }) => KIND.test(text) && isCapitals(text) && text.length <= 40),
    head.some(({ text }) => text.length <= SHORT && PLACE_AND_DAY.test(text)),
    [...head, ...foot].some(({ text }) => RECIPIENTS.test(text)),
    foot.some(({ text }) => SIGNED.test(text)),
  ];
  return signs.filter(Boolean).length >= 2;
}

/** The lines above the preamble, or null for what is no official document. */
function headOf(lines: Line[]): Line[] | null {
  const free = lines.filter((each) => each.role === undefined);
  const first = free.slice(0, HEAD);
  const end = first.findIndex((each) => PREAMBLE.test(each.text));
  const head = (end === -1 ? first : first.slice(0, end)).filter((each) => each.text.length <= SHORT * 3);
  const motto = head.some((each) => each.text.length <= SHORT && MOTTO.test(fold(each.text)));
  return motto || hasTwoSigns(head, free.slice(-FOOT)) ? head : null;
}

/** "THÔNG BÁO" and the line or two below it that say what about; a letter has its "V/v …" alone. */
function titleOf(head: Line[]): Candidate[] {
  const kind = head.findIndex(({ text }) => KIND.test(text) && (isCapitals(text) || text.split(/\s+/).length <= 4));
  const about = head.findIndex(({ text }) => /^(?:v\/v|về việc)/iu.test(text));
  const from = kind === -1 ? about : kind;
  if (from === -1) return [];
  const parts = [head[from]!.text];
  for (const { text } of head.slice(from + 1, from + 4)) {
    const subject = parts.length === 1 ? !NO_SUBJECT.test(text) && !NUMBER.test(text) : /^\p{Ll}/u.test(text);
    if (!subject || MOTTO.test(fold(text)) || PLACE_AND_DAY.test(text)) break;
    parts.push(text);
  }
  return [{ value: parts.join(' '), basis: 'text', rule: 'official-document/title', confidence: 0.9 }];
}

function publishedOf(head: Line[]): DateCandidate[] {
  for (const { text } of head) {
    const found = text.length <= SHORT ? (PLACE_AND_DAY.exec(text) ?? DAY.exec(text)) : null;
    const [day, month, year] = found?.slice(1) ?? [];
    const read = readDate(day ? `${day}/${month}/${year}` : `${year}-${month?.padStart(2, '0')}`);
    if (read) return [{ ...read, basis: 'text', rule: 'official-document/date', confidence: 0.9 }];
  }
  return [];
}

/** An office file has no menus and lists of related links: what looks like them in a table, or amid a long text, is its text. */
const LONG = 60;
const HEAD_LINES = 20;
const FOOT_LINES = 15;

function middleAsBody(lines: Line[]): Line[] {
  const amid = (at: number): boolean => lines.length >= LONG && at >= HEAD_LINES && at < lines.length - FOOT_LINES;
  return lines.map((each, at) =>
    each.role === undefined && (each.kind === 'table' || amid(at))
      ? { ...each, role: 'body', rule: 'office-file' }
      : each,
  );
}

/** The document with its letterhead read; any other as it is. */
export function withLetterhead(document: Document): Document {
  const head = headOf(document.lines);
  if (!head) return { ...document, lines: middleAsBody(document.lines) };
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
