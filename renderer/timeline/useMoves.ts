import { type RefObject, useEffect, useRef, useState } from 'react';

import type { TimelineRow } from '../../shared/contract/timeline.ts';
import type { Day, Month } from '../../shared/day.ts';
import type { GridHandle } from './ChargeGrid.tsx';
import type { PanelHandle } from './ChargePanel.tsx';
import { findCharge, findFlagged, type ReadPage } from './find.ts';
import type { Deed } from './keys.ts';
import { chargeNear, type ListLayout, placeAt, spanOf } from './layout.ts';
import { PAGE_SIZE } from './pages.ts';
import type { View } from './view.ts';

export interface Moving {
  readonly layout: ListLayout;
  readonly view: View;
  readonly read: ReadPage;
  readonly grid: RefObject<GridHandle | null>;
  readonly panel: RefObject<PanelHandle | null>;
  /** The charge whose panel is open. */
  readonly charge: number | null;
  readonly onCharge: (charge: number | null) => void;
  /** Said where a move leads nowhere. */
  readonly onNoneFurther: () => void;
}

/** Moving through the list: which row is the active one, and what keys and links do to it. */
export function useMoves(moving: Moving) {
  const { layout, view, read, grid, panel, charge } = moving;
  const [active, setActive] = useState<number | null>(null);
  const [hidden, setHidden] = useState<number | null>(null);
  const moves = useRef(0);
  const wantsPanel = useRef(false);
  // What is pressed while the next doubled charge is still looked for must mean that one: the state is older then.
  const here = useRef(active);
  const shown = useRef(charge);
  const looking = useRef<Promise<void>>(Promise.resolve());
  useEffect(() => {
    shown.current = charge;
  }, [charge]);
  const activate = (index: number | null): void => {
    here.current = index;
    setActive(index);
  };
  // The panel is there only after the address says so.
  useEffect(() => {
    if (!wantsPanel.current || !panel.current) return;
    wantsPanel.current = false;
    panel.current.focus();
  });

  const inSight = (index: number): boolean => {
    const { first, last } = view.get();
    return index >= first && index + 1 <= last;
  };
  const goTo = (index: number, where: 'near' | 'middle'): void => {
    activate(index);
    if (where === 'near' || !inSight(index)) grid.current?.reveal(index, where);
  };
  const open = (index: number, row: TimelineRow): void => {
    activate(index);
    setHidden(null);
    moving.onCharge(row.id);
  };
  const rowOf = async (index: number): Promise<TimelineRow | null> => {
    const place = placeAt(layout, index);
    if (place?.kind !== 'charge') return null;
    const first = Math.floor(place.offset / PAGE_SIZE) * PAGE_SIZE;
    const rows = await read({ month: place.span.month, offset: first, limit: PAGE_SIZE });
    return rows[place.offset - first] ?? null;
  };
  /** The panel, when open, follows. */
  const moveTo = async (index: number, where: 'near' | 'middle'): Promise<void> => {
    const move = (moves.current += 1);
    goTo(index, where);
    grid.current?.focusRow(index);
    const row = charge === null ? null : await rowOf(index);
    if (row && move === moves.current) open(index, row);
  };
  const start = (by: 1 | -1): number => here.current ?? Math.ceil(view.get().first) - (by === 1 ? 1 : 0);

  const step = (by: number, direction: 1 | -1): void => {
    const next = chargeNear(layout, start(direction) + by, direction);
    if (next !== null) void moveTo(next, 'near');
  };
  const toDoubled = async (by: 1 | -1): Promise<void> => {
    const from = here.current;
    const flag = from === null ? null : ((await rowOf(from))?.mark?.flag ?? null);
    const found = await findFlagged(layout, start(by), by, flag, read);
    if (found) await moveTo(found.index, 'middle');
    else moving.onNoneFurther();
  };
  const lookForDoubled = (by: 1 | -1): void => {
    // The list hears the next key at once, and not only when the row is there that gets the focus.
    grid.current?.focusList();
    // Pages that do not come are told by the list itself.
    looking.current = looking.current.then(() => toDoubled(by)).catch(() => undefined);
  };
  const openActive = async (): Promise<void> => {
    await looking.current;
    const index = here.current;
    const row = index === null ? null : await rowOf(index);
    if (index === null || !row) return;
    wantsPanel.current = true;
    if (row.id === shown.current) panel.current?.focus();
    else open(index, row);
  };
  const close = (): void => {
    if (charge === null) return;
    moving.onCharge(null);
    setHidden(null);
    if (active !== null) grid.current?.focusRow(active);
  };

  return {
    active,
    hidden,
    open,
    close,
    /** Shows the charge in the list; opens its panel where the filter hides it. */
    async goToCharge(id: number, day: Day): Promise<void> {
      const index = await findCharge(layout, id, day, read);
      if (index !== null) return moveTo(index, 'middle');
      setHidden(id);
      moving.onCharge(id);
    },
    /** Makes the row of an open charge the active one, or says that the filter hides it. */
    settle(id: number, index: number | null): void {
      setHidden(index === null ? id : null);
      if (index !== null) goTo(index, 'middle');
    },
    toMonth(month: Month): void {
      const span = spanOf(layout, month);
      activate(null);
      if (span) grid.current?.reveal(span.first + 1, 'top');
    },
    toTop(): void {
      activate(null);
      grid.current?.reveal(0, 'top');
      // The row, or the chip, that had the focus went away with the old list.
      if (document.activeElement === document.body) grid.current?.focusRow(1);
    },
    toList(): void {
      const index = active ?? chargeNear(layout, Math.ceil(view.get().first), 1);
      if (index !== null) void moveTo(index, 'near');
    },
    perform(deed: Deed): void {
      switch (deed.deed) {
        case 'move':
          return step(deed.by, deed.by);
        case 'page':
          return step(deed.by * (grid.current?.rowsAtOnce() ?? 10), deed.by);
        case 'edge':
          return step(
            deed.edge === 'newest' ? -layout.length : layout.length,
            deed.edge === 'newest' ? 1 : -1,
          );
        case 'doubled':
          return lookForDoubled(deed.by);
        case 'open':
          return void openActive();
        case 'close':
          return close();
      }
    },
  };
}
