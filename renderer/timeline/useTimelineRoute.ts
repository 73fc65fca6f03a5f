import { useCallback, useEffect, useRef } from 'react';

import type { TimelineFilter } from '../../shared/contract/timeline.ts';
import type { Month } from '../../shared/day.ts';
import { timeline, type TimelineRoute } from '../app/route.ts';
import { useRoute } from '../app/useRoute.ts';

type Change = Partial<Pick<TimelineRoute, 'filter' | 'charge' | 'at'>>;

/** What of the timeline the address holds, and its changing. With `replace` there is no way back to before. */
export function useTimelineRoute() {
  const { route, go } = useRoute();
  const here = route.screen === 'timeline' ? route : timeline();
  const latest = useRef(here);
  useEffect(() => {
    latest.current = here;
  });
  const change = useCallback(
    (part: Change, replace = false) => {
      // Two changes in one breath must both count.
      latest.current = { ...latest.current, ...part };
      go(latest.current, { replace });
    },
    [go],
  );
  return {
    filter: here.filter,
    charge: here.charge,
    at: here.at,
    setFilter: useCallback(
      (filter: TimelineFilter, how?: 'typing') => change({ filter, at: null }, how === 'typing'),
      [change],
    ),
    setCharge: useCallback(
      (charge: number | null) => change({ charge }, charge === null || latest.current.charge !== null),
      [change],
    ),
    setMonth: useCallback((at: Month | null) => change({ at }, true), [change]),
  };
}
