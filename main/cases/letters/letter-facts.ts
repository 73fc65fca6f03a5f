import type { Claim } from '../../../shared/case/claim.ts';
import type { Answer, Channel, ProofItem, Purpose, ReturnWay } from '../../../shared/case/terms.ts';
import { addDays, type Day } from '../../../shared/day.ts';
import { SAFETY_MARGIN_DAYS } from '../../../shared/dispute/policies.ts';
import type { OutsideRoute } from '../../../shared/dispute/terms.ts';
import { WAITS } from '../../../shared/dispute/waits.ts';
import type { Money } from '../../../shared/money.ts';
import { addBusinessDays, isBusinessDay } from '../business-days.ts';

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
  /** The person's own note of it: never quoted. */
  readonly said: string;
  /** Of a message from them, word for word: why they decline, or what more they ask for. */
  readonly quoted: string;
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
  /** What the person gave for letters, by the name of the fact (`fill.ts`); empty: there is none. */
  readonly given: Readonly<Record<string, string>>;
  /** The nearest day on which a right to file ends; null where nothing runs. */
  readonly limit: Day | null;
}

/** The number under which the merchant keeps the conversation; empty where none is known. */
export function ticketOf({ talk, given }: LetterFacts): string {
  return talk.findLast(({ ticket }) => ticket !== '')?.ticket ?? given['ticket'] ?? '';
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

/** Until when an answer is asked for. */
export interface AnswerTime {
  /** Null where no answer can come in time: the claim is to be filed at once. */
  readonly day: Day | null;
  /** As long as Recoup waits before it says to ask again, were there no limit. */
  readonly usual: Day;
}

/** Whoever is answered in the last days before a limit must still be able to file. */
const DAYS_TO_FILE = 3;
/** Within the safety margin an answer is asked for as soon as this. */
const SOON = 2;

/** The day until which an answer is asked for: it leaves the time that Recoup keeps for filing. */
export function answerTime(
  { claim, today, limit }: LetterFacts,
  wait: 'merchant-second-reply' | 'escalation-reply',
): AnswerTime {
  const usual = addBusinessDays(today, WAITS[wait].length.count, claim.country);
  if (limit === null || limit < today) return { day: usual, usual };
  const margin = addDays(limit, -SAFETY_MARGIN_DAYS);
  if (usual <= margin) return { day: usual, usual };
  if (margin > today) return { day: businessDayUntil(margin, today, claim.country), usual };
  const soon = addBusinessDays(today, SOON, claim.country);
  return { day: soon <= addDays(limit, -DAYS_TO_FILE) ? soon : null, usual };
}

/** The last business day until then that is still to come; the day itself where there is none. */
function businessDayUntil(last: Day, today: Day, country: Claim['country']): Day {
  for (let day = last; day > today; day = addDays(day, -1)) if (isBusinessDay(day, country)) return day;
  return last;
}
