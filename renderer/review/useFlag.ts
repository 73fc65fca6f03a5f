import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

import { keyOf, useCall, useRecoup } from '../app/calls.ts';

/** All of one flag; the next is fetched ahead, so that going on costs no wait. */
export function useFlag(flag: number | null, next: number | null) {
  const { call } = useRecoup();
  const client = useQueryClient();
  const detail = useCall('review.flag', { flag: flag ?? 1 }, { enabled: flag !== null, keepPrevious: false });
  const here = detail.data?.flag.id === flag;
  useEffect(() => {
    if (!here || next === null) return;
    const input = { flag: next };
    void client.prefetchQuery({
      queryKey: keyOf('review.flag', input),
      queryFn: () => call('review.flag', input),
    });
  }, [here, next, client, call]);
  return detail;
}
