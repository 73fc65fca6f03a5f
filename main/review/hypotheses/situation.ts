import type { Candidate } from '../../duplicates/candidate.ts';
import type { MerchantKind } from '../../duplicates/kinds.ts';
import { isForeign, type Row, rowsOf } from '../../duplicates/rows.ts';
import { RATE_DRIFT } from '../../duplicates/weights.ts';
import type { Account } from '../../../shared/contract/accounts.ts';
import type { Flag } from '../../../shared/contract/review.ts';
import type { TimelineRow } from '../../../shared/contract/timeline.ts';
import type { Reason } from '../../../shared/flag.ts';
import type { Money } from '../../../shared/money.ts';
import { productOf } from './products.ts';

/** What there is to judge a flag by. */
export interface Question {
  readonly flag: Flag;
  /** The merchant's charges from half a year before to half a year after, in any order. */
  readonly around: readonly TimelineRow[];
  /** The accounts of the flag's charges. */
  readonly accounts: readonly Account[];
  /** Credits that may have returned it, the best fit first. */
  readonly credits: readonly TimelineRow[];
}

/** The question made ready: every hypothesis looks at this and at nothing else. */
export interface Situation {
  readonly flag: Flag;
  /** The flag's charges, oldest first; the first is the one owed. */
  readonly charges: readonly Row<Candidate>[];
  readonly first: Row<Candidate>;
  readonly last: Row<Candidate>;
  /** Days between the first and the last charge. */
  readonly days: number;
  readonly kind: MerchantKind;
  /** Other purchases at this merchant, oldest first. */
  readonly others: readonly Row[];
  /** Those of them that are in no other flag, or were said to be the person's own: habits show in these. */
  readonly settled: readonly Row[];
  /** The others that cost about the same. */
  readonly equal: readonly Row[];
  /** It is billed by the period: by its kind, its text or its rhythm. */
  readonly isPlan: boolean;
  /** What came back, as the flag knows, then what may have, the best fit first. */
  readonly credits: readonly Row[];
  readonly accounts: ReadonlyMap<number, Account>;
  readonly reasons: ReadonlyMap<string, Reason>;
}

/** Null where the flag lost its charges. */
export function situationOf({ flag, around, accounts, credits }: Question): Situation | null {
  const byId = new Map(accounts.map((account) => [account.id, account]));
  const kindOf = (account: number) => byId.get(account)?.kind ?? null;
  const ready = (rows: readonly TimelineRow[]) =>
    rowsOf(rows.map((row): Candidate => ({ ...row, accountKind: kindOf(row.account) })));
  // In the flag's own order: its first charge is the one that is owed.
  const charges = flag.charges.flatMap((row) => ready([row]));
  const [first] = charges;
  const last = charges.at(-1);
  if (!first || !last || first === last) return null;
  const doubted = new Set(around.filter(isDoubted).map((row) => row.id));
  const own = new Set(flag.charges.map((row) => row.id));
  const others = ready(around.filter((row) => !own.has(row.id))).filter(isPurchase);
  return {
    flag,
    charges,
    first,
    last,
    days: last.day - first.day,
    kind: first.descriptor.kind,
    others,
    settled: others.filter((row) => !doubted.has(row.charge.id)),
    equal: others.filter((row) => charges.some((charge) => isSamePrice(row, charge))),
    isPlan:
      first.descriptor.kind === 'subscription' ||
      charges.some((row) => productOf(row) === 'plan') ||
      flag.reasons.some(({ said }) => said.id === 'reasons.cycleBreak' || said.id === 'reasons.lateInCycle'),
    credits: unique([...flag.refunds, ...credits]).flatMap((row) => ready([row])),
    accounts: byId,
    reasons: new Map(flag.reasons.map((reason) => [reason.said.id, reason])),
  };
}

/** Another flag says that it may be charged twice itself. */
function isDoubted({ mark }: TimelineRow): boolean {
  return mark !== null && mark.position > 0 && mark.verdict !== 'mine';
}

function isPurchase(row: Row): boolean {
  return row.value > 0 && row.charge.kind === 'purchase';
}

function unique(rows: readonly TimelineRow[]): TimelineRow[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

/** One price; or nearly, where a foreign price may be printed in home money only. */
export function isSamePrice(one: Row, other: Row, drift: number = RATE_DRIFT): boolean {
  if (one.currency !== other.currency) return false;
  if (one.value === other.value) return true;
  if (one.charge.original !== null || other.charge.original !== null) return false;
  const mayBeForeign = one.descriptor.kind === 'subscription' || isForeign(one);
  return mayBeForeign && Math.abs(one.value - other.value) <= drift * Math.max(one.value, other.value);
}

/** What the account was charged, positive. */
export function bookedOf({ charge }: Row): Money {
  return { minor: Math.abs(charge.amount.minor), currency: charge.amount.currency };
}

/** The account's name; null where it is not known. */
export function accountName({ accounts }: Situation, row: Row): string | null {
  return accounts.get(row.charge.account)?.name ?? null;
}

/** The text as the bank prints it, short enough for a sentence. */
export function textOf({ charge }: Row): string {
  const text = charge.description.replace(/\s+/g, ' ').trim();
  return text.length <= MOST_LETTERS ? text : `${text.slice(0, MOST_LETTERS).trimEnd()}…`;
}

const MOST_LETTERS = 40;
