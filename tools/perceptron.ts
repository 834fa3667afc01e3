import { FEATURES, featuresAt, isGap, type Line, lineOf } from '../functions/enrich/languages/vi/boundaries.ts';
import { joinsOf, LARGEST_WEIGHT } from '../functions/enrich/languages/vi/segmenter.ts';

/** Slots of the table of weights, as a power of two: features share slots by chance, which costs nothing measurable here. */
const BITS = 16;
/** From here on the figure on dev no longer rises. */
const ROUNDS = 6;
/** Averages are multiplied by this before they are rounded to whole numbers. */
const SCALE = 1;
export const SEED = 12345;

export interface Sentence {
  text: string;
  line: Line;
  /** Whether token i belongs to the word of token i - 1. */
  joins: Uint8Array;
}

/** Lines of words joined by "_" as sentences; the gold's own words are told by their place among the letters. */
export function sentencesOf(lines: string[]): Sentence[] {
  return lines.map((line) => {
    const words = line.split(' ');
    const text = words.join(' ').replaceAll('_', ' ').replace(/ +/g, ' ');
    const starts = new Set<number>();
    let letters = 0;
    for (const word of words) {
      starts.add(letters);
      letters += word.replaceAll('_', '').length;
    }
    const seen = lineOf(text);
    let spaces = 0;
    let end = 0;
    const joins = seen.tokens.map((token) => {
      for (; end < token.start; end++) if (text[end] === ' ') spaces++;
      return Number(!starts.has(token.start - spaces));
    });
    return { text, line: seen, joins: Uint8Array.from(joins) };
  });
}

/** Words with a letter or digit that are found, of those in the gold and those read, as F1 in per cent. */
export function f1(sentences: Sentence[], joinsFor: (text: string, line: Line) => Uint8Array): number {
  let hits = 0;
  let wanted = 0;
  let read = 0;
  for (const { text, line, joins } of sentences) {
    const found = joinsFor(text, line);
    let same = true;
    line.tokens.forEach(({ spoken }, at) => {
      if (!joins[at] || !found[at]) same = !joins[at] && !found[at];
      if (joins[at] !== found[at]) same = false;
      const endsGold = !joins[at + 1];
      const endsRead = !found[at + 1];
      if (!spoken) return;
      wanted += Number(endsGold);
      read += Number(endsRead);
      hits += Number(endsGold && endsRead && same);
    });
  }
  return (200 * hits) / (wanted + read);
}

/** A generator of numbers from 0 to 1 with a seed: the same order on every machine. */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffled<T>(items: T[], next: () => number): T[] {
  const order = [...items];
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(next() * (at + 1));
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  return order;
}

/** A structured perceptron with averaged weights (Collins 2002) over the features of boundaries.ts. */
export function train(sentences: Sentence[]): { bits: number; weights: Int8Array } {
  const row = 2 ** BITS;
  const weights = new Int32Array(2 * row);
  /** Of each weight, the sum of its values over all steps so far, up to the step of its last change. */
  const sums = new Float64Array(2 * row);
  const changed = new Int32Array(2 * row);
  const features = new Int32Array(FEATURES);
  const next = numbersFrom(SEED);
  let step = 0;

  function change(slot: number, by: number): void {
    sums[slot] = sums[slot]! + weights[slot]! * (step - changed[slot]!);
    changed[slot] = step;
    weights[slot] = weights[slot]! + by;
  }

  for (let round = 0; round < ROUNDS; round++) {
    for (const { text, line, joins } of shuffled(sentences, next)) {
      step++;
      const found = joinsOf(text, line, { bits: BITS, weights });
      for (let at = 1; at < joins.length; at++) {
        const alone = joins[at]! - found[at]!;
        const again = joins[at]! * joins[at - 1]! - found[at]! * found[at - 1]!;
        if ((alone === 0 && again === 0) || !isGap(text, line, at)) continue;
        featuresAt(line, at, features);
        for (const feature of features) {
          const slot = feature & (row - 1);
          if (alone) change(slot, alone);
          if (again) change(row + slot, again);
        }
      }
    }
  }

  const largest = (value: number) => Math.max(-LARGEST_WEIGHT, Math.min(LARGEST_WEIGHT, value));
  const averages = Int8Array.from(weights, (weight, slot) =>
    largest(Math.round((SCALE * (sums[slot]! + weight * (step - changed[slot]!))) / step)),
  );
  return { bits: BITS, weights: averages };
}
