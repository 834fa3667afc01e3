/** Where the article stands among the page's lines. */
export interface Extent {
  /** Line of the title, -1 where none is found. */
  title: number;
  /** First and last line of the article's text; -1 where there is none. */
  first: number;
  last: number;
}

/** How far from the text a byline may stand: before it the header's lines, after it a signature's. */
export const ABOVE = 14;
export const BELOW = 6;

/** Lines between which a byline may stand: from the title to the text, or right below it. */
export function header(extent: Extent): { from: number; to: number } {
  const from = extent.title >= 0 && extent.title < extent.first ? extent.title - 3 : extent.first - ABOVE;
  return { from: Math.max(0, from), to: extent.first + 3 };
}
