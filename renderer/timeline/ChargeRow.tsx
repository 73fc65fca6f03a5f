import { memo } from 'react';

import type { TimelineRow } from '../../shared/contract/timeline.ts';
import type { Speaker } from '../../shared/messages/speaker.ts';
import { useSpeaker } from '../app/Language.tsx';
import { Amount } from '../ui/Amount.tsx';
import { Mark } from '../ui/Mark.tsx';
import classes from './ChargeGrid.module.css';
import { type FollowedCase, type SpokenMark, spokenMark, wordsOf } from '../flag/followed.ts';

export interface ChargeRowProps {
  /** Null while the charge is on its way: the row is there and keeps the focus it may have. */
  readonly row: TimelineRow | null;
  readonly index: number;
  readonly top: number;
  readonly account: string;
  /** The case that is about it, once it is known. */
  readonly followed: FollowedCase | undefined;
  /** The first charge of its day, under a line. */
  readonly newDay: boolean;
  /** The day is said once: there, and on the topmost row in sight. */
  readonly showDay: boolean;
  /** The row that Tab reaches. */
  readonly tabStop: boolean;
  /** Its panel is open. */
  readonly open: boolean;
  /** A charge of the flag that the person points at. */
  readonly lit: boolean;
}

/** One charge in the list. Clicks and keys are heard by the list itself. */
export const ChargeRow = memo(function ChargeRow(props: ChargeRowProps) {
  const { row } = props;
  const speaker = useSpeaker();
  const mark = row && spokenMark(row, props.followed, speaker);
  return (
    <div
      role="row"
      className={classes['row']}
      style={{ transform: `translateY(${props.top}px)` }}
      aria-rowindex={props.index + 1}
      aria-selected={props.open}
      aria-label={row ? labelOf(row, props.account, mark, speaker) : speaker.say('timeline.rowLoading')}
      tabIndex={props.tabStop ? 0 : -1}
      data-index={props.index}
      data-flag={row?.mark?.flag}
      data-tone={mark?.tone}
      data-open={props.open}
      data-lit={props.lit}
      data-new-day={props.newDay}
      data-pending={row?.pending ?? false}
      data-waiting={row === null ? true : undefined}
    >
      {row ? (
        <Cells row={row} account={props.account} mark={mark} showDay={props.showDay} />
      ) : (
        <WaitingCells />
      )}
    </div>
  );
});

function Cells(props: {
  readonly row: TimelineRow;
  readonly account: string;
  readonly mark: SpokenMark | null;
  readonly showDay: boolean;
}) {
  const { row, mark } = props;
  const speaker = useSpeaker();
  return (
    <>
      <span role="gridcell" className={classes['day']}>
        {props.showDay && speaker.day(row.day, 'short')}
      </span>
      <span role="gridcell" className={classes['merchant']}>
        <span className={classes['name']} title={row.description}>
          {row.merchant}
        </span>
        <Aside row={row} />
      </span>
      <span role="gridcell" className={classes['account']}>
        {props.account}
      </span>
      <span role="gridcell" className={classes['mark']} title={mark ? wordsOf(mark) : undefined}>
        {mark && (
          <Mark meaning={mark.tone}>
            {mark.what !== null && <span className={classes['what']}>{mark.what} · </span>}
            {mark.words}
          </Mark>
        )}
      </span>
      <span role="gridcell" className={classes['original']}>
        {row.original && (
          <>
            (<Amount money={row.original} quiet />)
          </>
        )}
      </span>
      <span role="gridcell" className={classes['amount']}>
        <Amount money={row.amount} quiet={row.pending} />
      </span>
    </>
  );
}

/** What else is worth a word: not a purchase, or one part of several. */
function Aside({ row }: { readonly row: TimelineRow }) {
  const { say } = useSpeaker();
  const words = [];
  if (row.kind !== 'purchase' && row.kind !== 'refund') words.push(say(`timeline.kind.${row.kind}`));
  if (row.instalment) words.push(say('timeline.instalment', { ...row.instalment }));
  if (words.length === 0) return null;
  return <span className={classes['aside']}>{words.join(' · ')}</span>;
}

function WaitingCells() {
  return (
    <>
      <span role="gridcell" className={classes['waiting']} />
      <span role="gridcell" className={classes['waiting']} data-part="merchant" />
      <span role="gridcell" className={classes['account']} />
      <span role="gridcell" />
      <span role="gridcell" className={classes['original']} />
      <span role="gridcell" className={classes['waiting']} data-part="amount" />
    </>
  );
}

function labelOf(row: TimelineRow, account: string, mark: SpokenMark | null, speaker: Speaker): string {
  const words = [speaker.day(row.day, 'long'), row.merchant, speaker.money(row.amount, true)];
  if (row.original) words.push(`(${speaker.money(row.original, true)})`);
  if (mark) words.push(wordsOf(mark));
  if (row.pending && mark?.tone !== 'pending') words.push(speaker.say('timeline.markPending'));
  words.push(account);
  return words.join(', ');
}
