import { Button } from '@mantine/core';

import { useSpeaker } from '../app/Language.tsx';
import classes from './ChargeGrid.module.css';

/** Said over the list when a page of it did not come. */
export function PagesFailed(props: { readonly onRetry: () => void }) {
  const { say } = useSpeaker();
  return (
    <div role="alert" className={classes['failed']}>
      <span>{say('timeline.pageFailed')}</span>
      <Button size="compact-sm" variant="default" onClick={props.onRetry}>
        {say('timeline.tryAgain')}
      </Button>
    </div>
  );
}
