import type { Notification } from 'electron';

import type { Day } from '../../shared/day.ts';
import { A_WEEK } from '../../shared/due.ts';
import type { Speaker } from '../../shared/messages/speaker.ts';
import type { Engine } from '../worker/engine.ts';
import { oncePerDay } from './daily.ts';
import { dueItems, noticesOf } from './due-notices.ts';
import { createNotices } from './notices.ts';

export interface ReminderOptions {
  readonly notification: typeof Notification;
  /** Keeps the day on which the person was last reminded. */
  readonly file: string;
  readonly today: () => Day;
  readonly engine: Engine;
  readonly speaker: () => Speaker;
  /** Brings the window up and goes there. */
  readonly open: (hash: string) => void;
}

export interface Reminders {
  /** Says what needs the person today, the first time it is asked each day. */
  look(): Promise<void>;
  /** Takes away what it said and is still shown, and says nothing of what it is just asking for. */
  takeBack(): void;
}

export function openReminders(options: ReminderOptions): Reminders {
  const { notification: Notice, engine, open } = options;
  const notices = createNotices({
    isSupported: () => Notice.isSupported(),
    make: (words) => new Notice(words),
    open,
  });
  let taken = 0;
  const look = oncePerDay(options.file, options.today, async () => {
    const before = taken;
    const outcome = await engine.call('due.list', { days: A_WEEK });
    if (taken !== before) return false;
    const due = dueItems.safeParse(outcome.ok ? outcome.value : null);
    if (due.success) notices.show(noticesOf(due.data, options.speaker()));
    return due.success;
  });
  return {
    look,
    takeBack() {
      taken += 1;
      notices.takeBack();
    },
  };
}
