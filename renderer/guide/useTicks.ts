import { useQueryClient } from '@tanstack/react-query';

import type { RecoupProblem } from '../app/problem.ts';
import { keyOf, useCall, useCommand } from '../app/calls.ts';

/** What is ticked off, and the pen for it. */
export interface Ticks {
  readonly has: (item: string) => boolean;
  readonly set: (item: string, done: boolean) => void;
  readonly error: RecoupProblem | null;
}

/** A tick is seen at once; one that could not be kept is taken back and said. */
export function useTicks(): Ticks {
  const client = useQueryClient();
  const ticked = useCall('guide.ticked', {});
  const tick = useCommand('guide.tick');
  const put = (item: string, done: boolean): void => {
    client.setQueryData<readonly string[]>(keyOf('guide.ticked', {}), (now = []) => {
      const others = now.filter((other) => other !== item);
      return done ? [...others, item] : others;
    });
  };
  return {
    has: (item) => ticked.data?.includes(item) ?? false,
    set(item, done) {
      // An answer that is under way does not know of this tick yet.
      void client.cancelQueries({ queryKey: keyOf('guide.ticked', {}) });
      put(item, done);
      tick.mutateAsync({ item, done }).catch(() => put(item, !done));
    },
    error: tick.error ?? ticked.error,
  };
}
