import type { CaseCharge } from '../../../shared/case/claim.ts';
import type { Money } from '../../../shared/money.ts';
import type { LetterFacts } from './letter-facts.ts';

/** An amount and, where the statement has it in another currency too, that one beside it. */
export interface Sum {
  readonly amount: Money;
  readonly beside: Money | null;
}

/** Without its sign. */
export function sizeOf({ minor, currency }: Money): Money {
  return { minor: Math.abs(minor), currency };
}

/** A charge as the merchant knows it: in the currency it was priced in. */
export function pricedAs(charge: CaseCharge): Sum {
  const { amount, original } = charge;
  if (original === null || original.currency === amount.currency)
    return { amount: sizeOf(amount), beside: null };
  return { amount: sizeOf(original), beside: sizeOf(amount) };
}

/** A charge as the statement shows it. */
export function bookedAs(charge: CaseCharge): Sum {
  const { amount, beside } = pricedAs(charge);
  return beside === null ? { amount, beside } : { amount: beside, beside: amount };
}

/** What the merchant is asked to return: in its own currency where exactly the charges are claimed. */
export function askedOfMerchant(facts: LetterFacts): Sum {
  const priced = total(facts, pricedAs);
  const booked = total(facts, bookedAs);
  const { remaining } = facts;
  const whole = booked?.currency === remaining.currency && booked.minor === remaining.minor;
  if (!whole || priced === null || priced.currency === remaining.currency)
    return { amount: remaining, beside: null };
  return { amount: priced, beside: remaining };
}

/** What issuer or bank are asked to return: as the statement has it. */
export function askedOfBank(facts: LetterFacts): Sum {
  const { amount, beside } = askedOfMerchant(facts);
  return beside === null ? { amount, beside } : { amount: beside, beside: amount };
}

/** Of one charge at another amount than agreed: both, as far as they can be compared. */
export function agreedAndCharged({ claim }: LetterFacts): { agreed: Money | null; charged: Money } | null {
  const [charge, ...more] = claim.charges;
  if (charge === undefined || more.length > 0) return null;
  const charged = sizeOf(charge.amount);
  const { atStake } = claim;
  const differs = atStake.currency === charged.currency && atStake.minor < charged.minor;
  return {
    charged,
    agreed: differs ? { minor: charged.minor - atStake.minor, currency: charged.currency } : null,
  };
}

function total({ claim }: LetterFacts, as: (charge: CaseCharge) => Sum): Money | null {
  const amounts = claim.charges.map((charge) => as(charge).amount);
  const currency = amounts[0]?.currency;
  if (currency === undefined || amounts.some((amount) => amount.currency !== currency)) return null;
  return { minor: amounts.reduce((sum, { minor }) => sum + minor, 0), currency };
}
