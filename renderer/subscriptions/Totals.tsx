import type { SubscriptionSum } from '../../shared/subscription.ts';
import { useSpeaker } from '../app/Language.tsx';
import { Section } from '../ui/Section.tsx';
import classes from './Totals.module.css';

/** What all that runs comes to, in each currency: a month large, a year beside it. */
export function Totals({ sums }: { readonly sums: readonly SubscriptionSum[] }) {
  const speaker = useSpeaker();
  const told = (minor: number, currency: string) => speaker.money({ minor, currency });
  return (
    <Section
      title={speaker.say('subscriptions.totals')}
      hint={speaker.say('subscriptions.totalsHint')}
      framed={false}
    >
      <ul className={classes['sums']}>
        {sums.map(({ currency, monthly, yearly }) => (
          <li key={currency} className={classes['sum']}>
            <span className={classes['month']}>
              {speaker.say('subscriptions.totalMonth', { amount: told(monthly, currency) })}
            </span>
            <span className={classes['year']}>
              {speaker.say('subscriptions.totalYear', { amount: told(yearly, currency) })}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
