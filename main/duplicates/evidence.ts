import type { Reason } from '../../shared/flag.ts';
import type { Money } from '../../shared/money.ts';
import { surePartOf } from './benign.ts';
import { areTickets } from './codes.ts';
import type { MerchantKind } from './kinds.ts';
import { NUMBERED, type Numbers, sharedCode } from './numbers.ts';
import { dollars, tellingDigits } from './prices.ts';
import type { Row } from './rows.ts';
import { isSameTimeOfDay } from './times.ts';
import { EVERYDAY_VISITS, KIND_HABITS, SIZE, SIZE_WEIGHT, WEIGHT } from './weights.ts';

const SELLS_TICKETS: ReadonlySet<MerchantKind> = new Set(['airline', 'ticket', 'transit', 'other']);

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

function references(rows: readonly Row[], numbers: Numbers): Reason[] {
  const reference = rows[0]?.charge.reference ?? '';
  if (!isTelling(reference, rows) || rows.some((row) => row.charge.reference !== reference)) return [];
  // A wallet hands its number on to the bank behind it: one payment seen twice.
  if (rows.some((row) => row.charge.account !== rows[0]?.charge.account)) return [];
  // Some banks print one number on many lines (a mandate, a date): that proves nothing.
  if ((numbers.references.get(reference) ?? 0) > rows.length) return [];
  return [{ said: { id: 'reasons.sameReference', values: { reference } }, weight: WEIGHT.sameReference }];
}

function isTelling(reference: string, rows: readonly Row[]): boolean {
  const digits = reference.replace(/\D/g, '');
  const isDate = rows.some(({ charge }) => digits === charge.day.replaceAll('-', ''));
  return reference.length >= 4 && /[1-9]/.test(digits) && !isDate;
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

/** So many lines with a number, nearly all of them another. */
const MANY_BRANCHES = 6;
const ALL_OTHER = 0.75;

function codes(rows: readonly Row[], numbers: Numbers): Reason[] {
  const reasons: Reason[] = [];
  const [first] = rows;
  const found = new Set(rows.map((row) => row.descriptor.codes).filter((code) => code !== ''));
  const branches = new Set(rows.map((row) => row.descriptor.branch).filter((branch) => branch !== ''));
  // A number that changes with every line numbers the charge and names no branch.
  const numbered = numbers.branched >= MANY_BRANCHES && numbers.branches.size > numbers.branched * ALL_OTHER;
  if (!first) return reasons;
  if (branches.size > 1 && !numbered && !isCutShort([...branches]))
    reasons.push({ said: { id: 'reasons.otherBranch' }, weight: WEIGHT.otherBranch });
  if (found.size > 1 && !isCutShort([...found])) {
    const { kind } = first.descriptor;
    const tickets = SELLS_TICKETS.has(kind) && [...found].every(areTickets);
    const weight = tickets ? WEIGHT.otherTicket : otherCodeWeight(kind, rows);
    reasons.push({ said: { id: tickets ? 'reasons.otherTicket' : 'reasons.otherCode' }, weight });
    return reasons;
  }
  const orders = new Set(rows.map((row) => row.descriptor.order).filter((order) => order !== ''));
  if (found.size === 0 && orders.size > 1 && first.descriptor.kind === 'marketplace')
    reasons.push({ said: { id: 'reasons.otherCode' }, weight: WEIGHT.otherOrder });
  const code = sharedCode(rows, numbers);
  if (code !== null) {
    // Where each order has a number of its own, one that comes again is the order's.
    const apart =
      numbers.coded > rows.length && numbers.codes.size > (numbers.coded - rows.length) * ALL_OTHER;
    const alone = first.descriptor.kind === 'airline' ? WEIGHT.sameTicket : WEIGHT.sameCodeAlone;
    const weight =
      numbers.coded > rows.length ? Math.max(alone, apart ? WEIGHT.sameOwnCode : WEIGHT.sameCode) : alone;
    reasons.push({ said: { id: 'reasons.sameCode', values: { code } }, weight });
  }
  return reasons;
}

/** `#47` is what a narrow column leaves of `#4768`, and `918660` of `9186601133`. */
function isCutShort(numbers: readonly string[]): boolean {
  const [shortest = '', ...longer] = numbers.toSorted((one, other) => one.length - other.length);
  return shortest.length > 1 && longer.every((number) => number.startsWith(shortest));
}

/** Each part of an instalment plan is billed once. */
function parts(rows: readonly Row[]): Reason[] {
  const [number = null, ...others] = rows.map(surePartOf);
  if (number === null || others.some((other) => other !== number)) return [];
  return [{ said: { id: 'reasons.samePart', values: { number } }, weight: WEIGHT.samePart }];
}

function otherCodeWeight(kind: MerchantKind, [first, second]: readonly Row[]): number {
  const together = first?.bought === second?.bought;
  if (kind === 'registrar' && together) return WEIGHT.otherCodeRegistrar;
  if (kind === 'subscription' || kind === 'registrar') return WEIGHT.otherCodeSubscription;
  if (kind === 'marketplace') return WEIGHT.otherCodeOrdered;
  return NUMBERED.has(kind) ? WEIGHT.otherCodeNumbered : WEIGHT.otherCode;
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
