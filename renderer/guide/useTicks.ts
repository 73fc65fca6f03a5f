import { useState } from 'react';

import type { RecoupProblem } from '../app/problem.ts';
import { useCall, useCommand } from '../app/calls.ts';

/** What is ticked off, and the pen for it. */
export interface Ticks {
  readonly has: (item: string) => boolean;
  readonly set: (item: string, done: boolean) => void;
  readonly error: RecoupProblem | null;
}

/** A tick is seen at once; one that could not be kept is taken back and said. */
export function useTicks(): Ticks {
  const ticked = useCall('guide.ticked', {});
  const tick = useCommand('guide.tick');
  const [set, setSet] = useState<ReadonlyMap<string, boolean>>(new Map());
  const takeBack = (item: string): void =>
    setSet((now) => new Map([...now].filter(([other]) => other !== item)));
  return {
    has: (item) => set.get(item) ?? ticked.data?.includes(item) ?? false,
    set(item, done) {
      setSet((now) => new Map([...now, [item, done]]));
      tick.mutate({ item, done }, { onError: () => takeBack(item) });
    },
    error: tick.error ?? ticked.error,
  };
}
