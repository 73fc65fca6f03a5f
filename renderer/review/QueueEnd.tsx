import type { Ref } from 'react';

import type { Money } from '../../shared/money.ts';
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
      <NextSteps groups={props.groups} onMove={props.onMove} />
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
  const sumsOf = (sums: readonly Money[]): string => sums.map((sum) => money(sum)).join(' + ');
  const open = sumsOf(result.claims.remaining);
  const back = sumsOf(result.claims.returned);
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
      {open !== '' && <p className={classes['money']}>{say('review.end.toGetBack', { sums: open })}</p>}
      {back !== '' && (
        <p className={classes['money']} data-back="true">
          {say('review.end.back', { sums: back })}
        </p>
      )}
      {open === '' && back === '' && (
        <p className={classes['money']} data-none="true">
          {say(result.claims.claimed.length === 0 ? 'review.end.nothingClaimed' : 'review.end.nothingLeft')}
        </p>
      )}
    </header>
  );
}
