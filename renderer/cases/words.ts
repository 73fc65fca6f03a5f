import type { FilingLimit } from '../../shared/case/limits.ts';
import type { CaseSummary } from '../../shared/case/list.ts';
import type { Speaker } from '../../shared/messages/speaker.ts';
import type { Meaning } from '../ui/meaning.ts';

/** The mark of a case in its state: whose turn it is, unless the money says more. */
export function markOfCase({ state, next, phase }: Pick<CaseSummary, 'state' | 'next' | 'phase'>): Meaning {
  switch (state) {
    case 'suspected':
    case 'verifying':
      return next.turn === 'urgent' ? 'deadline' : 'doubled';
    case 'won':
    case 'refunded':
      return 'refunded';
    case 'provisional-credit':
      return 'pending';
    default:
      return phase === 'closed' ? 'quiet' : MARKS[next.turn];
  }
}

const MARKS: Readonly<Record<CaseSummary['next']['turn'], Meaning>> = {
  act: 'claimed',
  wait: 'later',
  urgent: 'deadline',
  done: 'quiet',
};

/** "3 days left", "last day today", "2 days ago". */
export function leftWords(left: number, { say }: Speaker): string {
  return left < 0 ? say('cases.over', { days: -left }) : say('cases.left', { days: left });
}

/** "in 3 days", "yesterday". */
export function distanceWords(days: number, { say }: Speaker): string {
  return days < 0 ? say('cases.daysAgo', { days: -days }) : say('cases.inDays', { days });
}

/** So many days before its end a filing limit is near, as the rules have it. One that the card decides alarms nobody before it is known. */
const NEAR = 14;

export function isNear({ left, byCard }: Pick<FilingLimit, 'left' | 'byCard'>): boolean {
  return left <= NEAR && !byCard;
}
