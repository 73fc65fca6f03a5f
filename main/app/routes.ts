import type { Parsed } from '../../shared/contract.ts';
import type { AccountRoute } from '../../shared/contract/accounts.ts';
import { guessRoute } from '../cases/guess-route.ts';
import { type RoutedAccount, routedAccounts, writeRoute } from '../ledger/account-routes.ts';
import type { Ledger } from '../ledger/open.ts';

/** How the charges of each account are disputed: as the person said, else as its statements let guess. */
export function listRoutes(db: Ledger): AccountRoute[] {
  return routedAccounts(db).map(routeOf);
}

function routeOf({ id, told, brand, name, key, kind, currency }: RoutedAccount): AccountRoute {
  if (told) return { account: id, ...told, told: true, networkAsked: true };
  const { route, network, country } = guessRoute({ kind, names: [name, key], currency });
  return {
    account: id,
    route,
    network: brand ? brand.network : network,
    country,
    told: false,
    networkAsked: brand !== null,
  };
}

/** By account; one that is gone meanwhile is not there. */
export function routesByAccount(db: Ledger): ReadonlyMap<number, AccountRoute> {
  return new Map(listRoutes(db).map((route) => [route.account, route]));
}

/** Keeps what the person said of an account; limits of its charges follow, claims of open cases do not. */
export function setRoute(db: Ledger, { account, ...route }: Parsed<'accounts.setRoute'>): AccountRoute[] {
  writeRoute(db, account, route);
  return listRoutes(db);
}
