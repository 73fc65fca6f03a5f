import type { Flag } from '../../shared/contract/review.ts';
import type { TimelineRow } from '../../shared/contract/timeline.ts';
import { useSpeaker } from '../app/Language.tsx';
import { useFollowedCase } from '../cases/useFollowed.ts';
import { hrefOf, review } from '../app/route.ts';
import { adviceOn, headlineMoney, headlineOf, toneOfFlag } from '../flag/headline.ts';
import { Estimate } from '../flag/Estimate.tsx';
import { Reasons } from '../flag/Reasons.tsx';
import tone from '../flag/tone.module.css';
import { MarkShape } from '../ui/Mark.tsx';
import { Comparison } from './Comparison.tsx';
import classes from './FlagView.module.css';

/** Why this may be charged twice: the verdict, the charges side by side, what speaks for and against. */
export function FlagView(props: {
  readonly flag: Flag;
  /** The charge whose panel this is. */
  readonly open: number;
  readonly onGo: (row: TimelineRow) => void;
}) {
  const { flag } = props;
  const speaker = useSpeaker();
  const followed = useFollowedCase(flag.case);
  const meaning = toneOfFlag(flag, followed);
  const advice = adviceOn(flag);
  const money = headlineMoney(flag, speaker, followed);
  return (
    <section
      className={`${tone['tone']} ${classes['flag']}`}
      data-tone={meaning}
      aria-labelledby="flag-verdict"
    >
      <h3 id="flag-verdict" className={classes['verdict']}>
        <MarkShape meaning={meaning} />
        <span>
          {headlineOf(flag, speaker, followed)}
          {money !== null && <span className={classes['sum']}> {money}</span>}
        </span>
      </h3>
      {advice && <p className={classes['advice']}>{speaker.say(advice)}</p>}
      <Comparison flag={flag} open={props.open} onGo={props.onGo} />
      <div className={classes['why']}>
        <Reasons kind={flag.kind} reasons={flag.reasons} />
        <Estimate flag={flag} />
        <a className={classes['review']} href={hrefOf(review(flag.id))}>
          {speaker.say(flag.decision && flag.news.length === 0 ? 'review.seeDecision' : 'review.thisOne')}
        </a>
      </div>
    </section>
  );
}
