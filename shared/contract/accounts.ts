import { z } from 'zod';

import type { Day } from '../day.ts';
import {
  CARD_NETWORKS,
  type CardNetwork,
  ISSUER_COUNTRIES,
  type IssuerCountry,
  PAYMENT_ROUTES,
  type PaymentRoute,
} from '../dispute/terms.ts';
import type { Currency } from '../money.ts';
import type { AccountKind } from '../statement.ts';
import { command, currency, id, nothing, query } from './method.ts';

/* Accounts, and how their charges are disputed. */

export interface Account {
  readonly id: number;
  readonly name: string;
  readonly kind: AccountKind | null;
  readonly number: string | null;
  readonly currency: Currency;
  readonly charges: number;
  readonly from: Day | null;
  readonly to: Day | null;
}

/** How charges of an account are disputed, as guessed from its statements or said by the person. */
export interface AccountRoute {
  readonly account: number;
  readonly route: PaymentRoute;
  readonly network: CardNetwork | null;
  readonly country: IssuerCountry | null;
  /** False while it is only a guess. */
  readonly told: boolean;
  /** The network is as the person said, and null where they do not know it. */
  readonly networkAsked: boolean;
}

export const accountsMethods = {
  'accounts.list': query<readonly Account[]>()(nothing),
  'accounts.rename': command<Account>()(
    z.strictObject({ account: id, name: z.string().trim().min(1).max(80) }),
  ),
  /** Names the currency of an account whose files do not (`XXX`); its charges follow. */
  'accounts.setCurrency': command<Account>()(z.strictObject({ account: id, currency })),
  'accounts.routes': query<readonly AccountRoute[]>()(nothing),
  'accounts.setRoute': command<readonly AccountRoute[]>()(
    z.strictObject({
      account: id,
      route: z.enum(PAYMENT_ROUTES),
      network: z.enum(CARD_NETWORKS).nullable(),
      country: z.enum(ISSUER_COUNTRIES).nullable(),
    }),
  ),
  /** Whose logo the card bears, also in the open cases of it where nobody was asked yet; null: the person does not know. */
  'accounts.setBrand': command<readonly AccountRoute[]>()(
    z.strictObject({ account: id, network: z.enum(CARD_NETWORKS).nullable() }),
  ),
} as const;
