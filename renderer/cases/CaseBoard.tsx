import { type Ref, useImperativeHandle, useRef } from 'react';

import type { CaseSummary } from '../../shared/case/list.ts';
import type { CasePhase } from '../../shared/case/state.ts';
import { useSpeaker } from '../app/Language.tsx';
import type { CasesView } from '../app/casesView.ts';
import { caseOf, hrefOf } from '../app/route.ts';
import { Mark } from '../ui/Mark.tsx';
import classes from './CaseBoard.module.css';
import type { ListHandle } from './CaseList.tsx';
import { columnsOf, moneyOf } from './list.ts';
import { isNear, leftWords, markOfCase } from './words.ts';

/** More cards a column are seen in the list. */
const SHOWN = 40;

/** The cases by how far they are. */
export function CaseBoard({
  ref,
  cases: shown,
  view,
  onList,
}: {
  readonly ref: Ref<ListHandle>;
  readonly cases: readonly CaseSummary[];
  readonly view: CasesView;
  readonly onList: () => void;
}) {
  const { say } = useSpeaker();
  const board = useRef<HTMLDivElement>(null);
  useImperativeHandle(ref, () => ({
    move(by) {
      const cards = [...(board.current?.querySelectorAll<HTMLElement>('[data-case]') ?? [])];
      const here = cards.findIndex((card) => card === document.activeElement);
      cards[here < 0 ? 0 : Math.min(Math.max(here + by, 0), cards.length - 1)]?.focus();
    },
  }));
  return (
    <div ref={board} className={classes['board']} role="group" aria-label={say('cases.board')}>
      {columnsOf(shown, view).map(({ phase, cases }) => (
        <Column key={phase} phase={phase} cases={cases} onList={onList} />
      ))}
    </div>
  );
}

function Column(props: {
  readonly phase: CasePhase;
  readonly cases: readonly CaseSummary[];
  readonly onList: () => void;
}) {
  const { phase, cases } = props;
  const { say, number } = useSpeaker();
  const name = say(`cases.phase.${phase}`);
  return (
    <section
      className={classes['column']}
      aria-label={say('cases.column', { phase: name, count: cases.length })}
    >
      <h2 className={classes['title']}>
        {name} <span className={classes['count']}>{number(cases.length)}</span>
      </h2>
      <ul className={classes['cards']}>
        {cases.slice(0, SHOWN).map((one) => (
          <li key={one.id}>
            <Card summary={one} />
          </li>
        ))}
      </ul>
      {cases.length > SHOWN && (
        <button type="button" className={classes['more']} onClick={props.onList}>
          {say('cases.columnMore', { count: cases.length - SHOWN })}
        </button>
      )}
    </section>
  );
}

function Card({ summary }: { readonly summary: CaseSummary }) {
  const speaker = useSpeaker();
  const { say, tell, money } = speaker;
  const { limit, next } = summary;
  return (
    <a className={classes['card']} href={hrefOf(caseOf(summary.id))} data-case data-turn={next.turn}>
      <span className={classes['head']}>
        <span className={classes['merchant']}>{summary.merchant}</span>
        <span className={classes['money']}>{money(moneyOf(summary))}</span>
      </span>
      <Mark meaning={markOfCase(summary)}>{say(`cases.stateOf.${summary.state}`)}</Mark>
      <span className={classes['next']}>{tell(next.say)}</span>
      {limit && isNear(limit) && <Mark meaning="deadline">{leftWords(limit.left, speaker)}</Mark>}
    </a>
  );
}
