import { Checkbox } from '@mantine/core';

import type { Account } from '../../shared/contract/accounts.ts';
import { useSpeaker } from '../app/Language.tsx';
import classes from './FilterBar.module.css';
import { toggled } from './filters.ts';
import { FilterMenu } from './FilterMenu.tsx';

export function AccountFilter(props: {
  readonly accounts: readonly Account[];
  readonly chosen: readonly number[];
  readonly onChange: (accounts: number[] | undefined) => void;
}) {
  const { accounts, chosen } = props;
  const speaker = useSpeaker();
  const only = chosen.length === 1 ? accounts.find(({ id }) => id === chosen[0])?.name : undefined;
  const label =
    chosen.length === 0
      ? speaker.say('timeline.anyAccount')
      : (only ?? speaker.say('timeline.accountCount', { count: chosen.length }));
  return (
    <FilterMenu label={label} active={chosen.length > 0} width={300}>
      {() => (
        <div role="group" aria-label={speaker.say('timeline.account')} className={classes['choices']}>
          {accounts.map((account) => (
            <Checkbox
              key={account.id}
              size="sm"
              label={
                <span className={classes['choice']}>
                  <span>{account.name}</span>
                  <span className={classes['much']}>{speaker.number(account.charges)}</span>
                </span>
              }
              classNames={{ labelWrapper: classes['choiceLabel'] ?? '', body: classes['choiceBody'] ?? '' }}
              checked={chosen.includes(account.id)}
              onChange={() => props.onChange(toggled(chosen, account.id))}
            />
          ))}
        </div>
      )}
    </FilterMenu>
  );
}
