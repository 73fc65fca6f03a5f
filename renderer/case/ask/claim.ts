import type { CaseCharge, Claim } from '../../../shared/case/claim.ts';
import type { Day } from '../../../shared/day.ts';
import { hostToday } from '../../app/today.ts';
import {
  type CardNetwork,
  CLAIM_REASONS,
  type ClaimReason,
  type IssuerCountry,
  type PaymentRoute,
} from '../../../shared/dispute/terms.ts';
import type { Currency, Money } from '../../../shared/money.ts';
import { writeAmount } from '../../app/amounts.ts';
import { currencyIn, moneyIn } from './amounts.ts';
import { dayIn, isPast } from './days.ts';

/** A claim as far as it is filled in. */
export interface ClaimFields {
  readonly merchant: string;
  readonly recognised: boolean;
  readonly reason: ClaimReason;
  readonly stake: string;
  readonly route: PaymentRoute;
  readonly network: CardNetwork | null;
  readonly country: IssuerCountry | null;
  readonly customer: string;
  readonly docOwed: string;
  readonly docClaimed: string;
  readonly statementSent: string;
  readonly invoiceIssued: string;
  readonly cancelledOn: string;
  /** Of a charge that is entered by hand. */
  readonly byHand: {
    readonly day: string;
    readonly text: string;
    readonly amount: string;
    readonly currency: string;
  } | null;
}

/** What every part of the form is given. */
export interface ClaimFormProps {
  readonly fields: ClaimFields;
  /** The claim as it was, or was drafted; null for one by hand. */
  readonly before: Claim | null;
  readonly asked: boolean;
  readonly set: (change: Partial<ClaimFields>) => void;
}

/** The fields of a claim; `byHand` where its charge is not from a statement and may be written. */
export function fieldsOf(claim: Claim): ClaimFields {
  const [charge] = claim.charges;
  const hand = charge && charge.account === null && claim.charges.length === 1 ? charge : null;
  return {
    merchant: claim.merchant,
    recognised: claim.recognised,
    reason: claim.reason,
    stake: writeAmount(claim.atStake.minor, claim.atStake.currency),
    route: claim.route,
    network: claim.network,
    country: claim.country,
    customer: claim.customer,
    docOwed: claim.documents.owed,
    docClaimed: claim.documents.claimed,
    statementSent: claim.statementSent ?? '',
    invoiceIssued: claim.invoiceIssued ?? '',
    cancelledOn: claim.cancelledOn ?? '',
    byHand: hand && {
      day: hand.day,
      text: hand.description,
      amount: writeAmount(Math.abs(hand.amount.minor), hand.amount.currency),
      currency: hand.amount.currency,
    },
  };
}

/** A case of nothing yet: what a person enters by hand. */
export function emptyFields(currency: Currency): ClaimFields {
  return {
    merchant: '',
    recognised: true,
    reason: 'charged-twice',
    stake: '',
    route: 'card',
    network: null,
    country: null,
    customer: '',
    docOwed: '',
    docClaimed: '',
    statementSent: '',
    invoiceIssued: '',
    cancelledOn: '',
    byHand: { day: hostToday(), text: '', amount: '', currency },
  };
}

/** "Not mine" is for those who do not know the merchant, and only for them. */
export function reasonsFor(recognised: boolean): readonly ClaimReason[] {
  return recognised ? CLAIM_REASONS.filter((reason) => reason !== 'not-mine') : CLAIM_REASONS;
}

/** The currency in which the money is to come back. */
export function stakeCurrency(fields: ClaimFields, before: Claim | null): Currency {
  const written = fields.byHand && currencyIn(fields.byHand.currency);
  return written ?? before?.atStake.currency ?? 'USD';
}

/** All that was charged and is claimed; null while an amount is missing. */
export function chargedOf(fields: ClaimFields, before: Claim | null): Money | null {
  if (fields.byHand) return moneyIn(fields.byHand.amount, stakeCurrency(fields, before));
  if (!before) return null;
  const minor = before.charges.reduce((sum, { amount }) => sum + Math.abs(amount.minor), 0);
  return { minor, currency: before.atStake.currency };
}

/** What is to come back; without an amount all that was charged. Null where it is no amount, or too much. */
export function stakeOf(fields: ClaimFields, before: Claim | null): Money | null {
  const charged = chargedOf(fields, before);
  if (!charged) return null;
  const stake = fields.stake.trim() === '' ? charged : moneyIn(fields.stake, charged.currency);
  return stake && stake.minor <= charged.minor ? stake : null;
}

/** Why what is written as the stake cannot be it. Nothing written is all that was charged. */
export function stakeProblem(fields: ClaimFields, before: Claim | null): 'no-amount' | 'too-much' | null {
  if (fields.stake.trim() === '') return null;
  if (!moneyIn(fields.stake, stakeCurrency(fields, before))) return 'no-amount';
  return chargedOf(fields, before) && !stakeOf(fields, before) ? 'too-much' : null;
}

/** The claim, no longer a guess once it was looked at; null where something is missing or wrong. */
export function claimOf(fields: ClaimFields, before: Claim | null): Claim | null {
  const merchant = fields.merchant.trim();
  const atStake = stakeOf(fields, before);
  const charges = chargesOf(fields, before);
  if (merchant === '' || !atStake || !charges) return null;
  return {
    merchant,
    reason: fields.reason,
    owed: before?.owed ?? null,
    charges,
    atStake,
    route: fields.route,
    network: fields.network,
    country: fields.country,
    ...(fields.network === null && { networkAsked: true }),
    statementSent: dayIn(fields.statementSent),
    invoiceIssued: dayIn(fields.invoiceIssued),
    cancelledOn: dayIn(fields.cancelledOn),
    customer: fields.customer.trim(),
    documents: { owed: fields.docOwed.trim(), claimed: fields.docClaimed.trim() },
    recognised: fields.recognised,
  };
}

function chargesOf(fields: ClaimFields, before: Claim | null): CaseCharge[] | null {
  if (!fields.byHand) return before?.charges ?? null;
  const charged = chargedOf(fields, before);
  if (!charged || !isPast(fields.byHand.day)) return null;
  return [handCharge(fields.byHand.day, fields.byHand.text, charged)];
}

function handCharge(day: Day, text: string, charged: Money): CaseCharge {
  return {
    account: null,
    day,
    posted: null,
    description: text.trim(),
    amount: { ...charged, minor: -charged.minor },
    original: null,
    reference: null,
    occurrence: 1,
    pending: false,
  };
}

/** The likeliest currency of a charge by hand, by the country of the language. */
export function homeCurrency(language: 'en' | 'ko'): Currency {
  return language === 'ko' ? 'KRW' : 'USD';
}
