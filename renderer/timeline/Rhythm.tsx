import { Button } from '@mantine/core';

import type { ChargeDetail, TimelineRow } from '../../shared/contract/timeline.ts';
import { monthOf } from '../../shared/day.ts';
import { useSpeaker } from '../app/Language.tsx';
import { Amount } from '../ui/Amount.tsx';
import { MarkShape } from '../ui/Mark.tsx';
import { merchantCharges } from '../flag/compare.ts';
import { markOf } from '../flag/marks.ts';
import classes from './Rhythm.module.css';
import { MonthStrip } from '../flag/MonthStrip.tsx';
import { rhythmOf } from '../flag/rhythm.ts';

const MONTHS = 9;
const LISTED = 8;

/** The merchant's other charges: month by month, so that a broken rhythm is seen, and as a list. */
export function Rhythm(props: {
  readonly detail: ChargeDetail;
  readonly onGo: (row: TimelineRow) => void;
  readonly onMerchant: (merchant: string) => void;
}) {
  const { row } = props.detail;
  const { say } = useSpeaker();
  const all = merchantCharges(props.detail);
  const others = all.filter(({ id }) => id !== row.id);
  return (
    <section className={classes['rhythm']}>
      <h3 className={classes['title']}>{say('timeline.rhythm', { merchant: row.merchant })}</h3>
      {others.length === 0 ? (
        <p className={classes['none']}>{say('timeline.rhythmNone')}</p>
      ) : (
        <>
          <MonthStrip beats={rhythmOf(all, monthOf(row.day), MONTHS)} lit={new Set([row.id])} />
          <ul className={classes['others']}>
            {nearest(others, row).map((other) => (
              <li key={other.id}>
                <OtherCharge row={other} onGo={props.onGo} />
              </li>
            ))}
          </ul>
          <Button variant="subtle" size="compact-sm" onClick={() => props.onMerchant(row.merchant)}>
            {say('timeline.showMerchant')}
          </Button>
        </>
      )}
    </section>
  );
}

function OtherCharge(props: { readonly row: TimelineRow; readonly onGo: (row: TimelineRow) => void }) {
  const { row } = props;
  const speaker = useSpeaker();
  const mark = markOf(row);
  return (
    <button type="button" className={classes['other']} onClick={() => props.onGo(row)}>
      <span>{speaker.day(row.day)}</span>
      <span className={classes['mark']} title={mark ? speaker.tell(mark.said) : undefined}>
        {mark && <MarkShape meaning={mark.tone} />}
      </span>
      <Amount money={row.amount} />
    </button>
  );
}

/** The charges next to this one in time, newest first. */
function nearest(others: readonly TimelineRow[], row: TimelineRow): TimelineRow[] {
  const here = others.findIndex(({ day }) => day <= row.day);
  const at = here === -1 ? others.length : here;
  const from = Math.max(Math.min(at - LISTED / 2, others.length - LISTED), 0);
  return others.slice(from, from + LISTED);
}
