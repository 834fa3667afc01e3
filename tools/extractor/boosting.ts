/** Gradient-boosted trees with histograms: weighted logistic loss, labels from 0 to 1, Newton steps in the leaves. */

export interface Settings {
  trees: number;
  depth: number;
  rate: number;
  /** Smallest sum of weights in a leaf. */
  leaf: number;
  /** Added to the second derivatives of a leaf. */
  ridge: number;
  /** Share of the rows and of the columns that a tree sees. */
  rows: number;
  columns: number;
  seed: number;
}

/** A node splits (`left` is taken where the value is at most `threshold`) or, with feature -1, answers `value`. */
export interface Node {
  feature: number;
  threshold: number;
  left: number;
  right: number;
  value: number;
}
export type Forest = { base: number; trees: Node[][] };

export interface Table {
  /** Column by column, the bin of each row. */
  bins: Uint8Array[];
  /** Upper edges of the bins. */
  edges: Float64Array[];
  size: number;
}

const BINS = 64;

export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function edgesOf(rows: readonly Float32Array[], column: number): Float64Array {
  const step = Math.max(1, Math.floor(rows.length / 40_000));
  const values: number[] = [];
  for (let row = 0; row < rows.length; row += step) values.push(rows[row]![column]!);
  values.sort((one, other) => one - other);
  const edges: number[] = [];
  for (let bin = 1; bin < BINS; bin++) {
    const place = Math.floor((values.length * bin) / BINS);
    const low = values[place - 1]!;
    let after = place;
    while (after < values.length && values[after]! <= low) after++;
    const high = values[after];
    if (high === undefined) continue;
    const edge = (low + high) / 2;
    if (edges.length === 0 || edge > edges.at(-1)!) edges.push(edge);
  }
  return Float64Array.from(edges);
}

const binOf = (edges: Float64Array, value: number): number => {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= edges[middle]!) high = middle;
    else low = middle + 1;
  }
  return low;
};

export function tableOf(rows: readonly Float32Array[]): Table {
  const columns = rows[0]?.length ?? 0;
  const edges: Float64Array[] = [];
  const bins: Uint8Array[] = [];
  for (let column = 0; column < columns; column++) {
    const own = edgesOf(rows, column);
    edges.push(own);
    bins.push(Uint8Array.from(rows, (row) => binOf(own, row[column]!)));
  }
  return { bins, edges, size: rows.length };
}

const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));

export function train(
  table: Table,
  labels: Float32Array,
  weights: Float32Array,
  settings: Settings,
  chosen?: Uint8Array,
): Forest {
  const draw = random(settings.seed);
  const columns = table.bins.length;
  const members: number[] = [];
  for (let row = 0; row < table.size; row++) if (!chosen || chosen[row]) members.push(row);
  let positive = 0;
  let whole = 0;
  for (const row of members) {
    positive += weights[row]! * labels[row]!;
    whole += weights[row]!;
  }
  const base = Math.log(positive / (whole - positive));
  const scores = new Float64Array(table.size).fill(base);
  const slope = new Float64Array(table.size);
  const bend = new Float64Array(table.size);
  const trees: Node[][] = [];
  for (let round = 0; round < settings.trees; round++) {
    for (const row of members) {
      const chance = sigmoid(scores[row]!);
      slope[row] = weights[row]! * (labels[row]! - chance);
      bend[row] = weights[row]! * Math.max(1e-6, chance * (1 - chance));
    }
    const sample = Int32Array.from(members.filter(() => draw() < settings.rows));
    const seen = Array.from({ length: columns }, (_, column) => column).filter(() => draw() < settings.columns);
    const tree: Node[] = [];
    let level: { node: number; rows: Int32Array; slope: number; bend: number }[] = [];
    const sum = (rows: Int32Array): { slope: number; bend: number } => {
      let slopes = 0;
      let bends = 0;
      for (const row of rows) {
        slopes += slope[row]!;
        bends += bend[row]!;
      }
      return { slope: slopes, bend: bends };
    };
    const leaf = (slopes: number, bends: number): number => (settings.rate * slopes) / (bends + settings.ridge);
    tree.push({ feature: -1, threshold: 0, left: -1, right: -1, value: 0 });
    level.push({ node: 0, rows: sample, ...sum(sample) });
    for (let depth = 0; depth < settings.depth && level.length > 0; depth++) {
      const next: typeof level = [];
      for (const part of level) {
        const gain = (slopes: number, bends: number): number => (slopes * slopes) / (bends + settings.ridge);
        const whole = gain(part.slope, part.bend);
        let best = { gain: 1e-3, column: -1, bin: 0, slope: 0, bend: 0 };
        const slopes = new Float64Array(BINS);
        const bends = new Float64Array(BINS);
        for (const column of seen) {
          const bins = table.bins[column]!;
          slopes.fill(0);
          bends.fill(0);
          for (const row of part.rows) {
            const bin = bins[row]!;
            slopes[bin]! += slope[row]!;
            bends[bin]! += bend[row]!;
          }
          let slopeLeft = 0;
          let bendLeft = 0;
          for (let bin = 0; bin < table.edges[column]!.length; bin++) {
            slopeLeft += slopes[bin]!;
            bendLeft += bends[bin]!;
            if (bendLeft < settings.leaf) continue;
            if (part.bend - bendLeft < settings.leaf) break;
            const better = gain(slopeLeft, bendLeft) + gain(part.slope - slopeLeft, part.bend - bendLeft) - whole;
            if (better > best.gain) best = { gain: better, column, bin, slope: slopeLeft, bend: bendLeft };
          }
        }
        if (best.column < 0) {
          tree[part.node] = { feature: -1, threshold: 0, left: -1, right: -1, value: leaf(part.slope, part.bend) };
          continue;
        }
        const bins = table.bins[best.column]!;
        const left = part.rows.filter((row) => bins[row]! <= best.bin);
        const right = part.rows.filter((row) => bins[row]! > best.bin);
        const node: Node = {
          feature: best.column,
          threshold: table.edges[best.column]![best.bin]!,
          left: tree.length,
          right: tree.length + 1,
          value: 0,
        };
        tree[part.node] = node;
        const leaves = [
          { slope: best.slope, bend: best.bend, rows: left },
          { slope: part.slope - best.slope, bend: part.bend - best.bend, rows: right },
        ];
        for (const each of leaves) {
          next.push({ node: tree.length, ...each });
          tree.push({ feature: -1, threshold: 0, left: -1, right: -1, value: leaf(each.slope, each.bend) });
        }
      }
      level = next;
    }
    trees.push(tree);
    // Every member moves, also those that the tree did not see.
    const bins = tree.map((node) => (node.feature < 0 ? 0 : binOf(table.edges[node.feature]!, node.threshold)));
    for (const row of members) {
      let node = 0;
      while (tree[node]!.feature >= 0) {
        node = table.bins[tree[node]!.feature]![row]! <= bins[node]! ? tree[node]!.left : tree[node]!.right;
      }
      scores[row]! += tree[node]!.value;
    }
  }
  return { base, trees };
}

export function chance(forest: Forest, row: Float32Array): number {
  let score = forest.base;
  for (const tree of forest.trees) {
    let node = tree[0]!;
    while (node.feature >= 0) node = tree[row[node.feature]! <= node.threshold ? node.left : node.right]!;
    score += node.value;
  }
  return sigmoid(score);
}

/** How much each column gained a forest, counted in splits. */
export function splits(forest: Forest, names: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const tree of forest.trees) {
    for (const node of tree)
      if (node.feature >= 0) counts.set(names[node.feature]!, (counts.get(names[node.feature]!) ?? 0) + 1);
  }
  return [...counts].sort((one, other) => other[1] - one[1]);
}
