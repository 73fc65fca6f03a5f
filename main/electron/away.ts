import type { PowerMonitor } from 'electron';

import type { Wish } from '../../shared/desktop.ts';
import type { Engine } from '../worker/engine.ts';

/** ms that the page has to write what was just typed, and to lock by itself. */
const MOMENT = 500;

/**
 * Locks where the person locks their screen, or the computer goes to sleep, whose memory may go to the disk with the key in it.
 * Where there is no lock nothing happens. Linux tells of sleep alone.
 */
export function lockWhenAway(
  monitor: Pick<PowerMonitor, 'on'>,
  engine: Pick<Engine, 'call' | 'subscribe'>,
  wish: (wish: Wish) => void,
): void {
  const lock = (): void => {
    let locked = false;
    const leave = engine.subscribe(({ type }) => void (type === 'profile-changed' && (locked = true)));
    wish({ type: 'lock-away' });
    // A page that hangs, or is not drawn yet, must not keep it open. After a sleep that came first this is done on waking.
    setTimeout(() => {
      leave();
      // By now it may have been locked, and unlocked again.
      if (!locked) void engine.call('lock.now', { idle: false });
    }, MOMENT);
  };
  monitor.on('lock-screen', lock);
  monitor.on('suspend', lock);
}
