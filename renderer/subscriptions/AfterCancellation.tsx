import type { FlagSummary } from '../../shared/contract/review.ts';
import { useSpeaker } from '../app/Language.tsx';
import { hrefOf, review } from '../app/route.ts';
import type { Subscription } from '../../shared/subscription.ts';
import { Icon } from '../ui/icons.tsx';
import { Note } from '../ui/Note.tsx';
import classes from './AfterCancellation.module.css';
import { flagsOf } from './flags.ts';

/**
 * Money that went out although the person had cancelled, and the way to look at it: in amber until that was
 * done. Nothing where the person said that it was owed.
 */
export function AfterCancellation(props: {
  readonly subscription: Subscription;
  readonly flags: readonly FlagSummary[];
}) {
  const speaker = useSpeaker();
  const { subscription: one } = props;
  const [flag] = flagsOf(one, props.flags, 'after-cancellation');
  const first = flag?.charges[0]?.day;
  if (!flag || first === undefined) return null;
  if (flag.decision?.verdict === 'mine' && !flag.waits) return null;
  const what =
    first === one.cancelledOn && flag.charges.length === 1
      ? speaker.say('subscriptions.chargedThatDay')
      : speaker.say('subscriptions.chargedAfter', {
          count: flag.charges.length,
          day: speaker.day(first),
        });
  return (
    <div className={classes['after']} data-waits={flag.waits}>
      <Note
        tone={flag.waits ? 'doubled' : 'quiet'}
        sign={<Icon name="warning" size={16} />}
        action={
          <a
            className={classes['look']}
            href={hrefOf(review(flag.id))}
            aria-label={speaker.say('subscriptions.lookOf', { what })}
          >
            {speaker.say('subscriptions.look')}
          </a>
        }
      >
        {what}
      </Note>
    </div>
  );
}
