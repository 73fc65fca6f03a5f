import { observeElementOffset, type Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

import { ROW_HEIGHT } from './layout.ts';
import { type Scale, scaleOf, toList } from './scale.ts';
import type { Shown } from './view.ts';

type ListVirtualizer = Virtualizer<HTMLDivElement, Element>;

/** The scale of a list, and a place where the virtualizer's listener finds the one of now. */
export function useScale(listHeight: number) {
  const [viewport, setViewport] = useState(0);
  const scale = scaleOf(listHeight, viewport);
  const scaleNow = useRef(scale);
  useLayoutEffect(() => {
    scaleNow.current = scale;
  });
  return { scale, setViewport, scaleNow };
}

/** Tells the virtualizer where in the list we are, wherever in the scroll area that is. */
export function observeOffset(scaleNow: RefObject<Scale>) {
  return (list: ListVirtualizer, tell: (offset: number, isScrolling: boolean) => void) =>
    observeElementOffset(list, (offset, isScrolling) => tell(toList(scaleNow.current, offset), isScrolling));
}

/** What the window shows of the list: the rows below the heading that stays on top. */
export function shownBy(list: ListVirtualizer, length: number) {
  const height = list.scrollRect?.height ?? 0;
  const offset = Math.max(list.scrollOffset ?? 0, 0);
  const first = Math.min(offset / ROW_HEIGHT + 1, length);
  const shown: Shown = { first, last: Math.min((offset + height) / ROW_HEIGHT, length) };
  return { shown, height, offset };
}

export interface RangeAsked {
  readonly startIndex: number;
  readonly endIndex: number;
  readonly overscan: number;
  readonly count: number;
}

/** The rows to draw: those in sight and around, and the one that has the focus however far away it is. */
export function rowsToDraw(asked: RangeAsked, kept: number): number[] {
  const first = Math.max(asked.startIndex - asked.overscan, 0);
  const last = Math.min(asked.endIndex + asked.overscan, asked.count - 1);
  const near = Array.from({ length: Math.max(last - first + 1, 0) }, (_, at) => first + at);
  if (kept >= asked.count || (kept >= first && kept <= last)) return near;
  return kept < first ? [kept, ...near] : [...near, kept];
}

/** Where to scroll so that a row shows, in list px. `near` moves no further than needed. */
export function offsetToReveal(
  index: number,
  where: 'near' | 'top' | 'middle',
  offset: number,
  height: number,
): number {
  const top = index * ROW_HEIGHT;
  // The month's heading covers the first row of the window.
  if (where === 'top') return top - ROW_HEIGHT;
  if (where === 'middle') return top - (height - ROW_HEIGHT) / 2;
  if (top < offset + ROW_HEIGHT) return top - ROW_HEIGHT;
  if (top + ROW_HEIGHT > offset + height) return top + ROW_HEIGHT - height;
  return offset;
}
