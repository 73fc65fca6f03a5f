import { Button } from '@mantine/core';

import { useSpeaker } from '../app/Language.tsx';
import type { RecoupProblem } from '../app/problem.ts';
import classes from './Centered.module.css';

/** The whole window when the app does not answer: what happened, what was kept, what to do. */
export function NotReachable(props: { readonly problem: RecoupProblem; readonly retry: () => void }) {
  const speaker = useSpeaker();
  return (
    <div className={classes['centered']} role="alert">
      <h1 className={classes['title']}>{speaker.say(titleOf(props.problem))}</h1>
      <p className={classes['text']}>{speaker.tell(props.problem.said)}</p>
      <Button onClick={props.retry}>{speaker.say('common.tryAgain')}</Button>
    </div>
  );
}

function titleOf(problem: RecoupProblem) {
  const stopped = ['common.unreachable', 'problems.appStopped'].includes(problem.said.id);
  if (stopped) return 'common.unreachableTitle';
  return problem.said.id === 'common.locked' ? 'common.lockedTitle' : 'common.failed';
}
