import { Tooltip } from '@mantine/core';

import type { Outline } from '../../shared/contract/timeline.ts';
import { useSpeaker } from '../app/Language.tsx';
import classes from './FilterBar.module.css';
import { Sums } from './Sums.tsx';

/** What all that is shown adds up to. */
export function Totals({ outline }: { readonly outline: Outline }) {
  const { say } = useSpeaker();
  return (
    <Tooltip label={say('timeline.pendingNotSummed')} multiline w={260}>
      <div role="status" aria-label={say('timeline.totals')} className={classes['total']}>
        <span className={classes['totalCount']}>{say('timeline.count', { count: outline.count })}</span>
        <Sums sums={outline.sums} most={3} strong />
      </div>
    </Tooltip>
  );
}
