import { cueWords, type Lexicon } from './lexicon.ts';
import { proseIn, type Sums } from './page-facts.ts';
import type { Element, Tree } from './tree.ts';

/** Elements of whose kind a line's ancestors are counted. */
export const REGIONS = [
  'nav',
  'header',
  'footer',
  'aside',
  'form',
  'article',
  'main',
  'figure',
  'table',
  'ul',
  'ol',
  'blockquote',
  'button',
  'section',
  'dialog',
  'noscript',
  'details',
  'pre',
  'dl',
  'label',
  'a',
] as const;

/** What an element inherits from those around it. */
export interface Surroundings {
  depth: number;
  /** How many ancestors (itself included) are of each region. */
  regions: Uint8Array;
  hidden: number;
  /** How far its class and id speak for the article; the least, the most and the sum of that on the way from the root. */
  cue: number;
  minCue: number;
  maxCue: number;
  sumCue: number;
  /** The outermost element on the way that holds less than `BRANCH` of the page's running text. */
  branch: Element | null;
  /** Tag and class: elements that look alike. */
  look: string;
}

const BRANCH = 0.3;
/** What holds half of the page's running text is the page, whatever it is called: ASP.NET wraps every page in a form. */
const WRAPPER = 0.5;
const WRAPPER_TAG = 'div';
const OUTSIDE = new Set(['form', 'header', 'footer', 'nav', 'aside', 'button', 'label', 'dialog', 'noscript']);
/** Nor does its class speak against the article by more than a little. */
const WRAPPER_CUE = -15;
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/i;
const REGION_PLACES: ReadonlyMap<string, number> = new Map(REGIONS.map((region, place) => [region, place]));

/** The words that speak loudest on either side count; the others are noise of style sheets. */
function cueOf(element: Pick<Element, 'tag' | 'attributes'>, lexicon: Lexicon): number {
  let low = 0;
  let high = 0;
  for (const word of cueWords(element)) {
    const score = lexicon.get(word) ?? 0;
    if (score < low) low = score;
    else if (score > high) high = score;
  }
  return low + high;
}

/** The surroundings of every element that holds text, by its index. */
export function surroundingsOf(tree: Tree, sums: Sums, lexicon: Lexicon): (Surroundings | undefined)[] {
  const all: (Surroundings | undefined)[] = new Array(tree.elements.length);
  const wanted = new Uint8Array(tree.elements.length);
  for (const { block } of tree.lines) {
    for (let element: Element | null = block; element && wanted[element.index] === 0; element = element.parent) {
      wanted[element.index] = 1;
    }
  }
  const limit = sums.prose.at(-1)! * BRANCH;
  const page = sums.prose.at(-1)! * WRAPPER;
  const cues = new Map<string, number>();
  for (const element of tree.elements) {
    if (wanted[element.index] === 0) continue;
    const above = element.parent ? all[element.parent.index] : undefined;
    const { class: className = '', id = '', role = '', itemprop = '', style, hidden } = element.attributes;
    const wraps = proseIn(sums, element) > page;
    const tag = wraps && OUTSIDE.has(element.tag) ? WRAPPER_TAG : element.tag;
    const key = `${tag} ${className} ${id} ${role} ${itemprop}`;
    let cue = cues.get(key);
    if (cue === undefined) {
      cue = cueOf({ tag, attributes: element.attributes }, lexicon);
      cues.set(key, cue);
    }
    if (tag !== element.tag) cue = Math.max(cue, WRAPPER_CUE);
    let regions = above?.regions ?? new Uint8Array(REGIONS.length);
    const region = REGION_PLACES.get(tag);
    if (region !== undefined) {
      regions = regions.slice();
      regions[region] = Math.min(255, regions[region]! + 1);
    }
    const hides =
      hidden !== undefined ||
      element.attributes['aria-hidden'] === 'true' ||
      (style !== undefined && HIDDEN.test(style));
    all[element.index] = {
      depth: above ? above.depth + 1 : 0,
      regions,
      hidden: (above?.hidden ?? 0) + (hides ? 1 : 0),
      cue,
      minCue: Math.min(above?.minCue ?? 0, cue),
      maxCue: Math.max(above?.maxCue ?? 0, cue),
      sumCue: (above?.sumCue ?? 0) + cue,
      branch: above?.branch ?? (element.index > 0 && proseIn(sums, element) < limit ? element : null),
      look: `${tag}.${className}`,
    };
  }
  return all;
}
