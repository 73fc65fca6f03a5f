import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type Ref,
  useCallback,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';

import type { Account } from '../../shared/contract/accounts.ts';
import type { FlagSummary } from '../../shared/contract/review.ts';
import type { TimelineFilter, TimelineRow } from '../../shared/contract/timeline.ts';
import { useSpeaker } from '../app/Language.tsx';
import classes from './ChargeGrid.module.css';
import { EdgeLabels } from './EdgeLabels.tsx';
import { type EdgeEnd, edgeEnds } from './edges.ts';
import { GridRows } from './GridRows.tsx';
import { type Deed, listDeedOf } from './keys.ts';
import { type ListLayout, ROW_HEIGHT } from './layout.ts';
import { PagesFailed } from './PagesFailed.tsx';
import {
  observeOffset,
  offsetToReveal,
  type RangeAsked,
  rowsToDraw,
  shownBy,
  useScale,
} from './scrolling.ts';
import { toScroll } from './scale.ts';
import { StickyMonth } from './StickyMonth.tsx';
import { TieLayer } from './TieLayer.tsx';
import { tiesOf } from './ties.ts';
import { usePages } from './usePages.ts';
import { indexOfTarget, usePointedFlag } from './usePointedFlag.ts';
import type { View } from './view.ts';

/** What the screen may ask of the list. */
export interface GridHandle {
  reveal(index: number, where: 'near' | 'top' | 'middle'): void;
  focusRow(index: number): void;
  /** Where the focus is elsewhere, the list as a whole takes it, and hears keys. */
  focusList(): void;
  rowAt(index: number): TimelineRow | null;
  /** Rows that fit under the month's heading. */
  rowsAtOnce(): number;
}

export interface ChargeGridProps {
  readonly ref: Ref<GridHandle>;
  readonly filter: TimelineFilter;
  readonly layout: ListLayout;
  readonly accounts: ReadonlyMap<number, Account>;
  readonly flags: ReadonlyMap<number, FlagSummary>;
  readonly lanes: ReadonlyMap<number, number>;
  readonly view: View;
  /** The row that Tab reaches, and that J and K move from. */
  readonly active: number | null;
  /** The charge whose panel is open. */
  readonly open: number | null;
  readonly onOpen: (index: number, row: TimelineRow) => void;
  readonly onDeed: (deed: Deed) => void;
  readonly onGo: (end: EdgeEnd) => void;
}

/** Every charge in one list of any length, of which only the rows in sight exist. */
export function ChargeGrid(props: ChargeGridProps) {
  // The virtualizer changes under its own identity, which a memoising compiler would not see.
  'use no memo';
  const { layout } = props;
  const { say } = useSpeaker();
  const scroller = useRef<HTMLDivElement>(null);
  const { scale, setViewport, scaleNow } = useScale(layout.length * ROW_HEIGHT);
  const tabStop = props.active ?? 1;
  // oxlint-disable-next-line react/incompatible-library -- said above
  const virtualizer = useVirtualizer({
    count: layout.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
    observeElementOffset: observeOffset(scaleNow),
    rangeExtractor: useCallback((asked: RangeAsked) => rowsToDraw(asked, tabStop), [tabStop]),
  });
  const { shown, height, offset } = shownBy(virtualizer, layout.length);
  useEffect(() => setViewport(height), [setViewport, height]);
  useLayoutEffect(() => props.view.set(shown));
  const pages = usePages(props.filter, layout, shown);

  const [wanted, setWanted] = useState<{ readonly index: number } | null>(null);
  useEffect(() => {
    if (!wanted) return;
    const row = scroller.current?.querySelector<HTMLElement>(`[data-index="${wanted.index}"]`);
    row?.focus({ preventScroll: true });
  }, [wanted]);

  useImperativeHandle(props.ref, () => ({
    reveal(index, where) {
      const element = scroller.current;
      if (element) element.scrollTop = toScroll(scale, offsetToReveal(index, where, offset, height));
    },
    focusRow: (index) => setWanted({ index }),
    focusList() {
      const element = scroller.current;
      if (!element?.contains(document.activeElement)) element?.focus({ preventScroll: true });
    },
    rowAt: pages.rowAt,
    rowsAtOnce: () => Math.max(Math.floor(height / ROW_HEIGHT) - 1, 1),
  }));

  const items = virtualizer.getVirtualItems();
  const ties = tiesOf(pages.loaded, props.flags, props.lanes, pages.stretch, layout.length);
  const { lit, handlers } = usePointedFlag();
  const openFlag = ties.find(({ members }) => members.some(({ charge }) => charge === props.open))?.flag;
  const drawn = { first: Math.max(Math.floor(shown.first) - 12, 0), last: Math.ceil(shown.last) + 12 };
  // A list taller than what the browser lays out is drawn where its shorter scroll area stands.
  const shift = offset - toScroll(scale, offset);

  return (
    <div className={classes['frame']}>
      <div
        ref={scroller}
        className={classes['scroller']}
        role="grid"
        tabIndex={-1}
        aria-label={say('timeline.list')}
        aria-rowcount={layout.length}
        aria-colcount={6}
        aria-busy={!pages.complete}
        onKeyDown={(event) => {
          const deed = listDeedOf(event);
          if (!deed) return;
          event.preventDefault();
          props.onDeed(deed);
        }}
        onClick={(event) => {
          const index = indexOfTarget(event.target);
          const row = index === null ? null : pages.rowAt(index);
          if (index !== null && row) props.onOpen(index, row);
        }}
        {...handlers}
      >
        <StickyMonth layout={layout} offset={offset} />
        <div role="rowgroup" className={classes['sheet']} style={{ height: scale.height }}>
          <GridRows
            items={items}
            shift={shift}
            layout={layout}
            rowAt={pages.rowAt}
            accounts={props.accounts}
            firstWhole={Math.ceil(shown.first - 0.01)}
            tabStop={tabStop}
            open={props.open}
            lit={lit ?? openFlag ?? null}
          />
          <TieLayer
            ties={ties}
            drawn={drawn}
            top={drawn.first * ROW_HEIGHT - shift}
            lit={lit ?? openFlag ?? null}
          />
        </div>
      </div>
      <EdgeLabels ends={edgeEnds(ties, shown.first, shown.last)} onGo={props.onGo} />
      {pages.failed && <PagesFailed onRetry={pages.retry} />}
    </div>
  );
}
