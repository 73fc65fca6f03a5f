import { useQueryClient } from '@tanstack/react-query';

import type { GuideTick } from '../../shared/case.ts';
import type { RecoupProblem } from '../app/problem.ts';
import { keyOf, useCall, useCommand } from '../app/calls.ts';

/** What is ticked off, and the pen for it. */
export interface Ticks {
  readonly has: (item: string) => boolean;
  /** The merchant of the case that shows it to be done; null where it is the person's own word, or is not done. */
  readonly knownBy: (item: string) => string | null;
  readonly set: (item: string, done: boolean) => void;
  readonly error: RecoupProblem | null;
}

/** A tick is seen at once; one that could not be kept is taken back and said. */
export function useTicks(): Ticks {
  const client = useQueryClient();
  const ticked = useCall('guide.ticked', {});
  const tick = useCommand('guide.tick');
  const of = (item: string): GuideTick | undefined => ticked.data?.find((one) => one.item === item);
  const put = (item: string, next: GuideTick | undefined): void => {
    client.setQueryData<readonly GuideTick[]>(keyOf('guide.ticked', {}), (now = []) => {
      const others = now.filter((other) => other.item !== item);
      return next ? [...others, next] : others;
    });
  };
  return {
    has: (item) => of(item)?.done ?? false,
    knownBy: (item) => of(item)?.known?.merchant ?? null,
    set(item, done) {
      // An answer that is under way does not know of this tick yet.
      void client.cancelQueries({ queryKey: keyOf('guide.ticked', {}) });
      const before = of(item);
      put(item, { item, done, known: null });
      tick.mutateAsync({ item, done }).catch(() => put(item, before));
    },
    error: tick.error ?? ticked.error,
  };
}
