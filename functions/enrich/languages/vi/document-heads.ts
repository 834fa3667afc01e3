import type { Passage } from '../../passages.ts';
import { longestFirst } from '../dates.ts';
import type { DocumentReading } from '../documents.ts';
import { documentTypes, numberedAlone, symbolTypes } from './document-types.ts';

/** What a citation begins with: its type and number, a law and its year, a congress. The type is null where nothing tells it. */
export type Head = Pick<DocumentReading, 'start' | 'end' | 'number' | 'title' | 'year'> & { type: string | null };

const TYPE = `(?:${documentTypes.map((type) => `[${type[0]}${type[0]!.toLowerCase()}]${type.slice(1)}`).join('|')})`;
/** "NĐ-CP", "CT/TW", "CTr/TU", "TTLT-BTC-BNV", "QH15": letters that begin with a capital, joined by dashes and strokes. */
const PART = '[A-ZĐƯ][A-Za-zĐđƯư&]{0,14}\\d{0,3}';
const SYMBOL = `${PART}(?:\\s?[-/.]\\s?${PART}){0,4}`;
const NUMBER = `\\d{1,5}[a-zđ]?(?:\\s?/\\s?(?:19|20)\\d\\d)?\\s?[-/]\\s?${SYMBOL}`;
const YEAR = '((?:19|20)\\d\\d)';
const CLOSED = '(?![\\p{L}\\d])';
const LAW = '(?<![\\p{L}\\d])(Bộ luật|Luật|Pháp lệnh)';
/** The name of a law: "Đất đai", "Bảo vệ môi trường", "Khiếu nại, tố cáo". */
const TITLE = '(\\p{Lu}(?:(?!\\s(?:của(?=\\s\\p{Lu})|các|được|đã|có|theo|ngày|trong|năm|số|về)\\s)[\\p{L}, ]){2,70}?)';

/** "24/2014/NĐ-CP", "05-CT/TW", "67/KH-UBND". */
const WITH_SYMBOL = new RegExp(`(?<![\\p{L}\\d/-])${NUMBER}${CLOSED}`, 'gu');
/** "24", "30a", "07/2016": not "5 năm", "3 nội dung", "2,5". */
const WITHOUT_SYMBOL = new RegExp(
  `(?<![\\p{L}\\d/.,-])\\d{1,4}[a-zđ]?(?:/(?:19|20)\\d\\d)?(?![\\p{L}\\d/&-]|[.,]\\d|%|\\s{1,3}(?:năm|tháng|ngày\\s{1,3}\\p{L}|người|nội dung|vấn đề|điểm|nhiệm vụ|nhóm|đơn vị|tập thể|cá nhân|xã|dự án|đồng|triệu|tỷ)${CLOSED})`,
  'gu',
);
/** What stands before a number: "Chỉ thị số", "số", or nothing. */
const TYPE_BEFORE = new RegExp(`(?<![\\p{L}\\d])(?:(${TYPE})\\s{1,3})?(số\\s{0,3}:?\\s{0,3})?$`, 'u');
/** As far back as the longest type may begin. */
const REACH = 40;

const yearIn = (number: string) => /\/\s?((?:19|20)\d\d)/.exec(number)?.[1] ?? null;
const typeOfSymbol = (number: string) => symbolTypes[/\d[a-zđ]?\s?[-/]\s?(\p{L}+)/u.exec(number)?.[1] ?? ''] ?? null;

function numbersIn(plain: string, pattern: RegExp, read: (type?: string, so?: string) => boolean): Head[] {
  return [...plain.matchAll(pattern)].flatMap(({ 0: number, index }): Head[] => {
    const before = TYPE_BEFORE.exec(plain.slice(Math.max(0, index - REACH), index));
    const [whole = '', type, so] = before ?? [];
    if (!read(type, so)) return [];
    const start = index - whole.length;
    const end = index + number.length;
    return [{ start, end, type: type ?? typeOfSymbol(number), number, title: null, year: yearIn(number) }];
  });
}

const isNumberedAlone = (type?: string, so?: string) =>
  type !== undefined && (so !== undefined || numberedAlone.has(type.toLowerCase()));

type Named = Pick<Head, 'type' | 'number' | 'title' | 'year'>;
/** `needs`: a text without it is not searched. */
type NameRule = { needs: RegExp; pattern: RegExp; read: (groups: (string | undefined)[]) => Named };

const OF_LAWS = /[Ll]uật|Pháp lệnh/;

const names: NameRule[] = [
  {
    // "Luật Đất đai số 45/2013/QH13"
    needs: OF_LAWS,
    pattern: new RegExp(
      `${LAW}\\s{1,3}${TITLE}\\s{1,3}(?:năm ${YEAR}\\s{1,3})?\\(?số\\s{0,3}:?\\s{0,3}(${NUMBER})${CLOSED}`,
      'gu',
    ),
    read: ([, type, title, , number]) => ({
      type: type!,
      number: number!,
      title: title!,
      year: yearIn(number!),
    }),
  },
  {
    // "Luật Đất đai năm 2013", "Bộ luật Lao động 2012", "Luật Thi đua, Khen thưởng (sửa đổi) năm 2022"
    needs: OF_LAWS,
    pattern: new RegExp(
      `${LAW}\\s{1,3}${TITLE}\\s{1,3}(?:\\([^()\\n]{2,40}\\)\\s{1,3})?(?:năm\\s{1,3})?${YEAR}${CLOSED}(?![/-]\\d)`,
      'gu',
    ),
    read: ([, type, title, year]) => ({ type: type!, number: null, title: title!, year: year! }),
  },
  {
    // "Luật Tổ chức chính quyền địa phương ngày 19/6/2015"
    needs: OF_LAWS,
    pattern: new RegExp(`${LAW}\\s{1,3}${TITLE}(?=,?\\s{1,3}ngày\\s{1,3}\\d{1,2}\\s?(?:[/.-]|tháng))`, 'gu'),
    read: ([, type, title]) => ({ type: type!, number: null, title: title!, year: null }),
  },
  {
    // "Hiến pháp năm 2013"
    needs: /Hiến pháp/,
    pattern: new RegExp(`(Hiến pháp)\\s{1,3}(?:năm\\s{1,3})?${YEAR}${CLOSED}`, 'gu'),
    read: ([, type, year]) => ({ type: type!, number: null, title: null, year: year! }),
  },
  {
    // "Nghị quyết Đại hội X của Đảng bộ tỉnh", "Nghị quyết Đại hội đại biểu toàn quốc lần thứ XII"
    needs: /Nghị quyết\s+Đại hội/,
    pattern: new RegExp(
      `(Nghị quyết)\\s{1,3}(Đại hội\\s{1,3}(?:đại biểu\\s{1,3})?(?:toàn quốc\\s{1,3})?(?:lần thứ\\s{1,3})?[IVX]{1,6})${CLOSED}`,
      'gu',
    ),
    read: ([, type, title]) => ({ type: type!, number: null, title: title!, year: null }),
  },
  {
    // "Nghị quyết Đại hội đại biểu Đảng bộ huyện lần thứ VIII": the agency follows
    needs: /Nghị quyết\s+Đại hội/,
    pattern:
      /(Nghị quyết)\s{1,3}(Đại hội(?:\s{1,3}(?:đại biểu|đảng viên))?)(?=\s{1,3}(?:Đảng bộ|Chi bộ|Công đoàn|Hội|Đoàn|Liên đoàn)\s[^.;\n]{1,60}?lần thứ)/gu,
    read: ([, type, title]) => ({ type: type!, number: null, title: title!, year: null }),
  },
  {
    // "Nghị quyết Trung ương 4 (khóa XII)"
    needs: /Nghị quyết\s+(?:Hội nghị\s+)?Trung ương/,
    pattern: new RegExp(
      `(Nghị quyết)\\s{1,3}(?:Hội nghị\\s{1,3})?(Trung ương\\s{1,3}\\d{1,2}(?:,?\\s{1,3}\\(?khóa\\s{1,3}[IVX]{1,6})?)${CLOSED}`,
      'gu',
    ),
    read: ([, type, title]) => ({ type: type!, number: null, title: title!, year: null }),
  },
];

function namesIn(plain: string): Head[] {
  const possible = names.filter(({ needs }) => needs.test(plain));
  return possible.flatMap(({ pattern, read }) =>
    [...plain.matchAll(pattern)].map((match) => ({
      ...read([...match]),
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
}

/** What citations in a passage begin with, in order. "ban hành Nghị quyết" alone begins none. */
export function headsIn({ plain }: Passage): Head[] {
  return longestFirst([
    ...numbersIn(plain, WITH_SYMBOL, () => true),
    ...numbersIn(plain, WITHOUT_SYMBOL, isNumberedAlone),
    ...namesIn(plain),
  ]);
}
