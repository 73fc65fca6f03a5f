import type { MonthOutline } from '../../shared/contract/timeline.ts';
import type { Speaker } from '../../shared/messages/speaker.ts';

/** A month of the strip in words: October 2026, 212 charges, 2 doubled. */
export function stripWords(band: MonthOutline, speaker: Speaker): string {
  const month = speaker.day(band.month, 'month');
  return speaker.say('timeline.stripMonth', { month, count: band.count, doubled: band.flagged });
}
