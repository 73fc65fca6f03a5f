import type { Speaker } from '../../shared/messages/speaker.ts';

/** When something was done, in the person's own time zone: `21 Nov, 14:05`. */
export function instant(at: string, speaker: Speaker): string {
  const parts = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)/.exec(at)?.slice(1).map(Number);
  if (!parts) return at;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = parts;
  const format = new Intl.DateTimeFormat(speaker.locale, { dateStyle: 'medium', timeStyle: 'short' });
  return format.format(Date.UTC(year, month - 1, day, hour, minute));
}
