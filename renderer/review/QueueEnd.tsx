import type { Ref } from 'react';

import type { ReviewResult } from '../../shared/review.ts';
import { useCall } from '../app/calls.ts';
import { useSpeaker } from '../app/Language.tsx';
import { CoverageStrip } from '../coverage/CoverageStrip.tsx';
import { Waiting } from '../shell/Waiting.tsx';
import { ProblemNote } from '../ui/ProblemNote.tsx';
import { Section } from '../ui/Section.tsx';
import { NextSteps } from './NextSteps.tsx';
import type { Groups } from './queue.ts';
import classes from './QueueEnd.module.css';
import { lookedAt } from './result.ts';
import { ResultTable } from './ResultTable.tsx';

/** The end of the queue is a result: what was looked at, what is claimed, and how far that can be trusted. */
export function QueueEnd(props: {
  readonly heading: Ref<HTMLHeadingElement>;
  readonly groups: Groups;
  readonly onMove: (flag: number | null) => void;
}) {
  const { say } = useSpeaker();
  const result = useCall('review.result', {});
  if (result.error) return <ProblemNote error={result.error} retry={() => void result.refetch()} />;
  if (!result.data) return <Waiting />;
  return (
    <div className={classes['end']}>
      <Outcome heading={props.heading} result={result.data} />
      {lookedAt(result.data) > 0 && <ResultTable result={result.data} />}
      <NextSteps noticed={props.groups.noticed} onMove={props.onMove} />
      <Section title={say('review.end.trust')} hint={say('review.end.trustHint')} framed={false}>
        <CoverageStrip />
      </Section>
    </div>
  );
}

function Outcome({
  heading,
  result,
}: {
  readonly heading: Ref<HTMLHeadingElement>;
  readonly result: ReviewResult;
}) {
  const { say, money } = useSpeaker();
  const flags = lookedAt(result);
  const { charges } = result;
  const claimed = result.decided.claimed.sums.map((sum) => money(sum)).join(' + ');
  if (flags === 0) {
    return (
      <h2 ref={heading} tabIndex={-1} className={classes['heading']}>
        {say('review.end.clean', { charges })}
      </h2>
    );
  }
  return (
    <header>
      <h2 ref={heading} tabIndex={-1} className={classes['heading']}>
        {say('review.end.title')}
      </h2>
      <p className={classes['searched']}>{say('review.end.searched', { charges, flags })}</p>
      <p className={classes['money']} data-none={claimed === ''}>
        {claimed === '' ? say('review.end.nothingClaimed') : say('review.end.toGetBack', { sums: claimed })}
      </p>
    </header>
  );
}
