/** A point of a curve: a sum of weights, and the share of suspects around it that were real. */
export type Point = readonly [sum: number, real: number];

interface Seen {
  readonly sum: number;
  readonly real: boolean;
}

/**
 * The curve with these points on its sums that fits best by least squares, made to rise throughout.
 * @param at rising
 */
export function fitCurve(seen: readonly Seen[], at: readonly number[]): Point[] {
  const shares = at.map(() => at.map(() => 0));
  const reals = at.map(() => 0);
  const weights = at.map(() => 1e-6);
  for (const { sum, real } of seen) {
    const parts = partsOf(sum, at);
    for (const [index, part] of parts) {
      add(reals, index, real ? part : 0);
      add(weights, index, part);
      for (const [other, beside] of parts) add(shares[index] ?? [], other, part * beside);
    }
  }
  const heights = rising(solve(shares, reals), weights);
  return at.map((sum, index): Point => [sum, Math.min(1, Math.max(0, heights[index] ?? 0))]);
}

/** How much a sum is told by each point: by the two beside it, the nearer the more. */
function partsOf(sum: number, at: readonly number[]): (readonly [number, number])[] {
  const next = at.findIndex((point) => point > sum);
  if (next === 0) return [[0, 1]];
  if (next < 0) return [[at.length - 1, 1]];
  const [from, to] = [at[next - 1] ?? 0, at[next] ?? 1];
  const share = (sum - from) / (to - from);
  return [
    [next - 1, 1 - share],
    [next, share],
  ];
}

function add(list: number[], index: number, more: number): void {
  list[index] = (list[index] ?? 0) + more;
}

/** Gaussian elimination of a matrix with three diagonals; a point that nothing tells of is 0. */
function solve(matrix: readonly (readonly number[])[], values: readonly number[]): number[] {
  const rows = matrix.map((row, index) => [...row, values[index] ?? 0]);
  const size = rows.length;
  for (let at = 0; at + 1 < size; at += 1) {
    const [row = [], next = []] = [rows[at], rows[at + 1]];
    const factor = (next[at] ?? 0) / (row[at] || 1);
    rows[at + 1] = next.map((value, column) => value - factor * (row[column] ?? 0));
  }
  const found = rows.map(() => 0);
  for (let at = size - 1; at >= 0; at -= 1) {
    const row = rows[at] ?? [];
    found[at] = ((row[size] ?? 0) - (row[at + 1] ?? 0) * (at + 1 < size ? (found[at + 1] ?? 0) : 0)) / (row[at] || 1);
  }
  return found;
} // prettier-ignore

/** Pools neighbours that fall until all rise. */
function rising(heights: readonly number[], weights: readonly number[]): number[] {
  const pools: { height: number; weight: number; points: number }[] = [];
  for (const [index, height] of heights.entries()) {
    let pool = { height, weight: weights[index] ?? 0, points: 1 };
    for (let last = pools.at(-1); last && last.height > pool.height; last = pools.at(-1)) {
      pools.pop();
      const weight = last.weight + pool.weight;
      const sum = last.height * last.weight + pool.height * pool.weight;
      pool = { height: sum / weight, weight, points: last.points + pool.points };
    }
    pools.push(pool);
  }
  return pools.flatMap(({ height, points }) => Array.from({ length: points }, () => height));
}
