import type { Subscription } from '../../shared/subscription.ts';
import { useSpeaker } from '../app/Language.tsx';
import classes from './Ended.module.css';
import { SubscriptionList } from './SubscriptionList.tsx';

/** Folded away: what was charged regularly once. */
export function Ended({ subscriptions }: { readonly subscriptions: readonly Subscription[] }) {
  const { say } = useSpeaker();
  return (
    <details className={classes['ended']}>
      <summary className={classes['title']}>
        {say('subscriptions.ended', { count: subscriptions.length })}
      </summary>
      <div className={classes['body']}>
        <SubscriptionList subscriptions={subscriptions} moved={null} onMove={() => undefined} />
      </div>
    </details>
  );
}
