import type { AccountKind } from '../../../shared/statement.ts';
import { readAmount } from './amounts.ts';
import type { Columns } from './columns.ts';
import { meaningOfName } from './header.ts';
import type { TableRow } from './row.ts';

const CARD =
  /credit ?card|card (?:used|member|no\b|number|#)|\bcard ?id\b|sicmcc|merchant ?name|mastercard|\bvisa\b|kreditkart|kredietkaart|carte de cr|tarjeta|cart[aã]o|kreditn|카드|가맹점|승인|매출일|신용|信用卡|卡号后|卡号末|卡末|利用店名|ご利用|利用日|刷卡|消費日|消費明細|カード|様\W{1,20}[\d*]{4}|בית ה?עסק|כרטיס/i;
// 매출금액, what a card sold, has 출금 in it.
const BANK =
  /iban|bban|account (?:number|no)|sort code|kontonummer|auftragskonto|girokonto|rekening|계좌|(?<!매)출금|찾으신|balance|saldo|잔액|余额|残高|cheque|check (?:#|number)|withdrawal/i;

/** Cards call the other side a merchant; so do budget apps, which keep many accounts in one file. */
const MERCHANT = /^(?:merchant|händler|marchand|comercio)$/i;
const BUDGET = /account|categor|tags|original statement|transaction type/i;

/** What cards call the part of a purchase that is still to be paid; it is no balance of an account. */
const OWED = /繰越残高|利用残高|支払残高|未払残高|잔여|미결제/;

/** Card or bank, by the words above and in the header. */
export function guessAccountKind(
  names: readonly string[],
  preamble: readonly TableRow[],
): AccountKind | null {
  const header = names.join(' ');
  const above = preamble
    .map(({ raw }) => raw)
    .join(' ')
    .slice(0, 2000);
  const hasBalance = names.some((name) => meaningOfName(name) === 'balance' && !OWED.test(name));
  const bank = BANK.test(header) || hasBalance;
  if (CARD.test(header) && !hasBalance && !/(?<!매)출금|balance|saldo|잔액|余额/i.test(header)) return 'card';
  if (bank) return /credit ?card|신용카드|信用卡/i.test(above) ? 'card' : 'bank';
  if (CARD.test(above)) return 'card';
  return names.some((name) => MERCHANT.test(name)) && !names.some((name) => BUDGET.test(name))
    ? 'card'
    : null;
}

/** What cards write where their bill was paid; what banks call the same is said of all sorts of money. */
const BILL_PAID = /thank ?you/i;
/** Cards charge and give back; they pay nothing in and out. */
const IN_OR_OUT = /^(?:입금|출금|入金|出金|deposit|withdrawal)$/i;

/** What a list is by what its rows hold, and whether a card's list could not look the same. */
export interface KindGuess {
  readonly kind: AccountKind | null;
  readonly isSure: boolean;
}

/**
 * Where words tell nothing: a list that carries a balance along, or calls its rows paid in and out, is a bank
 * account's, unless a card's bill was paid there; else the company may make only the one. A balance that is always
 * owed may be a card's (Australian banks print it so).
 */
export function kindByContent(
  { balance, direction }: Pick<Columns, 'balance' | 'direction'>,
  rows: readonly TableRow[],
  institution: string | null,
): KindGuess {
  const isPaidInAndOut = rows.some(({ cells }) => IN_OR_OUT.test(cells[direction] ?? ''));
  const isAccount = balance >= 0 || isPaidInAndOut;
  if (isAccount && !rows.some(({ raw }) => BILL_PAID.test(raw)))
    return { kind: 'bank', isSure: isPaidInAndOut || rows.some(({ cells }) => isOwned(cells[balance])) };
  if (institution === null) return { kind: null, isSure: false };
  return { kind: institution.endsWith('카드') ? 'card' : 'bank', isSure: true };
}

function isOwned(balance: string | undefined): boolean {
  const amount = readAmount(balance ?? '', '.') ?? readAmount(balance ?? '', ',');
  return amount !== null && !amount.negative && /[1-9]/.test(amount.decimal);
}
