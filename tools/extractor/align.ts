/** Which words of a page are the article's, by the text that people marked: unique 4-grams as anchors, common words between them. */

const WORD = /[\p{L}\p{N}_]+/gu;

export const words = (text: string): string[] => text.normalize('NFC').toLowerCase().match(WORD) ?? [];

const GRAM = 4;
/** Between two anchors the gap is compared word by word only up to this many comparisons. */
const MAX_CELLS = 400_000;

/** Gram → its place; of one that comes again the first place, or none. */
function placesOf(tokens: readonly string[], again: 'first' | 'none'): Map<string, number> {
  const places = new Map<string, number>();
  for (let start = 0; start + GRAM <= tokens.length; start++) {
    const gram = tokens.slice(start, start + GRAM).join(' ');
    if (!places.has(gram)) places.set(gram, start);
    else if (again === 'none') places.set(gram, -1);
  }
  return places;
}

function anchors(page: readonly string[], truth: readonly string[], again: 'first' | 'none'): [number, number][] {
  const inTruth = placesOf(truth, 'none');
  const pairs: [number, number][] = [];
  for (const [gram, place] of placesOf(page, again)) {
    const other = inTruth.get(gram);
    if (place >= 0 && other !== undefined && other >= 0) pairs.push([place, other]);
  }
  return pairs.sort((one, other) => one[0] - other[0]);
}

/** The longest run of pairs in which both sides rise. */
function rising(pairs: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const tails: number[] = [];
  const before = new Int32Array(pairs.length).fill(-1);
  pairs.forEach(([, place], index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[tails[middle]!]![1] < place) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? tails[low - 1]! : -1;
    tails[low] = index;
  });
  const run: (readonly [number, number])[] = [];
  for (let index = tails.at(-1) ?? -1; index >= 0; index = before[index]!) run.push(pairs[index]!);
  return run.reverse();
}

/** Marks the longest common subsequence of two short stretches. */
function markCommon(
  page: readonly string[],
  truth: readonly string[],
  pageFrom: number,
  pageTo: number,
  truthFrom: number,
  truthTo: number,
  marks: Uint8Array,
): void {
  const rows = pageTo - pageFrom;
  const columns = truthTo - truthFrom;
  if (rows <= 0 || columns <= 0 || rows * columns > MAX_CELLS) return;
  const table = new Uint16Array((rows + 1) * (columns + 1));
  const at = (row: number, column: number): number => row * (columns + 1) + column;
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      table[at(row, column)] =
        page[pageFrom + row] === truth[truthFrom + column]
          ? table[at(row + 1, column + 1)]! + 1
          : Math.max(table[at(row + 1, column)]!, table[at(row, column + 1)]!);
    }
  }
  for (let row = 0, column = 0; row < rows && column < columns; ) {
    if (page[pageFrom + row] === truth[truthFrom + column]) {
      marks[pageFrom + row] = 1;
      row++;
      column++;
    } else if (table[at(row + 1, column)]! >= table[at(row, column + 1)]!) row++;
    else column++;
  }
}

/** 1 for every word of the page that the truth holds at that place. */
export function align(page: readonly string[], truth: readonly string[]): Uint8Array {
  const marks = new Uint8Array(page.length);
  let pairs = anchors(page, truth, 'none');
  // A page that holds its article twice, for telephones and for desks: the first copy counts.
  if (pairs.length < truth.length / 2) pairs = anchors(page, truth, 'first');
  let pageEnd = 0;
  let truthEnd = 0;
  for (const [pageStart, truthStart] of [...rising(pairs), [page.length, truth.length] as const]) {
    if (pageStart > pageEnd && truthStart > truthEnd)
      markCommon(page, truth, pageEnd, pageStart, truthEnd, truthStart, marks);
    for (let step = 0; step < GRAM && pageStart + step < page.length; step++) marks[pageStart + step] = 1;
    pageEnd = Math.max(pageEnd, pageStart + GRAM);
    truthEnd = Math.max(truthEnd, truthStart + GRAM);
  }
  return marks;
}
