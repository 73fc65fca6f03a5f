import type { CaseCharge, Claim } from '../../shared/case/claim.ts';
import type { Day } from '../../shared/day.ts';
import type { CardNetwork, ClaimReason, IssuerCountry, PaymentRoute } from '../../shared/dispute/terms.ts';
import type { FlagKind } from '../../shared/flag.ts';
import { type Money, UNKNOWN_CURRENCY } from '../../shared/money.ts';

/** What is known before a case is opened. */
export interface DraftInput {
  /** Empty where nothing is chosen yet. */
  readonly merchant: string;
  /** Of the flag; null for a charge and for a claim by hand. */
  readonly kind: FlagKind | null;
  /** Of the flag all, oldest first (of a double charge the first is owed); else the charge; else none. */
  readonly charges: readonly CaseCharge[];
  /** Of the flag: what is to get back, positive. */
  readonly recoverable: Money | null;
  /** How charges of the account are disputed. */
  readonly route: PaymentRoute;
  readonly network: CardNetwork | null;
  readonly country: IssuerCountry | null;
  /** False while they are only a guess. */
  readonly told: boolean;
  /** The person answered before which network it is. */
  readonly networkAsked: boolean;
  /** When the person cancelled, where they said so. */
  readonly cancelledOn: Day | null;
}

/** Why the money of a flag is asked back. */
export const REASONS: Readonly<Record<FlagKind, ClaimReason>> = {
  'double-charge': 'charged-twice',
  'after-cancellation': 'after-cancellation',
  'parallel-subscriptions': 'paid-another-way',
  'price-step': 'wrong-amount',
  'trial-charged': 'after-cancellation',
  'missing-credit': 'refund-missing',
};

/** The claim as the screen offers it; everything can be changed before the case is opened. */
export function draftClaim(input: DraftInput): Claim {
  const { charges, kind } = input;
  const { owed, claimed } = partsOf(kind, charges);
  return {
    merchant: input.merchant,
    reason: kind === null ? 'charged-twice' : REASONS[kind],
    owed,
    charges: [...claimed],
    atStake: stakeOf(input.recoverable, claimed),
    route: routeOfCharges(charges, input.route),
    network: input.network,
    country: input.country,
    ...((input.network !== null || input.country !== null) && !input.told && { guessed: true }),
    ...(input.networkAsked && { networkAsked: true }),
    statementSent: null,
    invoiceIssued: null,
    cancelledOn: input.cancelledOn,
    customer: '',
    documents: { owed: '', claimed: '' },
    recognised: true,
  };
}

interface Parts {
  readonly owed: CaseCharge | null;
  readonly claimed: readonly CaseCharge[];
}

/** Which charge of a finding is right and shown as proof, and which are claimed. */
function partsOf(kind: FlagKind | null, charges: readonly CaseCharge[]): Parts {
  const [first = null, ...others] = charges;
  switch (kind) {
    case 'double-charge':
    case 'price-step': // the last one at the old price comes first
      return others.length > 0 ? { owed: first, claimed: others } : { owed: null, claimed: charges };
    case 'parallel-subscriptions':
      return cheapestOf(charges);
    case 'trial-charged':
      return { owed: null, claimed: charges.slice(-1) };
    case 'missing-credit': {
      // The credit that was announced is no charge; where its charge is not known, it stands for it.
      const charged = charges.filter(({ amount }) => amount.minor < 0);
      return { owed: null, claimed: charged.length > 0 ? charged : charges };
    }
    case 'after-cancellation':
    case null:
      return { owed: null, claimed: charges };
  }
}

/** Of plans that run side by side the cheapest is the one too many. */
function cheapestOf(charges: readonly CaseCharge[]): Parts {
  const sorted = charges.toSorted((one, other) => Math.abs(one.amount.minor) - Math.abs(other.amount.minor));
  return { owed: sorted[1] ?? null, claimed: sorted.slice(0, 1) };
}

/** What the flag says is to get back; else the sum of the charges that are in one currency. */
function stakeOf(recoverable: Money | null, charges: readonly CaseCharge[]): Money {
  if (recoverable && recoverable.minor > 0) return recoverable;
  const currency = charges[0]?.amount.currency ?? UNKNOWN_CURRENCY;
  const same = charges.filter(({ amount }) => amount.currency === currency);
  return { minor: same.reduce((total, { amount }) => total + Math.abs(amount.minor), 0), currency };
}

/**
 * By which way these charges were paid, where the way of their account is `usual`. Stores and PayPal name themselves on
 * the statement, whatever card they charge; of a current account not all is paid by its card.
 */
export function routeOfCharges(
  charges: readonly Pick<CaseCharge, 'description'>[],
  usual: PaymentRoute,
): PaymentRoute {
  const text = charges.at(-1)?.description ?? '';
  const direct = usual === 'debit-card' && NO_CARD.test(text) && !CARD.test(text);
  return throughStore(text) ?? (direct ? 'bank-transfer' : usual);
}

/** Direct debits, standing orders and transfers, as banks write them. */
const NO_CARD =
  /자동이체|계좌이체|타행이체|출금이체|(?<!\p{L})(?:cms|지로|ach|orig co name|direct debit|standing order|bill ?pay(?:ment)?|e-?check|wire|sepa|\p{L}*lastschrift|dauerauftrag|überweisung|ueberweisung|pr[ée]l[èe]vement|prlv|virement|domiciliaci[oó]n|adeudo|recibo|incasso)(?!\p{L})/iu;
const CARD =
  /체크|카드|card|kart[ae]|karten|carte|tarjeta|girocard|visa|master|maestro|(?<!\p{L})pos(?!\p{L})/iu;

function throughStore(text: string): PaymentRoute | null {
  if (/\bAPPLE\.COM\/BILL\b|\bITUNES\b/iu.test(text)) return 'app-store';
  if (/\bGOOGLE \*/iu.test(text)) return 'google-play';
  return /\bPAYPAL ?\*/iu.test(text) ? 'paypal' : null;
}
