/** Boosted trees as flat lists: feature, threshold, left and right of each node; a leaf has feature -1 and its value as threshold. */
export interface FlatForest {
  base: number;
  trees: readonly (readonly number[])[];
}

/** All trees in one run of nodes. */
export interface Forest {
  base: number;
  roots: Int32Array;
  features: Int16Array;
  thresholds: Float32Array;
  left: Int32Array;
  right: Int32Array;
  /** The features that some node asks for. */
  asked: readonly number[];
}

const STRIDE = 4;

export function plant({ base, trees }: FlatForest): Forest {
  const size = trees.reduce((sum, tree) => sum + tree.length / STRIDE, 0);
  const forest = {
    base,
    roots: new Int32Array(trees.length),
    features: new Int16Array(size),
    thresholds: new Float32Array(size),
    left: new Int32Array(size),
    right: new Int32Array(size),
  };
  let node = 0;
  trees.forEach((tree, index) => {
    const root = node;
    forest.roots[index] = root;
    for (let place = 0; place < tree.length; place += STRIDE, node++) {
      forest.features[node] = tree[place]!;
      forest.thresholds[node] = tree[place + 1]!;
      forest.left[node] = root + tree[place + 2]!;
      forest.right[node] = root + tree[place + 3]!;
    }
  });
  return { ...forest, asked: [...new Set(forest.features)].filter((feature) => feature >= 0) };
}

/** How likely a row is the article's, 0 to 1. */
export function chanceOf({ base, roots, features, thresholds, left, right }: Forest, row: Float32Array): number {
  let score = base;
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree]!;
    for (let feature = features[node]!; feature >= 0; feature = features[node]!) {
      node = row[feature]! <= thresholds[node]! ? left[node]! : right[node]!;
    }
    score += thresholds[node]!;
  }
  return 1 / (1 + Math.exp(-score));
}
