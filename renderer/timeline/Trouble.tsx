import { Button } from '@mantine/core';

import type { Said } from '../../shared/said.ts';
import { useSpeaker } from '../app/Language.tsx';
import { Icon } from '../ui/icons.tsx';
import classes from './Trouble.module.css';

/** Says calmly that something could not be shown, why, and lets the person try again. */
export function Trouble(props: {
  readonly title: string;
  readonly said: Said;
  readonly onRetry: () => void;
}) {
  const speaker = useSpeaker();
  return (
    <div role="alert" className={classes['trouble']}>
      <Icon name="warning" size={28} />
      <h2>{props.title}</h2>
      <p>{speaker.tell(props.said)}</p>
      <Button variant="default" onClick={props.onRetry}>
        {speaker.say('timeline.tryAgain')}
      </Button>
    </div>
  );
}
