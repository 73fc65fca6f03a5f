import { Button } from '@mantine/core';

import { useSpeaker } from '../app/Language.tsx';
import { cases, hrefOf } from '../app/route.ts';
import classes from './CasesScreen.module.css';

export function NothingFound() {
  const { say } = useSpeaker();
  return (
    <div className={classes['nothing']} role="status">
      <p>{say('cases.nothingFound')}</p>
      <Button component="a" variant="default" size="compact-sm" href={hrefOf(cases())}>
        {say('cases.clearFilters')}
      </Button>
    </div>
  );
}
