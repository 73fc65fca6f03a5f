import type { CardNetwork, IssuerCountry, PaymentRoute } from '../../shared/dispute/terms.ts';
import { Problem } from '../../shared/problem.ts';
import type { AccountKind } from '../../shared/statement.ts';
import type { Ledger } from './open.ts';

/** How charges of an account are disputed. */
export interface ToldRoute {
  readonly route: PaymentRoute;
  readonly network: CardNetwork | null;
  readonly country: IssuerCountry | null;
}

/** An account with what tells, or lets guess, how its charges are disputed. */
export interface RoutedAccount {
  readonly id: number;
  readonly key: string;
  readonly name: string;
  readonly kind: AccountKind | null;
  readonly currency: string;
  /** Null until the person said it. */
  readonly told: ToldRoute | null;
  /** What was answered in a case when it asked for the logo on the card; null until one asked. */
  readonly brand: { readonly network: CardNetwork | null } | null;
}

interface AccountRow extends Omit<RoutedAccount, 'told' | 'brand'> {
  readonly route: PaymentRoute | null;
  readonly network: CardNetwork | null;
  readonly country: IssuerCountry | null;
  readonly branded: number;
  readonly brand: CardNetwork | null;
}

/** All accounts by name. */
export function routedAccounts(db: Ledger): RoutedAccount[] {
  return db
    .prepare<[], AccountRow>(
      `SELECT account.id, key, name, kind, currency, told.route, told.network, told.country,
          brand.account_key IS NOT NULL AS branded, brand.network AS brand
        FROM account LEFT JOIN account_route told ON told.account_key = key
          LEFT JOIN account_brand brand ON brand.account_key = key ORDER BY name, account.id`,
    )
    .all()
    .map(({ route, network, country, branded, brand, ...account }) => ({
      ...account,
      told: route === null ? null : { route, network, country },
      brand: branded === 0 ? null : { network: brand },
    }));
}

/** Keeps whose logo the cards of these accounts bear; null where the person does not know. */
export function writeBrand(db: Ledger, keys: readonly string[], network: CardNetwork | null): void {
  const write = db.prepare(
    'INSERT INTO account_brand VALUES (?, ?) ON CONFLICT DO UPDATE SET network = excluded.network',
  );
  for (const key of keys) write.run(key, network);
}

/** Under which key an account is known; a Problem where it is gone. */
export function accountKey(db: Ledger, account: number): string {
  const key = db.prepare<[number], string>('SELECT key FROM account WHERE id = ?').pluck().get(account);
  if (key === undefined) throw new Problem({ id: 'problems.accountGone' });
  return key;
}

/** Keeps what the person said; a Problem where the account is gone. */
export function writeRoute(db: Ledger, account: number, { route, network, country }: ToldRoute): void {
  const { changes } = db
    .prepare(
      `INSERT INTO account_route SELECT key, ?, ?, ? FROM account WHERE id = ?
        ON CONFLICT DO UPDATE SET route = excluded.route, network = excluded.network, country = excluded.country`,
    )
    .run(route, network, country, account);
  if (changes === 0) throw new Problem({ id: 'problems.accountGone' });
}
