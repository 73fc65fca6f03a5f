import type { ChargeKind } from '../../shared/charge.ts';
import type { AccountKind } from '../../shared/statement.ts';
import {
  CASH_TEXT,
  CASH_TYPE,
  FEE_TEXT,
  FEE_TYPE,
  INTEREST_TEXT,
  INTEREST_TYPE,
} from './kinds/bank-charges.ts';
import { kindOfChannel } from './kinds/korean.ts';
import { looksLikeMerchant } from './kinds/merchant-names.ts';
import {
  CARD_BILL_PAID,
  CARD_BILL_RECEIVED,
  CARD_BILL_RETURNED,
  CERTAINLY_RECEIVED,
  INCOME,
  TRANSFER_TEXT,
  TRANSFER_TYPE,
} from './kinds/movements.ts';
import { plainText } from './kinds/phrases.ts';
import {
  BILL_REDUCED,
  CARD_OR_DEBIT,
  CARD_TEXT,
  CARD_TYPE,
  DIRECT_DEBIT_TYPE,
  LEGAL_FORM,
  REFUND,
  REWARD,
} from './kinds/purchases.ts';

/** What a row tells of itself. */
export interface KindClues {
  /** Money left the account. */
  readonly out: boolean;
  /** The bank's text. */
  readonly text: string;
  /** The bank's own word for the sort of row: `Sale`, `CARD_PAYMENT`, `체크카드`, `Lastschrift`. */
  readonly type: string;
  readonly account: AccountKind | null;
  /** The holder told the bank to send it, to an account that is named (a SEPA credit transfer). */
  readonly byOrder?: boolean;
}

/** What a row is; `sure` is false where nothing but the way of the money spoke for it. */
export interface KindGuess {
  readonly kind: ChargeKind;
  readonly sure: boolean;
}

/** Type and text made plain for the phrases. */
interface Said {
  readonly type: string;
  readonly text: string;
  readonly account: AccountKind | null;
  readonly byOrder: boolean;
}

/**
 * What a row is, from the bank's own word for it, then its text, then the way the money went. Only a
 * purchase can be a double charge: where nothing certain says otherwise, money out is one.
 */
export function guessKind(clues: KindClues): ChargeKind {
  return readKind(clues).kind;
}

/** As `guessKind`, and whether more than the way of the money said so. */
export function readKind({ out, text, type, account, byOrder = false }: KindClues): KindGuess {
  const said: Said = { type: plainText(type), text: plainText(text), account, byOrder };
  if (out) return { kind: kindOfDebit(said), sure: true };
  const kind = kindOfCredit(said);
  return kind ? { kind, sure: true } : { kind: kindOfUnnamedCredit(said), sure: false };
}

function kindOfDebit(said: Said): ChargeKind {
  const { type, text, account } = said;
  // A card calls its own fees a sale, too; on a bank account the word tells merchants from the bank.
  const byCard = account !== 'card' && CARD_TYPE.test(type);
  if (FEE_TYPE.test(type) || (!byCard && FEE_TEXT.test(text))) return 'fee';
  if (INTEREST_TYPE.test(type) || (!byCard && INTEREST_TEXT.test(text))) return 'interest';
  // Banks write only `카드` beside the company whose bill they pay, and `체크` beside a shop.
  if (byCard && type === '카드' && CARD_BILL_PAID.test(text)) return 'payment';
  if (byCard && !CASH_TYPE.test(type)) return 'purchase';
  if (account === 'card') return kindOfCardDebit(type, text);
  if (isBetweenPeople(said)) return 'transfer';
  const channel = kindOfChannel(type, text);
  const atCashMachine = CASH_TYPE.test(type) || CASH_TEXT.test(text);
  if (CARD_BILL_PAID.test(text) || CARD_BILL_PAID.test(type)) return 'payment';
  if (channel !== 'transfer' && atCashMachine) return 'cash';
  if (channel) return channel;
  if (DIRECT_DEBIT_TYPE.test(type)) return 'purchase';
  if (TRANSFER_TYPE.test(type)) return 'transfer';
  if (said.byOrder && !CARD_OR_DEBIT.test(text) && !LEGAL_FORM.test(text)) return 'transfer';
  return !CARD_TEXT.test(text) && TRANSFER_TEXT.test(text) ? 'transfer' : 'purchase';
}

/** Venmo's own words: what is paid to a shop is its `Merchant Transaction`. */
function isBetweenPeople({ type, account }: Said): boolean {
  return account === 'wallet' && /^(?:charge|payment)$/.test(type);
}

function kindOfCardDebit(type: string, text: string): ChargeKind {
  if (CASH_TYPE.test(type) || CASH_TEXT.test(text)) return 'cash';
  return CARD_BILL_RETURNED.test(text) ? 'payment' : 'purchase';
}

/** Null where neither type nor text says what it is. */
function kindOfCredit(said: Said): ChargeKind | null {
  const { type, text, account } = said;
  const has = (pattern: RegExp): boolean => pattern.test(type) || pattern.test(text);
  if (has(REFUND)) return 'refund';
  if (account === 'card') return kindOfCardCredit(said);
  if (has(REWARD) || has(INCOME)) return isInterestPaid(text) ? 'interest' : 'income';
  if (INTEREST_TYPE.test(type) || INTEREST_TEXT.test(text)) return 'interest';
  if (account === null && CERTAINLY_RECEIVED.test(text)) return 'payment';
  if (isBetweenPeople(said) || (account === 'wallet' && TRANSFER_TYPE.test(type))) return 'transfer';
  if (CARD_TYPE.test(type) || FEE_TYPE.test(type)) return 'refund';
  if (CASH_TYPE.test(type) || CASH_TEXT.test(text)) return 'cash';
  return TRANSFER_TEXT.test(text) ? 'transfer' : null;
}

/** Dutch banks call interest what Germans call a pension. */
function isInterestPaid(text: string): boolean {
  return /(?:^|knab|bunq|bank|spaar[a-z]*) (?:n\.v\. )?(?:· )?(?:rente|zinsen)$/.test(text);
}

/** A card earns nothing: what comes in pays its bill, or a merchant gives it back. */
function kindOfCardCredit({ type, text }: Said): ChargeKind {
  if (FEE_TYPE.test(type) || FEE_TEXT.test(text)) return 'refund';
  if (BILL_REDUCED.test(text)) return 'income';
  if (CARD_BILL_RECEIVED.test(type) || CARD_BILL_RECEIVED.test(text)) return 'payment';
  if (INTEREST_TYPE.test(type) || INTEREST_TEXT.test(text)) return 'interest';
  return TRANSFER_TYPE.test(type) || TRANSFER_TEXT.test(text) ? 'payment' : 'refund';
}

function kindOfUnnamedCredit({ type, text, account }: Said): ChargeKind {
  if (looksLikeMerchant(text)) return 'refund';
  const isPaidIn = /^(?:gutschrift|deposit|einzahlung|eingang)(?![a-z])/;
  if (isPaidIn.test(type) || isPaidIn.test(text)) return 'transfer';
  if (account === 'bank' || TRANSFER_TYPE.test(type) || kindOfChannel(type, text)) return 'transfer';
  return 'income';
}
