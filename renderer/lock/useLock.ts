import { useCallback, useEffect } from 'react';

import type { IdleTime } from '../../shared/lock.ts';
import { useCall, useRecoup } from '../app/calls.ts';
import { useSpeaker } from '../app/Language.tsx';
import { notifyOfProblem } from '../app/notify.tsx';
import { SETTINGS } from '../app/route.ts';
import { useRoute } from '../app/useRoute.ts';
import { writeNow } from '../app/unwritten.ts';
import { lockAtOnce } from './lockAtOnce.ts';

const MINUTE = 60_000;
/** ms between two looks at the clock. */
const LOOK = 5_000;
/** ms after which the app is told once more that somebody is there. */
const TELL = 30_000;

/** Locks at once; where there is no lock yet, leads to where one is set up. */
export function useLockNow(): () => void {
  const lock = useCall('lock.state', {});
  const { call } = useRecoup();
  const { go } = useRoute();
  const speaker = useSpeaker();
  const standing = lock.data?.standing;
  return useCallback(() => {
    void lockAtOnce(standing, {
      lock() {
        writeNow();
        return call('lock.now', { idle: false });
      },
      lead: () => go(SETTINGS),
      tell: (problem) => notifyOfProblem(problem, speaker),
    });
  }, [standing, call, go, speaker]);
}

/** The same where the person left: who is not there is led nowhere. */
export function useLockAway(): () => void {
  const { call } = useRecoup();
  const speaker = useSpeaker();
  return useCallback(() => {
    writeNow();
    call('lock.now', { idle: false }).catch((problem: unknown) => notifyOfProblem(problem, speaker));
  }, [call, speaker]);
}

const DEEDS = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'touchstart'] as const;

/** Locks after so many minutes in which nobody touched this window, or another one of the app. */
export function useIdleLock(): void {
  const lock = useCall('lock.state', {});
  const { call } = useRecoup();
  const idle: IdleTime = lock.data?.standing === 'open' ? lock.data.idle : 'never';
  useEffect(() => {
    if (idle === 'never') return;
    const others = new BroadcastChannel('recoup.active');
    let last = Date.now();
    let told = last;
    // By the clock and not by a timer, which stands still while the computer sleeps.
    const isOver = (): boolean => Date.now() - last >= Number(idle) * MINUTE;
    const look = (): void => {
      // What hinders it is said by the next call; the next look tries again.
      if (isOver()) call('lock.now', { idle: true }).catch(() => undefined);
    };
    const act = (): void => {
      // The first touch after a night must not show what the night has locked.
      if (isOver()) return look();
      last = Date.now();
      if (last - told < TELL) return;
      told = last;
      others.postMessage(last);
      call('lock.stay', {}).catch(() => undefined);
    };
    others.addEventListener('message', () => {
      last = Date.now();
    });
    const timer = setInterval(look, LOOK);
    for (const deed of DEEDS) window.addEventListener(deed, act, { capture: true, passive: true });
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      others.close();
      for (const deed of DEEDS) window.removeEventListener(deed, act, { capture: true });
      document.removeEventListener('visibilitychange', look);
    };
  }, [idle, call]);
}
