import type { Clock } from '../../shared/case/limits.ts';
import { useSpeaker } from '../app/Language.tsx';
import { useToday } from '../app/today.ts';
import { isNear } from '../cases/words.ts';
import classes from './ClockLine.module.css';
import { endsAtPoint, type LinePoint, lineOf } from './line.ts';

/** px between two labels above each other. */
const LANE = 52;

/** The dates as a line, from the charge to the last limit. The list below says the same in words. */
export function ClockLine({ clocks }: { readonly clocks: readonly Clock[] }) {
  const { say } = useSpeaker();
  const line = lineOf(clocks, useToday());
  if (!line) return null;
  const lanes = Math.max(...line.points.map(({ lane }) => lane)) + 1;
  return (
    <div className={classes['frame']} aria-hidden="true">
      <div className={classes['line']} style={{ height: 26 + lanes * LANE }}>
        <span className={classes['gone']} style={{ width: `${line.today * 100}%` }} />
        <span
          className={classes['today']}
          style={{ left: `${line.today * 100}%` }}
          data-right={line.today > 0.8}
        >
          <span>{say('cases.clock.today')}</span>
        </span>
        {line.points.map((point) => (
          <Point key={point.until} point={point} />
        ))}
      </div>
    </div>
  );
}

function Point({ point }: { readonly point: LinePoint }) {
  const { tell, day } = useSpeaker();
  const { until, clocks, at, lane } = point;
  const [first] = clocks;
  if (!first) return null;
  const more = clocks.length > 1 ? ` +${clocks.length - 1}` : '';
  return (
    <span
      className={classes['point']}
      data-kind={first.kind}
      data-near={first.kind === 'filing' && isNear({ left: first.left ?? 0, byCard: first.byCard })}
      data-perhaps={clocks.every(({ applies }) => applies === 'perhaps')}
      data-ends={endsAtPoint(at)}
      style={{ left: `${at * 100}%`, height: 10 + lane * LANE }}
    >
      <span className={classes['label']} title={clocks.map(({ label }) => tell(label)).join(', ')}>
        <strong>
          {day(until, 'brief')}
          {more}
        </strong>
        <span>{tell(first.label)}</span>
      </span>
    </span>
  );
}
