/** Lexicons and forests learned from labelled pages, and how good they are on pages that they have not seen. */
import { rowOf } from '../../functions/parse/html/columns.ts';
import { cueWords, type Lexicon, phraseWords } from '../../functions/parse/html/lexicon.ts';
import { type Known, type Lexicons, viewOf } from '../../functions/parse/html/line-facts.ts';
import { chance, type Forest, random, type Settings, tableOf, train } from './boosting.ts';
import type { Page } from './pages.ts';

export const FOLDS = 5;

export function foldOf(page: Page): number {
  let hash = 7;
  for (const char of page.host) hash = (Math.imul(hash, 31) + char.charCodeAt(0)) >>> 0;
  return hash % FOLDS;
}

/** Word → pages that have it, and how much of what it stands on is the article's; then log odds against the page's own share, in tenths. */
function lexiconOf(counts: Map<string, { pages: number; kept: number; expected: number }>, minPages: number): Lexicon {
  const lexicon = new Map<string, number>();
  for (const [word, { pages, kept, expected }] of counts) {
    if (pages < minPages) continue;
    const prior = expected / pages;
    const strength = 2;
    const share = (kept + strength * prior) / (pages + strength);
    const odds = Math.log(share / (1 - share)) - Math.log(prior / (1 - prior));
    const score = Math.round(odds * 10);
    if (Math.abs(score) >= 9) lexicon.set(word, Math.max(-60, Math.min(60, score)));
  }
  return lexicon;
}

export function learnLexicons(pages: readonly Page[]): Lexicons {
  const cues = new Map<string, { pages: number; kept: number; expected: number }>();
  const phrases = new Map<string, { pages: number; kept: number; expected: number }>();
  for (const page of pages) {
    const { tree, labels, sizes } = page;
    const onPage = new Map<string, { kept: number; all: number }>();
    const onPagePhrase = new Map<string, { kept: number; all: number }>();
    const kept = new Float64Array(tree.lines.length + 1);
    const all = new Float64Array(tree.lines.length + 1);
    tree.lines.forEach((_, index) => {
      const weight = Math.min(sizes[index]!, 40) + 1;
      kept[index + 1] = kept[index]! + weight * labels[index]!;
      all[index + 1] = all[index]! + weight;
    });
    for (const element of tree.elements) {
      const from = element.start.line;
      const to = Math.max(element.end.line, element.start.line);
      if (to <= from) continue;
      for (const word of new Set(cueWords(element))) {
        const sum = onPage.get(word) ?? { kept: 0, all: 0 };
        sum.kept += kept[to]! - kept[from]!;
        sum.all += all[to]! - all[from]!;
        onPage.set(word, sum);
      }
    }
    tree.lines.forEach((line, index) => {
      for (const word of new Set(phraseWords(line.text))) {
        const sum = onPagePhrase.get(word) ?? { kept: 0, all: 0 };
        sum.kept += labels[index]! > 0.5 ? 1 : 0;
        sum.all += 1;
        onPagePhrase.set(word, sum);
      }
    });
    const short = tree.lines
      .map((line, index) => (line.text.length <= 200 ? (labels[index]! > 0.5 ? 1 : 0) : -1))
      .filter((value) => value >= 0);
    const prior = Math.min(0.95, Math.max(0.05, kept.at(-1)! / all.at(-1)!));
    const shortPrior = Math.min(
      0.95,
      Math.max(0.05, short.reduce<number>((sum, value) => sum + value, 0) / Math.max(1, short.length)),
    );
    for (const [counts, own, expected] of [
      [cues, onPage, prior],
      [phrases, onPagePhrase, shortPrior],
    ] as const) {
      for (const [word, sum] of own) {
        const count = counts.get(word) ?? { pages: 0, kept: 0, expected: 0 };
        count.pages += 1;
        count.kept += sum.kept / sum.all;
        count.expected += expected;
        counts.set(word, count);
      }
    }
  }
  return { cues: lexiconOf(cues, 6), phrases: lexiconOf(phrases, 8) };
}

const EMPTY: Lexicon = new Map();

/** Pages that stand for those in languages the phrases say nothing about. */
const WITHOUT_PHRASES = 0.3;

export interface Learned {
  lexicons: Lexicons;
  forest: Forest;
  /** Chances of every line by a forest that has not seen its page. */
  unseen: Float32Array[];
}

/** A page counts by its article: a word of it weighs as much as a word beside it, whatever the page's length. */
function weightsOf(pages: readonly Page[]): Float32Array {
  return Float32Array.from(
    pages.flatMap((page) => {
      const truth = page.sizes.reduce((sum, size, line) => sum + size * page.labels[line]!, 0);
      return Array.from(page.sizes, (size) => (size + 1) / (truth + 50));
    }),
  );
}

export function learn(
  pages: readonly Page[],
  knowns: readonly Known[],
  settings: Settings,
  say: (text: string) => void,
): Learned {
  const draw = random(11);
  const folds = pages.map(foldOf);
  const byFold = Array.from({ length: FOLDS }, (_, fold) =>
    learnLexicons(pages.filter((_, index) => folds[index] !== fold)),
  );
  const rows = pages.flatMap((page, index) => {
    const lexicons = byFold[folds[index]!]!;
    const own = draw() < WITHOUT_PHRASES ? { ...lexicons, phrases: EMPTY } : lexicons;
    const view = viewOf(page.tree, knowns[index]!, own);
    return view.views.map((line) => rowOf(line, view));
  });
  say(`${rows.length} lines`);
  const labels = Float32Array.from(pages.flatMap((page) => [...page.labels]));
  const weights = weightsOf(pages);
  const foldOfRow = Uint8Array.from(pages.flatMap((page, index) => Array.from(page.labels, () => folds[index]!)));
  const table = tableOf(rows);
  const chances = new Float32Array(rows.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const forest = train(
      table,
      labels,
      weights,
      settings,
      foldOfRow.map((each) => (each === fold ? 0 : 1)),
    );
    rows.forEach((row, index) => {
      if (foldOfRow[index] === fold) chances[index] = chance(forest, row);
    });
    say(`fold ${fold}`);
  }
  let from = 0;
  const unseen = pages.map((page) => {
    from += page.labels.length;
    return chances.slice(from - page.labels.length, from);
  });
  return { lexicons: learnLexicons(pages), forest: train(table, labels, weights, settings), unseen };
}
