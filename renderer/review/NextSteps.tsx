import { Button } from '@mantine/core';

import type { CaseSummary } from '../../shared/case/list.ts';
import type { FlagSummary } from '../../shared/contract/review.ts';
import { daysBetween } from '../../shared/day.ts';
import { useSpeaker } from '../app/Language.tsx';
import { caseOf, cases as allCases, hrefOf, SUBSCRIPTIONS } from '../app/route.ts';
import { useToday } from '../app/today.ts';
import { useFollowedCases } from '../cases/useFollowed.ts';
import { isNear, leftWords } from '../cases/words.ts';
import { AddStatements } from '../import/AddStatements.tsx';
import { Section } from '../ui/Section.tsx';
import { MarkShape } from '../ui/Mark.tsx';
import classes from './QueueEnd.module.css';
import { type Groups, openCasesOf, urgencyOf } from './queue.ts';

/** What can be done after the queue: first the most urgent case, then what else was noticed. */
export function NextSteps(props: {
  readonly groups: Groups;
  readonly onMove: (flag: number | null) => void;
}) {
  const { groups } = props;
  const { say } = useSpeaker();
  const cases = openCasesOf(groups, useFollowedCases());
  const [urgent] = cases;
  const first: FlagSummary | undefined = groups.noticed[0];
  return (
    <Section title={say('review.end.next')} framed={false}>
      {urgent && <WhyFirst first={urgent} cases={cases.length} />}
      <div className={classes['steps']}>
        {urgent && (
          <Button component="a" href={hrefOf(caseOf(urgent.id))}>
            {say(urgent.phase === 'prepare' ? 'review.end.openCase' : 'review.end.goOnWithCase', {
              merchant: urgent.merchant,
            })}
          </Button>
        )}
        {cases.length > 1 && (
          <Button component="a" variant="default" href={hrefOf(allCases())}>
            {say('review.end.allCases', { count: cases.length })}
          </Button>
        )}
        {first && (
          <Button variant={urgent ? 'default' : 'filled'} onClick={() => props.onMove(first.id)}>
            {say('review.end.lookNoticed', { count: groups.noticed.length })}
          </Button>
        )}
        <AddStatements primary={!first && !urgent} />
        <Button component="a" variant="default" href={hrefOf(SUBSCRIPTIONS)}>
          {say('review.end.subscriptions')}
        </Button>
      </div>
    </Section>
  );
}

/** Why this case and no other is led to: its day. Nothing where none of them has one. */
function WhyFirst({ first, cases }: { readonly first: CaseSummary; readonly cases: number }) {
  const speaker = useSpeaker();
  const today = useToday();
  const urgency = urgencyOf(first);
  if (!urgency) return null;
  const left = daysBetween(today, urgency.day);
  const values = {
    merchant: first.merchant,
    cases,
    day: speaker.day(urgency.day, 'brief'),
    left: leftWords(left, speaker),
  };
  const near = isNear({ left, byCard: urgency.of === 'byCard' });
  return (
    <p className={classes['why']} data-near={near}>
      {near && <MarkShape meaning="deadline" />}
      {speaker.say(`review.end.first.${urgency.of}`, values)}
    </p>
  );
}
