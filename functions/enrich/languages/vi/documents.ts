import { day as dayOn } from '../../calendar.ts';
import type { Passage } from '../../passages.ts';
import type { DocumentReading } from '../documents.ts';
import { headsIn } from './document-heads.ts';
import { issuerAt, issuerBefore } from './issuers.ts';

const YEAR = '((?:19|20)\\d\\d)';
const DATE_AFTER = new RegExp(
  `\\s{0,3}[,(]?\\s{0,3}(?:(?:được\\s{1,3})?(?:ban hành|ký)\\s{1,3})?(?:ngày\\s{1,3})?(\\d{1,2})\\s?(?:[/.-]\\s?|\\s{0,3}tháng\\s{1,3})(\\d{1,2})\\s?(?:[/.-]\\s?|,?\\s{0,3}năm\\s{1,3})${YEAR}(?!\\d)\\)?`,
  'uy',
);
/** "Đại hội đại biểu" + "Đảng bộ huyện": of a congress without its number the agency follows at once. */
const CONGRESS = /^Đại hội(?: (?:đại biểu|đảng viên))?$/u;
const ISSUER_AFTER = /\s{0,3},?\s{0,3}(?:của|do)\s{1,3}/uy;

interface Tail {
  end: number;
  date: string | null;
  issuer: string | null;
}

/** "… ngày 9/12/2011 của Bộ Chính trị", in either order. */
function tailOf(from: Passage, at: number, title: string | null): Tail {
  const congress = title && CONGRESS.test(title) ? issuerAt(from, at + 1) : null;
  if (congress) return { end: congress.end, date: null, issuer: from.text.slice(congress.start, congress.end) };
  const tail: Tail = { end: at, date: null, issuer: null };
  for (let part = 0; part < 3; part++) {
    DATE_AFTER.lastIndex = tail.end;
    const dated = tail.date ? null : DATE_AFTER.exec(from.plain);
    if (dated) {
      const [date, month, year] = dated.slice(1, 4).map(Number) as [number, number, number];
      tail.date = dayOn(year, month, date);
      tail.end = DATE_AFTER.lastIndex;
    }
    ISSUER_AFTER.lastIndex = tail.end;
    const issuer = tail.issuer || !ISSUER_AFTER.test(from.plain) ? null : issuerAt(from, ISSUER_AFTER.lastIndex);
    if (issuer) {
      tail.issuer = from.text.slice(issuer.start, issuer.end);
      tail.end = issuer.end;
    }
  }
  return tail;
}

/** "… số 01/2020/NĐ-CP và 02/2020/NĐ-CP": what stands between two documents of one list. */
const IN_LIST = /^\s{0,3}(?:,|;|và|hoặc|,\s{0,3}và)\s{0,3}(?:số\s{0,3})?$/u;

/** "… và 02/2020/NĐ-CP": a number that leaves its type to the one before. */
const UNTYPED = /^(?:số\s|\d)/u;

/** The numbers of one list share the issuer that stands after the last: "các Nghị định số 01/… và 02/… của Chính phủ". */
function shareIssuers(documents: DocumentReading[], from: Passage): DocumentReading[] {
  const shared: DocumentReading[] = [];
  for (const document of documents.toReversed()) {
    const next = shared.at(-1);
    const listed =
      next &&
      UNTYPED.test(from.plain.slice(next.start, next.start + 4)) &&
      IN_LIST.test(from.plain.slice(document.end, next.start));
    shared.push(listed ? { ...document, issuer: document.issuer ?? next.issuer } : document);
  }
  return shared.reverse();
}

/** Documents that a Vietnamese text cites by number, by year or by congress. "ban hành Nghị quyết" alone is none. */
export function vietnameseDocuments(from: Passage): DocumentReading[] {
  const documents: DocumentReading[] = [];
  let subject: string | null = null;
  for (const head of headsIn(from)) {
    const previous = documents.at(-1);
    const listed = previous && IN_LIST.test(from.plain.slice(previous.end, head.start));
    const type = head.type ?? (listed ? previous.type : null);
    if (!type) continue;
    const before = issuerBefore(from, head.start);
    subject = before ? from.text.slice(before.start, before.end) : listed ? subject : null;
    const { end, date, issuer } = tailOf(from, head.end, head.title);
    const year = head.year ?? date?.slice(0, 4) ?? null;
    const confidence = head.number ? 0.98 : 0.85;
    documents.push({ ...head, type, end, date, issuer: issuer ?? subject, year, confidence });
  }
  return shareIssuers(documents, from);
}
