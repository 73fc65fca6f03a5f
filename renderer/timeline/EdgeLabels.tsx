import { useSpeaker } from '../app/Language.tsx';
import classes from './EdgeLabels.module.css';
import type { EdgeEnd, EdgeEnds } from './edges.ts';

/** Where a tie leaves the window: to which day it leads, and the way there. */
export function EdgeLabels(props: { readonly ends: EdgeEnds; readonly onGo: (end: EdgeEnd) => void }) {
  return (
    <>
      <Labels ends={props.ends.above} edge="above" onGo={props.onGo} />
      <Labels ends={props.ends.below} edge="below" onGo={props.onGo} />
    </>
  );
}

function Labels(props: {
  readonly ends: readonly EdgeEnd[];
  readonly edge: 'above' | 'below';
  readonly onGo: (end: EdgeEnd) => void;
}) {
  const speaker = useSpeaker();
  if (props.ends.length === 0) return null;
  const id = props.edge === 'above' ? 'timeline.tieAbove' : 'timeline.tieBelow';
  return (
    <div className={classes['edge']} data-edge={props.edge}>
      {props.ends.map((end) => (
        <button
          key={end.flag}
          type="button"
          className={classes['label']}
          data-tone={end.tone}
          aria-label={speaker.say(id, { day: { day: end.day } })}
          onClick={() => props.onGo(end)}
        >
          <span aria-hidden="true">{props.edge === 'above' ? '↑' : '↓'}</span>
          {speaker.day(end.day, 'brief')}
        </button>
      ))}
    </div>
  );
}
