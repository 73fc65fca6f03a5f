import { VisuallyHidden } from '@mantine/core';

import type { TimelineRow } from '../../shared/contract/timeline.ts';
import type { Month } from '../../shared/day.ts';
import type { Speaker } from '../../shared/messages/speaker.ts';
import { useSpeaker } from '../app/Language.tsx';
import { markOf } from './marks.ts';
import classes from './MonthStrip.module.css';
import { type Beat, type Dot, dotsOf } from './rhythm.ts';

/** Dots of one day that are drawn above each other; more are only counted. */
const TALLEST = 3;
/** px: the height of the line, as the style sheet has it. */
const LINE = 11;

/**
 * A merchant's charges along the months, each at its own day, so that an even rhythm looks even and
 * a charge too many sticks out. The charges that are `lit` are the ones spoken of.
 */
export function MonthStrip(props: { readonly beats: readonly Beat[]; readonly lit: ReadonlySet<number> }) {
  return (
    <ol className={classes['strip']}>
      {props.beats.map((beat) => (
        <BeatView key={beat.month} beat={beat} lit={props.lit} />
      ))}
    </ol>
  );
}

function BeatView({ beat, lit }: { readonly beat: Beat; readonly lit: ReadonlySet<number> }) {
  const speaker = useSpeaker();
  const month = speaker.day(beat.month, 'month');
  const dots = dotsOf(beat);
  const more = dots.filter(({ above }) => above >= TALLEST).length;
  const here = beat.rows.some(({ id }) => lit.has(id));
  return (
    <li className={classes['beat']} data-here={here} data-year={beat.month.endsWith('-01')}>
      <VisuallyHidden>
        {speaker.say('timeline.rhythmMonth', { month, count: beat.rows.length })}
      </VisuallyHidden>
      <span className={classes['days']} aria-hidden="true">
        {dots
          .filter(({ above }) => above < TALLEST)
          .map((dot) => (
            <DotView key={dot.row.id} dot={dot} lit={lit.has(dot.row.id)} />
          ))}
        {more > 0 && (
          <span className={classes['more']}>{speaker.say('timeline.rhythmMore', { count: more })}</span>
        )}
      </span>
      <span className={classes['name']} aria-hidden="true">
        {nameOf(beat.month, speaker)}
      </span>
    </li>
  );
}

/** The first month of a year says which. */
function nameOf(month: Month, { say, day }: Speaker): string {
  const name = day(month, 'monthName');
  return month.endsWith('-01') ? say('timeline.monthOfYear', { month: name, year: month.slice(2, 4) }) : name;
}

function DotView({ dot, lit }: { readonly dot: Dot; readonly lit: boolean }) {
  const speaker = useSpeaker();
  const { row } = dot;
  return (
    <span
      className={classes['dot']}
      style={{ left: `${dot.at * 100}%`, bottom: `${LINE - 4 + dot.above * 12}px` }}
      title={`${speaker.day(row.day)} · ${speaker.money(row.amount, true)}`}
      data-tone={toneOfRow(row)}
      data-again={(row.mark?.position ?? 0) > 1}
      data-lit={lit}
    />
  );
}

function toneOfRow(row: TimelineRow): string | undefined {
  return markOf(row)?.tone ?? (row.amount.minor > 0 ? 'refunded' : undefined);
}
