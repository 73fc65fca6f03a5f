import type { CaseEvent } from '../../shared/case/event.ts';
import type { AccountRoute } from '../../shared/contract/accounts.ts';
import type { Parsed } from '../../shared/contract.ts';
import { today } from '../../shared/day.ts';
import type { CardNetwork } from '../../shared/dispute/terms.ts';
import { accountKey, writeBrand } from '../ledger/account-routes.ts';
import { storedCases } from '../ledger/cases.ts';
import type { Ledger } from '../ledger/open.ts';
import { briefFactsOf } from './case-facts.ts';
import { keep } from './case-store.ts';
import { listRoutes } from './routes.ts';

/** Keeps whose logo the cards of an account bear, asked before there is a case; its open cases are told. */
export function setBrand(
  db: Ledger,
  { account, network }: Parsed<'accounts.setBrand'>,
  now: Date,
): AccountRoute[] {
  return db
    .transaction(() => {
      const key = accountKey(db, account);
      writeBrand(db, [key], network);
      tellOtherCases(db, [key], network, now);
      return listRoutes(db);
    })
    .immediate();
}

/** What was answered in one case of a card is not asked again in the others of it. */
export function tellBrand(db: Ledger, event: CaseEvent, now: Date): void {
  if (event.kind !== 'claim-changed' || event.claim.networkAsked !== true) return;
  const keys = event.claim.charges.flatMap(({ account }) => account?.key ?? []);
  tellOtherCases(db, keys, event.claim.network, now);
}

/** The open cases in which nobody was asked yet and that are about these cards alone. */
function tellOtherCases(db: Ledger, keys: readonly string[], network: CardNetwork | null, now: Date): void {
  const own = new Set(keys);
  for (const stored of storedCases(db).filter(({ standing }) => standing === 'open')) {
    const { claim } = briefFactsOf(db, stored);
    if (claim.network !== null || claim.networkAsked === true) continue;
    if (!claim.charges.every(({ account }) => account !== null && own.has(account.key))) continue;
    const told = { ...claim, network, networkAsked: true };
    keep(db, stored.id, { kind: 'claim-changed', on: today(now), claim: told }, now);
  }
}
