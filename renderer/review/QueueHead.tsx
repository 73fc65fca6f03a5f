import { Button } from '@mantine/core';

import type { FlagSummary } from '../../shared/contract/review.ts';
import type { Deed } from '../../shared/review.ts';
import { useSpeaker } from '../app/Language.tsx';
import { moneyAtStake } from '../flag/stake.ts';
import { Icon } from '../ui/icons.tsx';
import classes from './QueueHead.module.css';
import type { Groups } from './queue.ts';
import { didAtAll, didLabel } from './verdicts.ts';

/** The one fact: how many wait, and how much money is in them. */
export function Stake({ groups }: { readonly groups: Groups }) {
  const { say, money } = useSpeaker();
  const { waiting } = groups;
  const sums = moneyAtStake(waiting).map((sum) => money(sum));
  return (
    <>
      {say('review.toLook', { count: waiting.length })}
      {sums.length > 0 && (
        <>
          <span aria-hidden="true"> · </span>
          <strong className={classes['sums']}>{say('timeline.stake', { sums: sums.join(' + ') })}</strong>
        </>
      )}
    </>
  );
}

/** The one action: the way back. */
export function UndoButton(props: {
  readonly last: Deed | null;
  readonly flags: readonly FlagSummary[];
  readonly busy: boolean;
  readonly onUndo: () => void;
}) {
  const { last, flags } = props;
  const { say, tell } = useSpeaker();
  if (!last) return null;
  const flag = flags.find(({ decision }) => decision?.deed === last.id);
  const did = tell(flag ? didLabel(flag, last.verdict) : didAtAll(last.verdict));
  const what = say('review.undoWhat', { did, merchant: last.merchant });
  return (
    <Button
      variant="default"
      leftSection={<Icon name="undo" size={16} />}
      aria-label={what}
      aria-keyshortcuts="u Control+z Meta+z"
      title={`${what} (U)`}
      disabled={props.busy}
      onClick={props.onUndo}
    >
      {say('review.undo')}
    </Button>
  );
}
