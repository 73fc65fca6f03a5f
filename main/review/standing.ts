import { type Day, daysBetween } from '../../shared/day.ts';
import type { FlagKind } from '../../shared/flag.ts';
import { isSameMoney, type Money } from '../../shared/money.ts';
import type { MineReason, Verdict } from '../../shared/review.ts';
import type { Said } from '../../shared/said.ts';
import { isPlanFlag, merchantsOf, withoutSamePlans } from './plans.ts';

/** A charge or credit that a decision was about. */
export interface DecidedLine {
  /** Null where the ledger has none such at the moment. */
  readonly charge: number | null;
  /** As in a flag: 0 for a credit. */
  readonly position: number;
  readonly day: Day;
  /** The bank's own. */
  readonly text: string;
  readonly minor: number;
  readonly currency: string;
  /** It was only an authorisation then. */
  readonly pending: boolean;
  /** A credit that the person chose. */
  readonly chosen: boolean;
}

/** A decision that was not undone. */
export interface StandingDecision {
  readonly id: number;
  readonly verdict: Verdict;
  readonly why: MineReason | null;
  readonly kind: FlagKind;
  readonly flag: { readonly recoverable: Money };
  readonly charges: readonly DecidedLine[];
}

/** A charge or credit of a flag as it is now. */
export interface FlagLine extends Money {
  readonly charge: number;
  readonly position: number;
  readonly day: Day;
  readonly text: string;
  readonly pending: boolean;
}

/** What the search says now. */
export interface FlagNow {
  readonly kind: FlagKind;
  readonly recoverable: Money;
  readonly lines: readonly FlagLine[];
}

/** What a decision says of a flag, and what arrived since. */
export interface Standing<Decision extends StandingDecision> {
  readonly decision: Decision;
  readonly news: readonly Said[];
  /** The flag is over the very charges that were decided. */
  readonly same: boolean;
}

/** An authorisation is booked within so many days, or not at all. */
const BOOKED_WITHIN_DAYS = 31;

/** By claimed charge: the credits that its cases took, or that the person said are none of theirs. */
export type CreditsOfCases = ReadonlyMap<number, readonly number[]>;

const NO_CASES: CreditsOfCases = new Map();

/**
 * Answers for each flag which decision stands on it; decisions come latest first. What a case took is told by the
 * case, and is no news.
 */
export function standingsOver<Decision extends StandingDecision>(
  decisions: readonly Decision[],
  ofCases: CreditsOfCases = NO_CASES,
): (flag: FlagNow) => Standing<Decision> | null {
  const byCharge = new Map<number | string, Decision[]>();
  const add = (key: number | string, decision: Decision): void => {
    const list = byCharge.get(key);
    if (list) list.push(decision);
    else byCharge.set(key, [decision]);
  };
  for (const decision of decisions) {
    for (const { charge } of decision.charges.filter(isCharge)) if (charge !== null) add(charge, decision);
    if (isPlanFlag(decision)) for (const key of merchantsOf(decision.charges)) add(key, decision);
  }
  return (flag) => {
    const charges = flag.lines.filter(isCharge);
    const keys = [...charges.map(({ charge }) => charge), ...(isPlanFlag(flag) ? merchantsOf(charges) : [])];
    const candidates = [...new Set(keys.flatMap((key) => byCharge.get(key) ?? []))]
      .filter(({ kind }) => kind === flag.kind)
      .toSorted((one, other) => other.id - one.id);
    const followed = new Set(charges.flatMap(({ charge }) => ofCases.get(charge) ?? []));
    return standingOf(flag, candidates, followed);
  };
}

function standingOf<Decision extends StandingDecision>(
  flag: FlagNow,
  candidates: readonly Decision[],
  followed: ReadonlySet<number>,
): Standing<Decision> | null {
  const covers = (decision: Decision): boolean => unknownTo([decision], flag).length === 0;
  const decision = candidates.find(covers) ?? candidates[0];
  if (!decision) return null;
  // Each month brings new charges of the same plans: they are held against one answer and not against all.
  const asked = isPlanFlag(flag) ? [decision] : candidates;
  const further: Said[] = unknownTo(asked, flag).map((line) => told('review.news.charge', line));
  const credits = newsOfCredits(decision, candidates, flag, followed);
  const news = [...further, ...newsOfBooking(decision, flag), ...credits];
  const same = isOverTheSame(decision, flag);
  const followsMoney = flag.lines.some(({ charge }) => followed.has(charge));
  if (news.length === 0 && same && !followsMoney) news.push(...newsOfAmount(decision, flag));
  return { decision, news, same };
}

/** Charges of the flag that none of these decisions was about. */
function unknownTo(decisions: readonly StandingDecision[], flag: FlagNow): FlagLine[] {
  const known = new Set(decisions.flatMap(({ charges }) => charges.map(({ charge }) => charge)));
  const charges = flag.lines.filter(isCharge);
  // What another decision knows books its authorisation first, so that it is not left for a new charge.
  const knownFirst = charges.toSorted(
    (one, other) => Number(known.has(other.charge)) - Number(known.has(one.charge)),
  );
  const booked = new Set(decisions.flatMap((decision) => bookingsOf(decision, knownFirst)));
  const unknown = charges.filter((line) => !known.has(line.charge) && !booked.has(line));
  const [decision] = decisions;
  if (!decision || !isPlanFlag(flag)) return unknown;
  const inFlag = new Set(flag.lines.map(({ charge }) => charge));
  const before = decision.charges.filter((part) => isCharge(part) && !inFlag.has(part.charge ?? 0));
  return withoutSamePlans(unknown, before);
}

/**
 * The lines of a flag that book an authorisation which the decision knew and which is no part of the flag any
 * more. Each is booked once: a further line of its amount is a further charge.
 */
function bookingsOf({ charges }: StandingDecision, lines: readonly FlagLine[]): FlagLine[] {
  const inFlag = new Set(lines.map(({ charge }) => charge));
  const decided = new Set(charges.map(({ charge }) => charge));
  const held = charges.filter(({ pending, charge }) => pending && (charge === null || !inFlag.has(charge)));
  return lines.filter((line) => {
    if (line.pending || decided.has(line.charge)) return false;
    const at = held.findIndex((part) => isBookedAs(part, line));
    if (at >= 0) held.splice(at, 1);
    return at >= 0;
  });
}

function isBookedAs(held: DecidedLine, line: FlagLine): boolean {
  const apart = daysBetween(held.day, line.day);
  return apart >= 0 && apart <= BOOKED_WITHIN_DAYS && isSameMoney(held, line);
}

/** That an authorisation became a charge: old news to who said that both are owed, unless for that very reason. */
function newsOfBooking(decision: StandingDecision, flag: FlagNow): Said[] {
  if (decision.verdict === 'mine' && decision.why !== 'authorisation') return [];
  return bookingsOf(decision, flag.lines.filter(isCharge)).map((line) => told('review.news.booked', line));
}

/** Credits that came since, or that are no longer there. Neither changes that charges are owed. */
function newsOfCredits(
  decision: StandingDecision,
  candidates: readonly StandingDecision[],
  flag: FlagNow,
  followed: ReadonlySet<number>,
): Said[] {
  if (decision.verdict === 'mine') return [];
  const credits = decision.charges.filter((part) => !isCharge(part));
  const chosen = credits.filter((part) => part.chosen);
  const gone = (chosen.length > 0 ? chosen : credits).filter(({ charge }) => charge === null);
  const lost = gone.map((part) => told('review.news.creditGone', part));
  if (decision.verdict === 'refunded') return lost;
  const known = new Set(candidates.flatMap(({ charges }) => charges.map(({ charge }) => charge)));
  const isTold = ({ charge }: FlagLine): boolean => known.has(charge) || followed.has(charge);
  const came = flag.lines.filter((line) => !isCharge(line) && !isTold(line));
  return [...lost, ...came.map((line) => told('review.news.credit', line))];
}

/** Of a double charge alone: what a dearer plan costs more grows by itself with each month. */
function newsOfAmount({ verdict, kind, flag: decided }: StandingDecision, { recoverable }: FlagNow): Said[] {
  if (kind !== 'double-charge' || verdict === 'mine' || verdict === 'refunded') return [];
  if (isSameMoney(decided.recoverable, recoverable)) return [];
  return [{ id: 'review.news.amount', values: { before: decided.recoverable, now: recoverable } }];
}

function isOverTheSame({ charges }: StandingDecision, { lines }: FlagNow): boolean {
  const decided = charges.filter(isCharge).map(({ charge }) => charge);
  const now = new Set(lines.filter(isCharge).map(({ charge }) => charge));
  return decided.length === now.size && decided.every((charge) => charge !== null && now.has(charge));
}

function isCharge({ position }: { readonly position: number }): boolean {
  return position > 0;
}

function told(
  id: 'review.news.charge' | 'review.news.booked' | 'review.news.credit' | 'review.news.creditGone',
  { day, minor, currency }: Money & { readonly day: Day },
): Said {
  return { id, values: { amount: { minor: Math.abs(minor), currency }, day: { day } } };
}
