import { ActionIcon, Button, TextInput } from '@mantine/core';
import { useState } from 'react';

import type { Account } from '../../shared/contract/accounts.ts';
import { UNKNOWN_CURRENCY } from '../../shared/money.ts';
import { useCall, useCommand } from '../app/calls.ts';
import { useSpeaker } from '../app/Language.tsx';
import { hrefOf, timeline } from '../app/route.ts';
import { Icon } from '../ui/icons.tsx';
import { ProblemNote } from '../ui/ProblemNote.tsx';
import classes from './Accounts.module.css';
import { CurrencyQuestion } from './CurrencyQuestion.tsx';
import { spanOf } from './reading.ts';

/** The accounts that files belong to: their names, currencies and how far they reach. */
export function Accounts() {
  const accounts = useCall('accounts.list', {});
  if (accounts.error) return <ProblemNote error={accounts.error} retry={() => void accounts.refetch()} />;
  return (
    <ul className={classes['list']}>
      {accounts.data?.map((account) => (
        <AccountRow key={account.id} account={account} />
      ))}
    </ul>
  );
}

function AccountRow({ account }: { readonly account: Account }) {
  const [asking, setAsking] = useState<'name' | 'currency' | null>(null);
  const unknown = account.currency === UNKNOWN_CURRENCY;
  return (
    <li className={classes['row']}>
      {asking === 'name' ? (
        <Rename account={account} close={() => setAsking(null)} />
      ) : (
        <AccountLine account={account} rename={() => setAsking('name')} ask={() => setAsking('currency')} />
      )}
      {asking === 'currency' && unknown && <CurrencyQuestion focus account={account} />}
    </li>
  );
}

function AccountLine(props: {
  readonly account: Account;
  readonly rename: () => void;
  readonly ask: () => void;
}) {
  const speaker = useSpeaker();
  const { account } = props;
  const kind = account.kind === null ? '' : speaker.say(`import.account.kind.${account.kind}`);
  const quiet = [kind, numberBeside(account), spanOf(account, speaker)].filter((part) => part !== '');
  return (
    <div className={classes['line']}>
      <div className={classes['who']}>
        <span className={classes['named']}>
          <span className={classes['name']}>{account.name}</span>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="sm"
            aria-label={speaker.say('import.account.rename', { name: account.name })}
            onClick={props.rename}
          >
            <Icon name="pen" size={14} />
          </ActionIcon>
        </span>
        <span className={classes['quiet']}>{quiet.join(' · ')}</span>
      </div>
      {account.currency === UNKNOWN_CURRENCY ? (
        <Button size="compact-sm" variant="default" onClick={props.ask}>
          {speaker.say('import.account.chooseCurrency')}
        </Button>
      ) : (
        <span className={classes['currency']}>{account.currency}</span>
      )}
      <a
        className={classes['charges']}
        href={hrefOf(timeline({ accounts: [account.id] }))}
        title={speaker.say('import.account.show')}
      >
        {speaker.say('import.account.charges', { count: account.charges })}
      </a>
    </div>
  );
}

/** The number, unless its last digits are in the name already. */
function numberBeside({ name, number }: Account): string {
  return number === null || name.includes(number.slice(-4)) ? '' : number;
}

function Rename(props: { readonly account: Account; readonly close: () => void }) {
  const speaker = useSpeaker();
  const rename = useCommand('accounts.rename');
  const [name, setName] = useState(props.account.name);
  const trimmed = name.trim();
  const save = (event: React.FormEvent): void => {
    event.preventDefault();
    if (trimmed === props.account.name) return props.close();
    rename.mutate({ account: props.account.id, name: trimmed }, { onSuccess: props.close });
  };
  return (
    <form className={classes['rename']} onSubmit={save}>
      <TextInput
        className={classes['field'] ?? ''}
        aria-label={speaker.say('import.account.name')}
        value={name}
        maxLength={80}
        onKeyDown={(event) => event.key === 'Escape' && props.close()}
        onChange={(event) => setName(event.currentTarget.value)}
        autoFocus
        onFocus={(event) => event.currentTarget.select()}
      />
      <Button type="submit" disabled={trimmed === ''} loading={rename.isPending}>
        {speaker.say('common.save')}
      </Button>
      <Button variant="default" onClick={props.close}>
        {speaker.say('common.cancel')}
      </Button>
      {rename.error && <ProblemNote error={rename.error} />}
    </form>
  );
}
