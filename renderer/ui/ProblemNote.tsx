import { Button } from '@mantine/core';

import { useSpeaker } from '../app/Language.tsx';
import { saidOf } from '../app/problem.ts';
import { Icon } from './icons.tsx';
import classes from './Note.module.css';

/** A failure, said calmly: what happened, what was kept, what to do. */
export function ProblemNote(props: {
  readonly error: unknown;
  /** A sentence that says which of several failed. */
  readonly about?: string | null;
  readonly retry?: () => void;
}) {
  const speaker = useSpeaker();
  return (
    <div className={classes['note']} data-tone="problem" role="alert">
      <Icon name="warning" />
      <p className={classes['text']}>
        {props.about && `${props.about} `}
        {speaker.tell(saidOf(props.error))}
      </p>
      {props.retry && (
        <Button size="compact-sm" variant="default" onClick={props.retry}>
          {speaker.say('common.tryAgain')}
        </Button>
      )}
    </div>
  );
}
