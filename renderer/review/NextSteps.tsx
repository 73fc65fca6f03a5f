import { Button } from '@mantine/core';

import type { FlagSummary } from '../../shared/contract.ts';
import { useSpeaker } from '../app/Language.tsx';
import { hrefOf, SUBSCRIPTIONS } from '../app/route.ts';
import { AddStatements } from '../import/AddStatements.tsx';
import { Section } from '../ui/Section.tsx';
import classes from './QueueEnd.module.css';

/** What can be done after the queue: what else was noticed first. */
export function NextSteps(props: {
  readonly noticed: readonly FlagSummary[];
  readonly onMove: (flag: number | null) => void;
}) {
  const { say } = useSpeaker();
  const first = props.noticed[0];
  return (
    <Section title={say('review.end.next')} framed={false}>
      <div className={classes['steps']}>
        {first && (
          <Button onClick={() => props.onMove(first.id)}>
            {say('review.end.lookNoticed', { count: props.noticed.length })}
          </Button>
        )}
        <AddStatements primary={!first} />
        <Button component="a" variant="default" href={hrefOf(SUBSCRIPTIONS)}>
          {say('review.end.subscriptions')}
        </Button>
      </div>
    </Section>
  );
}
