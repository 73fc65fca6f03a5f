import { Combobox, useCombobox } from '@mantine/core';
import { useState } from 'react';

import { useCall } from '../app/calls.ts';
import { useSpeaker } from '../app/Language.tsx';
import classes from './FilterBar.module.css';
import { FilterMenu } from './FilterMenu.tsx';
import { WrittenField } from '../ui/WrittenField.tsx';

const SHOWN = 50;

export function MerchantFilter(props: {
  readonly chosen: string | undefined;
  readonly onChange: (merchant: string | undefined) => void;
}) {
  const { say } = useSpeaker();
  return (
    <FilterMenu
      label={props.chosen ?? say('timeline.anyMerchant')}
      active={props.chosen !== undefined}
      width={300}
    >
      {(close) => (
        <MerchantList
          onChoose={(merchant) => {
            props.onChange(merchant);
            close();
          }}
        />
      )}
    </FilterMenu>
  );
}

function MerchantList({ onChoose }: { readonly onChoose: (merchant: string) => void }) {
  const speaker = useSpeaker();
  const [search, setSearch] = useState('');
  const found = useCall('timeline.merchants', { search });
  const merchants = found.data?.slice(0, SHOWN) ?? [];
  const combobox = useCombobox();
  return (
    <Combobox store={combobox} onOptionSubmit={onChoose}>
      <Combobox.EventsTarget>
        <WrittenField
          size="sm"
          value={search}
          onWritten={(text) => {
            setSearch(text.trim());
            combobox.resetSelectedOption();
          }}
          data-autofocus
          aria-label={speaker.say('timeline.findMerchant')}
          placeholder={speaker.say('timeline.findMerchant')}
        />
      </Combobox.EventsTarget>
      <Combobox.Options className={classes['merchants'] ?? ''} aria-label={speaker.say('timeline.merchant')}>
        {merchants.map(({ merchant, charges }) => (
          <Combobox.Option key={merchant} value={merchant}>
            <span className={classes['choice']}>
              <span>{merchant}</span>
              <span className={classes['much']}>{speaker.number(charges)}</span>
            </span>
          </Combobox.Option>
        ))}
        {found.data?.length === 0 && <Combobox.Empty>{speaker.say('timeline.noMerchant')}</Combobox.Empty>}
      </Combobox.Options>
    </Combobox>
  );
}
