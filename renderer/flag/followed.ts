import type { CaseSummary } from '../../shared/case/list.ts';
import type { TimelineRow } from '../../shared/contract/timeline.ts';
import type { Speaker } from '../../shared/messages/speaker.ts';
import { markOf, owedMark, type Tone } from './marks.ts';

/** What a flag and its charges tell of the case that follows them. */
export type FollowedCase = Pick<
  CaseSummary,
  'reason' | 'state' | 'phase' | 'outcome' | 'backOn' | 'proposals'
>;

/** What a row says of itself, in words. */
export interface SpokenMark {
  readonly tone: Tone;
  /** What it is, where a case goes on to tell how it stands: left out where there is little room. */
  readonly what: string | null;
  readonly words: string;
}

/** The mark of a row: by its case where there is one. The case may still be on its way. */
export function spokenMark(
  row: TimelineRow,
  followed: FollowedCase | undefined,
  speaker: Speaker,
): SpokenMark | null {
  const size = row.mark?.size ?? 2;
  switch (row.case?.part) {
    case 'owed':
      return { tone: 'quiet', what: null, words: speaker.tell(owedMark(size)) };
    case 'credit':
      return { tone: 'refunded', what: null, words: speaker.say('timeline.markReturned') };
    case 'claimed': {
      const what = speaker.say('timeline.markFirstClaimed', { size });
      if (!followed) return { tone: 'claimed', what: null, words: what };
      const isDouble = followed.reason === 'charged-twice' && followed.state !== 'not-a-double-charge';
      return {
        tone: toneOfCase(followed),
        what: isDouble ? what : null,
        words: standingWords(followed, speaker),
      };
    }
    case undefined: {
      const mark = markOf(row);
      return mark && { tone: mark.tone, what: null, words: speaker.tell(mark.said) };
    }
  }
}

/** All that a mark says, in one line. */
export function wordsOf({ what, words }: SpokenMark): string {
  return what === null ? words : `${what} · ${words}`;
}

/** How a claim stands, by the money first and then by its case. */
export function standingWords(followed: FollowedCase, { say, money, day }: Speaker): string {
  const { outcome, state, phase, backOn, proposals } = followed;
  const { returned, provisional, remaining } = outcome;
  const on = backOn === null ? '' : day(backOn, 'brief');
  if (provisional.minor > 0) return say('cases.mark.backForNow', { day: on, money: money(provisional) });
  if (returned.minor > 0 && (remaining.minor === 0 || phase === 'closed'))
    return say('cases.mark.back', { day: on, money: money(returned) });
  if (proposals > 0 && phase !== 'closed') return say('cases.mark.found');
  if (returned.minor > 0)
    return say('cases.mark.partBack', { money: money(returned), rest: money(remaining) });
  if (phase === 'closed' && state !== 'not-a-double-charge') return say('cases.mark.closed');
  return say(`cases.stateOf.${state}`);
}

/** Back for good is settled, back for now is not; what was closed without money is quiet. */
export function toneOfCase({ outcome, phase }: FollowedCase): Tone {
  const { returned, provisional, remaining } = outcome;
  if (provisional.minor > 0) return 'pending';
  if (returned.minor > 0 && (remaining.minor === 0 || phase === 'closed')) return 'refunded';
  return phase === 'closed' ? 'quiet' : 'claimed';
}
