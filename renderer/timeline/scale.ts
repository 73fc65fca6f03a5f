/**
 * Chromium lays out no element taller than 16,777,216 px, some 466,000 rows. Longer lists get a
 * shorter scroll area whose ends still meet the ends of the list.
 */
export const TALLEST = 16_000_000;

export interface Scale {
  /** Height of the scroll area in px. */
  readonly height: number;
  /** List px for one px of scrolling; 1 up to TALLEST. */
  readonly ratio: number;
}

export function scaleOf(listHeight: number, viewport: number): Scale {
  if (listHeight <= TALLEST) return { height: listHeight, ratio: 1 };
  return { height: TALLEST, ratio: (listHeight - viewport) / (TALLEST - viewport) };
}

export function toList(scale: Scale, scrollTop: number): number {
  return scrollTop * scale.ratio;
}

export function toScroll(scale: Scale, listOffset: number): number {
  return listOffset / scale.ratio;
}
