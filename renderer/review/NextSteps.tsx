import { Button } from '@mantine/core';

import type { FlagSummary } from '../../shared/contract/review.ts';
import { useSpeaker } from '../app/Language.tsx';
import { caseOf, cases as allCases, hrefOf, SUBSCRIPTIONS } from '../app/route.ts';
import { useFollowedCases } from '../cases/useFollowed.ts';
import { AddStatements } from '../import/AddStatements.tsx';
import { Section } from '../ui/Section.tsx';
import classes from './QueueEnd.module.css';
import { type Groups, openCasesOf } from './queue.ts';

/** What can be done after the queue: first the case that was opened last, then what else was noticed. */
export function NextSteps(props: {
  readonly groups: Groups;
  readonly onMove: (flag: number | null) => void;
}) {
  const { groups } = props;
  const { say } = useSpeaker();
  const cases = openCasesOf(groups, useFollowedCases());
  const [latest] = cases;
  const first: FlagSummary | undefined = groups.noticed[0];
  return (
    <Section title={say('review.end.next')} framed={false}>
      <div className={classes['steps']}>
        {latest && (
          <Button component="a" href={hrefOf(caseOf(latest.id))}>
            {say(latest.phase === 'prepare' ? 'review.end.openCase' : 'review.end.goOnWithCase', {
              merchant: latest.merchant,
            })}
          </Button>
        )}
        {cases.length > 1 && (
          <Button component="a" variant="default" href={hrefOf(allCases())}>
            {say('review.end.allCases', { count: cases.length })}
          </Button>
        )}
        {first && (
          <Button variant={latest ? 'default' : 'filled'} onClick={() => props.onMove(first.id)}>
            {say('review.end.lookNoticed', { count: groups.noticed.length })}
          </Button>
        )}
        <AddStatements primary={!first && !latest} />
        <Button component="a" variant="default" href={hrefOf(SUBSCRIPTIONS)}>
          {say('review.end.subscriptions')}
        </Button>
      </div>
    </Section>
  );
}
