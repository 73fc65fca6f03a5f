import type { Currency } from '../../../shared/money.ts';
import type { Merchant, Plan } from './merchant.ts';

/** All that a household of one country spends money on. */
export interface Town {
  readonly currency: Currency;
  readonly towns: readonly string[];
  readonly people: readonly string[];
  readonly subscriptions: readonly Plan[];
  readonly fourWeekly: readonly Plan[];
  readonly yearly: readonly Plan[];
  /** A price of 0: metered, another amount each time. */
  readonly bills: readonly Plan[];
  readonly groceries: readonly Merchant[];
  readonly restaurants: readonly Merchant[];
  readonly lunch: readonly Merchant[];
  readonly coffee: readonly Merchant[];
  readonly convenience: readonly Merchant[];
  readonly vending: readonly Merchant[];
  readonly parking: readonly Merchant[];
  readonly tolls: readonly Merchant[];
  readonly transit: readonly Merchant[];
  readonly fares: readonly number[];
  readonly tickets: readonly Merchant[];
  readonly appStores: readonly Merchant[];
  readonly taxis: readonly Merchant[];
  readonly marketplaces: readonly Merchant[];
  readonly oneOffs: readonly Merchant[];
  readonly clinics: readonly Merchant[];
  readonly fuel: readonly Merchant[];
  readonly hotels: readonly Merchant[];
  /** `{ticket}` stands for the ticket number of one passenger. */
  readonly airlines: readonly Merchant[];
  readonly delivery: readonly Merchant[];
  /** Cards and telephones that refill themselves. */
  readonly reloads: readonly Merchant[];
  readonly courses: readonly Merchant[];
  readonly giftCards: readonly Merchant[];
  readonly instalments: readonly Merchant[];
  /** What payment processors put before a merchant's name. */
  readonly prefixes: readonly string[];
  readonly words: {
    readonly salary: string;
    readonly rent: string;
    readonly cash: string;
    readonly fee: string;
    readonly foreignFee: string;
    readonly transfer: string;
    readonly ownTransfer: string;
    readonly cardPayment: string;
    readonly billPaid: string;
    readonly paypal: string;
  };
}
