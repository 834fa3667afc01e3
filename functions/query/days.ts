/** "2014..2016-06" → days from its first to its last. */

const firstDay = (value: string): string =>
  value.length === 4 ? `${value}-01-01` : value.length === 7 ? `${value}-01` : value;

function lastDay(value: string): string {
  if (value.length === 4) return `${value}-12-31`;
  if (value.length > 7) return value;
  const days = new Date(Date.UTC(Number(value.slice(0, 4)), Number(value.slice(5)), 0)).getUTCDate();
  return `${value}-${days}`;
}

/** An open end is left out. */
export function rangeOf(value: string): { gte?: string; lte?: string } {
  const [from = '', to = from] = value.split('..');
  return { ...(from && { gte: firstDay(from) }), ...(to && { lte: lastDay(to) }) };
}
