/** Headers, footers and page numbers: lines at the edge of a page that come again on others. "CÔNG BÁO/Số 12/Ngày 3-4-2005 … 17" */
import type { Page, Segment } from './types.ts';

/** Header and footer have at most so many pieces of text. */
const DEEP = 4;
/** The outer part of a page's height that they stand in: the text of an A4 page begins an inch and a line below its edge. */
const MARGIN = 0.095;
/** On how large a part of the pages a line must stand; odd and even pages often differ. */
const SHARE = 0.3;
const NUMBER =
  /^[-–—\s]*(?:(?:trang|page|p\.|tr\.)\s*)?[-–—\s]*\d{1,4}[-–—\s]*(?:(?:\/|of|trên|-)\s*\d{1,4})?[-–—.\s]*$/i;

/** Only the page's number differs from page to page, and stands first or last: an item "- Vụ 2: 37 ha" is not "- Vụ 3: 41 ha". */
const pattern = (segment: Segment): string =>
  segment.text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\d{1,4}(?=\D)|(?<=\D)\d{1,4}$/g, '#');

/** The pieces nearest to the head and foot of a page, outermost first. */
function edges({ segments, height }: Page): [Segment[], Segment[]] {
  const outer = segments.filter(({ y }) => y < MARGIN * height || y > (1 - MARGIN) * height);
  const sorted = outer.toSorted((a, b) => b.y - a.y);
  const head = sorted.filter(({ y }) => y > height / 2).slice(0, DEEP);
  const foot = sorted.filter(({ y }) => y <= height / 2).reverse();
  return [head, foot.slice(0, DEEP)];
}

/** The pages with the pieces that run through the file marked as debris. */
export function markRunningLines(pages: Page[]): Page[] {
  const seen = new Map<string, number[]>();
  for (const page of pages) {
    const patterns = new Map(edges(page).flatMap((edge) => edge.map((each) => [pattern(each), each.y] as const)));
    for (const [text, y] of patterns) {
      const heights = seen.get(text);
      if (heights) heights.push(y);
      else seen.set(text, [y]);
    }
  }
  for (const heights of seen.values()) heights.sort((a, b) => a - b);
  const needed = Math.max(2, Math.ceil(pages.length * SHARE));
  const runs = (each: Segment): boolean => near(seen.get(pattern(each)) ?? [], each.y, 1.5 * each.size) >= needed;
  return pages.map((page) => {
    const marked = new Map<Segment, string>();
    for (const edge of edges(page)) {
      for (const each of edge) {
        if (NUMBER.test(each.text)) marked.set(each, 'pdf/page-number');
        else if (runs(each)) marked.set(each, 'pdf/running-line');
        else break;
      }
    }
    const segments = page.segments.map((each) => {
      const debris = marked.get(each);
      return debris === undefined ? each : { ...each, debris };
    });
    return { ...page, segments };
  });
}

/** How many of the sorted heights lie within reach of one. */
function near(sorted: number[], y: number, reach: number): number {
  const first = (from: number): number => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]! < from) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return first(y + reach) - first(y - reach);
}
