import type { LineView, PageView } from './line-facts.ts';
import { type Stretch, stretch } from './page-facts.ts';
import { REGIONS, type Surroundings } from './surroundings.ts';
import type { Element } from './tree.ts';

/** One thing that is known of a line, as a number. The forest's splits name columns by their place in this list. */
type Column = readonly [name: string, value: (line: LineView, page: PageView) => number];

const log = (value: number): number => Math.log2(1 + Math.max(0, value));
const ratio = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

const SENTENCE = /[.!?…]["'”’)\]]?\s+["'“‘([]?\p{Lu}|[。！？]/gu;
const END = /[.!?…。！？]["'”’»)\]]*$/;
const DATE = /\b(?:19|20)\d\d\b|\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b/;
const TIME = /\b\d{1,2}[:h]\d{2}\b/;

function count(text: string, test: (code: number) => boolean): number {
  let found = 0;
  for (let index = 0; index < text.length; index++) if (test(text.charCodeAt(index))) found++;
  return found;
}
function capitals(text: string): number {
  const lower = text.toLowerCase();
  if (lower === text || lower.length !== text.length) return 0;
  let found = 0;
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) !== lower.charCodeAt(index)) found++;
  return found;
}

/** 0 for a capital or a letter without case, 1 for a small letter, 2 for anything else. */
function beginning(text: string): number {
  const code = text.charCodeAt(0);
  if (code >= 97 && code <= 122) return 1;
  if (code >= 65 && code <= 90) return 0;
  if (code < 128) return 2;
  return /^\p{Ll}/u.test(text) ? 1 : /^[\p{Lu}\p{Lo}]/u.test(text) ? 0 : 2;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isComma = (code: number): boolean => code === 44 || code === 59 || code === 0x3001 || code === 0xff0c;

/** The line by itself. */
const LOOK: readonly Column[] = [
  ['length', ({ weight }) => log(weight)],
  ['words', ({ words }) => log(words.length)],
  ['linked', ({ line }) => ratio(line.linked, line.text.length)],
  ['strong', ({ line }) => ratio(line.strong, line.text.length)],
  ['links', ({ line }) => line.links],
  ['ends', ({ line }) => (END.test(line.text.slice(-6)) ? 1 : /[:：]$/.test(line.text) ? 0.5 : 0)],
  ['sentences', ({ start, weight }) => (weight < 40 ? 0 : (start.match(SENTENCE)?.length ?? 0))],
  ['commas', ({ start }) => count(start, isComma)],
  ['digits', ({ start }) => ratio(count(start, isDigit), start.length)],
  ['capitals', ({ start, words }) => ratio(capitals(start), words.length)],
  ['starts', ({ start }) => beginning(start)],
  ['word length', ({ start, words }) => ratio(start.length, words.length)],
  ['marks', ({ start }) => (/[©®™]/.test(start) ? 2 : /https?:|www\.|@/.test(start) ? 1 : 0)],
  ['date', ({ start }) => (DATE.test(start) ? 2 : 0) + (TIME.test(start) ? 1 : 0)],
  ['break', ({ line }) => (line.afterBreak ? 1 : 0)],
  ['before', ({ times }) => times.before],
  ['times', ({ times }) => times.all],
  ['phrase low', ({ phrase }) => phrase.low],
  ['phrase high', ({ phrase }) => phrase.high],
  ['phrase sum', ({ phrase }) => phrase.sum],
  ['in title', ({ inTitle }) => inTitle],
  ['in description', ({ inDescription }) => inDescription],
  ['in body', ({ line }, { known }) => (known.body === '' ? -1 : known.body.includes(line.text.slice(0, 60)) ? 1 : 0)],
];

const tag = (element: Element | null, name: string): boolean => element?.tag === name;

/** The elements around it. */
const AROUND: readonly Column[] = [
  ['heading', ({ heading }) => heading],
  ['p', ({ line: { block } }) => (tag(block, 'p') ? 2 : tag(block.parent, 'p') ? 1 : 0)],
  ['li', ({ line: { block } }) => (tag(block, 'li') ? 2 : tag(block.parent, 'li') ? 1 : 0)],
  ['div', ({ line: { block } }) => (tag(block, 'div') ? 1 : 0)],
  ['cell', ({ line: { block } }) => (tag(block, 'td') || tag(block, 'th') ? 2 : tag(block.parent, 'td') ? 1 : 0)],
  ['depth', ({ block }) => block.depth],
  ...REGIONS.map((region, place): Column => [`in ${region}`, ({ block }) => block.regions[place]!]),
  ['hidden', ({ block }) => block.hidden],
  ['cue', ({ block }) => block.cue],
  ['cue parent', ({ parent }) => parent.cue],
  ['cue grandparent', ({ grandparent }) => grandparent.cue],
  ['cue min', ({ block }) => block.minCue],
  ['cue max', ({ block }) => block.maxCue],
  ['cue sum', ({ block }) => block.sumCue],
];

const HOLDERS = ['block', 'parent', 'grandparent', 'branch'] as const;

const holderColumns = (name: (typeof HOLDERS)[number]): readonly Column[] => {
  const of =
    (value: (stretch: Stretch, page: PageView) => number): Column[1] =>
    (line, page) =>
      value(line.holders[name], page);
  return [
    [`${name} lines`, of(({ lines }) => log(lines))],
    [`${name} length`, of(({ weight }) => log(weight))],
    [`${name} linked`, of(({ linked, weight }) => ratio(linked, weight))],
    [`${name} purity`, of(({ prose, weight }) => ratio(prose, weight))],
    [`${name} share`, of(({ prose }, { total }) => ratio(prose, total.prose))],
    [`${name} cue`, (line) => (line[name] satisfies Surroundings).sumCue],
  ];
};

const inside = (element: Element, line: LineView): boolean =>
  line.line.block.index >= element.index && line.line.block.index <= element.last;

/** −1 above the element, its share of the way inside, 2 below. */
const placeIn = ({ start, end }: Element, line: LineView, within: boolean): number =>
  within ? ratio(line.index - start.line, end.line - start.line) : line.index < start.line ? -1 : 2;

/** Levels counted below the element that holds most of the text. */
const MAX_LEVELS = 12;

const mainColumns = (name: 'inner' | 'outer'): readonly Column[] => [
  [
    `${name} levels`,
    (line, page) => (inside(page[name], line) ? Math.min(MAX_LEVELS, levelsBelow(line.line.block, page[name])) : -1),
  ],
  [`${name} place`, (line, page) => placeIn(page[name], line, inside(page[name], line))],
];

function levelsBelow(element: Element, above: Element): number {
  let levels = 0;
  for (let up: Element | null = element; up && up !== above && levels < MAX_LEVELS; up = up.parent) levels++;
  return levels;
}

/** What holds it. */
const HELD: readonly Column[] = [
  ...HOLDERS.flatMap(holderColumns),
  ['branch start', ({ index, branchElement: { start, end } }) => ratio(index - start.line, end.line - start.line)],
  ['branch depth', ({ block, branch }) => block.depth - branch.depth],
  ['pattern lines', ({ pattern }) => log(pattern.lines)],
  ['pattern length', ({ pattern }) => log(pattern.weight / pattern.lines)],
  ['pattern linked', ({ pattern }) => ratio(pattern.linked, pattern.weight)],
  ['pattern share', ({ pattern }, { total }) => ratio(pattern.prose, total.prose)],
  ...mainColumns('inner'),
  ...mainColumns('outer'),
];

const neighbourColumns = (step: number): readonly Column[] => {
  const of =
    (value: (other: LineView, line: LineView) => number, none: number): Column[1] =>
    (line, { views }) => {
      const other = views[line.index + step];
      return other ? value(other, line) : none;
    };
  const alike = (other: LineView, line: LineView): number =>
    other.pattern === line.pattern ? 2 : other.line.block.parent === line.line.block.parent ? 1 : 0;
  return [
    [`${step} length`, of(({ weight }) => log(weight), -1)],
    [`${step} linked`, of(({ line }) => ratio(line.linked, line.text.length), -1)],
    [`${step} alike`, of(alike, -1)],
    [`${step} phrase`, of(({ phrase }) => phrase.low + phrase.high, 0)],
    [`${step} heading`, of(({ heading }) => (heading > 0 ? 1 : 0), -1)],
  ];
};

const reachColumns = (reach: number): readonly Column[] => {
  const before = (line: LineView, page: PageView): Stretch => stretch(page.sums, line.index - reach, line.index);
  const after = (line: LineView, page: PageView): Stretch => stretch(page.sums, line.index + 1, line.index + 1 + reach);
  const linked = ({ linked: part, weight }: Stretch): number => ratio(part, weight);
  return [
    [`prose in ${reach} before`, (line, page) => log(before(line, page).prose)],
    [`prose in ${reach} after`, (line, page) => log(after(line, page).prose)],
    [`linked in ${reach} before`, (line, page) => linked(before(line, page))],
    [`linked in ${reach} after`, (line, page) => linked(after(line, page))],
  ];
};

const FAR = 99;
const headingAbove =
  (value: (heading: LineView) => number, none: number): Column[1] =>
  (line, { views }) =>
    line.above < 0 ? none : value(views[line.above]!);

/** Where it stands on the page. */
const PLACE: readonly Column[] = [
  ['prose before', ({ index }, { sums, total }) => ratio(sums.prose[index]!, total.prose)],
  ['place', ({ index }, { lines }) => ratio(index, lines.length)],
  ['from title', ({ index }, { title }) => (title < 0 ? -FAR : Math.max(-20, Math.min(60, index - title)))],
  ...[-3, -2, -1, 1, 2, 3].flatMap(neighbourColumns),
  ...[6, 15].flatMap(reachColumns),
  ['heading lines', ({ index, above }) => (above < 0 ? FAR : Math.min(FAR, index - above))],
  ['heading level', headingAbove(({ heading }) => heading, 0)],
  ['heading phrase', headingAbove(({ phrase }) => phrase.low + phrase.high, 0)],
  ['heading sum', headingAbove(({ phrase }) => phrase.sum, 0)],
  ['page prose', (_, { total }) => log(total.prose)],
  ['page lines', (_, { total }) => log(total.lines)],
  ['page purity', (_, { total }) => ratio(total.prose, total.weight)],
];

export const COLUMNS: readonly Column[] = [...LOOK, ...AROUND, ...HELD, ...PLACE];

const ALL: readonly number[] = [...COLUMNS.keys()];

/** One value a column; columns that nobody asks for stay 0. */
export function rowOf(line: LineView, page: PageView, asked: readonly number[] = ALL): Float32Array {
  const row = new Float32Array(COLUMNS.length);
  for (const column of asked) row[column] = COLUMNS[column]![1](line, page);
  return row;
}
