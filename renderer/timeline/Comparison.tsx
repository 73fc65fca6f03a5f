import { VisuallyHidden } from '@mantine/core';

import type { Flag, TimelineRow } from '../../shared/contract.ts';
import type { MessageId } from '../../shared/messages/catalogue.ts';
import type { Speaker } from '../../shared/messages/speaker.ts';
import { useCall } from '../app/calls.ts';
import { useSpeaker } from '../app/Language.tsx';
import { Amount } from '../ui/Amount.tsx';
import { type Compared, type ComparedCharge, comparedCharges, differs, factsToCompare } from './compare.ts';
import classes from './FlagView.module.css';

const LABELS: Readonly<Record<Compared, MessageId>> = {
  day: 'timeline.day',
  time: 'timeline.time',
  amount: 'timeline.amount',
  original: 'timeline.original',
  text: 'timeline.text',
  account: 'timeline.account',
  reference: 'timeline.reference',
  posted: 'timeline.posted',
};

/** The charges of a flag side by side; what differs from the first is marked. */
export function Comparison(props: {
  readonly flag: Flag;
  readonly open: number;
  readonly onGo: (row: TimelineRow) => void;
}) {
  const speaker = useSpeaker();
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
              <th scope="row">{speaker.say(LABELS[fact])}</th>
              {charges.map(({ row }) => (
                <FactCell
                  key={row.id}
                  row={row}
                  fact={fact}
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
  const name = nameOf(props.charge, speaker);
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

function nameOf({ position, daysLater }: ComparedCharge, { say }: Speaker): string {
  if (position === 0) return say('timeline.creditCharge');
  return position === 1 ? say('timeline.firstCharge') : say('timeline.chargeAgain', { days: daysLater });
}

interface FactProps {
  readonly row: TimelineRow;
  readonly fact: Compared;
  /** Three charges or more beside each other: days without their weekday. */
  readonly narrow: boolean;
}

function FactCell(props: FactProps & { readonly differs: boolean }) {
  const { say } = useSpeaker();
  return (
    <td data-fact={props.fact} data-differs={props.differs}>
      {props.differs && (
        <span className={classes['differs']}>
          <span aria-hidden="true">≠</span>
          <VisuallyHidden>{say('timeline.differs')}</VisuallyHidden>
        </span>
      )}
      <Fact row={props.row} fact={props.fact} narrow={props.narrow} />
    </td>
  );
}

function Fact({ row, fact, narrow }: FactProps) {
  const speaker = useSpeaker();
  const accounts = useCall('accounts.list', {});
  const style = narrow ? 'brief' : 'short';
  switch (fact) {
    case 'day':
      return speaker.day(row.day, style);
    case 'posted':
      if (row.posted) return speaker.day(row.posted, style);
      return row.pending ? speaker.say('timeline.markPending') : '–';
    case 'amount':
      return <Amount money={row.amount} />;
    case 'original':
      return row.original ? <Amount money={row.original} /> : '–';
    case 'account':
      return accounts.data?.find(({ id }) => id === row.account)?.name ?? '–';
    case 'text':
      return row.description;
    case 'time':
    case 'reference':
      return row[fact] ?? '–';
  }
}
