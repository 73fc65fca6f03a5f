import { Button } from '@mantine/core';

import type { Account } from '../../shared/contract/accounts.ts';
import type { TimelineFilter } from '../../shared/contract/timeline.ts';
import type { Currency } from '../../shared/money.ts';
import { useSpeaker } from '../app/Language.tsx';
import { activeFilters } from './filters.ts';
import classes from './TimelineScreen.module.css';

/** No charge is all that was asked for: says what was asked, and the way out. */
export function NothingFound(props: {
  readonly filter: TimelineFilter;
  readonly accounts: readonly Account[];
  readonly currency: Currency;
  readonly onFilter: (filter: TimelineFilter) => void;
}) {
  const { filter, accounts, onFilter } = props;
  const speaker = useSpeaker();
  const currency = filter.currencies?.[0] ?? props.currency;
  const active = activeFilters(filter, accounts, currency);
  const onlyFlagged = active.length === 1 && filter.flagged;
  return (
    <div className={classes['nothing']} role="status">
      <h2>{speaker.say(onlyFlagged ? 'timeline.nothingFlagged' : 'timeline.nothing')}</h2>
      {!onlyFlagged && active.length > 0 && (
        <>
          <p>{speaker.say('timeline.nothingWhy')}</p>
          <ul>
            {active.map(({ key, said }) => (
              <li key={key}>{speaker.tell(said)}</li>
            ))}
          </ul>
        </>
      )}
      {active.length > 0 && <Button onClick={() => onFilter({})}>{speaker.say('timeline.showAll')}</Button>}
    </div>
  );
}
