import { day as dayOn } from '../../calendar.ts';
import type { Passage } from '../../passages.ts';
import { longestFirst } from '../dates.ts';
import type { DocumentReading } from '../documents.ts';
import { documentTypes, numberedAlone, symbolTypes } from './documentTypes.ts';
import { issuerAt, issuerBefore } from './issuers.ts';

const TYPE = `(?:${documentTypes.map((type) => `[${type[0]}${type[0]!.toLowerCase()}]${type.slice(1)}`).join('|')})`;
/** "NĐ-CP", "CT/TW", "CTr/TU", "TTLT-BTC-BNV", "QH15": letters that begin with a capital, joined by dashes and strokes. */
const PART = '[A-ZĐƯ][A-Za-zĐđƯư&]{0,14}\\d{0,3}';
const SYMBOL = `${PART}(?:\\s?[-/.]\\s?${PART}){0,4}`;
const NUMBER = `\\d{1,5}[a-zđ]?(?:\\s?/\\s?(?:19|20)\\d\\d)?\\s?[-/]\\s?${SYMBOL}`;
const YEAR = '((?:19|20)\\d\\d)';
const CLOSED = '(?![\\p{L}\\d])';
const OPEN = '(?<![\\p{L}\\d])';
const SO = '(?:số\\s{0,3}:?\\s{0,3})';
/** The name of a law: "Đất đai", "Bảo vệ môi trường", "Khiếu nại, tố cáo". */
const TITLE = '(\\p{Lu}(?:(?!\\s(?:của(?=\\s\\p{Lu})|các|được|đã|có|theo|ngày|trong|năm|số|về)\\s)[\\p{L}, ]){2,70}?)';

type Head = Pick<DocumentReading, 'start' | 'end' | 'number' | 'title' | 'year'> & { type: string | null };

type HeadRule = [RegExp, (groups: (string | undefined)[]) => Pick<Head, 'type' | 'number' | 'title' | 'year'> | null];

const numbered = (type: string | undefined, number: string, title: string | null = null) => ({
  type: type ?? symbolTypes[/\d[a-zđ]?\s?[-/]\s?(\p{L}+)/u.exec(number)?.[1] ?? ''] ?? null,
  number,
  title,
  year: /\/\s?((?:19|20)\d\d)/.exec(number)?.[1] ?? null,
});

const heads: HeadRule[] = [
  // "Chỉ thị số 05-CT/TW", "67/KH-UBND"
  [
    new RegExp(`${OPEN}(?<![\\d/-])(?:(${TYPE})\\s{1,3})?${SO}?(${NUMBER})${CLOSED}`, 'gu'),
    ([, type, number]) => numbered(type, number!),
  ],
  // "Luật Đất đai số 45/2013/QH13"
  [
    new RegExp(
      `${OPEN}(Bộ luật|Luật|Pháp lệnh)\\s{1,3}${TITLE}\\s{1,3}(?:năm ${YEAR}\\s{1,3})?\\(?${SO}(${NUMBER})${CLOSED}`,
      'gu',
    ),
    ([, type, title, , number]) => numbered(type, number!, title),
  ],
  // "Luật Đất đai năm 2013", "Bộ luật Lao động 2012", "Luật Thi đua, Khen thưởng (sửa đổi) năm 2022"
  [
    new RegExp(
      `${OPEN}(Bộ luật|Luật|Pháp lệnh)\\s{1,3}${TITLE}\\s{1,3}(?:\\([^()\\n]{2,40}\\)\\s{1,3})?(?:năm\\s{1,3})?${YEAR}${CLOSED}(?![/-]\\d)`,
      'gu',
    ),
    ([, type, title, year]) => ({ type: type!, number: null, title: title!, year: year! }),
  ],
  // "Luật Tổ chức chính quyền địa phương ngày 19/6/2015"
  [
    new RegExp(
      `${OPEN}(Bộ luật|Luật|Pháp lệnh)\\s{1,3}${TITLE}(?=,?\\s{1,3}ngày\\s{1,3}\\d{1,2}\\s?(?:[/.-]|tháng))`,
      'gu',
    ),
    ([, type, title]) => ({ type: type!, number: null, title: title!, year: null }),
  ],
  // "Hiến pháp năm 2013"
  [
    new RegExp(`${OPEN}(Hiến pháp)\\s{1,3}(?:năm\\s{1,3})?${YEAR}${CLOSED}`, 'gu'),
    ([, type, year]) => ({ type: type!, number: null, title: null, year: year! }),
  ],
  // "Nghị định 24", "Nghị quyết số 30a"; not "Nghị quyết 5 năm", "Quyết định 3 nội dung"
  [
    new RegExp(
      `${OPEN}(${TYPE})\\s{1,3}(${SO})?(\\d{1,4}[a-zđ]?(?:/(?:19|20)\\d\\d)?)(?![\\p{L}\\d/&-]|[.,]\\d|%|\\s{1,3}(?:năm|tháng|ngày\\s{1,3}\\p{L}|người|nội dung|vấn đề|điểm|nhiệm vụ|nhóm|đơn vị|tập thể|cá nhân|xã|dự án|đồng|triệu|tỷ)${CLOSED})`,
      'gu',
    ),
    ([, type, so, number]) => (so || numberedAlone.has(type!.toLowerCase()) ? numbered(type, number!) : null),
  ],
  // "Nghị quyết Đại hội X của Đảng bộ tỉnh", "Nghị quyết Đại hội lần thứ XII"
  [
    new RegExp(
      `${OPEN}(Nghị quyết)\\s{1,3}(Đại hội\\s{1,3}(?:đại biểu\\s{1,3})?(?:toàn quốc\\s{1,3})?(?:lần thứ\\s{1,3})?[IVX]+)${CLOSED}`,
      'gu',
    ),
    ([, type, title]) => ({ type: type!, number: null, title: title!, year: null }),
  ],
];

const DATE_AFTER = new RegExp(
  `\\s{0,3}[,(]?\\s{0,3}(?:(?:được\\s{1,3})?(?:ban hành|ký)\\s{1,3})?(?:ngày\\s{1,3})?(\\d{1,2})\\s?(?:[/.-]\\s?|\\s{0,3}tháng\\s{1,3})(\\d{1,2})\\s?(?:[/.-]\\s?|,?\\s{0,3}năm\\s{1,3})${YEAR}(?!\\d)\\)?`,
  'uy',
);
const ISSUER_AFTER = /\s{0,3},?\s{0,3}(?:của|do)\s{1,3}/uy;

interface Tail {
  end: number;
  date: string | null;
  issuer: string | null;
}

/** "… ngày 15/5/2016 của Bộ Chính trị", in either order. */
function tailOf(from: Passage, at: number): Tail {
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

function headsIn({ plain }: Passage): Head[] {
  const found = heads.flatMap(([pattern, read]) =>
    [...plain.matchAll(pattern)].flatMap((match): Head[] => {
      const head = read([...match]);
      return head ? [{ ...head, start: match.index, end: match.index + match[0].length }] : [];
    }),
  );
  return longestFirst(found);
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
    const { end, date, issuer } = tailOf(from, head.end);
    const year = head.year ?? date?.slice(0, 4) ?? null;
    const confidence = head.number ? 0.98 : 0.85;
    documents.push({ ...head, type, end, date, issuer: issuer ?? subject, year, confidence });
  }
  return shareIssuers(documents, from);
}
