import { Button } from '@mantine/core';

import type { TimelineFilter } from '../../shared/contract/timeline.ts';
import { useSpeaker } from '../app/Language.tsx';
import { Icon } from '../ui/icons.tsx';
import classes from './FilterBar.module.css';
import type { ActiveFilter } from './filters.ts';

/** What is filtered by, each taken out with one click. */
export function FilterChips(props: {
  readonly active: readonly ActiveFilter[];
  readonly onFilter: (filter: TimelineFilter) => void;
}) {
  const speaker = useSpeaker();
  if (props.active.length === 0) return null;
  return (
    <ul className={classes['chips']} aria-label={speaker.say('timeline.filters')}>
      {props.active.map(({ key, said, without }) => (
        <li key={key}>
          <button
            type="button"
            className={classes['chip']}
            aria-label={speaker.say('timeline.clearOne', { what: speaker.tell(said) })}
            onClick={() => props.onFilter(without)}
          >
            {speaker.tell(said)}
            <Icon name="cross" size={14} />
          </button>
        </li>
      ))}
      <li>
        <Button variant="subtle" size="compact-sm" onClick={() => props.onFilter({})}>
          {speaker.say('timeline.clearAll')}
        </Button>
      </li>
    </ul>
  );
}
