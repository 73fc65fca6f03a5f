import type { AccountCoverage, Days } from '../../shared/coverage.ts';
import { useSpeaker } from '../app/Language.tsx';
import { type Axis, placeOf } from './axis.ts';
import classes from './CoverageBar.module.css';

/** Share of the axis that a hole must have for its word to fit in: `missing`, `perhaps missing`. */
const ROOM = { certain: 0.11, quiet: 0.2 };
/** Marks nearer than this are one. */
const APART = 0.015;

/** The days of one account on the common axis. All of it is said in words beneath. */
export function CoverageBar({ account, axis }: { readonly account: AccountCoverage; readonly axis: Axis }) {
  const speaker = useSpeaker();
  const place = (days: Days): { left: string; width: string } => {
    const { left, width } = placeOf(axis, days);
    return { left: `${left * 100}%`, width: `${width * 100}%` };
  };
  return (
    <div className={classes['bar']} aria-hidden="true">
      {axis.ticks.map(({ day, at }) => (
        <span key={day} className={classes['line']} style={{ left: `${at * 100}%` }} />
      ))}
      {account.covered.map((days) => (
        <span key={days.from} className={classes['covered']} style={place(days)} />
      ))}
      {account.overlaps.map((days) => (
        <span key={days.from} className={classes['twice']} style={place(days)} />
      ))}
      {account.gaps.map(({ certain, ...days }) => (
        <span key={days.from} className={classes['gap']} data-certain={certain} style={place(days)}>
          {placeOf(axis, days).width > (certain ? ROOM.certain : ROOM.quiet) && (
            <span className={classes['word']}>
              {speaker.say(certain ? 'coverage.key.missing' : 'coverage.key.quiet')}
            </span>
          )}
        </span>
      ))}
      {marksOf(account, axis).map((at) => (
        <span key={at} className={classes['break']} style={{ left: `${at * 100}%` }}>
          ≠
        </span>
      ))}
    </div>
  );
}

function marksOf({ balances }: AccountCoverage, axis: Axis): readonly number[] {
  const marks: number[] = [];
  for (const { day } of balances.breaks) {
    const { left } = placeOf(axis, { from: day, to: day });
    if (left - (marks.at(-1) ?? -1) > APART) marks.push(left);
  }
  return marks;
}
