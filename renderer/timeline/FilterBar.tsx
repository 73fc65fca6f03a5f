import { Button } from '@mantine/core';

import type { Account } from '../../shared/contract/accounts.ts';
import type { TimelineFilter } from '../../shared/contract/timeline.ts';
import { UNKNOWN_CURRENCY } from '../../shared/money.ts';
import { useSpeaker } from '../app/Language.tsx';
import { MarkShape } from '../ui/Mark.tsx';
import { AccountFilter } from './AccountFilter.tsx';
import { AmountFilter } from './AmountFilter.tsx';
import classes from './FilterBar.module.css';
import { FilterChips } from './FilterChips.tsx';
import { activeFilters, changed, currenciesOf } from './filters.ts';
import { KindFilter } from './KindFilter.tsx';
import { MerchantFilter } from './MerchantFilter.tsx';
import { SearchBox } from '../ui/SearchBox.tsx';

export interface FilterBarProps {
  readonly filter: TimelineFilter;
  readonly accounts: readonly Account[];
  /** With `typing` the step before cannot be gone back to. */
  readonly onFilter: (filter: TimelineFilter, typing?: 'typing') => void;
  readonly onLeave: () => void;
  readonly totals: React.ReactNode;
}

/** What the list is narrowed to, and what that adds up to. */
export function FilterBar(props: FilterBarProps) {
  const { filter, accounts, onFilter } = props;
  const { say } = useSpeaker();
  const currencies = currenciesOf(accounts);
  const counted = filter.currencies?.[0] ?? currencies[0] ?? UNKNOWN_CURRENCY;
  const byAmount = filter.least !== undefined || filter.most !== undefined || filter.currencies !== undefined;
  return (
    <div role="search" aria-label={say('timeline.filters')} className={classes['bar']}>
      <div className={classes['line']}>
        <SearchBox
          className={classes['search']}
          label={say('timeline.search')}
          hint={say('timeline.searchHint')}
          value={filter.search ?? ''}
          onChange={(search) => onFilter(changed(filter, { search }), 'typing')}
          onLeave={props.onLeave}
        />
        {accounts.length > 1 && (
          <AccountFilter
            accounts={accounts}
            chosen={filter.accounts ?? []}
            onChange={(chosen) => onFilter(changed(filter, { accounts: chosen }))}
          />
        )}
        <MerchantFilter
          chosen={filter.merchant}
          onChange={(merchant) => onFilter(changed(filter, { merchant }))}
        />
        <AmountFilter
          filter={filter}
          currencies={currencies}
          active={byAmount}
          onChange={(change) => onFilter(changed(filter, change))}
        />
        <KindFilter chosen={filter.kinds ?? []} onChange={(kinds) => onFilter(changed(filter, { kinds }))} />
        <Button
          variant="default"
          size="sm"
          className={classes['menu'] ?? ''}
          data-active={filter.flagged ?? false}
          aria-pressed={filter.flagged ?? false}
          aria-keyshortcuts="F"
          leftSection={<MarkShape meaning="doubled" />}
          onClick={() => onFilter(changed(filter, { flagged: !filter.flagged }))}
        >
          {say('timeline.flaggedOnly')}
        </Button>
      </div>
      <div className={classes['line']}>
        <FilterChips active={activeFilters(filter, accounts, counted)} onFilter={onFilter} />
        <div className={classes['totals']}>{props.totals}</div>
      </div>
    </div>
  );
}
