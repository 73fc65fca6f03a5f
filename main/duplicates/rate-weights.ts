/*
 * The figures by which foreign money is judged, beside those of `weights.ts` and in the same log-odds.
 */

/**
 * A return at its own day's rate: fees and margin at `least`, then currencies move about half a per cent a day, as
 * the root of the days. A price that `charges` within `apart` hardly ever repeat is a foreign one.
 */
export const RETURN_RATE = { least: 0.02, move: 0.007, most: 0.065, apart: 0.08, charges: 4 } as const;

/**
 * Two charges of nearly one price abroad: rare where one seldom buys, for two purchases that differ by a hundredth at
 * most are one in dozens. Each other visit nearby makes it more of a chance, and one at about that price much more.
 * A rate strays `drift` in a day, for `strays` days; `days` counts those of booking too.
 */
export const RATE = {
  days: 6,
  drift: 0.012,
  strays: 4,
  base: -0.1,
  near: 1.3,
  nearUnknown: 0.2,
  gap: 0.3,
  onlyThese: 0.8,
  other: -0.6,
  alike: 0.08,
  alikeCounts: 2,
} as const;

/** Dynamic currency conversion: what tills take above the card's rate (3 to 8 %, and a day's rate). */
export const CONVERTED = { least: 0.02, most: 0.09, base: -0.3, shown: 1.6, hidden: 0.3 } as const;
