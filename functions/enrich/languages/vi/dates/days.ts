import { type Day, type Days, day as dayOn, daysBetween } from '../../../calendar.ts';
import type { Passage } from '../../../passages.ts';
import { type DateContext, type DateReading, yearNear } from '../../dates.ts';

/** A day as printed: the month and the year may be left to a later one ("14-15/9/2019") or to the context. */
interface Item {
  start: number;
  end: number;
  date: number;
  month: number | null;
  year: number | null;
}

type Joint = 'to' | 'and';

interface List {
  items: Item[];
  joints: Joint[];
}

const DATE = '(0?[1-9]|[12]\\d|3[01])';
const MONTH = '(0?[1-9]|1[0-2])';
const YEAR = '((?:1[89]|20)\\d\\d)';
const NO_MORE_DIGITS = '(?![\\d]|[.,]\\d)';
const OF_YEAR = `(?:\\s{0,3}[/.-]\\s{0,3}|,?\\s{1,3}năm\\s{1,3})${YEAR}${NO_MORE_DIGITS}`;

const forms: { pattern: RegExp; needsCue: boolean }[] = [
  // "8 tháng 4 năm 2019", "5 tháng 3"
  { pattern: new RegExp(`${DATE}\\s{1,3}tháng\\s{1,3}${MONTH}(?!\\d)(?:${OF_YEAR})?`, 'uy'), needsCue: false },
  // "9/4/2019", "9-4-2019", "9.4.2019", "9/4 năm 2019"
  { pattern: new RegExp(`${DATE}\\s?/\\s?${MONTH}\\s?/\\s?${YEAR}${NO_MORE_DIGITS}`, 'uy'), needsCue: false },
  { pattern: new RegExp(`${DATE}/${MONTH},? năm ${YEAR}${NO_MORE_DIGITS}`, 'uy'), needsCue: false },
  { pattern: new RegExp(`${DATE}\\s?-\\s?${MONTH}\\s?-\\s?${YEAR}${NO_MORE_DIGITS}`, 'uy'), needsCue: false },
  { pattern: new RegExp(`${DATE}\\.${MONTH}\\.${YEAR}${NO_MORE_DIGITS}`, 'uy'), needsCue: false },
  // "28/11"
  { pattern: new RegExp(`${DATE}\\s?/\\s?${MONTH}(?![\\d/]|\\s?/\\s?\\d|[.,]\\d|%)`, 'uy'), needsCue: true },
  // "23-3", as some papers print it
  {
    pattern: new RegExp(`${DATE}-${MONTH}(?![\\d/-]|\\s{0,3}[/-]\\s{0,3}\\d|\\s{1,3}tháng|[.,]\\d|%)`, 'uy'),
    needsCue: true,
  },
  // "17.6"
  {
    pattern: new RegExp(`${DATE}\\.${MONTH}(?!\\d|[.,]\\d|%|\\s(?:tỷ|triệu|nghìn|ha|m|km)(?!\\p{L}))`, 'uy'),
    needsCue: true,
  },
  // "5" of "từ ngày 5 đến 7/3"
  { pattern: new RegExp(`${DATE}(?![\\d/%]|[.,]\\d)`, 'uy'), needsCue: true },
];

const PART_OF_DAY = '(?:rạng sáng|sáng|trưa|chiều|tối|đêm|khuya)';
const WEEKDAY = '(?:(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)\\s{0,3},?\\s{0,3}\\(?)';

/** Where a day may begin: two digits at most, no part of a longer number, of a decimal, of "A5" or of "1-2/3". */
const NUMBER = /(?<![\p{L}\d]|[\p{L}\d][.,/&-]|\d\s[/-]\s)\d{1,2}(?!\d)/gu;
/** A cue is looked for in so many characters before the number. */
const CUE_REACH = 40;
/** "Chiều 28/11", "hai ngày 14 và 15/9", "Quốc khánh 2/9", "Thứ ba (5/6)": what makes a number a day. */
const CUE = new RegExp(
  `(?<![\\p{L}])(?:(?:ngày|mùng|mồng|${PART_OF_DAY}|hôm qua|hôm nay|hôm|dịp|lễ|quốc khánh|${WEEKDAY})\\s{0,3}(?:các\\s{1,3})?)$`,
  'u',
);
/** These stand before other numbers too: a day without a year is believed only where the phrase ends after it. */
const WEAK_CUE = /(?:(?<!\p{L})(?:từ|đến|tới|trước|sau|vào|việt nam|quốc tế)\s{1,3}|\()$/u;
/** "Ngày Thương binh - Liệt sĩ 27/7", "dịp Giáng sinh 25/12": a feast is named before its day. */
const FEAST = /(?<!\p{L})(?:ngày|lễ|dịp|kỷ niệm|mừng|đón|tết)\s[^.;:()\d\n]{3,48}\s$/u;
const FEAST_REACH = 60;
/** What a mention begins with: "Từ", "dịp lễ" and brackets are no part of the date. */
const MENTION_BEGINS = new RegExp(
  `(?<!\\p{L})(?:${PART_OF_DAY}\\s{1,3})?(?:${WEEKDAY}\\s{0,3})?(?:(?:ngày|hôm qua|hôm nay|hôm|mùng|mồng)\\s{1,3})*$`,
  'u',
);

const JOINT = new RegExp(
  `\\s{0,3}(?:(-|,?\\s{0,3}(?:cho\\s{1,3})?(?:đến|tới)(?:\\s{1,3}hết)?)|(,?\\s{0,3}(?:và|hoặc|&)|,|;|(?=\\s{1,3}rạng sáng)))\\s{0,3}(?:hết\\s{1,3})?(?:${PART_OF_DAY}\\s{1,3})?(?:các\\s{1,3})?(?:ngày\\s{1,3})?(?=\\d)`,
  'uy',
);
/** "từ 1/3 diện tích", "ngày 5 người": what a number counts is no day. */
const COUNTS =
  /^\s{0,3}(?:người|đại biểu|số|dân số|diện tích|tổng|hộ|ha|km|m|giờ|h\d|phút|%|tỷ|triệu|nghìn|đồng|tuổi|năm|lần|phần|thành viên|nhóm)(?!\p{L})/u;
/** "Quảng trường 24 tháng 3", "Nhà máy 19-5": named after a day. */
const NAMED_AFTER =
  /(?<!\p{L})(?:quảng trường|đường|phố|công viên|trường|bệnh viện|nhà máy|làng|khu|cầu|đại lộ|hợp tác xã)\s{1,3}$/u;
const PHRASE_ENDS = /^\s{0,3}(?:$|[,.;:)\]\n"-]|tại|đến|tới|và|của|là|năm|cho|có|sẽ|đã|ở|trên)/u;

/** No list names more days than a month has. */
const LONGEST_LIST = 31;

function itemAt(lower: string, at: number, cued: boolean): Item | null {
  for (const { pattern, needsCue } of forms) {
    if (needsCue && !cued) continue;
    pattern.lastIndex = at;
    const match = pattern.exec(lower);
    if (!match) continue;
    const [date, month, year] = match.slice(1, 4).map((part) => (part ? Number(part) : null));
    return { start: at, end: at + match[0].length, date: date ?? 0, month: month ?? null, year: year ?? null };
  }
  return null;
}

/** The days joined from `at` on: "5, 6 và 7/3". Bare numbers after the last month are not days. */
function listAt(lower: string, at: number, cued: boolean): List {
  const items: Item[] = [];
  const joints: Joint[] = [];
  let next = itemAt(lower, at, cued);
  while (next && items.length < LONGEST_LIST) {
    items.push(next);
    JOINT.lastIndex = next.end;
    const joint = JOINT.exec(lower);
    if (!joint) break;
    next = itemAt(lower, JOINT.lastIndex, cued || next.month !== null);
    joints.push(joint[1] === undefined ? 'and' : 'to');
  }
  const last = items.findLastIndex(({ month }) => month !== null);
  const kept = last < 0 ? items.slice(0, 1) : items.slice(0, last + 1);
  return { items: kept, joints: joints.slice(0, Math.max(0, kept.length - 1)) };
}

/** Gives the earlier items the month and year of the later ones, and the rest from the context. */
function resolved(items: Item[], context: DateContext): (Day | null)[] {
  let month: number | null = null;
  let year: number | null = null;
  const days: (Day | null)[] = [];
  for (const item of [...items].reverse()) {
    if (item.year !== null) year = item.year;
    else if (item.month !== null && month !== null && year !== null && item.month > month) year -= 1;
    month = item.month ?? month;
    if (month === null) return items.map(() => null);
    year ??= yearNear(month, item.date, context);
    const found: Day | null = year === null ? null : dayOn(year, month, item.date);
    days.unshift(found);
  }
  return days;
}

/** A bare "ngày 15": of the month of publishing, or of the month before where it would lie ahead. */
function bareDay(item: Item, { published }: DateContext): Day | null {
  if (!published) return null;
  const [year, month] = published.split('-').map(Number) as [number, number];
  const same = dayOn(year, month, item.date);
  if (same && same <= published) return same;
  return month === 1 ? dayOn(year - 1, 12, item.date) : dayOn(year, month - 1, item.date);
}

/** One reading for each day or unbroken run of days: "14 và 15/9" is a run, "5, 12 và 19/3" are three days. */
function readings({ items, joints }: List, days: (Day | null)[], begin: number): DateReading[] {
  const found: DateReading[] = [];
  items.forEach((item, at) => {
    const on = days[at];
    if (!on) return;
    const last = found.at(-1);
    if (last && at > 0 && days[at - 1] === last.days.end && continues(last.days, on, joints[at - 1])) {
      found[found.length - 1] = {
        ...last,
        end: item.end,
        days: { start: last.days.start, end: on },
        precision: 'range',
      };
      return;
    }
    const start = at === 0 ? begin : item.start;
    const confidence = item.year === null ? 0.9 : 1;
    found.push({ start, end: item.end, days: { start: on, end: on }, precision: 'day', lunar: null, confidence });
  });
  return found;
}

/** "27/7/1947 - 27/7/2017" is an anniversary, not seventy years of days. */
function continues(run: Days, on: Day, joint: Joint | undefined): boolean {
  const days = daysBetween(run.end, on);
  const anniversary = days > 360 && run.start.slice(5) === on.slice(5);
  return days === 1 || (joint === 'to' && days > 0 && !anniversary);
}

/** Days by number: "Sáng ngày 8 tháng 4 năm 2019", "ngày 14-15/9/2019", "từ ngày 5 đến 7/3", "Chiều 28/11". */
export function numberedDays({ lower }: Passage, context: DateContext): DateReading[] {
  const found: DateReading[] = [];
  let from = 0;
  for (const { index } of lower.matchAll(NUMBER)) {
    if (index < from) continue;
    const before = lower.slice(Math.max(0, index - CUE_REACH), index);
    if (NAMED_AFTER.test(before)) continue;
    const sure = CUE.test(before);
    const weak = WEAK_CUE.test(before) || FEAST.test(lower.slice(Math.max(0, index - FEAST_REACH), index));
    const list = listAt(lower, index, sure || weak);
    const [first, last] = [list.items[0], list.items.at(-1)];
    if (!first || !last) continue;
    const after = lower.slice(last.end, last.end + CUE_REACH);
    if (last.year === null && (COUNTS.test(after) || (!sure && !PHRASE_ENDS.test(after)))) continue;
    const bare = last.month === null;
    if (bare && !/ngày\s{1,3}$/u.test(before)) continue;
    const days = bare ? [bareDay(first, context)] : resolved(list.items, context);
    const begin = index - (MENTION_BEGINS.exec(before)?.[0].length ?? 0);
    found.push(...readings(list, days, begin));
    from = last.end;
  }
  return found;
}
