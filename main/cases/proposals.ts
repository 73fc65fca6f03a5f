import type { CaseCharge } from '../../shared/case/claim.ts';
import { type Day, daysBetween } from '../../shared/day.ts';
import type { Money } from '../../shared/money.ts';
import { isSameMoney } from '../../shared/money.ts';
import type { Said } from '../../shared/said.ts';
import { purchaseOf } from './counting.ts';
import type { CaseFacts } from './facts.ts';
import { outcomeOf } from './money.ts';
import { isClosed } from './phases.ts';
import { isSameCharge } from './same-charge.ts';

/** A credit that may be money of the case. */
export interface CreditProposal {
  /** In the currency of the stake; at most what is left, but for a second credit for one charge. */
  readonly settles: Money;
  readonly reasons: readonly Said[];
  /** The `money-back` that was logged before its line arrived; to be corrected, not added to. Null: new money. */
  readonly confirms: number | null;
}

/** Exchange rates of charge and refund differ by no more than this share of the amount. */
const RATE_DRIFT = 0.06;
/** A credit from elsewhere is taken for the money of a case only within so many days of its last step. */
const UNNAMED_WITHIN_DAYS = 60;
/** A credit that was logged by hand and its line lie no further apart. */
const LOGGED_WITHIN_DAYS = 10;

/**
 * Whether a credit of a statement fits the case, and how much of the stake it settles. `sameMerchant`: by the
 * ledger's own reading of its text. Null where it does not fit, was refused, or is counted already.
 */
export function proposalFor(
  facts: CaseFacts,
  credit: CaseCharge,
  sameMerchant: boolean,
): CreditProposal | null {
  if (facts.voided || isClosed(facts.reached) || isKnown(facts, credit) || !isLater(facts, credit))
    return null;
  return confirmation(facts, credit) ?? newMoney(facts, credit, sameMerchant);
}

/** The line of money that the person logged by hand when they heard of it. */
function confirmation(facts: CaseFacts, credit: CaseCharge): CreditProposal | null {
  const logged = facts.money.find(
    ({ charge, takenBackOn, amount, on }) =>
      charge === null &&
      takenBackOn === null &&
      isSameMoney(amount, credit.amount) &&
      Math.abs(daysBetween(on, credit.day)) <= LOGGED_WITHIN_DAYS,
  );
  if (!logged) return null;
  const said: Said = { id: logged.provisional ? 'caseProposals.provisional' : 'caseProposals.logged' };
  return { settles: logged.settles, reasons: [said], confirms: logged.event };
}

function newMoney(facts: CaseFacts, credit: CaseCharge, sameMerchant: boolean): CreditProposal | null {
  const left = outcomeOf(facts).remaining;
  const fit =
    secondOf(facts, credit, left, sameMerchant) ?? (left.minor === 0 ? null : fitOf(facts, credit, left));
  if (!fit) return null;
  // Without the merchant's name only an exact amount, soon after the last step, is worth a question.
  if (!sameMerchant && !(fit.exact && isSoon(facts, credit.day))) return null;
  const reasons = [
    ...(sameMerchant ? [{ id: 'caseProposals.merchant' } as const] : []),
    ...fit.reasons,
    ...circumstances(facts, credit),
  ];
  return { settles: fit.settles, reasons, confirms: null };
}

interface Fit {
  readonly exact: boolean;
  readonly settles: Money;
  readonly reasons: readonly Said[];
}

/**
 * Money for what came back already: whole, or once nothing is left as much as one credit before. Of others than the
 * merchant only a dispute that is still open brings it. It is to be counted: one of the two will be taken back.
 */
function secondOf(facts: CaseFacts, credit: CaseCharge, left: Money, sameMerchant: boolean): Fit | null {
  const came = facts.money.filter(({ takenBackOn }) => takenBackOn === null);
  const disputed = facts.filings.some(({ ended, with: whom }) => ended === null && whom !== 'store');
  if (came.length === 0 || !(sameMerchant || disputed)) return null;
  const second = (settles: Money): Fit => ({
    exact: true,
    settles,
    reasons: [{ id: 'caseProposals.second' }],
  });
  if (isWhole(facts, credit)) return second(facts.claim.atStake);
  const before = came.find(({ amount }) => isSameMoney(amount, credit.amount));
  return before && left.minor === 0 ? second(before.settles) : null;
}

function isWhole(facts: CaseFacts, { amount, original }: CaseCharge): boolean {
  const asked = originalOf(facts);
  return (
    isSameMoney(amount, facts.claim.atStake) ||
    (asked !== null && isSameMoney(abs(original ?? amount), asked))
  );
}

function fitOf(facts: CaseFacts, credit: CaseCharge, left: Money): Fit | null {
  const { amount } = credit;
  const exact = (id: Said['id'], said: Money): Fit => ({
    exact: true,
    settles: left,
    reasons: [{ id, values: { amount: said } }],
  });
  if (isSameMoney(amount, left)) return exact('caseProposals.amount', amount);
  const asked = originalOf(facts);
  const original = credit.original ?? amount;
  if (asked && isSameMoney(abs(original), asked) && left.minor === facts.claim.atStake.minor) {
    return exact('caseProposals.original', asked);
  }
  const promised = facts.promise?.amount;
  if (promised && isSameMoney(amount, promised)) {
    const settles = { minor: Math.min(amount.minor, left.minor), currency: left.currency };
    if (promised.currency === left.currency) {
      return { exact: true, settles, reasons: [{ id: 'caseProposals.promised', values: { amount } }] };
    }
    return exact('caseProposals.promised', amount);
  }
  if (amount.currency !== left.currency) return foreignPart(facts, credit, left);
  const drifted = asked && near(amount, left);
  return drifted ?? (amount.minor < left.minor ? part(amount) : more(left));
}

/** A credit in the currency that the charges were asked in: the same share of the stake. */
function foreignPart(facts: CaseFacts, credit: CaseCharge, left: Money): Fit | null {
  const asked = originalOf(facts);
  const { amount } = credit;
  if (!asked || amount.currency !== asked.currency) return null;
  if (amount.minor >= asked.minor) return more(left);
  const share = Math.round((facts.claim.atStake.minor * amount.minor) / asked.minor);
  const settles = { minor: Math.max(1, Math.min(left.minor, share)), currency: left.currency };
  return { exact: false, settles, reasons: [{ id: 'caseProposals.part' }] };
}

/** One refund for several charges: the rest of it is for what other cases claim. */
function more(left: Money): Fit {
  return { exact: false, settles: left, reasons: [{ id: 'caseProposals.more' }] };
}

function part(amount: Money): Fit {
  return { exact: false, settles: amount, reasons: [{ id: 'caseProposals.part' }] };
}

/** Charge and refund of one foreign sum differ by the rates of their days: it settles all that is left. */
function near(amount: Money, left: Money): Fit | null {
  const drift = Math.abs(amount.minor - left.minor);
  if (drift > left.minor * RATE_DRIFT) return null;
  return { exact: false, settles: left, reasons: [{ id: 'caseProposals.near' }] };
}

function circumstances({ claim, promise }: CaseFacts, credit: CaseCharge): Said[] {
  const accounts = claim.charges.map(({ account }) => account?.key);
  const elsewhere = credit.account !== null && !accounts.includes(credit.account.key);
  const foreign = credit.amount.currency !== claim.atStake.currency;
  const days = promise ? daysBetween(promise.on, credit.day) : -1;
  return [
    ...(elsewhere ? [{ id: 'caseProposals.otherAccount' } as const] : []),
    ...(foreign ? [{ id: 'caseProposals.otherCurrency' } as const] : []),
    ...(days >= 0 ? [{ id: 'caseProposals.afterPromise', values: { days } } as const] : []),
  ];
}

/** What the claimed charges asked in another currency, where all did. */
function originalOf({ claim }: CaseFacts): Money | null {
  const originals = claim.charges.map(({ original }) => original);
  const currency = originals[0]?.currency;
  if (currency === undefined || originals.some((one) => one?.currency !== currency)) return null;
  return { minor: originals.reduce((total, one) => total + Math.abs(one?.minor ?? 0), 0), currency };
}

function isKnown(facts: CaseFacts, credit: CaseCharge): boolean {
  return (
    credit.amount.minor <= 0 ||
    credit.pending ||
    facts.refusedCredits.some((refused) => isSameCharge(refused, credit)) ||
    facts.money.some(({ charge }) => charge !== null && isSameCharge(charge, credit))
  );
}

/** Nothing comes back before it was charged. */
function isLater({ claim }: CaseFacts, credit: CaseCharge): boolean {
  const charged = purchaseOf(claim.charges);
  return charged !== null && credit.day >= charged;
}

function isSoon({ movedOn, askedOn, filings }: CaseFacts, day: Day): boolean {
  const since = filings[0]?.on ?? askedOn;
  if (since === null || since === undefined || day < since) return false;
  return daysBetween(movedOn, day) <= UNNAMED_WITHIN_DAYS;
}

function abs({ minor, currency }: Money): Money {
  return { minor: Math.abs(minor), currency };
}
