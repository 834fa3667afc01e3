/** Headers, footers and page numbers: lines at the edge of a page that come again on others. "CÔNG BÁO/Số 12/Ngày 3-4-2005 … 17" */
import type { PageLine } from './types.ts';

/** Header and footer have at most so many lines. */
const DEEP = 3;
/** On how large a part of the pages a line must stand; odd and even pages often differ. */
const SHARE = 0.3;
const NUMBER =
  /^[-–—\s]*(?:(?:trang|page|p\.|tr\.)\s*)?[-–—\s]*\d{1,4}[-–—\s]*(?:(?:\/|of|trên|-)\s*\d{1,4})?[-–—.\s]*$/i;

const pattern = (line: PageLine): string => line.text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim();

/** The lines nearest to the head and foot of each page, by height, outermost first. */
function edges(lines: PageLine[]): PageLine[][] {
  const sorted = lines.toSorted((a, b) => b.y - a.y);
  return [sorted.slice(0, DEEP), sorted.slice(-DEEP).reverse()];
}

/** Lines of all pages, those that run through the file marked as debris. */
export function markRunningLines(pages: PageLine[][], heights: number[]): PageLine[][] {
  const seen = new Map<string, number[]>();
  for (const lines of pages) {
    const patterns = new Map(edges(lines).flatMap((edge) => edge.map((line) => [pattern(line), line.y] as const)));
    for (const [text, y] of patterns) seen.set(text, [...(seen.get(text) ?? []), y]);
  }
  const needed = Math.max(2, Math.ceil(pages.length * SHARE));
  const runs = (line: PageLine): boolean => {
    const heightsSeen = seen.get(pattern(line)) ?? [];
    return heightsSeen.filter((y) => Math.abs(y - line.y) < 1.5 * line.size).length >= needed;
  };
  return pages.map((lines, at) => {
    const height = heights[at]!;
    const marked = new Map<PageLine, string>();
    for (const edge of edges(lines)) {
      for (const line of edge) {
        const outside = line.y < 0.1 * height || line.y > 0.9 * height;
        if (NUMBER.test(line.text) && outside) marked.set(line, 'pdf/page-number');
        else if (outside && runs(line)) marked.set(line, 'pdf/running-line');
        else break;
      }
    }
    return lines.map((line) => {
      const debris = marked.get(line);
      return debris === undefined ? line : { ...line, debris };
    });
  });
}
