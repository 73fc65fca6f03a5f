import { Button } from '@mantine/core';

import type { TimelineRow } from '../../shared/contract.ts';
import { useSpeaker } from '../app/Language.tsx';
import { caseOf, hrefOf } from '../app/route.ts';
import { askToOpenCase } from '../cases/openCase.ts';
import { MarkShape } from '../ui/Mark.tsx';
import { Note } from '../ui/Note.tsx';
import classes from './ChargePanel.module.css';

/** The case of a charge, or the way to one: for money that went out. */
export function ChargeCase({ row }: { readonly row: TimelineRow }) {
  const { say } = useSpeaker();
  if (row.case !== null) {
    return (
      <div className={classes['case']}>
        <Note
          tone="ask"
          sign={<MarkShape meaning="claimed" />}
          action={<a href={hrefOf(caseOf(row.case))}>{say('cases.toCase')}</a>}
        >
          {say('cases.ofCharge')}
        </Note>
      </div>
    );
  }
  if (row.amount.minor >= 0) return null;
  return (
    <div className={classes['case']}>
      <Button variant="default" size="compact-sm" onClick={() => askToOpenCase({ charge: row.id })}>
        {say('cases.openForCharge')}
      </Button>
    </div>
  );
}
