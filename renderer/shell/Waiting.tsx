import { Loader } from '@mantine/core';
import { useTimeout } from '@mantine/hooks';
import { useState } from 'react';

import { useSpeaker } from '../app/Language.tsx';
import classes from './Centered.module.css';

/** Nothing for the first moment, so that a quick answer does not flash; then a sign of life. */
export function Waiting() {
  const speaker = useSpeaker();
  const [long, setLong] = useState(false);
  useTimeout(() => setLong(true), 400, { autoInvoke: true });
  return (
    <div className={classes['centered']} role="status">
      {long && <Loader size="sm" aria-label={speaker.say('common.loading')} />}
    </div>
  );
}
