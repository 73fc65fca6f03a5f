import { memo } from 'react';

import { useSpeaker } from '../app/Language.tsx';
import { MarkShape } from '../ui/Mark.tsx';
import classes from './DensityStrip.module.css';
import type { Band } from './strip.ts';

/** px of a band from which on the tied-pair mark fits; below, a notch stands for it. */
const ROOM_FOR_MARK = 14;

/** One month of the strip: its name where there is room, its bar, and whether something is doubled. */
export const StripMonth = memo(function StripMonth(props: {
  readonly band: Band;
  readonly named: boolean;
  readonly here: boolean;
}) {
  const { band } = props;
  const speaker = useSpeaker();
  return (
    <div
      className={classes['month']}
      style={{ top: band.top, height: band.height }}
      data-here={props.here}
      data-empty={band.count === 0}
    >
      {props.named && <span className={classes['name']}>{speaker.day(band.month, 'monthName')}</span>}
      <span className={classes['track']}>
        <span className={classes['bar']} style={{ width: `${band.length * 100}%` }} />
      </span>
      <span className={classes['flag']}>
        {band.flagged > 0 &&
          (band.height >= ROOM_FOR_MARK ? (
            <MarkShape meaning="doubled" />
          ) : (
            <span className={classes['notch']} />
          ))}
      </span>
    </div>
  );
});
