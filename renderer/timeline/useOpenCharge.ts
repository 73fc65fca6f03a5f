import { useEffect, useRef } from 'react';

import { useCall } from '../app/calls.ts';
import { findCharge, type ReadPage } from './find.ts';
import type { ListLayout } from './layout.ts';

/**
 * Finds the row of the charge that the address names: after a reload, a step back, a new filter or
 * an import. `settle` hears its index, or null where the filter hides it.
 */
export function useOpenCharge(
  charge: number | null,
  layout: ListLayout,
  read: ReadPage,
  settle: (charge: number, index: number | null) => void,
): void {
  const detail = useCall('charges.detail', { charge: charge ?? 1 }, { enabled: charge !== null });
  const row = charge === null || detail.data?.row.id !== charge ? null : detail.data.row;
  const placed = useRef<{ charge: number; layout: ListLayout } | null>(null);
  const latest = useRef(settle);
  useEffect(() => {
    latest.current = settle;
  });
  const day = row?.day;
  useEffect(() => {
    if (charge === null || day === undefined || layout.length === 0) return undefined;
    if (placed.current?.charge === charge && placed.current.layout === layout) return undefined;
    let stale = false;
    const find = async (): Promise<void> => {
      const index = await findCharge(layout, charge, day, read);
      if (stale) return;
      placed.current = { charge, layout };
      latest.current(charge, index);
    };
    find().catch(() => undefined); // The list itself says that its pages do not come.
    return () => {
      stale = true;
    };
  }, [charge, day, layout, read]);
}
