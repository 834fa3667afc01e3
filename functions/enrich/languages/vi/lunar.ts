import { addDays, type Day, day, daysBetween } from '../../calendar.ts';

/**
 * The Vietnamese lunar calendar, computed: months begin on the day of the new moon at Hanoi (UTC+7), the month of the winter solstice
 * is the eleventh, and of thirteen months between two solstices the first without a principal term is the leap month.
 * New moons and the sun's longitude follow J. Meeus, Astronomical Algorithms, to some minutes. Checked from 1990 to 2035.
 */
export const LUNAR_YEARS = { first: 1990, last: 2035 };

const EPOCH = '2000-01-01';
/** Julian day number of EPOCH at noon. */
const EPOCH_JULIAN = 2451545;
const HANOI = 7 / 24;
const SYNODIC_MONTH = 29.530588861;
/** New moon number 0 of Meeus: 6 January 2000, in Julian days. */
const FIRST_NEW_MOON = 2451550.09766;

const sine = (degrees: number) => Math.sin((degrees * Math.PI) / 180);
const dayOf = (julian: number): Day => addDays(EPOCH, Math.floor(julian + 0.5 + HANOI) - EPOCH_JULIAN);

/** The day at Hanoi of new moon number `k` since January 2000. */
function newMoon(k: number): Day {
  const t = k / 1236.85;
  const e = 1 - 0.002516 * t;
  const sun = 2.5534 + 29.1053567 * k;
  const moon = 201.5643 + 385.81693528 * k + 0.0107582 * t * t;
  const latitude = 160.7108 + 390.67050284 * k - 0.0016118 * t * t;
  const node = 124.7746 - 1.56375588 * k;
  const correction =
    -0.4072 * sine(moon) +
    0.17241 * e * sine(sun) +
    0.01608 * sine(2 * moon) +
    0.01039 * sine(2 * latitude) +
    0.00739 * e * sine(moon - sun) -
    0.00514 * e * sine(moon + sun) +
    0.00208 * e * e * sine(2 * sun) -
    0.00111 * sine(moon - 2 * latitude) -
    0.00057 * sine(moon + 2 * latitude) +
    0.00056 * e * sine(2 * moon + sun) -
    0.00042 * sine(3 * moon) +
    0.00042 * e * sine(sun + 2 * latitude) +
    0.00038 * e * sine(sun - 2 * latitude) -
    0.00024 * e * sine(2 * moon - sun) -
    0.00017 * sine(node);
  const planets = 0.000325 * sine(299.77 + 0.107408 * k) + 0.000165 * sine(251.88 + 0.016321 * k);
  /** Dynamical time runs about a minute ahead of the clock in these years. */
  const clock = 65 / 86_400;
  return dayOf(FIRST_NEW_MOON + SYNODIC_MONTH * k + 0.00015437 * t * t + correction + planets - clock);
}

/** The sun's apparent longitude at the beginning of a day at Hanoi, in twelfths of its way: 9 is the winter solstice. */
function sunTwelfth(at: Day): number {
  const t = (daysBetween(EPOCH, at) - 0.5 - HANOI) / 36_525;
  const anomaly = 357.52911 + 35_999.05029 * t - 0.0001537 * t * t;
  const centre =
    (1.914602 - 0.004817 * t) * sine(anomaly) +
    (0.019993 - 0.000101 * t) * sine(2 * anomaly) +
    0.000289 * sine(3 * anomaly);
  const longitude = 280.46646 + 36_000.76983 * t + centre - 0.00569 - 0.00478 * sine(125.04 - 1934.136 * t);
  return Math.floor((((longitude % 360) + 360) % 360) / 30);
}

/** The number of the new moon that begins the eleventh month: the last one before the winter solstice has passed. */
function eleventhMonth(year: number): number {
  const solstice = day(year, 12, 31) as Day;
  let k = Math.round((year + 1 - 2000) * 12.3685);
  while (newMoon(k) > solstice) k--;
  return sunTwelfth(newMoon(k)) >= 9 ? k - 1 : k;
}

interface Month {
  number: number;
  leap: boolean;
  start: Day;
}

/** The months from the eleventh of the year before up to the tenth: what lies between two winter solstices. */
function monthsBetweenSolstices(year: number): Month[] {
  const first = eleventhMonth(year - 1);
  const count = eleventhMonth(year) - first;
  const starts = Array.from({ length: count + 1 }, (_, at) => newMoon(first + at));
  const termless = starts.findIndex((start, at) => {
    const next = starts[at + 1];
    return at > 0 && next !== undefined && sunTwelfth(start) === sunTwelfth(next);
  });
  const leapAt = count === 13 ? termless : -1;
  return starts.slice(0, -1).map((start, at) => ({
    start,
    leap: at === leapAt,
    number: ((10 + at - (leapAt >= 0 && at >= leapAt ? 1 : 0)) % 12) + 1,
  }));
}

/** The months of a lunar year in order, and the first one of the next. */
function monthsOf(year: number): Month[] {
  const all = [...monthsBetweenSolstices(year), ...monthsBetweenSolstices(year + 1)];
  const isTet = (month: Month) => month.number === 1 && !month.leap;
  return all.slice(all.findIndex(isTet), all.findLastIndex(isTet) + 1);
}

const computed = new Map<number, Month[]>();

function monthsKnown(year: number): Month[] {
  const found = computed.get(year) ?? monthsOf(year);
  computed.set(year, found);
  return found;
}

/** The solar day of a day of the lunar calendar, or null where there is none. Of a leap month and its twin, the first is meant. */
export function solarDay(year: number, month: number, date: number): Day | null {
  if (year < LUNAR_YEARS.first || year > LUNAR_YEARS.last) return null;
  const inYear = monthsKnown(year);
  const at = inYear.findIndex(({ number, leap }) => number === month && !leap);
  const [start, next] = [inYear[at]?.start, inYear[at + 1]?.start];
  if (!start || !next || date < 1 || date > daysBetween(start, next)) return null;
  return addDays(start, date - 1);
}
