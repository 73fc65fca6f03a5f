import { useCallback, useLayoutEffect, useRef } from 'react';

import type { CasesView } from '../app/casesView.ts';
import { cases } from '../app/route.ts';
import { useRoute } from '../app/useRoute.ts';

/** Changes of the view; with `typing` the step before cannot be gone back to. */
export type ChangeView = (change: Partial<CasesView>, how?: 'typing') => void;

export function useChangeView(view: CasesView): ChangeView {
  const { go } = useRoute();
  const latest = useRef(view);
  useLayoutEffect(() => {
    latest.current = view;
  });
  return useCallback<ChangeView>(
    (change, how) => {
      // Two changes in one breath must both count.
      latest.current = { ...latest.current, ...change };
      go(cases(latest.current), { replace: how === 'typing' });
    },
    [go],
  );
}
