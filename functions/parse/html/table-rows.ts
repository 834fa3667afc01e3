import type { Element, TextLine } from './tree.ts';

/** A cell of data is a word, a figure, a short phrase; what is longer is text in a table for layout. */
const LONGEST_CELL = 160;
const CELLS = new Set(['td', 'th']);

const cellOf = ({ block }: TextLine): Element | null => {
  for (let element: Element | null = block, up = 0; element && up < 3; element = element.parent, up++) {
    if (CELLS.has(element.tag)) return element;
  }
  return null;
};

/**
 * Lines → runs of lines that are one row of a table of data: cells of one <tr>, each a single short line, two or more. Any other
 * line is a run of its own. `alike` says whether two lines may stand together.
 */
export function rowsOfTables(lines: readonly TextLine[], alike: (one: number, other: number) => boolean): number[][] {
  const cells = lines.map((line) => (line.text.length > LONGEST_CELL ? null : cellOf(line)));
  const single = (index: number): boolean => {
    const cell = cells[index];
    return cell !== null && cell !== undefined && cell.end.line - cell.start.line === 1 && cell.parent?.tag === 'tr';
  };
  const runs: number[][] = [];
  lines.forEach((_, index) => {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const joins =
      before !== undefined &&
      single(before) &&
      single(index) &&
      cells[before]!.parent === cells[index]!.parent &&
      alike(before, index);
    if (joins) run!.push(index);
    else runs.push([index]);
  });
  return runs;
}
