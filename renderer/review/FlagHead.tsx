import { ActionIcon } from '@mantine/core';
import type { Ref } from 'react';

import type { Flag, FlagSummary } from '../../shared/contract/review.ts';
import { useSpeaker } from '../app/Language.tsx';
import { useFollowedCase } from '../cases/useFollowed.ts';
import { adviceOn, headlineMoney, headlineOf, toneOfFlag } from '../flag/headline.ts';
import { Icon } from '../ui/icons.tsx';
import { MarkShape } from '../ui/Mark.tsx';
import { FlagCase } from './FlagCase.tsx';
import classes from './FlagPane.module.css';

/** What it is, who took it, and how much is in it. The heading takes the focus when the flag comes. */
export function FlagHead({
  title,
  flag,
  place,
  heading,
  onMove,
  summary,
}: {
  /** The id of the heading. */
  readonly title: string;
  readonly flag: Flag;
  readonly place: { readonly at: number; readonly of: number } | null;
  readonly heading: Ref<HTMLHeadingElement>;
  readonly onMove: (by: 1 | -1) => void;
  /** Its filing limit and its case, as the list has them. */
  readonly summary: FlagSummary | null;
}) {
  const speaker = useSpeaker();
  const { say } = speaker;
  const followed = useFollowedCase(flag.case);
  const money = headlineMoney(flag, speaker, followed);
  const advice = adviceOn(flag);
  return (
    <header className={classes['head']}>
      <div className={classes['place']}>
        <Step by={-1} onMove={onMove} />
        {place && <span>{say('review.place', place)}</span>}
        <Step by={1} onMove={onMove} />
      </div>
      <h2 id={title} ref={heading} className={classes['heading']} tabIndex={-1}>
        <span className={classes['what']}>
          <MarkShape meaning={toneOfFlag(flag, followed)} />
          {headlineOf(flag, speaker, followed)}
        </span>{' '}
        <span className={classes['merchant']}>{flag.merchant}</span>{' '}
        {money !== null && <span className={classes['money']}>{money}</span>}
      </h2>
      {advice && <p className={classes['advice']}>{say(advice)}</p>}
      {summary && <FlagCase flag={flag} summary={summary} />}
    </header>
  );
}

function Step({ by, onMove }: { readonly by: 1 | -1; readonly onMove: (by: 1 | -1) => void }) {
  const { say } = useSpeaker();
  const name = say(by === 1 ? 'review.next' : 'review.previous');
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      aria-label={name}
      aria-keyshortcuts={by === 1 ? 'j ArrowRight' : 'k ArrowLeft'}
      title={`${name} (${by === 1 ? 'J' : 'K'})`}
      onClick={() => onMove(by)}
    >
      <Icon name={by === 1 ? 'chevron' : 'back'} size={16} />
    </ActionIcon>
  );
}
