import { useQueries, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';

import type { TimelineFilter, TimelineRow } from '../../shared/contract/timeline.ts';
import { keyOf, useRecoup } from '../app/calls.ts';
import type { ReadPage } from './find.ts';
import { indexOf, type ListLayout, placeAt } from './layout.ts';
import { overlaps, PAGE_SIZE, type PageKey, pageName, pagesFor, type Stretch, widened } from './pages.ts';
import type { PlacedRow } from './ties.ts';

/** Rows kept ready above and below: more than a turn of a wheel, a key held down, or a screen. */
const MARGIN = 300;
/** Neighbouring stretches ask for the same pages. */
const STEP = 50;
/** ms between two far jumps that are followed, as while the scroll bar is dragged. */
const PAUSE = 80;

export interface LoadedRows {
  rowAt(index: number): TimelineRow | null;
  /** Top to bottom. */
  readonly loaded: readonly PlacedRow[];
  readonly stretch: Stretch;
  /** No page of the stretch is still on its way. */
  readonly complete: boolean;
  readonly failed: boolean;
  readonly retry: () => void;
}

/** Brings the charges around what is shown, page by page, and keeps those that were there before. */
export function usePages(filter: TimelineFilter, layout: ListLayout, shown: Stretch): LoadedRows {
  const { call } = useRecoup();
  const near = useNear(shown, layout.length);
  const pages = useMemo(() => pagesFor(layout, near), [layout, near]);
  const queries = useMemo(
    () =>
      pages.map((page) => {
        const input = { filter, ...page };
        return { queryKey: keyOf('timeline.page', input), queryFn: () => call('timeline.page', input) };
      }),
    [pages, filter, call],
  );
  const answers = useQueries({ queries, combine });
  return useMemo(() => {
    const rows = new Map(pages.map((page, at) => [pageName(page.month, page.offset), answers.rows[at]]));
    return {
      ...answers,
      stretch: near,
      loaded: pages.flatMap((page, at) => placed(layout, page, answers.rows[at] ?? [])),
      rowAt(index) {
        const place = placeAt(layout, index);
        if (place?.kind !== 'charge') return null;
        return rows.get(pageName(place.span.month, place.offset))?.[place.offset % PAGE_SIZE] ?? null;
      },
    };
  }, [layout, pages, near, answers]);
}

/** Reads any page, from what is there where it can. */
export function useReadPage(filter: TimelineFilter): ReadPage {
  const { call } = useRecoup();
  const client = useQueryClient();
  return useMemo(
    () => (page) => {
      const input = { filter, ...page };
      return client.fetchQuery({
        queryKey: keyOf('timeline.page', input),
        queryFn: () => call('timeline.page', input),
      });
    },
    [filter, call, client],
  );
}

type PageAnswer = UseQueryResult<readonly TimelineRow[]>;

function combine(answers: readonly PageAnswer[]) {
  return {
    rows: answers.map(({ data }) => data ?? null),
    complete: answers.every(({ data }) => data !== undefined),
    failed: answers.some(({ isError }) => isError),
    retry: () => answers.filter(({ isError }) => isError).forEach(({ refetch }) => void refetch()),
  };
}

function placed(layout: ListLayout, page: PageKey, rows: readonly TimelineRow[]): PlacedRow[] {
  const base = indexOf(layout, page.month, page.offset);
  return base === null ? [] : rows.map((row, at) => ({ index: base + at, row }));
}

/** The stretch to have ready. Steady scrolling is followed at once, far jumps only so often. */
function useNear(shown: Stretch, length: number): Stretch {
  const first = Math.floor(shown.first / STEP) * STEP;
  const last = Math.ceil(shown.last / STEP) * STEP;
  const [near, setNear] = useState<Stretch>({ first, last });
  const state = useRef({ near, wanted: near, followed: 0 });
  const timer = useRef<number | null>(null);

  useEffect(() => {
    const now = state.current;
    now.wanted = { first, last };
    const follow = (): void => {
      timer.current = null;
      now.followed = performance.now();
      now.near = now.wanted;
      setNear(now.wanted);
    };
    if (timer.current !== null) return;
    const jump = !overlaps(widened(now.near, MARGIN, Infinity), now.wanted);
    const wait = jump ? now.followed + PAUSE - performance.now() : 0;
    if (wait <= 0) follow();
    else timer.current = window.setTimeout(follow, wait);
  }, [first, last]);

  useEffect(
    () => () => {
      if (timer.current !== null) window.clearTimeout(timer.current);
      timer.current = null;
    },
    [],
  );
  return useMemo(() => widened(near, MARGIN, length), [near, length]);
}
