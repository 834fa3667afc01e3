/**
 * The dates in a line of text, each with the words of day and time around it: "Thứ năm, 12/03/2015 | 08:15 GMT+7" is one reading.
 * Day before month, except where only month before day is a date at all (3/27/2015) or the line is in English words.
 */
import type { DatePrecision } from '../../../shared/article.ts';
import { alternatives, every, LANGUAGES } from '../rules/phrases/index.ts';

export interface DateReading {
  /** Place in the line, weekday and time included. */
  start: number;
  end: number;
  /** ISO 8601, cut to the precision: "2015-03-12T08:15+07:00"; no zone is added where none is printed. */
  value: string;
  precision: DatePrecision;
  /** 3/4/2015 may be April or March where the line does not say which. */
  ambiguous: boolean;
  weekday: boolean;
  time: boolean;
  zone: boolean;
}

const MONTHS = Array.from({ length: 12 }, (_, month) => LANGUAGES.flatMap((language) => language.months[month]!));
const MONTH = alternatives(MONTHS.flat());
const WEEKDAY = alternatives(every((phrases) => phrases.weekdays));
const GLUE = alternatives(every((phrases) => phrases.dateGlue));
const YEAR = '(?:19|20)\\d\\d';
const EDGE = '(?<![\\p{L}\\p{N}])';
const BREAK = '(?![\\p{L}\\p{N}])';

const TOKEN = new RegExp(
  [
    `${EDGE}(?<iy>${YEAR})[-/.](?<im>\\d{1,2})[-/.](?<id>\\d{1,2})(?=T\\d|${BREAK})T?`,
    `${EDGE}(?<d>\\d{1,2})\\s?(?<mark>[-/.])\\s?(?<m>\\d{1,2})\\s?\\k<mark>\\s?(?<y>${YEAR}|\\d\\d)${BREAK}`,
    `${EDGE}(?<vd>\\d{1,2})\\s*(?:tháng\\s*(?<vm>\\d{1,2})|(?<vw>${MONTH}))\\s*[,/.-]?\\s*(?:năm\\s*)?(?<vy>${YEAR})${BREAK}`,
    `${EDGE}(?<ed>\\d{1,2})(?:st|nd|rd|th|er)?(?:\\s+(?:of|de|d['’]))?[\\s-]+(?<em>${MONTH})\\.?,?[\\s-]+(?<ey>${YEAR})${BREAK}`,
    `${EDGE}(?<am>${MONTH})\\.?\\s+(?<ad>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<ay>${YEAR})${BREAK}`,
    `${EDGE}(?:tháng\\s*(?<nm>\\d{1,2})\\s*(?:/|-|,|năm)\\s*(?<ny>${YEAR})|(?<ow>${MONTH})\\s+(?:năm\\s+)?(?<oy>${YEAR}))${BREAK}`,
    `(?:(?<=\\dT)|${EDGE})(?<h>\\d{1,2})(?:\\s?[:hg]\\s?|\\s*giờ\\s*|\\.(?=\\d\\d\\s*[ap]\\.?m))(?<mi>\\d\\d|\\d(?!\\d))(?:(?::|\\s*phút\\s*)(?<s>\\d\\d)(?:[.,]\\d{1,9})?)?\\s*(?:'|phút)?(?:\\s*(?<half>[ap]\\.?m\\.?|sa|ch)${BREAK})?`,
    `${EDGE}(?<hour>\\d{1,2})\\s*(?<noon>[ap]\\.?m\\.?)${BREAK}`,
    `\\(?(?:(?:GMT|UTC)\\s*(?<zone>[+-]\\s?\\d{1,2}(?::?\\d\\d)?)?|(?<=:\\d\\d(?:\\.\\d{1,9})?\\s?)(?<offset>[+-]\\d\\d:?\\d\\d|Z))\\)?(?![\\p{L}\\p{N}])`,
    `${EDGE}(?<weekday>${WEEKDAY})${BREAK}`,
    `${EDGE}${GLUE}${BREAK}`,
  ].join('|'),
  'giu',
);
/** Without a year or two numbers with a mark between them no date is there, and most lines need no closer look. */
const MAY_BE = /(?:19|20)\d\d|\d\s?[-/.]\s?\d/;
/** What may stand between the parts of one date. */
const BETWEEN = /^[\s,;:|/()[\]•·.–—-]*$/u;

/** Parts of the longest date in use, with its glue: "Thứ năm, ngày 12 tháng 3 năm 2015 vào lúc 08:15 GMT+7". */
const RUN = 12;

interface Token {
  start: number;
  end: number;
  day?: { year: number; month: number; day: number | null; ambiguous: boolean };
  time?: { hour: number; minute: number | null; second: number | null };
  zone?: string;
  weekday?: boolean;
}

const monthOf = (word: string): number =>
  MONTHS.findIndex((names) => new RegExp(`^${alternatives(names)}$`, 'iu').test(word)) + 1;

function realDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** "15" is 2015 and "97" 1997: nothing on the web is older than 1990. */
const fullYear = (year: string): number =>
  year.length === 4 ? Number(year) : Number(year) + (Number(year) < 90 ? 2000 : 1900);

function dayOf(groups: Record<string, string | undefined>, dayFirst: boolean): Token['day'] | null {
  const from = (year: string, month: number, day: string | null, ambiguous = false): Token['day'] | null =>
    realDay(fullYear(year), month, day === null ? 1 : Number(day))
      ? { year: fullYear(year), month, day: day === null ? null : Number(day), ambiguous }
      : null;
  const { iy, im, id, d, m, y, vd, vm, vw, vy, ed, em, ey, am, ad, ay, nm, ny, ow, oy } = groups;
  if (iy) return from(iy, Number(im), id!);
  if (d && m && y) {
    const ambiguous = !dayFirst && Number(d) <= 12 && Number(m) <= 12 && d !== m;
    return from(y, Number(m), d, ambiguous) ?? from(y, Number(d), m);
  }
  if (vd) return from(vy!, vm ? Number(vm) : monthOf(vw!), vd);
  if (ed) return from(ey!, monthOf(em!), ed);
  if (am) return from(ay!, monthOf(am), ad!);
  if (nm) return from(ny!, Number(nm), null);
  if (ow) return from(oy!, monthOf(ow), null);
  return null;
}

function timeOf(groups: Record<string, string | undefined>): Token['time'] | null {
  const half = (groups.half ?? groups.noon)?.replaceAll('.', '').toLowerCase();
  const printed = Number(groups.h ?? groups.hour);
  const later = half === 'pm' || half === 'ch';
  const hour = half && printed === 12 ? (later ? 12 : 0) : printed + (later && printed < 12 ? 12 : 0);
  const minute = groups.mi === undefined ? null : Number(groups.mi);
  const second = groups.s === undefined ? null : Number(groups.s);
  return hour > 23 || (minute ?? 0) > 59 || (second ?? 0) > 59 ? null : { hour, minute, second };
}

function zoneOf(text: string): string {
  const parts = /([+-])\s?(\d{1,2}):?(\d\d)?/.exec(text);
  return parts ? `${parts[1]}${parts[2]!.padStart(2, '0')}:${parts[3] ?? '00'}` : 'Z';
}

function tokens(text: string, dayFirst: boolean): Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const groups: Record<string, string | undefined> = match.groups ?? {};
    const token: Token = { start: match.index, end: match.index + match[0].trimEnd().length };
    if (token.end === token.start) continue;
    if (groups.h !== undefined || groups.hour !== undefined) {
      const time = timeOf(groups);
      if (!time) continue;
      token.time = time;
    } else if (groups.weekday !== undefined) token.weekday = true;
    else if (/^\(?(?:gmt|utc)/i.test(match[0])) token.zone = groups.zone ? zoneOf(groups.zone) : 'Z';
    else if (groups.offset !== undefined) token.zone = zoneOf(groups.offset);
    else if (/\d/.test(match[0])) {
      const day = dayOf(groups, dayFirst);
      if (!day) continue;
      token.day = day;
    }
    found.push(token);
  }
  return found;
}

const two = (value: number): string => String(value).padStart(2, '0');

function reading(run: Token[]): DateReading {
  const day = run.find((token) => token.day)!.day!;
  const time = run.find((token) => token.time)?.time;
  const zone = run.find((token) => token.zone)?.zone;
  const base = {
    start: run[0]!.start,
    end: run.at(-1)!.end,
    ambiguous: day.ambiguous,
    weekday: run.some((token) => token.weekday),
    time: time !== undefined,
    zone: zone !== undefined,
  };
  const month = `${day.year}-${two(day.month)}`;
  if (day.day === null) return { ...base, value: month, precision: 'month' };
  const date = `${month}-${two(day.day)}`;
  if (!time || time.minute === null) return { ...base, value: date, precision: 'day' };
  const minute = `${date}T${two(time.hour)}:${two(time.minute)}`;
  if (time.second === null) return { ...base, value: `${minute}${zone ?? ''}`, precision: 'minute' };
  return { ...base, value: `${minute}:${two(time.second)}${zone ?? ''}`, precision: 'second' };
}

const ONLY_GLUE = new RegExp(`^[\\s\\p{P}\\p{S}]*(?:${GLUE}[\\s\\p{P}\\p{S}]+){0,4}$`, 'iu');

/** Before a date: marks, and words that lead to it, as "Ngày:" and "vào lúc" do. */
export const leadsToDate = (text: string): boolean => text.length < 60 && ONLY_GLUE.test(text);

/** A glue word at the edge of a run is no part of the date: "lúc" belongs to its label, "on" to the next word. */
const bare = (token: Token): boolean => !token.day && !token.time && !token.zone && !token.weekday;

/** Every date of a line, left to right. `dayFirst`: the language of the page puts the day before the month, so 3/4/2015 is certain. */
export function datesIn(text: string, dayFirst = true): DateReading[] {
  if (!MAY_BE.test(text)) return [];
  const readings: DateReading[] = [];
  let run: Token[] = [];
  const close = (): void => {
    const solid = run.slice(
      run.findIndex((token) => !bare(token)),
      run.findLastIndex((token) => !bare(token)) + 1,
    );
    if (solid.some((token) => token.day)) readings.push(reading(solid));
    run = [];
  };
  for (const token of tokens(text, dayFirst)) {
    const last = run.at(-1);
    const apart =
      last !== undefined && !(token.start - last.end < 12 && BETWEEN.test(text.slice(last.end, token.start)));
    const second =
      (token.day && run.some((each) => each.day)) ||
      (token.time && run.some((each) => each.time)) ||
      (token.weekday && run.some((each) => each.weekday || each.day));
    if (apart || second || run.length === RUN) close();
    run.push(token);
  }
  close();
  return readings;
}
