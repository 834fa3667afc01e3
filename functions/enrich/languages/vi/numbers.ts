export const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Two numbers of 32 bits into one, every bit depending on every bit; signed, since the machine is quicker with those. */
export function mix(a: number, b: number): number {
  const crossed = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b);
  const folded = Math.imul(crossed ^ (crossed >>> 13), 0xc2b2ae35);
  return folded ^ (folded >>> 16);
}

export const withLetter = (number: number, letter: number) => Math.imul(number ^ letter, FNV_PRIME);
/** FNV-1a leaves the last letters in the low bits only. */
export const closed = (number: number) => mix(number, FNV_OFFSET);

/** The number that stands for a string of letters. */
export function numberOfSpelling(spelling: string): number {
  let number = FNV_OFFSET;
  for (let at = 0; at < spelling.length; at++) number = withLetter(number, spelling.charCodeAt(at));
  return closed(number);
}

/** Numbers of words, found in a table of open addressing: a Set of such numbers would take four times as long. */
export class NumberSet {
  readonly #slots: Int32Array;
  readonly #mask: number;

  constructor(expected: number) {
    const size = 2 ** Math.ceil(Math.log2(expected * 3));
    this.#slots = new Int32Array(size);
    this.#mask = size - 1;
  }

  /** Where a number is, or the empty slot where it would be. */
  #slotOf(number: number): number {
    let slot = number & this.#mask;
    while (this.#slots[slot] !== 0 && this.#slots[slot] !== number) slot = (slot + 1) & this.#mask;
    return slot;
  }

  add(number: number): void {
    this.#slots[this.#slotOf(number)] = number;
  }

  has(number: number): boolean {
    return this.#slots[this.#slotOf(number)] === number;
  }
}
