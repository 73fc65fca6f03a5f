import { Button } from '@mantine/core';

import type { CaseDetail } from '../../shared/case/detail.ts';
import { useSpeaker } from '../app/Language.tsx';
import { Amount } from '../ui/Amount.tsx';
import { Mark } from '../ui/Mark.tsx';
import classes from './MoneyBack.module.css';
import { Part, Quiet } from './Part.tsx';

const FIGURES = ['promised', 'provisional', 'returned', 'writtenOff', 'remaining', 'excess'] as const;

/** What came back, in parts, for now or for good, and what is still missing. */
export function MoneyBack(props: { readonly detail: CaseDetail; readonly onAdd: (() => void) | null }) {
  const { say, money } = useSpeaker();
  const { outcome, money: parts } = props.detail;
  const figures = FIGURES.filter((figure) => outcome[figure].minor > 0);
  return (
    <Part
      title={say('cases.back')}
      action={
        props.onAdd && (
          <Button variant="default" size="compact-sm" onClick={props.onAdd}>
            {say('cases.deed.money-back')}
          </Button>
        )
      }
    >
      <dl className={classes['figures']}>
        {figures.map((figure) => (
          <div key={figure} data-figure={figure}>
            <dt>{say(`cases.money.${figure}`)}</dt>
            <dd>{money(outcome[figure])}</dd>
          </div>
        ))}
      </dl>
      {parts.length === 0 && <Quiet>{say('cases.back.none')}</Quiet>}
      {parts.length > 0 && (
        <ul className={classes['parts']}>
          {parts.map((part) => (
            <li key={part.event}>
              <MoneyLine part={part} />
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
}

function MoneyLine({ part }: { readonly part: CaseDetail['money'][number] }) {
  const { say, day, money } = useSpeaker();
  const { amount, settles } = part;
  const differs = amount.currency !== settles.currency || amount.minor !== settles.minor;
  return (
    <>
      <span className={classes['day']}>{day(part.on)}</span>
      <span className={classes['way']}>{say(`cases.returnWay.${part.way}`)}</span>
      {part.takenBack ? (
        <Mark meaning="noticed">{say('cases.back.takenBack')}</Mark>
      ) : (
        <Mark meaning={part.provisional ? 'pending' : 'refunded'}>
          {say(part.provisional ? 'cases.back.provisional' : 'cases.back.final')}
        </Mark>
      )}
      <span className={classes['amount']}>
        <Amount money={amount} strong struck={part.takenBack} />
        {differs && (
          <span className={classes['settles']}>{say('cases.back.settles', { money: money(settles) })}</span>
        )}
      </span>
    </>
  );
}
