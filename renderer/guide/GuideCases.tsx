import { Button } from '@mantine/core';

import type { CaseSummary } from '../../shared/case/list.ts';
import { useSpeaker } from '../app/Language.tsx';
import { caseOf, hrefOf, letterOf } from '../app/route.ts';
import classes from './GuideStep.module.css';

/** More of them are told by their number: the list of cases has them all. */
const SHOWN = 3;

/** The open cases that are at this step, with what each of them wants, and the letter that does it. */
export function GuideCases({ cases }: { readonly cases: readonly CaseSummary[] }) {
  const speaker = useSpeaker();
  const { say, tell } = speaker;
  if (cases.length === 0) return null;
  return (
    <ul className={classes['cases']} aria-label={say('guide.here')}>
      {cases.slice(0, SHOWN).map(({ id, merchant, next }) => {
        const letter = next.deeds.find(({ deed }) => deed === 'write-letter');
        return (
          <li key={id}>
            <p>
              <a href={hrefOf(caseOf(id))}>{merchant}</a>: {tell(next.say)}
            </p>
            {letter?.letter && (
              <Button component="a" size="compact-sm" href={hrefOf(letterOf(id, letter.letter))}>
                {say(`cases.deed.letter.${letter.letter}`)}
              </Button>
            )}
          </li>
        );
      })}
      {cases.length > SHOWN && <li>{say('guide.hereMore', { count: cases.length - SHOWN })}</li>}
    </ul>
  );
}
