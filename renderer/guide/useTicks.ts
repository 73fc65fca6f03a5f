import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';

import type { GuideTick } from '../../shared/contract/cases.ts';
import type { RecoupProblem } from '../app/problem.ts';
import { keyOf, useCall, useCommand } from '../app/calls.ts';
import { withUnwritten } from './unwritten.ts';

/** What is ticked off, and the pen for it. */
export interface Ticks {
  readonly has: (item: string) => boolean;
  /** The merchant of the case that shows it to be done; null where it is the person's own word, or is not done. */
  readonly knownBy: (item: string) => string | null;
  readonly set: (item: string, done: boolean) => void;
  readonly error: RecoupProblem | null;
}

/** A tick is seen at once, whatever is under way; one that could not be kept is taken back and said. */
export function useTicks(): Ticks {
  const client = useQueryClient();
  const ticked = useCall('guide.ticked', {});
  const tick = useCommand('guide.tick');
  const [unwritten, setUnwritten] = useState<ReadonlyMap<string, boolean>>(new Map());
  const latest = useRef(new Map<string, number>());
  const now = withUnwritten(ticked.data, unwritten);
  const of = (item: string): GuideTick | undefined => now.find((one) => one.item === item);
  const write = async (item: string, done: boolean): Promise<void> => {
    const turn = (latest.current.get(item) ?? 0) + 1;
    latest.current.set(item, turn);
    setUnwritten((before) => new Map(before).set(item, done));
    try {
      const written = await tick.mutateAsync({ item, done });
      // An answer that is under way does not know of this tick yet.
      await client.cancelQueries({ queryKey: keyOf('guide.ticked', {}) });
      client.setQueryData(keyOf('guide.ticked', {}), written);
    } catch {
      // Said by `error`.
    }
    // A later tick of the same point has still to be written.
    if (latest.current.get(item) !== turn) return;
    setUnwritten((before) => new Map([...before].filter(([other]) => other !== item)));
  };
  return {
    has: (item) => of(item)?.done ?? false,
    knownBy: (item) => of(item)?.known?.merchant ?? null,
    set: (item, done) => void write(item, done),
    error: tick.error ?? ticked.error,
  };
}
