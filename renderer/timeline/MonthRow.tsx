import { useElementSize } from '@mantine/hooks';
import { memo } from 'react';

import { useSpeaker } from '../app/Language.tsx';
import classes from './ChargeGrid.module.css';
import type { MonthSpan } from './layout.ts';
import { Sums } from './Sums.tsx';
import { sumsThatFit } from './sumsThatFit.ts';

/** The heading of a month; `copy` is the one that stays on top while its charges scroll by. */
export const MonthRow = memo(function MonthRow(props: {
  readonly span: MonthSpan;
  readonly top: number;
  readonly copy?: boolean;
}) {
  const { span } = props;
  const speaker = useSpeaker();
  const { ref, width } = useElementSize<HTMLSpanElement>();
  // Not measured yet: all of them, so that none flashes up late.
  const room = width === 0 ? Infinity : width;
  const content = (
    <>
      <span className={classes['monthName']}>{speaker.day(span.month, 'month')}</span>
      <span className={classes['monthCount']}>{speaker.say('timeline.count', { count: span.count })}</span>
      <span ref={ref} className={classes['monthSums']}>
        <Sums sums={span.sums} most={sumsThatFit(span.sums, room, speaker)} />
      </span>
    </>
  );
  const style = { transform: `translateY(${props.top}px)` };
  if (props.copy) {
    return (
      <div className={classes['sticky']} aria-hidden="true">
        <div className={classes['heading']} style={style}>
          {content}
        </div>
      </div>
    );
  }
  return (
    <div role="row" className={classes['headingRow']} style={style} aria-rowindex={span.first + 1}>
      <div role="rowheader" aria-colspan={6} className={classes['heading']}>
        {content}
      </div>
    </div>
  );
});
