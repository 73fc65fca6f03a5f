import type { Answer, Channel, Claim, ProofItem, Purpose, ReturnWay } from '../../../shared/case-event.ts';
import type { Day } from '../../../shared/day.ts';
import type { OutsideRoute } from '../../../shared/dispute/terms.ts';
import { WAITS } from '../../../shared/dispute/waits.ts';
import type { Money } from '../../../shared/money.ts';
import { addBusinessDays } from '../business-days.ts';

/** A message to the merchant (or store), or their answer. */
export interface Talk {
  readonly out: boolean;
  readonly on: Day;
  readonly time: string | null;
  readonly channel: Channel;
  readonly ticket: string;
  /** Of a message to them. */
  readonly purpose: Purpose | null;
  /** Of a message from them. */
  readonly answer: Answer | null;
  /** In the person's own words. */
  readonly said: string;
}

/** What letters are written from. */
export interface LetterFacts {
  readonly claim: Claim;
  readonly today: Day;
  /** What is still to come back, in the currency of the stake. */
  readonly remaining: Money;
  /** What came back for good, in the currency of the stake. */
  readonly returned: Money;
  /** The last credit that is not provisional, as it arrived. */
  readonly lastReturn: { readonly on: Day; readonly amount: Money; readonly way: ReturnWay } | null;
  /** The last promise of a refund that has not come. */
  readonly promised: { readonly on: Day; readonly amount: Money | null } | null;
  /** Oldest first. */
  readonly talk: readonly Talk[];
  readonly filed: { readonly with: OutsideRoute; readonly on: Day; readonly reference: string } | null;
  /** What the person noted when looking at the merchant's billing page and usage. */
  readonly checked: readonly string[];
  readonly files: readonly { readonly name: string; readonly item: ProofItem | null }[];
}

/** The number under which the merchant keeps the conversation; empty where none is known. */
export function ticketOf({ talk }: LetterFacts): string {
  return talk.findLast(({ ticket }) => ticket !== '')?.ticket ?? '';
}

export function lastAnswer({ talk }: LetterFacts): Talk | null {
  return talk.findLast(({ out, answer }) => !out && answer !== 'no-answer') ?? null;
}

export function refusal({ talk }: LetterFacts): Talk | null {
  return talk.findLast(({ answer }) => answer === 'refuses' || answer === 'used-credit') ?? null;
}

export function messagesSent({ talk }: LetterFacts): readonly Talk[] {
  return talk.filter(({ out }) => out);
}

/** The last digits as a statement masks them: `Shinhan ··1234`. Empty where the name has other digits or none. */
export function tailOf({ claim }: LetterFacts): string {
  const name = (claim.charges[0]?.account ?? claim.owed?.account)?.name ?? '';
  return /[·•*x] ?(\d{4})\D*$/.exec(name)?.[1] ?? '';
}

/** Of the claimed charges. */
export function firstDay({ claim }: LetterFacts): Day {
  const days = claim.charges.map(({ day }) => day);
  return days.reduce((one, other) => (one < other ? one : other), days[0] ?? '1970-01-01');
}

/** Cancelled only on or after the day of the charge: it cannot be said to have been charged after it. */
export function isUnused(facts: LetterFacts): boolean {
  const { cancelledOn } = facts.claim;
  return cancelledOn !== null && cancelledOn >= firstDay(facts);
}

/** The day until which an answer is asked for: as long as Recoup waits before it says to ask again. */
export function answerBy(
  { claim, today }: LetterFacts,
  wait: 'merchant-second-reply' | 'escalation-reply',
): Day {
  return addBusinessDays(today, WAITS[wait].length.count, claim.country);
}
