import { lowerOf, plainOf } from '../../passages.ts';
import { isWithinPhrase, type Syllable } from './syllables.ts';

/** Phrases by their syllables: a tree, so that looking up the longest at a place costs its length and no more. */
export class Phrases<Value> {
  readonly #next = new Map<string, Phrases<Value>>();
  #value: Value | undefined;

  constructor(entries: Iterable<readonly [string, Value]> = []) {
    for (const [phrase, value] of entries) this.#add(phrase, value);
  }

  #add(phrase: string, value: Value): void {
    let node: Phrases<Value> = this;
    for (const syllable of lowerOf(plainOf(phrase)).split(/[\s,&-]+/u)) {
      const next = node.#next.get(syllable) ?? new Phrases<Value>();
      node.#next.set(syllable, next);
      node = next;
    }
    node.#value = value;
  }

  /** The longest phrase that begins at a syllable, in any case; `end` is the place after its last one. */
  longestAt(syllables: Syllable[], at: number, joins = isWithinPhrase): { end: number; value: Value } | null {
    let node: Phrases<Value> | undefined = this.#next.get(syllables[at]?.lower ?? '');
    let found: { end: number; value: Value } | null = null;
    for (let end = at + 1; node; end++) {
      if (node.#value !== undefined) found = { end, value: node.#value };
      const next = syllables[end];
      node = next && joins(next.gap) ? node.#next.get(next.lower) : undefined;
    }
    return found;
  }
}

/** Phrases from a text that parts them by semicolons and newlines. */
export const phrasesIn = (text: string): string[] => text.split(/\s*[;\n]\s*/).filter((phrase) => phrase);

export const phraseSet = (text: string): Phrases<true> =>
  new Phrases(phrasesIn(text).map((phrase): [string, true] => [phrase, true]));
