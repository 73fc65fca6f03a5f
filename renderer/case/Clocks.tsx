import { Button } from '@mantine/core';

import type { Clock } from '../../shared/case/limits.ts';
import { TOLD_LIMIT } from '../../shared/dispute/told-limit.ts';
import { useSpeaker } from '../app/Language.tsx';
import { isNear, leftWords } from '../cases/words.ts';
import { Mark, MarkShape } from '../ui/Mark.tsx';
import type { AskedClock } from './ask/question.ts';
import { ClockLine } from './ClockLine.tsx';
import classes from './Clocks.module.css';
import { FoldedPart, Part, Quiet } from './Part.tsx';
import { Source } from './Source.tsx';

/** So many are shown at once. */
const SHOWN = 4;

const NOT_TOLD_YET: AskedClock = {
  id: TOLD_LIMIT,
  label: { id: 'caseClocks.told-limit' },
  until: null,
  note: '',
};

/** Every limit and wait: as a line, and as a list that says what each counts from and how well it is known. */
export function Clocks(props: {
  readonly clocks: readonly Clock[];
  /** The one that only a writing stops, while it runs. */
  readonly letter: string | null;
  /** Another day for a clock, or a limit that no rule names. */
  readonly onSet: (clock: AskedClock) => void;
}) {
  const { say } = useSpeaker();
  const running = props.clocks.filter(({ standing }) => standing === 'running');
  const surely = running.filter(({ applies }) => applies === 'surely');
  // What may apply is worth a place only where nothing is known to.
  const first = (surely.length > 0 ? surely : running).slice(0, SHOWN);
  // Whatever is folded away: what was filed otherwise waits for its letter.
  const letter = running.filter((clock) => clock.id === props.letter && !first.includes(clock));
  const shown = [...letter, ...first];
  const rest = props.clocks.filter((clock) => !shown.includes(clock));
  return (
    <Part
      title={say('cases.clocks')}
      action={
        !props.clocks.some(({ id }) => id === TOLD_LIMIT) && (
          <Button variant="default" size="compact-sm" onClick={() => props.onSet(NOT_TOLD_YET)}>
            {say('cases.clock.addTold')}
          </Button>
        )
      }
    >
      {running.length === 0 && <Quiet>{say('cases.clocksNone')}</Quiet>}
      <ClockLine clocks={running} />
      <ClockList clocks={shown} onSet={props.onSet} />
      {rest.length > 0 && (
        <FoldedPart title={say('cases.clocksMore', { count: rest.length })}>
          <ClockList clocks={rest} onSet={props.onSet} />
        </FoldedPart>
      )}
    </Part>
  );
}

function ClockList(props: { readonly clocks: readonly Clock[]; readonly onSet: (clock: Clock) => void }) {
  return (
    <ul className={classes['list']}>
      {props.clocks.map((clock) => (
        <ClockRow key={clock.id} clock={clock} onSet={() => props.onSet(clock)} />
      ))}
    </ul>
  );
}

function ClockRow({ clock, onSet }: { readonly clock: Clock; readonly onSet: () => void }) {
  const { say, tell, day } = useSpeaker();
  const label = tell(clock.label);
  return (
    <li className={classes['clock']} data-standing={clock.standing}>
      <div className={classes['head']}>
        <span className={classes['label']}>{label}</span>
        <span className={classes['until']}>
          {clock.until === null ? say('cases.clock.noDay') : day(clock.until, 'long')}
        </span>
      </div>
      <div className={classes['what']}>
        <span>
          {say(`cases.clock.kind.${clock.kind}`)}
          {clock.applies === 'perhaps' && ` · ${say('cases.perhaps')}`}
        </span>
        <Left clock={clock} />
      </div>
      <Source
        source={clock.source}
        about={label}
        deed={
          <Button
            variant="default"
            size="compact-xs"
            aria-label={say('cases.clock.setOf', { what: label })}
            onClick={onSet}
          >
            {say('cases.clock.set')}
          </Button>
        }
      >
        <p>{tell(clock.means)}</p>
        <p>
          {say('cases.clock.from', {
            what: tell(clock.countedFrom.what),
            day: day(clock.countedFrom.day),
          })}
        </p>
        {clock.applies === 'perhaps' && <p>{say('cases.clock.perhaps')}</p>}
        {clock.ruleSays !== null && <p>{say('cases.clock.ruleSays', { day: day(clock.ruleSays) })}</p>}
        {clock.note !== '' && <p>{clock.note}</p>}
      </Source>
    </li>
  );
}

function Left({ clock }: { readonly clock: Clock }) {
  const speaker = useSpeaker();
  const { say } = speaker;
  if (clock.standing === 'stopped') return <span>{say('cases.clock.stopped')}</span>;
  if (clock.left === null) return null;
  const words = leftWords(clock.left, speaker);
  if (clock.kind !== 'filing' || !isNear({ left: clock.left, byCard: clock.byCard }))
    return <span>{words}</span>;
  if (clock.standing === 'over') {
    return (
      <span className={classes['over']}>
        <MarkShape meaning="deadline" /> {words}
      </span>
    );
  }
  return <Mark meaning="deadline">{words}</Mark>;
}
