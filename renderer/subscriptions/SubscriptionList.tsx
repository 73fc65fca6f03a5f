import type { Subscription } from '../../shared/subscription.ts';
import { useCall } from '../app/calls.ts';
import classes from './SubscriptionList.module.css';
import { SubscriptionRow } from './SubscriptionRow.tsx';

/** One line for each, in the order given. */
export function SubscriptionList(props: {
  readonly subscriptions: readonly Subscription[];
  /** Key of the one that was just marked, or its mark removed: it gets the focus where it is now. */
  readonly moved: string | null;
  readonly onMove: (key: string) => void;
}) {
  const accounts = useCall('accounts.list', {});
  const flags = useCall('flags.list', {});
  const names = new Map(accounts.data?.map(({ id, name }) => [id, name]));
  return (
    <ul className={classes['list']}>
      {props.subscriptions.map((one) => (
        <SubscriptionRow
          key={one.key}
          subscription={one}
          account={names.get(one.account) ?? ''}
          flags={flags.data ?? []}
          moved={props.moved === one.key}
          onMove={props.onMove}
        />
      ))}
    </ul>
  );
}
