import { memo, useEffect, useRef } from 'react';

import type { FlagSummary } from '../../shared/contract/review.ts';
import type { Speaker } from '../../shared/messages/speaker.ts';
import { useSpeaker } from '../app/Language.tsx';
import { hrefOf, review } from '../app/route.ts';
import { type FollowedCase, standingWords, toneOfCase } from '../flag/followed.ts';
import { standingVerdict, toneOfFlag } from '../flag/headline.ts';
import { MarkShape } from '../ui/Mark.tsx';
import type { Meaning } from '../ui/meaning.ts';
import classes from './FlagList.module.css';
import { didLabel, VERDICT_MARKS } from './verdicts.ts';

/** One flag in the list: who, how much, and in a word what. */
export const FlagEntry = memo(function FlagEntry(props: {
  readonly flag: FlagSummary;
  /** Its case, once it is known. */
  readonly followed: FollowedCase | undefined;
  readonly current: boolean;
  readonly onOpen: () => void;
}) {
  const { flag, followed, current } = props;
  const meaning = meaningOf(flag, followed);
  const speaker = useSpeaker();
  const last = flag.charges.at(-1);
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (current) link.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <a
      ref={link}
      className={classes['link']}
      href={hrefOf(review(flag.id))}
      aria-current={current ? 'true' : undefined}
      onClick={props.onOpen}
    >
      <span className={classes['who']}>
        <span className={classes['merchant']} title={flag.merchant}>
          {flag.merchant}
        </span>
        <span className={classes['money']}>
          {speaker.money(flag.recoverable.minor === 0 ? flag.amount : flag.recoverable)}
        </span>
      </span>
      <span className={classes['what']}>
        <MarkShape meaning={meaning} />
        <span className={classes['word']} data-meaning={meaning}>
          {wordOf(flag, followed, speaker)}
        </span>
        {flag.news.length > 0 && <span className={classes['news']}>{speaker.say('review.hasNews')}</span>}
        {last && <span className={classes['day']}>{speaker.day(last.day, 'brief')}</span>}
      </span>
    </a>
  );
});

function meaningOf(flag: FlagSummary, followed: FollowedCase | undefined): Meaning {
  const verdict = standingVerdict(flag);
  if (followed && isFollowed(flag)) return toneOfCase(followed);
  return verdict === null ? toneOfFlag(flag) : VERDICT_MARKS[verdict];
}

/** The person asks for it: then its case tells how it stands. */
function isFollowed({ decision, waits }: FlagSummary): boolean {
  return decision?.verdict === 'claimed' && !waits;
}

function wordOf(flag: FlagSummary, followed: FollowedCase | undefined, speaker: Speaker): string {
  const { say, tell, day } = speaker;
  if (followed && isFollowed(flag)) return standingWords(followed, speaker);
  const verdict = standingVerdict(flag);
  const until = flag.decision?.until;
  if (verdict === 'later' && until) return say('review.backOn', { day: day(until, 'brief') });
  if (flag.kind !== 'double-charge') return say(`review.short.${flag.kind}`, { size: flag.charges.length });
  if (verdict !== null) return tell(didLabel(flag, verdict));
  const size = flag.charges.length;
  if (flag.status === 'refunded') return say('common.mark.refunded');
  if (flag.status === 'dissolved') return say('common.mark.quiet');
  if (flag.status === 'pending') return say('timeline.markTwinPending');
  return say(flag.strength === 'likely' ? 'timeline.markTwice' : 'timeline.markMaybeTwice', { size });
}
