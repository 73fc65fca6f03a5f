import { useState } from 'react';

import type { Subscription } from '../../shared/subscription.ts';
import { useCall } from '../app/calls.ts';
import { useSpeaker } from '../app/Language.tsx';
import { AddStatements } from '../import/AddStatements.tsx';
import { Screen } from '../shell/Screen.tsx';
import { Waiting } from '../shell/Waiting.tsx';
import { ProblemNote } from '../ui/ProblemNote.tsx';
import { Section } from '../ui/Section.tsx';
import { Ended } from './Ended.tsx';
import { SubscriptionList } from './SubscriptionList.tsx';
import classes from './SubscriptionsScreen.module.css';
import { Totals } from './Totals.tsx';
import { useSubscriptionKeys } from './useSubscriptionKeys.ts';

/** What is charged regularly: what it comes to, and one line for each. */
export function SubscriptionsScreen() {
  const { say } = useSpeaker();
  const answer = useCall('subscriptions.list', {});
  const keys = useSubscriptionKeys();
  const [moved, setMoved] = useState<string | null>(null);
  const list = answer.data?.list ?? [];
  const of = (state: Subscription['state']) => list.filter((one) => one.state === state);
  const running = of('running');
  const cancelled = of('cancelled').toSorted(
    (one, other) => Number(other.afterCancellation.length > 0) - Number(one.afterCancellation.length > 0),
  );
  const ended = of('ended');
  const cancelledPart = cancelled.length > 0 && (
    <Section title={say('subscriptions.cancelled')} hint={say('subscriptions.cancelledHint')}>
      <SubscriptionList subscriptions={cancelled} moved={moved} onMove={setMoved} />
    </Section>
  );
  // Money that goes out in spite of a cancellation comes before what is as it should be.
  const first = cancelled.some((one) => one.afterCancellation.length > 0);
  return (
    <Screen
      title={say('common.subscriptions')}
      fact={answer.data && list.length > 0 && say('subscriptions.fact', { count: running.length })}
    >
      {answer.error && <ProblemNote error={answer.error} retry={() => void answer.refetch()} />}
      {answer.isPending && <Waiting />}
      {answer.data && list.length === 0 && <Empty />}
      {answer.data && list.length > 0 && (
        <div ref={keys}>
          {answer.data.sums.length > 0 && <Totals sums={answer.data.sums} />}
          {first && cancelledPart}
          {running.length > 0 && (
            <Section title={say('subscriptions.running')}>
              <SubscriptionList subscriptions={running} moved={moved} onMove={setMoved} />
            </Section>
          )}
          {!first && cancelledPart}
          {ended.length > 0 && <Ended subscriptions={ended} />}
        </div>
      )}
    </Screen>
  );
}

function Empty() {
  const { say } = useSpeaker();
  return (
    <div className={classes['empty']}>
      <h2>{say('subscriptions.emptyTitle')}</h2>
      <p>{say('subscriptions.empty')}</p>
      <AddStatements />
    </div>
  );
}
