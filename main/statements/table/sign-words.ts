import type { AccountKind } from '../../../shared/statement.ts';

/** What comes in, on any list. */
const GOT =
  /(?<![\p{L}])(?:refund|return$|returned|reversal|direct dep|deposit|salary|payroll|interest (?:earned|paid|credit)|cash ?(?:back|rebate)|dividends?\b|gutschrift|erstattung|gehalt|remboursement|devoluci[oó]n|abono|n[oó]mina|terugbetaling|loon|salaris|credit$)|退款|退货|환불|입금|급여/iu;

/** What goes out, on any list. */
const SPENT =
  /(?<![\p{L}])(?:purchase|sale$|sale(?= )|(?<!direct )debit$|withdrawal|atm\b|pos\b|card payment|kartenzahlung|miete|entgelt|achat|compra|recibo)|消费|支付|일시불|할부/iu;

/** Accounts are charged fees; of cards the ones that are given back say the same. */
const FEE = /fees?$/i;

/** How the card companies of all countries note, on their own lists, that the bill was paid; one such row tells the sign of all. */
const RECEIVED =
  /payment[ ,-]*(?:received|thank)|thank you|pagamento recebido|inclus[aã]o de pagamento|pago recibido|gracias por su pago|paiement re[cç]u|enregistr[eé].{0,3}merci|zahlung erhalten|besten dank|betaling ontvangen|bedankt voor uw betaling|pagamento ricevuto|betalning mottagen|betaling (?:modtaget|mottatt)|suoritus.{0,20}kiitos|ödeme.{0,12}teşekkür|ödemeniz|hesaptan ödeme|addebito in c\/c|pagto.{0,10} d[eé]b(?:ito)? em c|口座振替金額|自動轉帳繳款/iu;

/** A bill that is paid: into the card, out of the account that pays it. */
const BILL =
  /(?<![\p{L}])(?:auto ?pay|automatic payment|(?:internet|online|mobile|electronic) payment|payment by (?:internet|giro|ibanking)|direct debit|lastschrift|prlv|pagamento efetuado|spłata)|还款|결제대금|繳款/iu;

/** What the text of a row says about the way its money went; `bill`: into a card, out of an account. */
export type Word = 'in' | 'received' | 'out' | 'bill' | null;

export function wordIn(said: string, kind: AccountKind | null): Word {
  if (RECEIVED.test(said)) return 'received';
  const isIn = GOT.test(said);
  const isOut = SPENT.test(said) || (kind !== 'card' && FEE.test(said));
  if (isIn !== isOut) return isIn ? 'in' : 'out';
  return !isIn && BILL.test(said) ? 'bill' : null;
}

/** Whether the text says that money went out, of whatever list it is. */
export function saysMoneyOut(said: string): boolean {
  return SPENT.test(said) || FEE.test(said) || /direct debit|lastschrift|prlv/i.test(said);
}

const MONEY_BACK =
  /(?<![\p{L}])(?:autopay|refund|reversal|credit voucher|gutschrift|erstattung|remboursement|devoluci[oó]n|estorno|terugbetaling)|还款|退款|退货|환불|취소|반품|결제대금 ?입금|返金/iu;

/** Where amounts have no sign at all: whether the text says that this one is money in. */
export function saysMoneyBack(said: string): boolean {
  return RECEIVED.test(said) || MONEY_BACK.test(said);
}
