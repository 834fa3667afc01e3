/** Boosted trees as flat lists: feature, threshold, left and right of each node; a leaf has feature -1 and its value as threshold. */
export interface Forest {
  base: number;
  trees: readonly (readonly number[])[];
}

const STRIDE = 4;

/** How likely a row is the article's, 0 to 1. */
export function chanceOf({ base, trees }: Forest, row: Float32Array): number {
  let score = base;
  for (const tree of trees) {
    let node = 0;
    let feature = tree[0]!;
    while (feature >= 0) {
      node = STRIDE * tree[node + (row[feature]! <= tree[node + 1]! ? 2 : 3)]!;
      feature = tree[node]!;
    }
    score += tree[node + 1]!;
  }
  return 1 / (1 + Math.exp(-score));
}
