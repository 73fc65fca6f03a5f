import { Button } from '@mantine/core';

import type { ChargeDetail } from '../../shared/contract/timeline.ts';
import { useSpeaker } from '../app/Language.tsx';
import { Amount } from '../ui/Amount.tsx';
import { Mark } from '../ui/Mark.tsx';
import classes from './ChargePanel.module.css';
import { markOf } from '../flag/marks.ts';

/** How much and when; who is in the bar above. */
export function ChargeHead(props: {
  readonly detail: ChargeDetail;
  readonly hidden: boolean;
  readonly onClear: () => void;
}) {
  const { row, account } = props.detail;
  const speaker = useSpeaker();
  const mark = row.mark ? null : markOf(row);
  return (
    <header className={classes['head']}>
      <p className={classes['money']}>
        <Amount money={row.amount} />
        {row.original && (
          <span className={classes['original']}>
            (<Amount money={row.original} quiet />)
          </span>
        )}
      </p>
      <p className={classes['when']}>
        {speaker.day(row.day)}
        {row.time && ` ${row.time.slice(0, 5)}`} · {account.name}
      </p>
      {mark && (
        <Mark meaning={mark.tone} washed>
          {speaker.tell(mark.said)}
        </Mark>
      )}
      {props.hidden && (
        <p className={classes['hidden']}>
          {speaker.say('timeline.hiddenByFilter')}{' '}
          <Button variant="subtle" size="compact-sm" onClick={props.onClear}>
            {speaker.say('timeline.showAll')}
          </Button>
        </p>
      )}
    </header>
  );
}
