import { Button } from '@mantine/core';

import type { Proposal } from '../../shared/case.ts';
import type { CaseEvent } from '../../shared/case-event.ts';
import { hostToday } from '../app/today.ts';
import { useSpeaker } from '../app/Language.tsx';
import { hrefOf, timeline } from '../app/route.ts';
import { Amount } from '../ui/Amount.tsx';
import { Icon } from '../ui/icons.tsx';
import { Mark } from '../ui/Mark.tsx';
import classes from './Found.module.css';

/** Credits of later statements that may be the money of this case, each with its reasons. */
export function Found(props: {
  readonly found: readonly Proposal[];
  readonly onTake: (proposal: Proposal) => void;
  readonly onRefuse: (event: CaseEvent) => void;
}) {
  const { say } = useSpeaker();
  const { found } = props;
  if (found.length === 0) return null;
  return (
    <section className={classes['found']} aria-labelledby="case-found">
      <h2 id="case-found" className={classes['title']}>
        {say('cases.found', { count: found.length })}
      </h2>
      <ul className={classes['list']}>
        {found.map((proposal, at) => (
          <li key={proposal.row.id} className={classes['proposal']}>
            <Credit proposal={proposal} />
            <Answers {...props} proposal={proposal} first={at === 0} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Credit({ proposal }: { readonly proposal: Proposal }) {
  const { tell, day } = useSpeaker();
  const { row, account, reasons } = proposal;
  return (
    <div className={classes['credit']}>
      <p className={classes['line']}>
        <Mark meaning="refunded">
          <a href={hrefOf(timeline({}, row.id))}>{day(row.day)}</a>
        </Mark>
        <Amount money={row.amount} strong />
        <span className={classes['bank']}>
          {row.description} · {account}
        </span>
      </p>
      <ul className={classes['reasons']}>
        {reasons.map((reason, at) => (
          <li key={at}>
            <Icon name="check" size={14} />
            {tell(reason)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Answers(props: {
  readonly proposal: Proposal;
  readonly first: boolean;
  readonly onTake: (proposal: Proposal) => void;
  readonly onRefuse: (event: CaseEvent) => void;
}) {
  const { proposal, first } = props;
  const { say, money, day } = useSpeaker();
  const { row, settles } = proposal;
  const refuse = (): void =>
    props.onRefuse({ kind: 'proposal-refused', on: hostToday(), charge: proposal.charge });
  return (
    <div className={classes['answers']}>
      <Button
        variant={first ? 'filled' : 'default'}
        aria-keyshortcuts={first ? 's' : undefined}
        rightSection={
          first && (
            <kbd className={classes['key']} aria-hidden="true">
              S
            </kbd>
          )
        }
        onClick={() => props.onTake(proposal)}
      >
        {say('cases.found.take', { money: money(settles) })}
      </Button>
      <Button
        variant="subtle"
        color="gray"
        aria-label={say('cases.found.refuseOf', { money: money(row.amount), day: day(row.day) })}
        onClick={refuse}
      >
        {say('cases.found.refuse')}
      </Button>
    </div>
  );
}
