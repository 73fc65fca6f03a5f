import type { SignRule } from '../../../shared/layout.ts';
import type { AccountKind } from '../../../shared/statement.ts';
import { balanceShare } from './content.ts';
import { saysMoneyBack, saysMoneyOut, wordIn } from './sign-words.ts';

/** Why a rule was chosen; each has its sentence. */
export type SignReason =
  | 'profile'
  | 'words'
  | 'balance'
  | 'marks'
  | 'card'
  | 'asPrinted'
  | 'columns'
  | 'direction'
  | 'told';

export interface SignChoice {
  readonly rule: SignRule;
  readonly why: SignReason;
  /** Positive means out unless a plus stands beside it (`+ £1,100.00`). */
  readonly plusIsIn: boolean;
  /** What a row says whose word is missing, where only one side is marked (`CR`). */
  readonly blank?: 'out' | 'in';
  /**
   * `texts` speak against it (`Payment received` would be money out); of a `card` only numbers speak for it; it is `open`
   * where many rows would be money in, and none says so.
   */
  readonly doubt?: 'texts' | 'card' | 'open';
}

/** What one row says about the sign of a single amount column. */
export interface SignClue {
  /** In hundredths of any unit; null where it could not be read. */
  readonly value: number | null;
  readonly plus: boolean;
  readonly balance: number | null;
  /** Text and type words. */
  readonly said: string;
}

/** In a longer list one such word is the name of a shop. */
const FEW = 10;
/** The sort of a row, before its text: on a card nothing else is called so. */
const PURCHASE = /^(?:purchase|sale)\b/i;
/** Rows of which most having one sign is no chance. */
const ENOUGH = 5;

/** Decides what the signs of a single amount column mean. `kind` is of the account, where known. */
export function decideSign(
  clues: readonly SignClue[],
  kind: AccountKind | null,
  profile: SignRule | null,
): SignChoice {
  const read = clues.filter(({ value }) => value !== null && value !== 0);
  const negatives = read.filter(({ value }) => (value ?? 0) < 0).length;
  const plusIsIn = negatives === 0 && read.some(({ plus }) => plus) && read.some(({ plus }) => !plus);
  if (plusIsIn) return { rule: 'inverted', why: 'marks', plusIsIn };
  if (profile) {
    const isAgainst = kind === 'card' && speakAgainst(profile, read);
    return { rule: profile, why: 'profile', plusIsIn, ...(isAgainst && { doubt: 'texts' }) };
  }
  if (negatives > 0 && read.some(({ plus }) => plus)) return { rule: 'signed', why: 'marks', plusIsIn };
  if (negatives === 0) return unsigned(kind, read);
  const byBalance = kind === 'card' ? null : ruleByBalance(clues);
  return { plusIsIn, ...(byBalance ? provedByBalance(byBalance, read) : weighed(read, kind)) };
}

type Weighed = Pick<SignChoice, 'rule' | 'why' | 'doubt'>;

/** By words, and by what people do: they spend more often than they are paid, on cards and on accounts. */
function weighed(read: readonly SignClue[], kind: AccountKind | null): Weighed {
  const { agree, differ } = countWords(read, kind);
  const positives = read.filter(isPositive).length;
  if (differ > agree) {
    // One word may stand in the name of a shop: it takes two to turn the signs, or more purchases than payments.
    const isLike = kind === 'card' ? positives * 2 >= read.length : positives * 2 > read.length;
    const isTurned = isLike && (differ > 1 || kind === 'card');
    if (isTurned) return { rule: 'inverted', why: 'words' };
    if (differ > 1) return { rule: 'inverted', why: 'words', doubt: 'texts' };
    const isOpen = read.length < FEW || isMost(positives, read);
    return { rule: 'signed', why: 'asPrinted', ...(isOpen && { doubt: 'texts' }) };
  }
  if (agree > differ) {
    const isAlone = agree === 1 && kind !== 'bank' && isMost(positives, read);
    return { rule: 'signed', why: 'words', ...(isAlone && { doubt: 'open' }) };
  }
  // A card has more purchases than payments, whatever it calls them; so has an account, in a list that is not short.
  const isOpen = kind === null && isMost(positives, read);
  const isTurned = kind === 'card' ? positives * 2 > read.length : isOpen && read.length >= ENOUGH;
  if (isTurned) return { rule: 'inverted', why: 'card', doubt: 'card' };
  const isHalf = kind === 'card' && positives * 2 === read.length;
  return { rule: 'signed', why: 'asPrinted', ...((isOpen || isHalf) && { doubt: 'open' }) };
}

/**
 * A balance that follows the amounts is that of an account, or what a card is owed: of a card most rows would be money
 * in, and none would say so.
 */
function provedByBalance(rule: SignRule, read: readonly SignClue[]): Weighed {
  const into = read.filter((clue) => isPositive(clue) === (rule === 'signed'));
  const isEarned = into.some(({ said }) => ['in', 'received'].includes(wordIn(said, null) ?? ''));
  if (isEarned || !isMost(into.length, read)) return { rule, why: 'balance' };
  const isPaid = read.some((clue) => !into.includes(clue) && wordIn(clue.said, null) === 'received');
  const other = rule === 'signed' ? 'inverted' : 'signed';
  return { rule: isPaid ? other : rule, why: 'balance', doubt: isPaid ? 'texts' : 'open' };
}

function isPositive({ value }: SignClue): boolean {
  return (value ?? 0) > 0;
}

/** Clearly more than half. */
function isMost(count: number, of: readonly SignClue[]): boolean {
  return count * 5 >= of.length * 3;
}

/** A bank's layout may change, or another bank may use its names: at least two rows, or the bill's payment, say so. */
function speakAgainst(rule: SignRule, read: readonly SignClue[]): boolean {
  const { agree, differ } = countWords(read, 'card');
  const [against, speakFor] = rule === 'inverted' ? [agree, differ] : [differ, agree];
  return rule !== 'text' && against > 1 && speakFor === 0;
}

/** Nothing has a sign: on a card, or where texts speak of both ways, amounts are out unless the text says in. */
function unsigned(kind: AccountKind | null, clues: readonly SignClue[]): SignChoice {
  const bothWays =
    clues.some(({ said }) => saysMoneyBack(said)) && clues.some(({ said }) => saysMoneyOut(said));
  if (kind === 'card' || bothWays) return { rule: 'text', why: 'card', plusIsIn: false };
  return { rule: 'signed', why: 'asPrinted', plusIsIn: false };
}

function ruleByBalance(clues: readonly SignClue[]): SignRule | null {
  const balances = clues.map(({ balance }) => balance);
  const values = clues.map(({ value }) => value);
  const asPrinted = balanceShare(values, balances);
  const turned = balanceShare(
    values.map((value) => (value === null ? null : -value)),
    balances,
  );
  if (Math.max(asPrinted, turned) < 0.6 || asPrinted === turned) return null;
  return asPrinted > turned ? 'signed' : 'inverted';
}

/** How many rows say that a minus is money out, and how many that it is money in. */
function countWords(
  clues: readonly SignClue[],
  kind: AccountKind | null,
): { readonly agree: number; readonly differ: number } {
  const isMostlyIn = clues.filter(isPositive).length * 2 > clues.length;
  let agree = 0;
  let differ = 0;
  for (const clue of clues) {
    const word = wordIn(clue.said, kind);
    const way = word === 'bill' ? wayOfBill(clue, kind, isMostlyIn) : word === 'received' ? 'in' : word;
    if (way === null || clue.value === null) continue;
    const isSure = word === 'received' || (kind === 'card' && PURCHASE.test(clue.said));
    const weight = isSure ? 2 : 1;
    if (isPositive(clue) === (way === 'in')) agree += weight;
    else differ += weight;
  }
  return { agree, differ };
}

/**
 * On a list that may be either, a bill with the sign of most rows is paid from an account, and one with the other sign
 * into a card. One that is money in like most others says nothing.
 */
function wayOfBill(clue: SignClue, kind: AccountKind | null, isMostlyIn: boolean): 'in' | 'out' | null {
  if (kind !== null) return kind === 'card' ? 'in' : 'out';
  if (isPositive(clue)) return isMostlyIn ? null : 'in';
  return isMostlyIn ? 'in' : 'out';
}
