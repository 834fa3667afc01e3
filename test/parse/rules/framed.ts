/** What the whole list of rules makes of a text: one line for each piece, "role rule: text". */
import { nothingDeclared } from '../../../functions/parse/document.ts';
import { linesOf } from '../../../functions/parse/formats/text.ts';
import { frame } from '../../../functions/parse/frame.ts';
import type { Parsed } from '../../../shared/article.ts';

/** A body that stands around the lines of a case: paragraphs that no rule takes for anything else. */
export const TITLE = 'Huyện Ba Tri khai mạc hội thi hòa giải viên giỏi';
export const FIRST =
  'Sáng 3/3, huyện Ba Tri khai mạc hội thi hòa giải viên giỏi với sự tham dự của 12 đội đến từ các xã.';
export const LAST =
  'Hội thi kết thúc sau hai ngày tranh tài, ban tổ chức trao giải cho các đội có thành tích xuất sắc.';
export const ENGLISH_FIRST =
  'The council voted on Monday night to approve a new bridge over the river, the second in ten years.';
export const ENGLISH_LAST =
  'Work on the bridge is due to begin in the autumn and to be finished in the spring of next year.';

export function article(text: string, mediaType = 'text/plain'): Parsed {
  const lines = linesOf(text).map((line) => (mediaType === 'text/plain' ? line : { ...line, blankBefore: 0 }));
  const document = {
    mediaType,
    charset: 'utf-8',
    convertedFrom: null,
    lines,
    declared: nothingDeclared(),
    images: [],
    links: [],
    notes: [],
  };
  return frame(
    document,
    { bucket: 'b', key: 'k', versionId: null, received: '2026-01-01' },
    { sha256: '0'.repeat(64), size: 1 },
  );
}

/** The pieces of a text with their roles. */
export const roles = (text: string, mediaType?: string): string[] => {
  const parsed = article(text, mediaType);
  return parsed.pieces.map(
    ({ role, start, end }) => `${role}: ${parsed.extracted.slice(start, end).replaceAll('\n', ' ⏎ ')}`,
  );
};

/** The role of one line of a text. */
export function roleOf(line: string, text: string, mediaType?: string): string {
  const wanted = line.trim();
  const parsed = article(text, mediaType);
  const piece = parsed.pieces.find(({ start, end }) => parsed.extracted.slice(start, end).includes(wanted));
  return piece?.role ?? 'in parts';
}
