import { useEffect, useRef } from 'react';

import type { Month } from '../../shared/day.ts';
import { type ListLayout, monthNumberAt } from './layout.ts';
import { useDelayed } from '../app/useDelayed.ts';
import type { View } from './view.ts';

/** ms of rest after which the place counts as where the person is. */
const REST = 400;

/** Keeps the month in sight in the address, and goes to the month that an address names. */
export function useRememberedMonth(options: {
  readonly at: Month | null;
  readonly layout: ListLayout;
  readonly view: View;
  readonly charge: number | null;
  readonly onRest: (month: Month | null) => void;
  readonly onNamed: (month: Month) => void;
}): void {
  const { at, layout, view } = options;
  const known = useRef<Month | null>(null);
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });

  const rest = useDelayed((month: Month | null) => {
    if (month === known.current) return;
    known.current = month;
    latest.current.onRest(month);
  }, REST);
  const later = useRef(rest.later);
  useEffect(() => {
    later.current = rest.later;
  });

  useEffect(() => {
    if (at === known.current || layout.length === 0) return;
    known.current = at;
    // An open charge says more exactly where to be.
    if (at !== null && latest.current.charge === null) latest.current.onNamed(at);
  }, [at, layout]);

  useEffect(
    () =>
      view.subscribe(() => {
        const { first } = view.get();
        const month = layout.months[monthNumberAt(layout, Math.floor(first))];
        later.current(first <= 2 || !month ? null : month.month);
      }),
    [view, layout],
  );
}
