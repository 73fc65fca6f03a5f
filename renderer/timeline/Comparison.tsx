import { VisuallyHidden } from '@mantine/core';

import type { Account } from '../../shared/contract/accounts.ts';
import type { Flag } from '../../shared/contract/review.ts';
import type { TimelineRow } from '../../shared/contract/timeline.ts';
import { useCall } from '../app/calls.ts';
import { useSpeaker } from '../app/Language.tsx';
import {
  type Compared,
  type ComparedCharge,
  comparedCharges,
  differs,
  factsToCompare,
  nameOfCharge,
} from '../flag/compare.ts';
import { Fact, FACT_LABELS } from '../flag/Fact.tsx';
import classes from './FlagView.module.css';

const NO_ACCOUNTS: readonly Account[] = [];

/** The charges of a flag side by side; what differs from the first is marked. */
export function Comparison(props: {
  readonly flag: Flag;
  readonly open: number;
  readonly onGo: (row: TimelineRow) => void;
}) {
  const speaker = useSpeaker();
  const accounts = useCall('accounts.list', {}).data ?? NO_ACCOUNTS;
  const charges = comparedCharges(props.flag);
  const first = charges[0];
  if (!first) return null;
  return (
    <div className={classes['scroll']}>
      <table className={classes['table']}>
        <caption>
          <VisuallyHidden>{speaker.say('timeline.compared')}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <td />
            {charges.map((charge) => (
              <th key={charge.row.id} scope="col" data-open={charge.row.id === props.open}>
                <ColumnHead charge={charge} open={charge.row.id === props.open} onGo={props.onGo} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {factsToCompare(charges).map((fact) => (
            <tr key={fact}>
              <th scope="row">{speaker.say(FACT_LABELS[fact])}</th>
              {charges.map(({ row }) => (
                <FactCell
                  key={row.id}
                  row={row}
                  fact={fact}
                  accounts={accounts}
                  differs={differs(row, first.row, fact)}
                  narrow={charges.length > 2}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ColumnHead(props: {
  readonly charge: ComparedCharge;
  readonly open: boolean;
  readonly onGo: (row: TimelineRow) => void;
}) {
  const { row } = props.charge;
  const speaker = useSpeaker();
  const name = speaker.tell(nameOfCharge(props.charge, 'double-charge'));
  if (props.open) {
    return (
      <>
        {name}
        <span className={classes['here']}>{speaker.say('timeline.thisOne')}</span>
      </>
    );
  }
  return (
    <>
      {name}
      <button type="button" className={classes['go']} onClick={() => props.onGo(row)}>
        {speaker.say('timeline.goThere')}
      </button>
    </>
  );
}

function FactCell(props: {
  readonly row: TimelineRow;
  readonly fact: Compared;
  readonly accounts: readonly Account[];
  readonly differs: boolean;
  /** Three charges or more beside each other: days without their weekday. */
  readonly narrow: boolean;
}) {
  const { say } = useSpeaker();
  const { row, fact, accounts } = props;
  return (
    <td data-fact={fact} data-differs={props.differs}>
      {props.differs && (
        <span className={classes['differs']}>
          <span aria-hidden="true">≠</span>
          <VisuallyHidden>{say('timeline.differs')}</VisuallyHidden>
        </span>
      )}
      <Fact row={row} fact={fact} accounts={accounts} dayStyle={props.narrow ? 'brief' : 'short'} />
    </td>
  );
}
