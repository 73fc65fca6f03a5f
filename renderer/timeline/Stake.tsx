import type { ReactNode } from 'react';

import type { FlagSummary } from '../../shared/contract/review.ts';
import { useSpeaker } from '../app/Language.tsx';
import type { Money } from '../../shared/money.ts';
import { useFollowedCases } from '../cases/useFollowed.ts';
import { isStillAskedFor, moneyStillAskedFor } from '../flag/claimed.ts';
import { moneyAtStake } from '../flag/stake.ts';
import { MarkShape } from '../ui/Mark.tsx';
import type { Meaning } from '../ui/meaning.ts';
import classes from './TimelineScreen.module.css';

/** The one fact of the screen: how much looks doubled; where nothing waits, how much is claimed. */
export function Stake(props: { readonly flags: readonly FlagSummary[]; readonly onShow: () => void }) {
  const { say, money } = useSpeaker();
  const { flags, onShow } = props;
  const cases = useFollowedCases();
  const spoken = (sums: readonly Money[]): string => sums.map((sum) => money(sum)).join(' + ');
  const open = flags.filter(({ waits }) => waits);
  if (open.length > 0) {
    return (
      <Fact
        meaning="doubled"
        money={say('timeline.stake', { sums: spoken(moneyAtStake(open)) })}
        onShow={onShow}
      >
        {say('common.openFlags', { count: open.length })}
      </Fact>
    );
  }
  const claimed = flags.filter((flag) => isStillAskedFor(flag, cases));
  if (claimed.length === 0) return say('common.nothingFlagged');
  return (
    <Fact meaning="claimed" money={spoken(moneyStillAskedFor(claimed, cases))} onShow={onShow}>
      {say('timeline.claimed', { count: claimed.length })}
    </Fact>
  );
}

function Fact(props: {
  readonly meaning: Meaning;
  readonly money: string;
  readonly onShow: () => void;
  readonly children: ReactNode;
}) {
  return (
    <button type="button" className={classes['stake']} data-meaning={props.meaning} onClick={props.onShow}>
      <MarkShape meaning={props.meaning} />
      <span>{props.children}</span>
      <span aria-hidden="true">·</span>
      <strong>{props.money}</strong>
    </button>
  );
}
