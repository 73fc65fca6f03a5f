import { CASE_PHASES, type CasePhase } from '../../shared/case.ts';
import { useSpeaker } from '../app/Language.tsx';
import classes from './Phases.module.css';

/** The line above a case: how far it is. */
export function Phases({ phase }: { readonly phase: CasePhase }) {
  const { say } = useSpeaker();
  const here = CASE_PHASES.indexOf(phase);
  return (
    <ol className={classes['line']} aria-label={say('cases.line')}>
      {CASE_PHASES.map((each, at) => (
        <li
          key={each}
          className={classes['point']}
          data-standing={at < here ? 'past' : at === here ? 'here' : 'ahead'}
          aria-current={at === here ? 'step' : undefined}
        >
          {say(`cases.phase.${each}`)}
        </li>
      ))}
    </ol>
  );
}
