import type { Speaker } from '../../shared/messages/speaker.ts';
import type { ImportItem, ImportState } from './state.ts';

const MOVED: readonly ImportItem['state'][] = [
  'handing',
  'reading',
  'storing',
  'comparing',
  'read',
  'finished',
  'failed',
  'cancelled',
];

/** Which file is in hand: "Reading file 2 of 5". */
export function workingOn(state: ImportState, speaker: Speaker): string {
  if (state.cancelling) return speaker.say('import.cancelling');
  return speaker.say('import.working', { index: inHand(state.items) + 1, count: state.items.length });
}

/** 0-based place of the file being worked on: the last that something happened to. */
export function inHand(items: readonly ImportItem[]): number {
  return Math.max(
    0,
    items.findLastIndex((item) => MOVED.includes(item.state)),
  );
}
