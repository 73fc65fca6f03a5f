import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';

import type { Input } from '../../shared/contract.ts';
import type { FlagSummary } from '../../shared/contract/review.ts';
import { keyOf, useCall, useCommand, useRecoup } from '../app/calls.ts';
import { caseOf, cases, hrefOf } from '../app/route.ts';
import type { Words } from '../app/words.tsx';
import type { WayOn } from '../app/useTold.ts';
import { groupsOf, nextToLookAt } from './queue.ts';
import { didAtAll, didLabel } from './verdicts.ts';

/** An answer without the flags that it is about. */
export type Answer = Omit<Input<'review.decide'>, 'flags'>;

/** Deciding and undoing: each is told, and leads to the flag that is to be looked at then. */
export function useReview(options: {
  readonly flags: readonly FlagSummary[];
  readonly onMove: (flag: number | null) => void;
  readonly tell: (words: Words, undo?: boolean, to?: WayOn | null) => void;
}) {
  const { flags, onMove, tell } = options;
  const { call } = useRecoup();
  const client = useQueryClient();
  const last = useCall('review.last', {});
  const deciding = useCommand('review.decide');
  const undoing = useCommand('review.undo');
  const [busy, setBusy] = useState(false);
  // The state is drawn a moment after the next flag is: a key pressed in between must count.
  const running = useRef(false);

  /** The list as it is after a deed: where to go must not be judged by the one before. */
  const freshFlags = async (): Promise<readonly FlagSummary[]> => {
    const fresh = await call('flags.list', {});
    client.setQueryData(keyOf('flags.list', {}), fresh);
    return fresh;
  };
  const alone = (deed: () => Promise<void>): void => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    deciding.reset();
    undoing.reset();
    // What failed is shown by the command itself.
    void deed()
      .catch(() => undefined)
      .finally(() => {
        running.current = false;
        setBusy(false);
      });
  };

  return {
    /** For showing; whether a deed is running at this moment tells `isRunning`. */
    busy,
    isRunning: () => running.current,
    error: deciding.error ?? undoing.error,
    last: last.data ?? null,
    decide(flag: FlagSummary, alike: readonly number[], answer: Answer): void {
      alone(async () => {
        const before = groupsOf(flags);
        const done = await deciding.mutateAsync({ flags: [flag.id, ...alike], ...answer });
        const after = groupsOf(await freshFlags());
        const words: Words = ({ say, tell: speak, money }) => {
          const values = { did: speak(didLabel(flag, answer.verdict)), merchant: flag.merchant };
          return alike.length === 0
            ? say('review.told', { ...values, money: money(flag.recoverable) })
            : say('review.toldAll', { ...values, count: alike.length + 1 });
        };
        // A decision that was changed stays on screen; one that was made leads on.
        onMove(flag.waits ? nextToLookAt(before, after, flag.id) : flag.id);
        const [opened] = done.cases.opened;
        if (opened === undefined) tell(words, true);
        else if (alike.length > 0)
          tell(words, true, { href: hrefOf(cases()), label: (to) => to.say('cases.title') });
        else {
          const told: Words = ({ say, money }) =>
            say('cases.opened', { merchant: flag.merchant, money: money(flag.recoverable) });
          tell(told, true, { href: hrefOf(caseOf(opened)), label: (to) => to.say('cases.toCase') });
        }
      });
    },
    /** Takes back this deed, or the last one. */
    undo(deed?: number): void {
      const which = deed ?? last.data?.id;
      if (which === undefined) return tell((to) => to.say('review.nothingToUndo'));
      alone(async () => {
        const first = flags.find(({ decision }) => decision?.deed === which);
        const undone = await undoing.mutateAsync(deed === undefined ? {} : { deed });
        await freshFlags();
        const did = first ? didLabel(first, undone.verdict) : didAtAll(undone.verdict);
        onMove(first?.id ?? null);
        tell((to) => to.say('review.undone', { did: to.tell(did), merchant: undone.merchant }));
      });
    },
  };
}
