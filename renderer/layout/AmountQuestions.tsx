import { Radio, Select, Stack } from '@mantine/core';
import { useMemo } from 'react';

import type { DecimalMark, ToldLayout } from '../../shared/layout.ts';
import type { Currency } from '../../shared/money.ts';
import { useSpeaker } from '../app/Language.tsx';
import { currencyChoices } from '../import/currencies.ts';
import { amountsFor, spelled } from './openAmount.ts';

/** How much an amount such as `4.990` is: shown as the numbers that it may be, so that nobody has to think of signs. */
export function MarkQuestion(props: {
  readonly text: string;
  readonly mark: DecimalMark | null;
  readonly say: (change: Partial<ToldLayout>) => void;
}) {
  const speaker = useSpeaker();
  const amounts = amountsFor(props.text);
  return (
    <Radio.Group
      label={speaker.say('layout.mark.title', { text: props.text })}
      value={props.mark}
      onChange={(value) => {
        const mark = amounts.find((one) => one.mark === value)?.mark;
        if (mark) props.say({ mark });
      }}
    >
      <Stack gap={6} mt={6}>
        {amounts.map(({ mark, decimal }) => (
          <Radio
            key={mark}
            value={mark}
            label={speaker.say(decimal.includes('.') ? 'layout.mark.decimals' : 'layout.mark.thousands', {
              amount: spelled(decimal, speaker.locale),
            })}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}

/** In which currency the amounts are, where they would lose a decimal without. */
export function AmountsCurrency(props: {
  readonly currency: Currency | null;
  readonly say: (change: Partial<ToldLayout>) => void;
}) {
  const speaker = useSpeaker();
  const choices = useMemo(() => currencyChoices(speaker.language), [speaker.language]);
  return (
    <Select
      label={speaker.say('layout.currency.title')}
      placeholder={speaker.say('import.currency.search')}
      nothingFoundMessage={speaker.say('import.currency.none')}
      data={[...choices]}
      value={props.currency}
      onChange={(currency) => {
        if (currency !== null) props.say({ currency });
      }}
      maw={360}
      searchable
      selectFirstOptionOnChange
      limit={60}
    />
  );
}
