import { Button } from '@mantine/core';

import { useSpeaker } from '../app/Language.tsx';
import { hrefOf, review } from '../app/route.ts';
import { useShortcuts } from '../app/Shortcuts.tsx';
import classes from './CasesScreen.module.css';
import { askToOpenCase } from './openCase.ts';

/** What a case is, and the two ways to one. */
export function EmptyCases() {
  const { say } = useSpeaker();
  useShortcuts('cases.keysTitle', [
    { keys: 'o', label: 'cases.key.open', once: true, run: () => askToOpenCase({}) },
  ]);
  return (
    <div className={classes['empty']}>
      <h2>{say('cases.emptyTitle')}</h2>
      <p>{say('cases.empty')}</p>
      <div className={classes['deeds']}>
        <Button component="a" href={hrefOf(review())}>
          {say('cases.toReview')}
        </Button>
        <Button variant="default" onClick={() => askToOpenCase({})}>
          {say('cases.openByHand')}
        </Button>
      </div>
    </div>
  );
}
