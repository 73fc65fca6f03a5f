import type { Reason } from '../../shared/flag.ts';
import type { Money } from '../../shared/money.ts';
import { codes, parts, references } from './evidence-of-numbers.ts';
import type { MerchantKind } from './kinds.ts';
import type { Numbers } from './numbers.ts';
import { dollars, tellingDigits } from './prices.ts';
import type { Row } from './rows.ts';
import { isSameTimeOfDay } from './times.ts';
import { EVERYDAY_VISITS, KIND_HABITS, SIZE, SIZE_WEIGHT, WEIGHT } from './weights.ts';

/** What both ways of judging a group of equal charges look at: the lines themselves. */
export function evidenceOfLines(rows: readonly Row[], numbers: Numbers): Reason[] {
  const [first] = rows;
  const last = rows.at(-1);
  if (!first || !last) return [];
  return [
    ...references(rows, numbers),
    ...texts(first, last),
    ...codes(rows, numbers),
    ...parts(rows),
    ...accounts(rows, numbers),
    ...rates(first, last),
    ...times(first, last),
    ...pendings(rows),
    ...thirds(rows),
  ];
}

/** What was asked for one charge, positive. */
export function askedFor(row: Row): Money {
  return { minor: Math.abs(row.value), currency: row.currency };
}

function texts(first: Row, last: Row): Reason[] {
  if (first.descriptor.text === last.descriptor.text) {
    return [{ said: { id: 'reasons.sameText' }, weight: WEIGHT.sameText }];
  }
  if (first.descriptor.words === last.descriptor.words) return [];
  const values = { first: first.charge.description, second: last.charge.description };
  if (first.descriptor.known && first.descriptor.key === last.descriptor.key) {
    const said: Reason['said'] = {
      id: 'reasons.knownNames',
      values: { ...values, merchant: first.descriptor.name },
    };
    return [{ said, weight: WEIGHT.knownNames }];
  }
  return [{ said: { id: 'reasons.otherName', values }, weight: WEIGHT.otherName }];
}

/** So many visits make an unknown merchant a place where bills are split. */
const REGULAR = 8;

function accounts(rows: readonly Row[], { lines }: Numbers): Reason[] {
  const [first] = rows;
  const other = rows.find((row) => row.charge.account !== first?.charge.account);
  if (!first || !other) return [];
  if (isPaymentChain(first, other)) {
    return [{ said: { id: 'reasons.paymentChain' }, weight: WEIGHT.paymentChain }];
  }
  const { kind } = first.descriptor;
  const regular = kind === 'other' && lines >= REGULAR;
  const weight = regular ? WEIGHT.otherAccountRegular : KIND_HABITS[kind].otherAccount;
  return [{ said: { id: 'reasons.otherAccount' }, weight }];
}

/** The card's line says "by PayPal" and the other statement does not: it may be PayPal's own. */
function isPaymentChain(one: Row, other: Row): boolean {
  const own = (row: Row) => row.charge.accountKind === 'wallet';
  if (own(one) !== own(other)) return (own(one) ? other : one).descriptor.wallet !== null;
  // One wallet may pay by another, as PayPal by the card of a Revolut account.
  const unknown = one.charge.accountKind === null || other.charge.accountKind === null;
  return (own(one) || unknown) && (one.descriptor.wallet === null) !== (other.descriptor.wallet === null);
}

/** How large the sum is: tells something where no rhythm explains it. */
export function evidenceOfSize(row: Row): Reason[] {
  const size = dollars(Math.abs(row.value), row.currency);
  const values = { amount: askedFor(row) };
  if (size < SIZE.tiny && tellingDigits(row.value, row.currency) <= 1)
    return [{ said: { id: 'reasons.tinyAmount', values }, weight: SIZE_WEIGHT.tiny }];
  if (size < SIZE.small) {
    const weight = isEveryday(row) ? SIZE_WEIGHT.smallEveryday : SIZE_WEIGHT.small;
    return row.descriptor.kind === 'subscription'
      ? []
      : [{ said: { id: 'reasons.smallAmount', values }, weight }];
  }
  if (size < SIZE.large) return [];
  const weight = size < SIZE.huge ? SIZE_WEIGHT.large : SIZE_WEIGHT.huge;
  return [{ said: { id: 'reasons.largeAmount', values }, weight }];
}

function isEveryday({ descriptor }: Row): boolean {
  return KIND_HABITS[descriptor.kind].visits >= EVERYDAY_VISITS;
}

function rates(first: Row, last: Row): Reason[] {
  const [one, other] = [first.charge.amount, last.charge.amount];
  const differ = one.minor !== other.minor && one.currency === other.currency;
  if (!differ || first.value !== last.value) return [];
  const values = { amount: askedFor(first) };
  return [{ said: { id: 'reasons.sameOriginal', values }, weight: WEIGHT.sameOriginal }];
}

/** What is billed by itself comes at one time of day, owed or not; so does who is there on the way to work. */
const AT_ONE_TIME: ReadonlySet<MerchantKind> = new Set([
  'subscription',
  'registrar',
  'topup',
  'instalments',
  'cafe',
  'convenience',
  'vending',
  'transit',
  'taxi',
]);

/** Who comes back days later does so at another time; what is booked or tried again keeps its own. */
function times(first: Row, last: Row): Reason[] {
  if (AT_ONE_TIME.has(first.descriptor.kind)) return [];
  if (!isSameTimeOfDay(first, last)) return [];
  const weight = isEveryday(first) ? WEIGHT.sameTimeOfHabit : WEIGHT.sameTimeOfDay;
  return [{ said: { id: 'reasons.sameTimeOfDay' }, weight }];
}

/** Where a deposit is held first. */
const HOLDS: ReadonlySet<MerchantKind> = new Set(['fuel', 'lodging']);

function pendings(rows: readonly Row[]): Reason[] {
  if (!rows.some((row) => row.charge.pending)) return [];
  const held = rows.every((row) => row.charge.pending && HOLDS.has(row.descriptor.kind));
  const weight = held ? WEIGHT.onlyHeld : WEIGHT.onlyAuthorised;
  const reasons: Reason[] = [{ said: { id: 'reasons.onlyAuthorised' }, weight }];
  if (isPendingAgain(rows)) {
    reasons.push({ said: { id: 'reasons.pendingAgain' }, weight: WEIGHT.pendingAgain });
  }
  return reasons;
}

/** The last is only authorised, days after an equal one was booked on the same account. */
function isPendingAgain(rows: readonly Row[]): boolean {
  const last = rows.at(-1);
  if (!last?.charge.pending) return false;
  return rows.some(
    ({ charge, day }) => !charge.pending && charge.account === last.charge.account && day < last.day,
  );
}

function thirds(rows: readonly Row[]): Reason[] {
  const [first] = rows;
  if (!first || rows.length < 3) return [];
  const everyday = isEveryday(first);
  const values = { count: rows.length };
  return [
    { said: { id: 'reasons.manyTimes', values }, weight: everyday ? WEIGHT.thirdEveryday : WEIGHT.third },
  ];
}
