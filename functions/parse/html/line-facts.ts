import { type Lexicon, phraseWords } from './lexicon.ts';
import { deepestWith, held, type Stretch, type Sums, stretch, sumsOf } from './page-facts.ts';
import { type Surroundings, surroundingsOf } from './surroundings.ts';
import { HEADING } from './tags.ts';
import type { Element, TextLine, Tree } from './tree.ts';

export interface Lexicons {
  /** Words of class names and ids. */
  cues: Lexicon;
  /** Words of short lines. */
  phrases: Lexicon;
}

/** What a page declares of itself that helps to find its text. */
export interface Known {
  title: string;
  description: string;
  /** schema.org `articleBody`, "" where there is none. */
  body: string;
}

/** How the words of a line speak for the article: the worst, the best and all together. */
export interface Phrase {
  low: number;
  high: number;
  sum: number;
}

/** The page as the columns of `columns.ts` see it. */
export interface PageView {
  lines: readonly TextLine[];
  sums: Sums;
  total: Stretch;
  /** The deepest elements with half and with four fifths of the page's running text. */
  inner: Element;
  outer: Element;
  known: Known;
  /** Line of the title, -1 where none repeats it. */
  title: number;
  views: readonly LineView[];
}

export interface LineView {
  index: number;
  line: TextLine;
  weight: number;
  /** The first characters, enough to know a line by. */
  start: string;
  words: readonly string[];
  phrase: Phrase;
  /** How often the text stands on the page, and how often before. */
  times: { all: number; before: number };
  inTitle: number;
  inDescription: number;
  heading: number;
  block: Surroundings;
  parent: Surroundings;
  grandparent: Surroundings;
  branch: Surroundings;
  branchElement: Element;
  /** Lines whose block and parent look alike share a pattern. */
  pattern: Stretch;
  holders: { block: Stretch; parent: Stretch; grandparent: Stretch; branch: Stretch };
  /** Index of the heading above, -1 before the first. */
  above: number;
}

const START = 400;

export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** The share of the words that a set knows. */
function share(words: readonly string[], known: ReadonlySet<string>): number {
  if (known.size === 0 || words.length === 0) return 0;
  let hits = 0;
  for (const word of words) if (known.has(word)) hits++;
  return hits / words.length;
}

function phraseOf(text: string, lexicon: Lexicon): Phrase {
  const phrase: Phrase = { low: 0, high: 0, sum: 0 };
  if (lexicon.size === 0) return phrase;
  for (const word of phraseWords(text)) {
    const score = lexicon.get(word);
    if (score === undefined) continue;
    if (score < phrase.low) phrase.low = score;
    if (score > phrase.high) phrase.high = score;
    phrase.sum += score;
  }
  return phrase;
}

function patternsOf(lines: readonly TextLine[], sums: Sums, around: readonly (Surroundings | undefined)[]): Stretch[] {
  const patterns = new Map<string, Stretch>();
  return lines.map(({ block }, index) => {
    const key = `${around[block.index]!.look} ${block.parent ? around[block.parent.index]!.look : ''}`;
    const own = stretch(sums, index, index + 1);
    const pattern = patterns.get(key);
    if (!pattern) {
      patterns.set(key, own);
      return own;
    }
    pattern.lines += 1;
    pattern.weight += own.weight;
    pattern.linked += own.linked;
    pattern.prose += own.prose;
    pattern.paragraphs += own.paragraphs;
    return pattern;
  });
}

export function viewOf(tree: Tree, known: Known, lexicons: Lexicons): PageView {
  const { lines } = tree;
  const sums = sumsOf(lines);
  const around = surroundingsOf(tree, sums, lexicons.cues);
  const patterns = patternsOf(lines, sums, around);
  const root = tree.elements[0]!;
  const titleWords = new Set(wordsOf(known.title));
  const descriptionWords = new Set(wordsOf(known.description));
  const times = new Map<string, number>();
  const stretches = new Map<Element, Stretch>();
  const holder = (element: Element): Stretch => {
    let found = stretches.get(element);
    if (!found) {
      found = held(sums, element);
      stretches.set(element, found);
    }
    return found;
  };
  let above = -1;
  const views = lines.map((line, index): LineView => {
    const { block, text } = line;
    const parent = block.parent ?? root;
    const grandparent = parent.parent ?? root;
    const own = around[block.index]!;
    const branch = own.branch ?? block;
    const start = text.slice(0, START);
    const words = wordsOf(start);
    const before = times.get(text) ?? 0;
    times.set(text, before + 1);
    const view: LineView = {
      index,
      line,
      weight: sums.weight[index + 1]! - sums.weight[index]!,
      start,
      words,
      phrase: phraseOf(text, lexicons.phrases),
      times: { all: 0, before },
      inTitle: share(words, titleWords) * Math.min(1, words.length / Math.max(1, titleWords.size)),
      inDescription: share(words, descriptionWords),
      heading: HEADING.test(block.tag) ? Number(block.tag[1]) : 0,
      block: own,
      parent: around[parent.index]!,
      grandparent: around[grandparent.index]!,
      branch: around[branch.index]!,
      branchElement: branch,
      pattern: patterns[index]!,
      holders: {
        block: holder(block),
        parent: holder(parent),
        grandparent: holder(grandparent),
        branch: holder(branch),
      },
      above,
    };
    if (view.heading > 0) above = index;
    return view;
  });
  for (const view of views) view.times.all = times.get(view.line.text)!;
  return {
    lines,
    sums,
    total: stretch(sums, 0, lines.length),
    inner: deepestWith(tree, sums, 0.5),
    outer: deepestWith(tree, sums, 0.8),
    known,
    title: views.findIndex((view) => view.inTitle > 0.75),
    views,
  };
}
