import { memo, useEffect, useRef } from 'react';

import type { FlagSummary } from '../../shared/contract.ts';
import type { Speaker } from '../../shared/messages/speaker.ts';
import { useSpeaker } from '../app/Language.tsx';
import { hrefOf, review } from '../app/route.ts';
import { standingVerdict, toneOfFlag } from '../flag/headline.ts';
import { MarkShape } from '../ui/Mark.tsx';
import type { Meaning } from '../ui/meaning.ts';
import classes from './FlagList.module.css';
import { didLabel, VERDICT_MARKS } from './verdicts.ts';

/** One flag in the list: who, how much, and in a word what. */
export const FlagEntry = memo(function FlagEntry(props: {
  readonly flag: FlagSummary;
  readonly current: boolean;
  readonly onOpen: () => void;
}) {
  const { flag, current } = props;
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
        <MarkShape meaning={meaningOf(flag)} />
        <span className={classes['word']} data-meaning={meaningOf(flag)}>
          {wordOf(flag, speaker)}
        </span>
        {flag.news.length > 0 && <span className={classes['news']}>{speaker.say('review.hasNews')}</span>}
        {last && <span className={classes['day']}>{speaker.day(last.day, 'brief')}</span>}
      </span>
    </a>
  );
});

function meaningOf(flag: FlagSummary): Meaning {
  const verdict = standingVerdict(flag);
  return verdict === null ? toneOfFlag(flag) : VERDICT_MARKS[verdict];
}

function wordOf(flag: FlagSummary, { say, tell, day }: Speaker): string {
  const verdict = standingVerdict(flag);
  const until = flag.decision?.until;
  if (verdict === 'later' && until) return say('review.backOn', { day: day(until, 'brief') });
  if (flag.kind !== 'double-charge') return say(`review.short.${flag.kind}`);
  if (verdict !== null) return tell(didLabel(flag, verdict));
  const size = flag.charges.length;
  if (flag.status === 'refunded') return say('common.mark.refunded');
  if (flag.status === 'dissolved') return say('common.mark.quiet');
  if (flag.status === 'pending') return say('timeline.markTwinPending');
  return say(flag.strength === 'likely' ? 'timeline.markTwice' : 'timeline.markMaybeTwice', { size });
}
