/** The measure of the field: 4-word shingles, true and false ones scaled to one per page, means over pages. */
import { words } from './align.ts';
import type { Page } from './pages.ts';

const GRAM = 4;

function shingles(list: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (let start = 0; start < Math.max(1, list.length - GRAM + 1); start++) {
    const gram = list.slice(start, start + GRAM).join(' ');
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

export function quality(
  pages: readonly Page[],
  chances: readonly Float32Array[],
  threshold: number,
): { precision: number; recall: number; f1: number } {
  const precisions: number[] = [];
  const recalls: number[] = [];
  pages.forEach((page, index) => {
    const kept = page.tree.lines.filter((_, line) => chances[index]![line]! > threshold);
    const truth = shingles(words(page.truth));
    const found = shingles(words(kept.map((line) => line.text).join('\n')));
    let hits = 0;
    for (const [gram, count] of truth) hits += Math.min(count, found.get(gram) ?? 0);
    const sum = (counts: Map<string, number>): number => counts.values().reduce((all, count) => all + count, 0);
    precisions.push(hits / sum(found));
    recalls.push(hits / sum(truth));
  });
  const precision = mean(precisions);
  const recall = mean(recalls);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}
