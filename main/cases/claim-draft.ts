import type { CaseCharge, Claim } from '../../shared/case/claim.ts';
import type { Day } from '../../shared/day.ts';
import type { CardNetwork, ClaimReason, IssuerCountry, PaymentRoute } from '../../shared/dispute/terms.ts';
import type { FlagKind } from '../../shared/flag.ts';
import { type Money, UNKNOWN_CURRENCY } from '../../shared/money.ts';

/** How charges of an account are disputed. */
export interface AccountWay {
  readonly route: PaymentRoute;
  readonly network: CardNetwork | null;
  readonly country: IssuerCountry | null;
  /** False while they are only a guess. */
  readonly told: boolean;
  /** The person answered before which network it is. */
  readonly networkAsked: boolean;
}

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
  /** Those that an open case claims or counts as owed: where there is another one, it is claimed instead. */
  readonly taken: readonly CaseCharge[];
  /** How the charges of the account are disputed in which this one is. */
  readonly wayOf: (claimed: CaseCharge | undefined) => AccountWay;
  /** When the person cancelled, where they said so. */
  readonly cancelledOn: Day | null;
}

/** Why the money of a flag is asked back. */
export const REASONS: Readonly<Record<FlagKind, ClaimReason>> = {
  'double-charge': 'charged-twice',
  'after-cancellation': 'after-cancellation',
  'parallel-subscriptions': 'one-too-many',
  'price-step': 'wrong-amount',
  'trial-charged': 'after-cancellation',
  'missing-credit': 'refund-missing',
};

/** The claim as the screen offers it; everything can be changed before the case is opened. */
export function draftClaim(input: DraftInput): Claim {
  const { kind } = input;
  const { owed, claimed } = partsOf(input);
  const way = input.wayOf(claimed.at(-1));
  return {
    merchant: input.merchant,
    reason: kind === null ? 'charged-twice' : REASONS[kind],
    owed,
    charges: [...claimed],
    atStake: stakeOf(input, claimed),
    route: routeOfCharges(claimed, way.route),
    network: way.network,
    country: way.country,
    ...((way.network !== null || way.country !== null) && !way.told && { guessed: true }),
    ...(way.networkAsked && { networkAsked: true }),
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
function partsOf({ kind, charges, taken, recoverable }: DraftInput): Parts {
  const [first = null, ...others] = charges;
  switch (kind) {
    case 'double-charge':
    case 'price-step': // the last one at the old price comes first
      return others.length > 0 ? { owed: first, claimed: others } : { owed: null, claimed: charges };
    case 'parallel-subscriptions':
      return oneOfPlans(charges, taken, recoverable);
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

/** Of plans that run side by side the one that the flag is about, the cheapest, is too many; else the next that is free. */
function oneOfPlans(
  charges: readonly CaseCharge[],
  taken: readonly CaseCharge[],
  recoverable: Money | null,
): Parts {
  const sorted = charges.toSorted(
    (one, other) =>
      Number(isAbout(other, recoverable)) - Number(isAbout(one, recoverable)) ||
      Math.abs(one.amount.minor) - Math.abs(other.amount.minor),
  );
  const claimed = sorted.find((charge) => !taken.includes(charge)) ?? sorted[0];
  const others = sorted.filter((charge) => charge !== claimed);
  return { owed: others[0] ?? null, claimed: claimed ? [claimed] : [] };
}

function isAbout({ amount }: CaseCharge, recoverable: Money | null): boolean {
  return recoverable?.currency === amount.currency && recoverable.minor === Math.abs(amount.minor);
}

/** What the flag says is to get back, unless it says so of another charge; else the sum of those in one currency. */
function stakeOf({ kind, recoverable, charges }: DraftInput, claimed: readonly CaseCharge[]): Money {
  const ofAnother =
    kind === 'parallel-subscriptions' &&
    charges.some((charge) => isAbout(charge, recoverable)) &&
    !claimed.some((charge) => isAbout(charge, recoverable));
  if (recoverable && recoverable.minor > 0 && !ofAnother) return recoverable;
  const currency = claimed[0]?.amount.currency ?? UNKNOWN_CURRENCY;
  const same = claimed.filter(({ amount }) => amount.currency === currency);
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
