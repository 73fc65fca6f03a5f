import type { FlagSummary } from '../../shared/contract.ts';
import { useSpeaker } from '../app/Language.tsx';
import { MarkShape } from '../ui/Mark.tsx';
import { moneyAtStake } from './stake.ts';
import classes from './TimelineScreen.module.css';

/** The one fact of the screen: how many charges look doubled, and how much money that is. */
export function Stake(props: { readonly flags: readonly FlagSummary[]; readonly onShow: () => void }) {
  const speaker = useSpeaker();
  const open = props.flags.filter(({ status }) => status === 'open');
  if (open.length === 0) return speaker.say('common.nothingFlagged');
  const sums = moneyAtStake(open).map((money) => speaker.money(money));
  return (
    <button type="button" className={classes['stake']} onClick={props.onShow}>
      <MarkShape meaning="doubled" />
      <span>{speaker.say('common.openFlags', { count: open.length })}</span>
      <span aria-hidden="true">·</span>
      <strong>{speaker.say('timeline.stake', { sums: sums.join(' + ') })}</strong>
    </button>
  );
}
