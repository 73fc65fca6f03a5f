import { VisuallyHidden } from '@mantine/core';

import type { PhaseOnLine } from '../../shared/case/state.ts';
import { useSpeaker } from '../app/Language.tsx';
import classes from './Phases.module.css';

/** The line above a case: through what it went, where it is, and what may still come. */
export function Phases({ course }: { readonly course: readonly PhaseOnLine[] }) {
  const { say } = useSpeaker();
  return (
    <ol className={classes['line']} aria-label={say('cases.line')}>
      {course.map(({ phase, standing, as }) => (
        <li
          key={phase}
          className={classes['point']}
          data-standing={standing}
          aria-current={standing === 'here' ? 'step' : undefined}
        >
          {as === null ? say(`cases.phase.${phase}`) : asTitle(say(`cases.stateOf.${as}`))}
          {standing !== 'here' && <VisuallyHidden> {say(`cases.line.${standing}`)}</VisuallyHidden>}
        </li>
      ))}
    </ol>
  );
}

/** A state is a word within a line elsewhere; here it stands beside the names of phases. */
function asTitle(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
