import { useSpeaker } from '../app/Language.tsx';
import classes from './DensityStrip.module.css';
import type { Band } from './strip.ts';
import { Sums } from './Sums.tsx';

const TIP_HEIGHT = 64;

/** What a month holds, beside the strip while the pointer is on it. */
export function StripTip({ band, height }: { readonly band: Band; readonly height: number }) {
  const speaker = useSpeaker();
  const top = Math.max(Math.min(band.top + band.height / 2 - TIP_HEIGHT / 2, height - TIP_HEIGHT), 0);
  return (
    <div className={classes['tip']} style={{ top }} aria-hidden="true">
      <strong>{speaker.day(band.month, 'month')}</strong>
      <span>
        {speaker.say('timeline.count', { count: band.count })}
        {band.flagged > 0 && <> · {speaker.say('timeline.doubledCount', { count: band.flagged })}</>}
      </span>
      <Sums sums={band.sums} most={2} />
    </div>
  );
}
