import { Button, NativeSelect } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';

import type { Input } from '../../shared/contract.ts';
import type { Account, AccountRoute } from '../../shared/contract/accounts.ts';
import { PAYMENT_ROUTES } from '../../shared/dispute/terms.ts';
import { keyOf, useCall, useCommand } from '../app/calls.ts';
import { useSpeaker } from '../app/Language.tsx';
import { countries, networks } from '../case/ask/Paid.tsx';
import { ProblemNote } from '../ui/ProblemNote.tsx';
import { Section } from '../ui/Section.tsx';
import { SettingRow } from './SettingRow.tsx';
import classes from './SettingsScreen.module.css';

type Change = Input<'accounts.setRoute'>;

/** How charges of each account are disputed: guessed from its statements, until the person says. */
export function AccountWays() {
  const { say } = useSpeaker();
  const client = useQueryClient();
  const accounts = useCall('accounts.list', {});
  const routes = useCall('accounts.routes', {});
  const setting = useCommand('accounts.setRoute');
  const change = (input: Change): void => {
    setting.mutate(input, {
      onSuccess: (known) => client.setQueryData(keyOf('accounts.routes', {}), known),
    });
  };
  if (!accounts.data || !routes.data || accounts.data.length === 0) return null;
  const byAccount = new Map(routes.data.map((route) => [route.account, route]));
  return (
    <Section title={say('cases.accountWays')} hint={say('cases.accountWaysHint')}>
      {setting.error && <ProblemNote error={setting.error} />}
      {accounts.data.map((account) => {
        const route = byAccount.get(account.id);
        return route && <AccountWay key={account.id} account={account} route={route} onChange={change} />;
      })}
    </Section>
  );
}

function AccountWay(props: {
  readonly account: Account;
  readonly route: AccountRoute;
  readonly onChange: (change: Change) => void;
}) {
  const { account, route } = props;
  const speaker = useSpeaker();
  const { say } = speaker;
  const { told, networkAsked, ...way } = route;
  const known = told ? 'told' : networkAsked ? 'networkTold' : 'guessed';
  const set = (change: Partial<Change>): void => props.onChange({ ...way, ...change });
  const named = (what: 'route' | 'network' | 'country'): string =>
    say('cases.accountWay.of', { what: say(`cases.accountWay.${what}`), account: account.name });
  const oneOf = <Value extends string>(
    values: readonly { readonly value: Value }[],
    chosen: string,
  ): Value | undefined => values.find(({ value }) => value === chosen)?.value;
  return (
    <SettingRow title={account.name} hint={say(`cases.accountWay.${known}`)}>
      <div className={classes['ways']}>
        <NativeSelect
          aria-label={named('route')}
          value={route.route}
          data={PAYMENT_ROUTES.map((value) => ({ value, label: say(`cases.route.${value}`) }))}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            const known = PAYMENT_ROUTES.find((value) => value === chosen);
            if (known) set({ route: known });
          }}
        />
        <NativeSelect
          aria-label={named('network')}
          value={route.network ?? ''}
          data={networks(speaker)}
          onChange={(event) => set({ network: oneOf(networks(speaker), event.currentTarget.value) || null })}
        />
        <NativeSelect
          aria-label={named('country')}
          value={route.country ?? ''}
          data={countries(speaker)}
          onChange={(event) => set({ country: oneOf(countries(speaker), event.currentTarget.value) || null })}
        />
        {!told && (
          <Button variant="subtle" size="compact-sm" onClick={() => set({})}>
            {say('cases.accountWay.confirm')}
          </Button>
        )}
      </div>
    </SettingRow>
  );
}
