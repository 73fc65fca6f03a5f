import { Button } from '@mantine/core';
import { useRef, useState } from 'react';

import type { FlagSummary } from '../../shared/contract/review.ts';
import type { Subscription } from '../../shared/subscription.ts';
import { useFocusWhenShown } from '../app/focus.ts';
import { useSpeaker } from '../app/Language.tsx';
import { hrefOf, timeline } from '../app/route.ts';
import { AfterCancellation } from './AfterCancellation.tsx';
import { CancelForm } from './CancelForm.tsx';
import { FoundLinks } from './FoundLinks.tsx';
import { PriceStrip } from './PriceStrip.tsx';
import classes from './SubscriptionRow.module.css';
import { UndoCancel } from './UndoCancel.tsx';

/** Who charges, how much, since when and when next; the whole line leads to its charges. */
export function SubscriptionRow(props: {
  readonly subscription: Subscription;
  /** Name of the account that pays. */
  readonly account: string;
  readonly flags: readonly FlagSummary[];
  /** It was just marked, or its mark removed, and came here from elsewhere on the page. */
  readonly moved: boolean;
  readonly onMove: (key: string) => void;
}) {
  const { say } = useSpeaker();
  const { subscription: one, flags } = props;
  const [asking, setAsking] = useState(false);
  const ask = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setAsking(false);
    ask.current?.focus();
  };
  return (
    <li className={classes['row']} data-state={one.state}>
      <div className={classes['line']}>
        <Who subscription={one} account={props.account} moved={props.moved} />
        <Cost subscription={one} />
        <div className={classes['deeds']}>
          {one.state === 'cancelled' && <UndoCancel subscription={one} done={props.onMove} />}
          {one.state === 'running' && (
            <Button
              variant="subtle"
              color="gray"
              size="compact-sm"
              ref={ask}
              data-cancel
              aria-expanded={asking}
              aria-label={say('subscriptions.cancelOf', { merchant: one.merchant })}
              onClick={() => setAsking(!asking)}
            >
              {say('subscriptions.cancel')}
            </Button>
          )}
        </div>
      </div>
      <PriceStrip subscription={one} />
      <FoundLinks subscription={one} flags={flags} />
      {one.state === 'cancelled' && <AfterCancellation subscription={one} flags={flags} />}
      {asking && one.state === 'running' && (
        <CancelForm subscription={one} close={close} done={props.onMove} />
      )}
    </li>
  );
}

function Who(props: {
  readonly subscription: Subscription;
  readonly account: string;
  readonly moved: boolean;
}) {
  const { subscription: one, account } = props;
  const link = useFocusWhenShown<HTMLAnchorElement>(props.moved);
  const { say } = useSpeaker();
  const quiet = [account, say(`subscriptions.rhythm.${one.rhythm}`), useSpanWords(one)];
  return (
    <div className={classes['who']}>
      <a
        ref={link}
        className={classes['merchant']}
        href={hrefOf(timeline({ merchant: one.merchant }))}
        data-subscription
        title={say('subscriptions.show', { merchant: one.merchant })}
      >
        {one.merchant}
      </a>
      <span className={classes['quiet']}>{quiet.filter((part) => part !== '').join(' · ')}</span>
    </div>
  );
}

function useSpanWords(one: Subscription): string {
  const { say, day } = useSpeaker();
  const from = day(one.since.slice(0, 7), 'month');
  const to = day(one.last.slice(0, 7), 'month');
  if (one.state !== 'ended') return say('subscriptions.since', { month: from });
  return from === to ? from : say('subscriptions.span', { from, to });
}

function Cost({ subscription: one }: { readonly subscription: Subscription }) {
  const { say, money } = useSpeaker();
  const price = one.prices.at(-1);
  const amount = price ? money(price.amount) : '';
  const yearly = say('subscriptions.totalYear', { amount: money(one.yearly) });
  return (
    <div className={classes['cost']}>
      <span className={classes['price']}>{one.varies ? say('subscriptions.about', { amount }) : amount}</span>
      <span className={classes['quiet']}>
        {one.state === 'running' && one.rhythm !== 'yearly' && <span>{yearly}</span>}
        <When subscription={one} />
      </span>
    </div>
  );
}

function When({ subscription: one }: { readonly subscription: Subscription }) {
  const { say, day } = useSpeaker();
  if (one.cancelledOn !== null)
    return <span>{say('subscriptions.cancelledOn', { day: day(one.cancelledOn) })}</span>;
  if (one.next === null) return <span>{say('subscriptions.last', { day: day(one.last) })}</span>;
  // Of what comes once or twice a year the year is worth telling.
  const style = one.rhythm === 'yearly' || one.rhythm === 'halfYearly' ? 'long' : 'brief';
  const told = one.overdue ? 'subscriptions.overdue' : 'subscriptions.next';
  return <span>{say(told, { day: day(one.next, style) })}</span>;
}
