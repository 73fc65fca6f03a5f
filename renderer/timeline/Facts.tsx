import type { ReactNode } from 'react';

import type { Account } from '../../shared/contract/accounts.ts';
import type { ChargeDetail } from '../../shared/contract/timeline.ts';
import type { MessageId } from '../../shared/messages/catalogue.ts';
import { useSpeaker } from '../app/Language.tsx';
import { Amount } from '../ui/Amount.tsx';
import classes from './ChargePanel.module.css';

/** What we made of the line. */
export function Facts({ detail }: { readonly detail: ChargeDetail }) {
  const { row, account } = detail;
  const speaker = useSpeaker();
  const facts: readonly (readonly [MessageId, ReactNode])[] = [
    ['timeline.merchant', row.merchant],
    ['timeline.account', nameOf(account)],
    ['timeline.day', speaker.day(row.day)],
    ['timeline.time', row.time],
    [
      'timeline.posted',
      row.pending ? speaker.say('timeline.notPosted') : row.posted && speaker.day(row.posted),
    ],
    ['timeline.kind', speaker.say(`timeline.kind.${row.kind}`)],
    ['timeline.amount', <Amount key="amount" money={row.amount} />],
    ['timeline.original', row.original && <Amount key="original" money={row.original} />],
    ['timeline.instalments', row.instalment && speaker.say('timeline.instalment', { ...row.instalment })],
    [
      'timeline.reference',
      row.reference && (
        <span key="reference" className={classes['mono']}>
          {row.reference}
        </span>
      ),
    ],
  ];
  return (
    <section className={classes['section']}>
      <h3 className={classes['title']}>{speaker.say('timeline.facts')}</h3>
      <dl className={classes['facts']}>
        {facts.map(
          ([label, value]) =>
            value && (
              <div key={label}>
                <dt>{speaker.say(label)}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </section>
  );
}

/** The name and, where it is not in there already, the number. */
function nameOf({ name, number }: Account): string {
  return number === null || name.includes(number) ? name : `${name} (${number})`;
}
