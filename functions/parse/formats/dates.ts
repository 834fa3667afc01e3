/** Dates as file properties and headers write them, cut to the precision that they have. Days are ISO 8601; day before month. */
import type { Basis, DatePrecision } from '../../../shared/article.ts';
import type { DateCandidate } from '../document.ts';

/** 2014-06-27T08:30:00+07:00, 20140627T083000Z, 2014-06, 2014 */
const ISO =
  /^(\d{4})(?:-?(\d{2})(?:-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?)?)?$/i;
/** D:20090515083000+07'00' */
const PDF = /^D:(\d{4})(\d{2})?(\d{2})?(\d{2})?(\d{2})?(\d{2})?(Z|[+-]\d{2}'?\d{2})?'?$/i;
/** Tue, 12 Jul 2016 08:30:00 +0700 (ICT) */
const MAIL =
  /^(?:[a-z]{3},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?)?\s*([+-]\d{4}|Z|UTC?|GMT)?(?:\s*\(.*\))?$/i;
/** 27/6/2014 08:30, 27.6.2014, 27-6-2014 */
const DAY_FIRST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

type Parts = (string | undefined)[];

/** Year, month, day, hour, minute, second, zone, whichever way they are written. */
function parts(text: string): Parts | null {
  const plain = ISO.exec(text) ?? PDF.exec(text);
  if (plain) return plain.slice(1);
  const mail = MAIL.exec(text);
  if (mail) {
    const month = MONTHS.indexOf(mail[2]!.toLowerCase()) + 1;
    return month === 0 ? null : [mail[3], String(month), mail[1], mail[4], mail[5], mail[6], mail[7]];
  }
  const dayFirst = DAY_FIRST.exec(text);
  return dayFirst && [dayFirst[3], dayFirst[2], dayFirst[1], ...dayFirst.slice(4), undefined];
}

function zone(text: string | undefined): string {
  if (text === undefined) return '';
  const digits = text.replace(/\D/g, '');
  return digits === '' || Number(digits) === 0 ? 'Z' : `${text[0]}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

/** The date in a text that is nothing but a date, or null: no such day, no such form. */
export function readDate(text: string): { value: string; precision: DatePrecision } | null {
  const read = parts(text.trim());
  if (!read) return null;
  const [year, month, day, hour, minute, second] = read.slice(0, 6).map((part) => part?.padStart(2, '0'));
  const days = new Date(Date.UTC(Number(year), Number(month ?? 1), 0)).getUTCDate();
  const real =
    Number(year) >= 1000 &&
    Number(month ?? 1) >= 1 &&
    Number(month ?? 1) <= 12 &&
    Number(day ?? 1) >= 1 &&
    Number(day ?? 1) <= days;
  if (!real || Number(hour ?? 0) > 23 || Number(minute ?? 0) > 59 || Number(second ?? 0) > 60) return null;
  if (month === undefined) return { value: year!, precision: 'year' };
  if (day === undefined) return { value: `${year}-${month}`, precision: 'month' };
  if (hour === undefined || minute === undefined) return { value: `${year}-${month}-${day}`, precision: 'day' };
  const time = `${year}-${month}-${day}T${hour}:${minute}`;
  if (second === undefined) return { value: `${time}${zone(read[6])}`, precision: 'minute' };
  return { value: `${time}:${second}${zone(read[6])}`, precision: 'second' };
}

export function dateCandidate(
  text: string | null | undefined,
  basis: Basis,
  rule: string,
  confidence: number,
): DateCandidate[] {
  const read = readDate(text ?? '');
  return read ? [{ ...read, basis, rule, confidence }] : [];
}
