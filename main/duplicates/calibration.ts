/*
 * From evidence to probability. The sum of the weights ranks what is suspected, but its parts hang together (a price that
 * never came and a place where one seldom goes), so it is no log-odds by itself. The curves tell how many suspects of each sum
 * were real among invented households: points fitted by least squares with a line between them, made to rise throughout, on
 * seeds 2001–2200, 3001–3300 and 5001–5800 (`test/bench/fit-curve.ts`); each quarter of these is told within 8 points by the
 * other three wherever a bin has a hundred flags, within 5 mostly. Fitted before the last rule about names came in: fitted anew
 * they move by 4 points at most.
 */

/** Sum of the weights → share of such suspects that were real, by rising sums; beyond the ends it stays. */
export type Curve = readonly (readonly [sum: number, real: number])[];

const CURVE: Curve = [
  [-2, 0.002],
  [-1, 0.018],
  [-0.5, 0.071],
  [0, 0.218],
  [0.5, 0.507],
  [1, 0.707],
  [1.5, 0.823],
  [1.9, 0.864],
  [2.2, 0.967],
  [2.8, 0.967],
  [3.4, 0.994],
  [4, 0.994],
  [4.75, 0.9994],
  [6, 0.9995],
];

/** Of what may as well be meant (two rooms, two children): however much speaks for it, one in seven was. */
const DOUBTFUL_CURVE: Curve = [
  [-2, 0.007],
  [-1, 0.018],
  [0, 0.196],
  [0.5, 0.421],
  [1, 0.727],
  [1.75, 0.785],
  [2.5, 0.84],
];

/**
 * The probability that a suspect is a double charge.
 * @param sum of its weights
 * @param doubtful it may as well have been bought twice on purpose
 */
export function probabilityOf(sum: number, doubtful: boolean): number {
  return shareAt(sum, doubtful ? DOUBTFUL_CURVE : CURVE);
}

/** The share that a curve tells of a sum. */
export function shareAt(sum: number, curve: Curve): number {
  const next = curve.findIndex(([at]) => at > sum);
  const [from, to] = [curve[next - 1], curve[next]];
  if (!from) return to?.[1] ?? curve.at(-1)?.[1] ?? 0;
  if (!to) return from[1];
  return from[1] + ((sum - from[0]) / (to[0] - from[0])) * (to[1] - from[1]);
}
