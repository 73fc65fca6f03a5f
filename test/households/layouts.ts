import type { Currency } from '../../shared/money.ts';
import type { AccountKind } from '../../shared/statement.ts';

export type LayoutName =
  | 'chase-card'
  | 'amex'
  | 'capital-one'
  | 'discover'
  | 'citi-card'
  | 'revolut'
  | 'n26'
  | 'shinhan-usage'
  | 'kb-bank'
  | 'korean-bill'
  | 'korean-short-days'
  | 'german-bank'
  | 'european-card'
  | 'ofx-bank'
  | 'ofx-card'
  | 'paypal';

/** What a statement of this layout prints of each charge. */
export interface Layout {
  readonly kind: AccountKind;
  readonly currencies: readonly Currency[];
  /** Prints the day of the purchase; else only the day of booking. */
  readonly purchaseDay: boolean;
  /** Prints the day of booking beside the day of the purchase. */
  readonly bookingDay: boolean;
  readonly time: 'seconds' | 'minutes' | null;
  readonly original: boolean;
  /** Prints an id of its own for each line. */
  readonly reference: 'approval' | 'line' | null;
  readonly pending: boolean;
  /** Prints which instalment a row is. */
  readonly instalments: boolean;
}

const plain = {
  purchaseDay: true,
  bookingDay: false,
  time: null,
  original: false,
  reference: null,
  pending: false,
  instalments: false,
} as const;

export const LAYOUTS: Readonly<Record<LayoutName, Layout>> = {
  'chase-card': { ...plain, kind: 'card', currencies: ['USD'], bookingDay: true },
  amex: { ...plain, kind: 'card', currencies: ['USD'], reference: 'line' },
  'capital-one': { ...plain, kind: 'card', currencies: ['USD'], bookingDay: true },
  discover: { ...plain, kind: 'card', currencies: ['USD'], bookingDay: true },
  'citi-card': { ...plain, kind: 'card', currencies: ['USD'], pending: true },
  revolut: {
    ...plain,
    kind: 'bank',
    currencies: ['EUR'],
    bookingDay: true,
    time: 'seconds',
    pending: true,
  },
  n26: { ...plain, kind: 'bank', currencies: ['EUR'], original: true },
  'shinhan-usage': {
    ...plain,
    kind: 'card',
    currencies: ['KRW'],
    time: 'minutes',
    original: true,
    reference: 'approval',
    pending: true,
  },
  'kb-bank': { ...plain, kind: 'bank', currencies: ['KRW'], time: 'seconds' },
  'korean-bill': { ...plain, kind: 'card', currencies: ['KRW'], instalments: true },
  'german-bank': { ...plain, kind: 'bank', currencies: ['EUR'], purchaseDay: false },
  // Prints days without a year; the title says which months they are of.
  'korean-short-days': { ...plain, kind: 'card', currencies: ['KRW'], reference: 'approval' },
  'european-card': {
    ...plain,
    kind: 'card',
    currencies: ['EUR'],
    bookingDay: true,
    original: true,
    pending: true,
  },
  'ofx-bank': {
    ...plain,
    kind: 'bank',
    currencies: ['USD'],
    purchaseDay: false,
    reference: 'line',
  },
  'ofx-card': { ...plain, kind: 'card', currencies: ['USD'], purchaseDay: false, reference: 'line' },
  paypal: {
    ...plain,
    kind: 'wallet',
    currencies: ['USD', 'EUR'],
    time: 'seconds',
    reference: 'line',
  },
};
