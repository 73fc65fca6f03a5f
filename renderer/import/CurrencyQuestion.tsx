import { Button, Select } from '@mantine/core';
import { useId, useMemo, useState } from 'react';

import type { Account } from '../../shared/contract/accounts.ts';
import { useCommand } from '../app/calls.ts';
import { useFocusWhenShown } from '../app/focus.ts';
import { useSpeaker } from '../app/Language.tsx';
import { ProblemNote } from '../ui/ProblemNote.tsx';
import { currencyChoices } from './currencies.ts';
import classes from './CurrencyQuestion.module.css';

/** Asks which currency an account is in; its charges follow, and flags are found anew. */
export function CurrencyQuestion({
  account,
  focus,
}: {
  readonly account: Account;
  /** Whether the field takes the focus as the question appears. */
  readonly focus: boolean;
}) {
  const speaker = useSpeaker();
  const setCurrency = useCommand('accounts.setCurrency');
  const [currency, choose] = useState<string | null>(null);
  const choices = useMemo(() => currencyChoices(speaker.language), [speaker.language]);
  const title = useId();
  const field = useFocusWhenShown<HTMLInputElement>(focus);
  return (
    <section className={classes['question']} aria-labelledby={title}>
      <h3 className={classes['title']} id={title}>
        {speaker.say('import.currency.title')}
      </h3>
      <p className={classes['why']}>{speaker.say('import.currency.why', { account: account.name })}</p>
      <div className={classes['answer']}>
        <Select
          ref={field}
          className={classes['select'] ?? ''}
          aria-label={speaker.say('import.currency.label')}
          placeholder={speaker.say('import.currency.search')}
          nothingFoundMessage={speaker.say('import.currency.none')}
          data={[...choices]}
          value={currency}
          onChange={choose}
          searchable
          selectFirstOptionOnChange
          selectFirstOptionOnDropdownOpen
          openOnFocus={false}
          limit={60}
        />
        <Button
          disabled={currency === null}
          loading={setCurrency.isPending}
          onClick={() => currency !== null && setCurrency.mutate({ account: account.id, currency })}
        >
          {speaker.say('import.currency.set')}
        </Button>
      </div>
      {setCurrency.error && <ProblemNote error={setCurrency.error} />}
    </section>
  );
}
