import type { Flag, TimelineRow } from '../../shared/contract.ts';
import type { MessageId } from '../../shared/messages/catalogue.ts';
import type { Speaker } from '../../shared/messages/speaker.ts';
import { useSpeaker } from '../app/Language.tsx';
import { MarkShape } from '../ui/Mark.tsx';
import { Comparison } from './Comparison.tsx';
import classes from './FlagView.module.css';
import { toneOf } from './marks.ts';
import { Reasons } from './Reasons.tsx';
import { moneyReturned } from './stake.ts';

/** An estimate never says that it is certain. */
const SUREST = 0.99;

/** Why this may be charged twice: the verdict, the charges side by side, what speaks for and against. */
export function FlagView(props: {
  readonly flag: Flag;
  /** The charge whose panel this is. */
  readonly open: number;
  readonly onGo: (row: TimelineRow) => void;
}) {
  const { flag } = props;
  const speaker = useSpeaker();
  const tone = toneOf(flag.status);
  const advice = adviceOn(flag);
  const money = moneyOf(flag, speaker);
  return (
    <section className={classes['flag']} data-tone={tone} aria-labelledby="flag-verdict">
      <h3 id="flag-verdict" className={classes['verdict']}>
        <MarkShape meaning={tone} />
        <span>
          {verdictOn(flag, speaker)}
          {money !== null && (
            <>
              <span aria-hidden="true">{' · '}</span>
              <span className={classes['sum']}>{money}</span>
            </>
          )}
        </span>
      </h3>
      {advice && <p className={classes['advice']}>{speaker.say(advice)}</p>}
      <Comparison flag={flag} open={props.open} onGo={props.onGo} />
      <Reasons reasons={flag.reasons} />
      {flag.status === 'open' && (
        <p className={classes['estimate']}>
          {speaker.say('timeline.estimate', { share: Math.min(flag.score, SUREST) })}
        </p>
      )}
    </section>
  );
}

function verdictOn(flag: Flag, { say }: Speaker): string {
  const size = flag.charges.length;
  if (flag.status === 'refunded') return say('timeline.headRefunded', { size });
  if (flag.status === 'pending') return say('timeline.headPending', { size });
  return say(flag.strength === 'likely' ? 'timeline.headLikely' : 'timeline.headPossible', { size });
}

function moneyOf(flag: Flag, { say, money }: Speaker): string | null {
  if (flag.status === 'refunded') {
    const returned = moneyReturned(flag);
    const sums = returned.map((sum) => money(sum)).join(' + ');
    return sums === '' ? null : say('timeline.cameBack', { sums });
  }
  const values = { money: flag.recoverable };
  if (flag.status === 'pending') return say('timeline.notYet', values);
  return say(flag.strength === 'likely' ? 'timeline.toGetBack' : 'timeline.atStake', values);
}

function adviceOn(flag: Flag): MessageId | null {
  if (flag.status === 'refunded') return 'timeline.adviceRefunded';
  return flag.status === 'pending' ? 'timeline.advicePending' : null;
}
