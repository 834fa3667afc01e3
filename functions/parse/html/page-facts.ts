import type { Element, TextLine, Tree } from './tree.ts';

/** Sums over the lines before each line: what an element holds is a difference of two of them. */
export interface Sums {
  weight: Float64Array;
  linked: Float64Array;
  /** Weight and number of the lines of running text. */
  prose: Float64Array;
  paragraphs: Float64Array;
}

/** What a stretch of lines holds. */
export interface Stretch {
  lines: number;
  weight: number;
  linked: number;
  prose: number;
  paragraphs: number;
}

/** A line shorter than this is seldom running text; 80 characters are some twelve words. */
const PROSE_LENGTH = 80;
/** An ideograph says what two and a half letters say. */
const IDEOGRAPH = 2.5;
const PUNCTUATION = /[,.;:!?…。、，！？]/;

/** Length of a text in letters. */
export function weightOf(text: string): number {
  let weight = text.length;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 0x3040 && code <= 0xd7af && (code <= 0x9fff || code >= 0xac00)) weight += IDEOGRAPH - 1;
  }
  return weight;
}

export const isProse = (line: TextLine, weight: number): boolean =>
  weight >= PROSE_LENGTH && line.linked < line.text.length * 0.35 && PUNCTUATION.test(line.text);

export function sumsOf(lines: readonly TextLine[]): Sums {
  const size = lines.length + 1;
  const sums: Sums = {
    weight: new Float64Array(size),
    linked: new Float64Array(size),
    prose: new Float64Array(size),
    paragraphs: new Float64Array(size),
  };
  lines.forEach((line, index) => {
    const weight = weightOf(line.text);
    const prose = isProse(line, weight);
    sums.weight[index + 1] = sums.weight[index]! + weight;
    sums.linked[index + 1] = sums.linked[index]! + line.linked * (weight / line.text.length);
    sums.prose[index + 1] = sums.prose[index]! + (prose ? weight : 0);
    sums.paragraphs[index + 1] = sums.paragraphs[index]! + (prose ? 1 : 0);
  });
  return sums;
}

/** Lines `from` to `to`, the latter not included; beyond the page there is nothing. */
export function stretch(sums: Sums, from: number, to: number): Stretch {
  const end = Math.max(0, Math.min(to, sums.weight.length - 1));
  const start = Math.max(0, Math.min(from, end));
  return {
    lines: end - start,
    weight: sums.weight[end]! - sums.weight[start]!,
    linked: sums.linked[end]! - sums.linked[start]!,
    prose: sums.prose[end]! - sums.prose[start]!,
    paragraphs: sums.paragraphs[end]! - sums.paragraphs[start]!,
  };
}

/** What an element holds. */
export const held = (sums: Sums, element: Element): Stretch => stretch(sums, element.start.line, element.end.line);

export const proseIn = (sums: Sums, element: Element): number =>
  sums.prose[element.end.line]! - sums.prose[element.start.line]!;

/** The deepest element that holds this share of the page's running text; the root where there is none. */
export function deepestWith(tree: Tree, sums: Sums, share: number): Element {
  const wanted = sums.prose.at(-1)! * share;
  let deepest = tree.elements[0]!;
  if (wanted === 0) return deepest;
  for (const element of tree.elements) {
    if (element.parent === deepest && proseIn(sums, element) >= wanted) deepest = element;
  }
  return deepest;
}
