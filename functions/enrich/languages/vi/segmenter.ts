import { inflateBytes } from '../inflate.ts';
import type { Word } from '../language.ts';
import { FEATURES, featuresAt, isGap, type Line, lineOf } from './boundaries.ts';
import data from './segmenter.generated.json' with { type: 'json' };
import type { Token } from './tokens.ts';

/** Beyond this, one feature would decide alone whatever the others say. */
export const LARGEST_WEIGHT = 12;

/** Two rows of 2^bits weights: of a join by itself, and of a join that follows a join. */
export interface Model {
  bits: number;
  weights: ArrayLike<number>;
}

const trained: Model = { bits: data.bits, weights: new Int8Array(inflateBytes(data.weights)) };

const features = new Int32Array(FEATURES);
const IMPOSSIBLE = -1e9;

/** Whether each token is joined to the one before it: the best sequence of joins under the model (Viterbi over two states). */
export function joinsOf(text: string, line: Line, model: Model = trained): Uint8Array {
  const count = line.tokens.length;
  const mask = 2 ** model.bits - 1;
  const row = 2 ** model.bits;
  const cameJoined = new Uint8Array(2 * count);
  let apart = 0;
  let joined = IMPOSSIBLE;
  for (let at = 0; at < count; at++) {
    let join = IMPOSSIBLE;
    let joinAgain = IMPOSSIBLE;
    if (isGap(text, line, at)) {
      featuresAt(line, at, features);
      let alone = 0;
      let again = 0;
      for (let feature = 0; feature < FEATURES; feature++) {
        const slot = features[feature]! & mask;
        alone += model.weights[slot]!;
        again += model.weights[row + slot]!;
      }
      join = apart + alone;
      joinAgain = joined + alone + again;
    }
    cameJoined[2 * at] = Number(joined > apart);
    cameJoined[2 * at + 1] = Number(joinAgain > join);
    apart = Math.max(apart, joined);
    joined = Math.max(join, joinAgain);
  }
  const joins = new Uint8Array(count);
  let state = Number(joined > apart);
  for (let at = count - 1; at >= 0; at--) {
    joins[at] = state;
    state = cameJoined[2 * at + state]!;
  }
  return joins;
}

/** A text's tokens, and whether each belongs to the word of the one before it. */
export interface Segmented {
  tokens: Token[];
  joins: Uint8Array;
}

/** Cuts a Vietnamese text into tokens and joins them to words. Linear. */
export function segment(text: string): Segmented {
  const line = lineOf(text);
  return { tokens: line.tokens, joins: joinsOf(text, line) };
}

/** The words of a Vietnamese text in order, signs among them. */
export function wordsOf(text: string): Word[] {
  const { tokens, joins } = segment(text);
  const words: Word[] = [];
  tokens.forEach(({ start, end, spoken }, at) => {
    if (joins[at]) words.at(-1)!.end = end;
    else words.push({ start, end, spoken });
  });
  return words;
}
