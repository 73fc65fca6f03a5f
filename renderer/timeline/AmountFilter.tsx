import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';

import type { TimelineFilter } from '../../shared/contract/timeline.ts';
import type { Speaker } from '../../shared/messages/speaker.ts';
import { type Currency, UNKNOWN_CURRENCY } from '../../shared/money.ts';
import { useSpeaker } from '../app/Language.tsx';
import { readAmount, writeAmount } from '../app/amounts.ts';
import classes from './FilterBar.module.css';
import { FilterMenu } from './FilterMenu.tsx';
import { amountSaid } from './filters.ts';

const ANY = 'any';

export type AmountChange = { [Key in 'least' | 'most' | 'currencies']: TimelineFilter[Key] | undefined };

/** By currency, and by amount in that currency: figures of two currencies cannot be one range. */
export function AmountFilter(props: {
  readonly filter: TimelineFilter;
  readonly currencies: readonly Currency[];
  readonly active: boolean;
  readonly onChange: (change: AmountChange) => void;
}) {
  const speaker = useSpeaker();
  return (
    <FilterMenu label={labelOf(props.filter, props.currencies, speaker)} active={props.active} width={300}>
      {(close) => (
        <AmountForm
          {...props}
          onChange={(change) => {
            props.onChange(change);
            close();
          }}
        />
      )}
    </FilterMenu>
  );
}

function labelOf(filter: TimelineFilter, currencies: readonly Currency[], speaker: Speaker): string {
  const [only] = filter.currencies ?? [];
  const said = amountSaid(filter, only ?? currencies[0] ?? UNKNOWN_CURRENCY);
  if (said) return speaker.tell(said);
  return only ? speaker.say('timeline.chipCurrency', { currency: only }) : speaker.say('timeline.anyAmount');
}

function AmountForm(props: {
  readonly filter: TimelineFilter;
  readonly currencies: readonly Currency[];
  readonly onChange: (change: AmountChange) => void;
}) {
  const { filter, currencies } = props;
  const { say } = useSpeaker();
  const first = currencies[0] ?? UNKNOWN_CURRENCY;
  const [currency, setCurrency] = useState(filter.currencies?.[0] ?? first);
  // Figures mean nothing without their currency: with any currency there is no range.
  const any = currency === ANY;
  const counted = any ? first : currency;
  const unit = any ? '' : ` (${currency})`;
  const [least, setLeast] = useState(writeAmount(filter.least, counted));
  const [most, setMost] = useState(writeAmount(filter.most, counted));
  const from = readAmount(least, counted);
  const to = readAmount(most, counted);
  const unclear = (state: string): string | null =>
    state === 'unclear' ? say('timeline.unclearAmount') : null;

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (any) return props.onChange({ least: undefined, most: undefined, currencies: undefined });
    if (from.state === 'unclear' || to.state === 'unclear') return;
    const amounts = [from, to].flatMap((amount) => (amount.state === 'amount' ? [amount.minor] : []));
    const isRange = amounts.length === 2;
    props.onChange({
      least: isRange ? Math.min(...amounts) : from.state === 'amount' ? from.minor : undefined,
      most: isRange ? Math.max(...amounts) : to.state === 'amount' ? to.minor : undefined,
      currencies: currencies.length === 1 && !filter.currencies ? undefined : [currency],
    });
  };

  return (
    <form className={classes['amounts']} onSubmit={submit}>
      {currencies.length > 1 && (
        <SegmentedControl
          size="xs"
          fullWidth
          aria-label={say('timeline.currency')}
          value={currency}
          onChange={setCurrency}
          data={[{ value: ANY, label: say('timeline.anyCurrency') }, ...currencies.slice(0, 5)]}
        />
      )}
      <div className={classes['range']}>
        <TextInput
          size="sm"
          label={`${say('timeline.least')}${unit}`}
          data-autofocus
          disabled={any}
          inputMode="decimal"
          value={least}
          error={unclear(from.state)}
          onChange={(event) => setLeast(event.currentTarget.value)}
        />
        <TextInput
          size="sm"
          label={`${say('timeline.most')}${unit}`}
          disabled={any}
          inputMode="decimal"
          value={most}
          error={unclear(to.state)}
          onChange={(event) => setMost(event.currentTarget.value)}
        />
      </div>
      <p className={classes['hint']}>{say(any ? 'timeline.chooseCurrency' : 'timeline.amountHint')}</p>
      <Button type="submit" size="sm">
        {say('timeline.apply')}
      </Button>
    </form>
  );
}
