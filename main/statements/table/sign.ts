import type { SignRule } from '../../../shared/layout.ts';
import type { AccountKind } from '../../../shared/statement.ts';
import { balanceShare } from './content.ts';

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
  /** The texts speak against it (`Payment received` would be money out), or nothing but a guess speaks for it. */
  readonly isDoubted?: boolean;
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

const CERTAINLY_IN =
  /(?<![\p{L}])(?:payment[ ,-]*(?:received|thank)|pagamento recebido|pago recibido|paiement re[cç]u|thank you|autopay|auto ?pay|automatic payment|(?:internet|online|mobile|electronic) payment|payment by (?:internet|giro|ibanking)|refund|return$|returned|reversal|direct dep|deposit|salary|payroll|interest (?:earned|paid|credit)|cash ?(?:back|rebate)|dividends?\b|gutschrift|erstattung|gehalt|remboursement|devoluci[oó]n|abono|n[oó]mina|terugbetaling|loon|salaris|credit$)|还款|退款|退货|환불|입금|급여|결제대금/iu;
const CERTAINLY_OUT =
  /(?<![\p{L}])(?:purchase|sale$|sale(?= )|debit$|withdrawal|atm\b|pos\b|fee$|fees$|card payment|direct debit|lastschrift|kartenzahlung|miete|entgelt|achat|compra|recibo|prlv)|消费|支付|일시불|할부/iu;

/** In a longer list one such word is the name of a shop. */
const FEW = 10;

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
  if (profile)
    return {
      rule: profile,
      why: 'profile',
      plusIsIn,
      isDoubted: kind === 'card' && speakAgainst(profile, read),
    };
  if (negatives > 0 && read.some(({ plus }) => plus)) return { rule: 'signed', why: 'marks', plusIsIn };
  if (negatives === 0) return unsigned(kind, read);
  const byBalance = kind === 'card' ? null : ruleByBalance(clues);
  if (byBalance) return { rule: byBalance, why: 'balance', plusIsIn };
  const { agree, differ } = countWords(read);
  // One word may stand in the name of a shop: it takes two to turn the signs.
  if (differ > agree && (differ > 1 || kind === 'card')) return { rule: 'inverted', why: 'words', plusIsIn };
  if (agree > differ) return { rule: 'signed', why: 'words', plusIsIn };
  // A card has more purchases than payments, whatever it calls them.
  if (kind === 'card' && negatives * 2 < read.length)
    return { rule: 'inverted', why: 'card', plusIsIn, isDoubted: true };
  return { rule: 'signed', why: 'asPrinted', plusIsIn, isDoubted: differ > agree && read.length < FEW };
}

/** A bank's layout may change, or another bank may use its names: at least two rows, or the bill's payment, say so. */
function speakAgainst(rule: SignRule, read: readonly SignClue[]): boolean {
  const { agree, differ } = countWords(read);
  const [against, speakFor] = rule === 'inverted' ? [agree, differ] : [differ, agree];
  return rule !== 'text' && against > 1 && speakFor === 0;
}

/** Nothing has a sign: on a card, or where texts speak of both ways, amounts are out unless the text says in. */
function unsigned(kind: AccountKind | null, clues: readonly SignClue[]): SignChoice {
  const bothWays =
    clues.some(({ said }) => saysMoneyBack(said)) && clues.some(({ said }) => CERTAINLY_OUT.test(said));
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

function countWords(clues: readonly SignClue[]): { readonly agree: number; readonly differ: number } {
  let agree = 0;
  let differ = 0;
  for (const { value, said } of clues) {
    const isIn = CERTAINLY_IN.test(said) || CARD_PAID.test(said);
    const isOut = CERTAINLY_OUT.test(said);
    if (value === null || isIn === isOut) continue;
    const weight = CARD_PAID.test(said) ? 2 : 1;
    if (value > 0 === isIn) agree += weight;
    else differ += weight;
  }
  return { agree, differ };
}

/** How card companies of all countries note that the bill was paid; one such row tells the sign of all. */
const CARD_PAID =
  /payment[ ,-]*(?:received|thank)|thank you|autopay|pagamento recebido|inclus[aã]o de pagamento|pago recibido|gracias por su pago|paiement re[cç]u|enregistr[eé].{0,3}merci|zahlung erhalten|besten dank|betaling ontvangen|bedankt voor uw betaling|pagamento ricevuto|betalning mottagen|betaling (?:modtaget|mottatt)|还款|결제대금/iu;

const MONEY_BACK =
  /(?<![\p{L}])(?:payment[ ,-]*(?:received|thank)|thank you|autopay|refund|reversal|credit voucher|gutschrift|erstattung|remboursement|devoluci[oó]n|estorno|terugbetaling)|还款|退款|退货|환불|취소|반품|결제대금 ?입금|返金/iu;

/** Where amounts have no sign at all: whether the text says that this one is money in. */
export function saysMoneyBack(said: string): boolean {
  return MONEY_BACK.test(said);
}
