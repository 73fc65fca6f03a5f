import { VisuallyHidden } from '@mantine/core';

import type { Subscription } from '../../shared/subscription.ts';
import { useSpeaker } from '../app/Language.tsx';
import classes from './PriceStrip.module.css';

/** So many prices tell the story; older ones are on the timeline. */
const SHOWN = 4;

/** How the price went: "$9.99 → $11.99 since March 2026". Nothing where it never moved. */
export function PriceStrip({ subscription }: { readonly subscription: Subscription }) {
  const { say, money, day } = useSpeaker();
  const prices = subscription.prices.slice(-SHOWN);
  if (prices.length < 2) return null;
  const steps = prices.map(({ from, amount }, index) =>
    index === 0
      ? money(amount)
      : say('subscriptions.priceSince', { amount: money(amount), month: day(from.slice(0, 7), 'month') }),
  );
  return (
    <p className={classes['strip']}>
      <VisuallyHidden>{say('subscriptions.prices')} </VisuallyHidden>
      {steps.map((step, index) => (
        <span key={step}>
          {index > 0 && ' → '}
          {step}
        </span>
      ))}
    </p>
  );
}
