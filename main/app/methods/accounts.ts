import type { accountsMethods } from '../../../shared/contract/accounts.ts';
import { listAccounts, nameAccountCurrency, renameAccount } from '../../ledger/accounts.ts';
import { writeSetting } from '../../ledger/settings.ts';
import { setBrand } from '../card-brand.ts';
import { proposeAll } from '../case-proposals.ts';
import { compareCharges } from '../compare.ts';
import type { Ground, Methods } from '../context.ts';
import { listRoutes, setRoute } from '../routes.ts';

/** Accounts, and how their charges are disputed. */
export function accountsOver({ db, context, changed }: Ground): Methods<typeof accountsMethods> {
  return {
    'accounts.list': () => listAccounts(db),
    'accounts.rename': ({ account, name }) => changed(renameAccount(db, account, name)),
    'accounts.setCurrency': ({ account, currency }) => {
      const named = nameAccountCurrency(db, account, currency);
      writeSetting(db, 'flags', 'stale');
      compareCharges(db, context.log);
      proposeAll(db);
      return changed(named);
    },

    'accounts.routes': () => listRoutes(db),
    'accounts.setRoute': (input) => changed(setRoute(db, input)),
    'accounts.setBrand': (input) => changed(setBrand(db, input, context.now())),
  };
}
