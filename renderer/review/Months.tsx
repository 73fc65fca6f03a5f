import type { FlagDetail } from '../../shared/contract/review.ts';
import type { TimelineRow } from '../../shared/contract/timeline.ts';
import { useSpeaker } from '../app/Language.tsx';
import { MonthStrip } from '../flag/MonthStrip.tsx';
import { beatsBetween } from '../flag/rhythm.ts';
import classes from './FlagPane.module.css';
import { monthsAround } from './span.ts';

/** The merchant's charges in the months around, so that a broken rhythm is seen. */
export function Months({ detail }: { readonly detail: FlagDetail }) {
  const { say } = useSpeaker();
  const { flag } = detail;
  const rows = everyOnce([...flag.charges, ...flag.refunds, ...detail.around]);
  const { from, to } = monthsAround(
    flag.charges.map(({ day }) => day),
    detail.accounts,
  );
  const double = flag.kind === 'double-charge';
  return (
    <section className={classes['section']}>
      <h3 className={classes['title']}>{say('review.months', { merchant: flag.merchant })}</h3>
      <MonthStrip
        beats={beatsBetween(rows, from, to)}
        lit={new Set([...flag.charges, ...flag.refunds].map(({ id }) => id))}
      />
      <p className={classes['hint']}>{say(double ? 'review.monthsHint' : 'review.monthsHintPlain')}</p>
    </section>
  );
}

function everyOnce(rows: readonly TimelineRow[]): TimelineRow[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}
