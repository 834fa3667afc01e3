/** The numbers that Word prints before list items and headings and keeps in numbering.xml, not in the text: "Điều 3.", "a)", "II". */
import { child, descendants, type XmlElement } from '../xml-reader.ts';

export interface Level {
  format: string;
  /** "%1.%2.": the numbers of the levels above stand by their place. */
  pattern: string;
  start: number;
  font: string | undefined;
}

export interface List {
  levels: Map<number, Level>;
  /** Lists with the same abstract list go on counting together. */
  abstractId: string;
  /** Levels at which this list begins anew. */
  restarts: Map<number, number>;
}

const value = (element: XmlElement | undefined): string | undefined => element?.attributes.val;

function readLevel(element: XmlElement): Level {
  const fonts = child(child(element, 'rPr'), 'rFonts')?.attributes;
  return {
    format: value(child(element, 'numFmt')) ?? 'decimal',
    pattern: value(child(element, 'lvlText')) ?? '',
    start: Number(value(child(element, 'start')) ?? 1),
    font: fonts?.hAnsi ?? fonts?.ascii,
  };
}

/** Lists of a numbering.xml by their numId. */
export function readLists(root: XmlElement | null): Map<string, List> {
  const abstract = new Map<string, Map<number, Level>>();
  for (const element of descendants(root, 'abstractNum')) {
    const levels = descendants(element, 'lvl').map(
      (level) => [Number(level.attributes.ilvl), readLevel(level)] as const,
    );
    abstract.set(element.attributes.abstractNumId ?? '', new Map(levels));
  }
  const lists = new Map<string, List>();
  for (const element of descendants(root, 'num')) {
    const abstractId = value(child(element, 'abstractNumId')) ?? '';
    const list: List = { levels: new Map(abstract.get(abstractId)), abstractId, restarts: new Map() };
    for (const override of descendants(element, 'lvlOverride')) {
      const at = Number(override.attributes.ilvl);
      const level = child(override, 'lvl');
      if (level) list.levels.set(at, readLevel(level));
      const start = value(child(override, 'startOverride'));
      if (start !== undefined) list.restarts.set(at, Number(start));
    }
    lists.set(element.attributes.numId ?? '', list);
  }
  return lists;
}

function letters(number: number): string {
  return String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.min(20, Math.ceil(number / 26)));
}

function roman(number: number): string {
  const steps: [number, string][] = [
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ];
  let rest = Math.min(number, 4999);
  let text = '';
  for (const [step, sign] of steps) {
    text += sign.repeat(Math.floor(rest / step));
    rest %= step;
  }
  return text;
}

export function written(number: number, format: string): string {
  if (number < 1) return String(number);
  switch (format) {
    case 'lowerLetter':
      return letters(number);
    case 'upperLetter':
      return letters(number).toUpperCase();
    case 'lowerRoman':
      return roman(number);
    case 'upperRoman':
      return roman(number).toUpperCase();
    case 'decimalZero':
      return String(number).padStart(2, '0');
    default:
      return String(number);
  }
}

/** Counts through a document: `next` gives the label of the next item, "" for bullets and lists that are not there. */
export class Counter {
  readonly #lists: Map<string, List>;
  readonly #counts = new Map<string, number[]>();
  readonly #begun = new Set<string>();

  constructor(lists: Map<string, List>) {
    this.#lists = lists;
  }

  next(numId: string, at: number): { text: string; font: string | undefined } {
    const list = this.#lists.get(numId);
    const level = list?.levels.get(at);
    if (!list || !level) return { text: '', font: undefined };
    const counts = this.#counts.get(list.abstractId) ?? [];
    if (!this.#begun.has(numId)) {
      for (const [restarted, start] of list.restarts) counts[restarted] = start - 1;
      this.#begun.add(numId);
    }
    counts[at] = (counts[at] ?? level.start - 1) + 1;
    counts.length = at + 1;
    this.#counts.set(list.abstractId, counts);
    if (level.format === 'bullet' || level.format === 'none') return { text: '', font: undefined };
    const text = level.pattern.replace(/%(\d)/g, (_sign, digit: string) => {
      const other = Number(digit) - 1;
      return written(counts[other] ?? list.levels.get(other)?.start ?? 1, list.levels.get(other)?.format ?? 'decimal');
    });
    return { text, font: level.font };
  }
}
