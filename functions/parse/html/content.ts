import { rowOf } from './columns.ts';
import weights from './extractor.generated.json' with { type: 'json' };
import { chanceOf, type Forest, plant } from './forest.ts';
import type { Lexicon } from './lexicon.ts';
import { type Known, type Lexicons, type LineView, viewOf } from './line-facts.ts';
import { REGIONS } from './surroundings.ts';
import type { Element, TextLine, Tree } from './tree.ts';

/** "word<tab>score" lines → lexicon. */
const lexiconOf = (lines: string): Lexicon =>
  new Map(
    lines.split('\n').map((line) => {
      const [word, score] = line.split('\t') as [string, string];
      return [word, Number(score)];
    }),
  );

interface Extractor {
  lexicons: Lexicons;
  forest: Forest;
}

/** Read when the first page comes, so that other formats do not wait for it. */
let extractor: Extractor | null = null;

/** Learned from the development part of WCXB (Murrough Foley, CC BY 4.0) by tools/train-extractor.ts. */
function learned(): Extractor {
  extractor ??= {
    lexicons: { cues: lexiconOf(weights.cues), phrases: lexiconOf(weights.phrases) },
    forest: plant({ base: weights.base, trees: weights.trees.split('\n').map((tree) => tree.split(' ').map(Number)) }),
  };
  return extractor;
}

/** Where precision and recall on unseen pages of WCXB are in balance for F1. */
const THRESHOLD = 0.45;
/** A page with less than a sentence above the threshold is one of an unknown kind: its best lines are taken, relative to the best. */
const FEWEST = 140;
const RELATIVE = 0.6;
/** A line of this many characters does not come twice by chance. */
const UNIQUE = 60;

/** Blocks whose class says so loudly that they are no article hold a thousandth of the articles of WCXB, and a third of the lines. */
const LOUD = -55;
const NAV = REGIONS.indexOf('nav');
const FOOTER = REGIONS.indexOf('footer');

const outright = ({ block }: LineView): boolean =>
  block.regions[NAV]! > 0 || block.regions[FOOTER]! > 0 || block.minCue <= LOUD;

/** How likely each line is the article's text. */
export function chancesOf(tree: Tree, known: Known): Float32Array {
  const { lexicons, forest } = learned();
  const page = viewOf(tree, known, lexicons);
  return Float32Array.from(page.views, (line) =>
    outright(line) ? 0 : chanceOf(forest, rowOf(line, page, forest.asked)),
  );
}

const length = (lines: readonly TextLine[], kept: readonly boolean[]): number =>
  lines.reduce((sum, line, index) => sum + (kept[index] ? line.text.length : 0), 0);

/** A page for telephones and desks at once holds its article twice: the second copy goes. */
function withoutCopies(lines: readonly TextLine[], kept: readonly boolean[]): boolean[] {
  const seen = new Set<string>();
  const copies = lines.map((line, index) => {
    if (!kept[index] || line.text.length < UNIQUE) return false;
    const copy = seen.has(line.text);
    seen.add(line.text);
    return copy;
  });
  if (length(lines, copies) * 3 < length(lines, kept)) return [...kept];
  const first = copies.indexOf(true);
  // Short lines of the second copy, headings and items, stand among its long ones.
  const texts = new Set(lines.slice(0, first).flatMap((line, index) => (kept[index] ? [line.text] : [])));
  return kept.map((keep, index) => keep && !(index >= first && texts.has(lines[index]!.text)));
}

/** A block with half of the article in it is its own; a paragraph there that the forest finds as unlikely as this is still taken out. */
const OWN = 0.5;
const UNLIKELY = 0.05;

/** A short or odd paragraph among the article's own, an answer in an interview, a line of verse, is the article's. */
function withSiblings(lines: readonly TextLine[], kept: readonly boolean[], chances: Float32Array): boolean[] {
  const held = new Map<Element | null, number>();
  lines.forEach(({ block, text }, index) => {
    if (kept[index]) held.set(block.parent, (held.get(block.parent) ?? 0) + text.length);
  });
  const enough = length(lines, kept) * OWN;
  const first = kept.indexOf(true);
  const last = kept.lastIndexOf(true);
  return lines.map(({ block, linked, text }, index) => {
    if (kept[index] || index < first || index > last) return kept[index]!;
    const sibling = block.tag === 'p' && (held.get(block.parent) ?? 0) >= enough;
    return sibling && linked < text.length * 0.3 && chances[index]! > UNLIKELY;
  });
}

/** A table of data that stands beside the article's paragraphs is the article's: its figures are too short to speak for themselves. */
function withTables(lines: readonly TextLine[], kept: readonly boolean[]): boolean[] {
  const holders = new Set<Element | null>();
  lines.forEach((line, index) => {
    if (kept[index] && line.text.length >= UNIQUE && line.block.tag === 'p') holders.add(line.block.parent);
  });
  const tables = new Map<Element, boolean>();
  const isData = (table: Element): boolean => {
    const own = lines.slice(table.start.line, table.end.line);
    const short = own.every(({ text, linked }) => text.length < FEWEST && linked < text.length / 2);
    return short && own.length >= 4;
  };
  return lines.map((line, index) => {
    if (kept[index]) return true;
    let table: Element | null = line.block;
    for (let up = 0; table && table.tag !== 'table' && up < 6; up++) table = table.parent;
    if (table?.tag !== 'table' || !holders.has(table.parent)) return false;
    const known = tables.get(table) ?? isData(table);
    tables.set(table, known);
    return known;
  });
}

/** Which lines are the article's text. */
export function keptOf(lines: readonly TextLine[], chances: Float32Array): boolean[] {
  const above = (threshold: number): boolean[] => lines.map((_, index) => chances[index]! > threshold);
  const kept = above(THRESHOLD);
  if (length(lines, kept) >= FEWEST) return withTables(lines, withSiblings(lines, withoutCopies(lines, kept), chances));
  const best = chances.reduce((most, chance) => Math.max(most, chance), 0);
  return withTables(lines, withoutCopies(lines, above(best * RELATIVE)));
}
