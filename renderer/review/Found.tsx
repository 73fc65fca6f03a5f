import { useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';

import { useSpeaker } from '../app/Language.tsx';
import { Icon } from '../ui/icons.tsx';
import { FlagList } from './FlagList.tsx';
import classes from './Queue.module.css';
import { doneOf, type Groups } from './queue.ts';

/** The list beside the flag, or above it, folded, where there is no room beside. */
export function Found(props: {
  readonly groups: Groups;
  readonly current: number | null;
  readonly onOpen: () => void;
}) {
  const { groups, onOpen } = props;
  const { say } = useSpeaker();
  const narrow = useMediaQuery('(max-width: 1023px)', undefined, { getInitialValueInEffect: false });
  const [open, setOpen] = useState(false);
  const count = groups.waiting.length + groups.noticed.length + doneOf(groups).length;
  if (!narrow) {
    return (
      <div className={classes['beside']}>
        <FlagList {...props} />
      </div>
    );
  }
  return (
    <div className={classes['above']}>
      <button type="button" className={classes['unfold']} aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon name="chevron" size={16} />
        {say('review.showList', { count })}
      </button>
      {open && (
        <div className={classes['folded']}>
          <FlagList
            {...props}
            onOpen={() => {
              setOpen(false);
              onOpen();
            }}
          />
        </div>
      )}
    </div>
  );
}
