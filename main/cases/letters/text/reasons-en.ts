import type { ClaimReason } from '../../../../shared/dispute/terms.ts';
import { agreedAndCharged, pricedAs } from '../asked.ts';
import { firstDay, isUnused, type LetterFacts } from '../letter-facts.ts';
import { english as pen } from '../pen.ts';
import type { ReasonWords } from './letter.ts';

/** Each reason says what it is and no more: what was bought and used is not called an error. */
export const REASONS_EN: Readonly<Record<ClaimReason, ReasonWords>> = {
  'charged-twice': {
    title: () => 'Charged twice',
    formal: () => 'duplicate processing (one payment was charged more than once)',
    found: () => 'My statement shows more than one charge for a single payment.',
    owed: 'The payment I owe',
    claimed: 'Charged again for the same payment',
    because: () => 'One payment was due, and it was charged more than once.',
    ask: (sum) => `Please refund ${sum}, which was charged in addition to the payment I owe.`,
  },
  'paid-another-way': {
    title: () => 'Paid in two ways',
    formal: () => 'paid by other means',
    found: ({ claim }) =>
      `I paid for the same period in two different ways, and only one payment is due.${claim.owed === null ? ` The other payment: ${pen.gap('otherPayment')}.` : ''}`,
    owed: 'The payment that covers the period',
    claimed: 'Paid as well for the same period',
    because: ({ claim }) =>
      claim.owed === null
        ? `The same period was already paid: ${pen.gap('otherPayment')}.`
        : `The same period was already paid on ${pen.day(claim.owed.day)} (${pen.money(pricedAs(claim.owed).amount)}).`,
    ask: (sum) => `Please refund ${sum}, the payment that was made in addition.`,
  },
  'one-too-many': {
    title: () => 'One subscription too many',
    formal: () => 'more than one subscription with the same merchant, one of them not wanted',
    found: () =>
      'My statement shows charges for more than one subscription, and one of these subscriptions is not wanted.',
    owed: 'For another subscription',
    claimed: 'For the subscription that is not wanted',
    because: () => 'I am charged for more than one subscription, and one of them is not wanted.',
    ask: (sum) =>
      `Please tell me how to end the subscription that is not wanted, and consider a refund of ${sum}.`,
  },
  'system-error': {
    title: () => 'Charged in error',
    formal: () => 'billing error',
    found: () => `A charge was made that I did not order: ${pen.gap('fault')}.`,
    owed: 'Correct',
    claimed: 'Charged because of the error',
    because: () => 'The charge came from a fault in billing and not from an order of mine.',
    ask: (sum) => `Please refund ${sum}, which was charged because of the error.`,
  },
  'after-cancellation': {
    title: (facts) =>
      isUnused(facts) ? 'Charged for a period I did not use' : 'Charged after I had cancelled',
    formal: (facts) => (isUnused(facts) ? 'cancelled service, not used' : 'cancelled recurring transaction'),
    found: (facts) =>
      isUnused(facts)
        ? `I was charged for a period that I did not use, and I cancelled on ${cancelledOn(facts)}.`
        : `I cancelled on ${cancelledOn(facts)} and was charged after that day.`,
    owed: 'Correct',
    claimed: 'The charge in question',
    because: (facts) =>
      isUnused(facts)
        ? 'I did not use the service in the period that was charged.'
        : `I had cancelled on ${cancelledOn(facts)}, before the charge was made.`,
    ask: (sum, facts) =>
      isUnused(facts)
        ? `I know that the charge came before my cancellation. As the period was not used, please consider a refund of ${sum}.`
        : `Please refund ${sum} and confirm that the subscription has ended.`,
  },
  'wrong-amount': {
    title: () => 'Charged a different amount than agreed',
    formal: () => 'incorrect amount',
    found: (facts) => `The amount that was charged differs from the one that was agreed. ${amounts(facts)}`,
    owed: 'Charged as agreed',
    claimed: 'Charged at a different amount',
    because: (facts) => `The charge is higher than the price that was agreed. ${amounts(facts)}`,
    ask: (sum, facts) =>
      agreedAndCharged(facts)?.agreed === null
        ? 'Please refund what was charged above the amount that was agreed.'
        : `Please refund the difference of ${sum}.`,
  },
  'refund-missing': {
    title: () => 'Promised refund has not arrived',
    formal: () => 'credit not processed (a promised refund has not arrived)',
    found: (facts) =>
      `A refund was promised on ${promisedOn(facts)}, and it has not arrived by ${pen.day(facts.today)}.`,
    owed: 'Correct',
    claimed: 'The charge that was to be refunded',
    because: (facts) => `The refund was promised on ${promisedOn(facts)} and has not been credited.`,
    ask: (sum) =>
      `Please send the refund of ${sum}. If it has been sent already, please tell me the date and the reference number (ARN), so that my card company can trace it.`,
  },
  'not-mine': {
    title: () => 'Charge not recognised',
    formal: () => 'transaction not recognised',
    found: () => 'My statement shows a charge in your name that I do not recognise.',
    owed: 'Recognised',
    claimed: 'Not recognised',
    because: () => 'As far as I can tell, I did not order anything that belongs to this charge.',
    ask: (sum) =>
      `Please tell me which order it belongs to. If you find none in my name, please refund ${sum} and make no further charges to this card.`,
  },
};

function cancelledOn({ claim }: LetterFacts): string {
  return claim.cancelledOn === null ? pen.gap('cancelled') : pen.day(claim.cancelledOn);
}

function promisedOn({ promised }: LetterFacts): string {
  return promised === null ? pen.gap('promised') : pen.day(promised.on);
}

function amounts(facts: LetterFacts): string {
  const both = agreedAndCharged(facts);
  if (both === null) return `Agreed: ${pen.gap('agreed')}.`;
  const agreed = both.agreed === null ? pen.gap('agreed') : pen.money(both.agreed);
  return `Charged on ${pen.day(firstDay(facts))}: ${pen.money(both.charged)}. Agreed: ${agreed}.`;
}
