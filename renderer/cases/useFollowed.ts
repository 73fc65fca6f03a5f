import { useMemo } from 'react';

import type { CaseSummary } from '../../shared/case/list.ts';
import { useCall } from '../app/calls.ts';

/** All cases by their ids, for screens that tell of a charge or a flag how its case stands. */
export function useFollowedCases(): ReadonlyMap<number, CaseSummary> {
  const { data } = useCall('cases.list', {});
  return useMemo(() => new Map((data?.cases ?? []).map((one) => [one.id, one])), [data]);
}

/** One of them; undefined where there is none, or it is on its way. */
export function useFollowedCase(id: number | null): CaseSummary | undefined {
  const cases = useFollowedCases();
  return id === null ? undefined : cases.get(id);
}
