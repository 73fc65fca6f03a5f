import { Button } from '@mantine/core';

import type { Claim as Claimed } from '../../shared/case/claim.ts';
import type { CaseDetail } from '../../shared/case/detail.ts';
import type { LinkedCharge } from '../../shared/case/lines.ts';
import type { MessageId } from '../../shared/messages/catalogue.ts';
import { useSpeaker } from '../app/Language.tsx';
import { hrefOf, timeline } from '../app/route.ts';
import { Amount } from '../ui/Amount.tsx';
import { Mark } from '../ui/Mark.tsx';
import classes from './Claim.module.css';
import { Part } from './Part.tsx';

/** The charges that are claimed, in the bank's own words, and what clocks and letters know besides. */
export function Claim(props: { readonly detail: CaseDetail; readonly onChange: (() => void) | null }) {
  const { say } = useSpeaker();
  const { detail } = props;
  return (
    <Part
      title={say('cases.claim')}
      action={
        props.onChange && (
          <Button variant="default" size="compact-sm" onClick={props.onChange}>
            {say('cases.claim.change')}
          </Button>
        )
      }
    >
      <ul className={classes['charges']}>
        {detail.owed && <Charge linked={detail.owed} owed />}
        {detail.charges.map((linked, at) => (
          <Charge key={at} linked={linked} owed={false} />
        ))}
      </ul>
      <Facts claim={detail.claim} />
    </Part>
  );
}

function Charge({ linked, owed }: { readonly linked: LinkedCharge; readonly owed: boolean }) {
  const { say, day } = useSpeaker();
  const { charge, now } = linked;
  return (
    <li className={classes['charge']} data-owed={owed}>
      <p className={classes['head']}>
        <span className={classes['name']}>{say(owed ? 'cases.claim.owed' : 'cases.claim.claimed')}</span>
        <span>{day(charge.day)}</span>
        {charge.pending && <Mark meaning="pending" />}
        <span className={classes['amount']}>
          {charge.original && (
            <span className={classes['original']}>
              (<Amount money={charge.original} quiet />)
            </span>
          )}
          <Amount money={charge.amount} strong={!owed} />
        </span>
      </p>
      {charge.description !== '' && <p className={classes['bank']}>{charge.description}</p>}
      <p className={classes['where']}>
        {charge.account?.name ?? say('cases.claim.byHand')}
        {now && (
          <>
            {' · '}
            <a href={hrefOf(timeline({}, now.id))}>{say('cases.claim.onTimeline')}</a>
          </>
        )}
        {charge.account && !now && ` · ${say('cases.claim.notThere')}`}
      </p>
      {charge.pending && <p className={classes['where']}>{say('cases.claim.pending')}</p>}
    </li>
  );
}

function Facts({ claim }: { readonly claim: Claimed }) {
  const { say, day } = useSpeaker();
  const paid = [
    say(`cases.route.${claim.route}`),
    claim.network && say(`cases.network.${claim.network}`),
    claim.country && say(`cases.country.${claim.country}`),
  ];
  const documents = [claim.documents.owed, claim.documents.claimed].filter((number) => number !== '');
  const facts: readonly (readonly [MessageId, string | null])[] = [
    ['cases.claim.paidBy', paid.filter((part) => part !== null).join(' · ')],
    ['cases.claim.customer', claim.customer],
    ['cases.claim.documents', documents.join(', ')],
    ['cases.claim.statementSent', claim.statementSent && day(claim.statementSent)],
    ['cases.claim.invoiceIssued', claim.invoiceIssued && day(claim.invoiceIssued)],
    ['cases.claim.cancelledOn', claim.cancelledOn && day(claim.cancelledOn)],
  ];
  return (
    <dl className={classes['facts']}>
      {facts.map(
        ([label, value]) =>
          value && (
            <div key={label}>
              <dt>{say(label)}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
