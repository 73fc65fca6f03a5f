import { useSpeaker } from '../app/Language.tsx';
import classes from './TimelineScreen.module.css';

const ROWS = 12;

/** The shape of the list to come, shown only when the wait can be noticed. */
export function Loading() {
  const { say } = useSpeaker();
  return (
    <div className={classes['loading']} role="status" aria-label={say('timeline.loading')}>
      {Array.from({ length: ROWS }, (_, at) => (
        <span key={at} style={{ width: `${30 + ((at * 37) % 45)}%` }} />
      ))}
    </div>
  );
}
