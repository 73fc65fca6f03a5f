import type { CardNetwork, ClaimReason, Source } from './terms.ts';

/** How a network, and PayPal, names a reason. */
export interface NetworkReason extends Source {
  readonly reason: ClaimReason;
  /** Reason codes; a network that is missing has none that is known. */
  readonly codes: Readonly<Partial<Record<CardNetwork, string>>>;
  /** PayPal's own name; null where none is known. */
  readonly paypal: string | null;
}

const SOURCE = {
  source:
    'Visa, Mastercard, American Express, Discover and JCB codes as listed by Quavo, Chargeflow, justt.ai',
  url: 'https://docs.chargeflow.io/docs/reference/concepts/network-timelines.md',
  confidence: 'secondary',
  checkedOn: '2026-11-20',
} as const;

/** Codes by which issuers know a reason; what the person says to them. */
export const NETWORK_REASONS: readonly NetworkReason[] = [
  {
    reason: 'charged-twice',
    codes: { visa: '12.6.1', mastercard: '4834', amex: 'P08', discover: 'DP', jcb: '512' },
    paypal: 'DUPLICATE_TRANSACTION',
    ...SOURCE,
  },
  {
    reason: 'paid-another-way',
    codes: { visa: '12.6.2', mastercard: '4834', amex: 'C14', discover: 'PM' },
    paypal: 'PAYMENT_BY_OTHER_MEANS',
    ...SOURCE,
  },
  {
    reason: 'wrong-amount',
    codes: { visa: '12.5', mastercard: '4834', amex: 'P05', discover: 'AW', jcb: '507' },
    paypal: 'INCORRECT_AMOUNT',
    ...SOURCE,
  },
  {
    reason: 'after-cancellation',
    codes: { visa: '13.2', mastercard: '4853', amex: 'C28', discover: 'AP' },
    paypal: 'CANCELED_RECURRING_BILLING',
    ...SOURCE,
  },
  {
    reason: 'refund-missing',
    codes: { visa: '13.6', mastercard: '4853', amex: 'C02', discover: 'RN2', jcb: '513' },
    paypal: 'CREDIT_NOT_PROCESSED',
    ...SOURCE,
  },
  {
    reason: 'not-mine',
    codes: { visa: '10.4', mastercard: '4837', amex: 'F29', discover: 'UA02', jcb: '546' },
    paypal: 'UNAUTHORISED',
    ...SOURCE,
  },
];

/** The code of a reason on a network; null where none is known. */
export function codeOf(reason: ClaimReason, network: CardNetwork | null): string | null {
  const known = NETWORK_REASONS.find((one) => one.reason === reason);
  return (network && known?.codes[network]) ?? null;
}
