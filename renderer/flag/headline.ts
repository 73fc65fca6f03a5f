import type { Flag } from '../../shared/contract/review.ts';
import type { FlagKind } from '../../shared/flag.ts';
import type { MessageId } from '../../shared/messages/catalogue.ts';
import type { Speaker } from '../../shared/messages/speaker.ts';
import type { Verdict } from '../../shared/review.ts';
import { type FollowedCase, standingWords, toneOfCase } from './followed.ts';
import { moneyReturned } from './stake.ts';
import { type Tone, toneOf } from './marks.ts';

/** What was decided and still stands: nothing new puts it in question. */
export function standingVerdict(flag: Pick<Flag, 'decision' | 'news'>): Verdict | null {
  return flag.news.length > 0 ? null : (flag.decision?.verdict ?? null);
}

/** The tone of a flag with its decision, by its case where one follows it; other kinds than double charges are only noticed. */
export function toneOfFlag(
  flag: Pick<Flag, 'kind' | 'status' | 'decision' | 'news'>,
  followed?: FollowedCase,
): Tone | 'noticed' {
  const verdict = standingVerdict(flag);
  if (verdict === 'claimed' && followed) return toneOfCase(followed);
  const tone = toneOf({ status: flag.status, verdict });
  return tone === 'doubled' && flag.kind !== 'double-charge' ? 'noticed' : tone;
}

/** What a flag comes to, in a few words: as sure as the data, and as the person once they decided. */
export function headlineOf(flag: Flag, { say }: Speaker, followed?: FollowedCase): string {
  if (flag.kind !== 'double-charge') return say(`review.head.${flag.kind}`, { size: flag.charges.length });
  const size = flag.charges.length;
  const verdict = standingVerdict(flag);
  const isFine = verdict === 'claimed' && followed?.state === 'not-a-double-charge';
  if (verdict === 'claimed' && !isFine) return say('timeline.headClaimed', { size });
  if (verdict === 'mine' || isFine) return say('timeline.headMine', { size });
  if (verdict === 'refunded' || flag.status === 'refunded') return say('timeline.headRefunded', { size });
  if (flag.status === 'dissolved') return say('timeline.headDissolved');
  if (flag.status === 'pending') return say('timeline.headPending', { size });
  return say(flag.strength === 'likely' ? 'timeline.headLikely' : 'timeline.headPossible', { size });
}

const MONEY: Readonly<Record<Exclude<FlagKind, 'double-charge'>, MessageId>> = {
  'after-cancellation': 'timeline.toGetBack',
  'parallel-subscriptions': 'review.money.eachTime',
  'price-step': 'review.money.moreSince',
  'trial-charged': 'review.money.charged',
  'missing-credit': 'timeline.toGetBack',
};

/** The money in it and what it is: to get back, at stake, or back already. Null where there is none. */
export function headlineMoney(flag: Flag, speaker: Speaker, followed?: FollowedCase): string | null {
  const { say } = speaker;
  if (followed && standingVerdict(flag) === 'claimed') return moneyOfCase(followed, speaker);
  if (flag.status === 'refunded') return moneyBack(flag, speaker);
  if (flag.recoverable.minor === 0) return null;
  const values = { money: flag.recoverable };
  if (flag.kind !== 'double-charge') return say(MONEY[flag.kind], values);
  const verdict = standingVerdict(flag);
  if (verdict === 'mine' || verdict === 'refunded' || flag.status === 'dissolved') return null;
  if (verdict === 'claimed') return say('timeline.toGetBack', values);
  if (flag.status === 'pending') return say('timeline.notYet', values);
  return say(flag.strength === 'likely' ? 'timeline.toGetBack' : 'timeline.atStake', values);
}

function moneyOfCase(followed: FollowedCase, speaker: Speaker): string {
  const { remaining, returned, provisional } = followed.outcome;
  const untouched = returned.minor === 0 && provisional.minor === 0;
  if (!untouched || followed.phase === 'closed') return standingWords(followed, speaker);
  return speaker.say('timeline.toGetBack', { money: remaining });
}

function moneyBack(flag: Flag, { say, money }: Speaker): string | null {
  const sums = moneyReturned(flag)
    .map((sum) => money(sum))
    .join(' + ');
  return sums === '' ? null : say('timeline.cameBack', { sums });
}

/** What to do, where that is nothing. */
export function adviceOn(flag: Flag): MessageId | null {
  if (flag.kind !== 'double-charge' || standingVerdict(flag) !== null) return null;
  if (flag.status === 'refunded') return 'timeline.adviceRefunded';
  return flag.status === 'pending' ? 'timeline.advicePending' : null;
}
