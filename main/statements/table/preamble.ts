import { type Day, dayOf } from '../../../shared/day.ts';
import type { Currency } from '../../../shared/money.ts';
import type { AccountKind } from '../../../shared/statement.ts';
import { companyIn } from './companies.ts';
import { meaningOfName } from './header.ts';
import type { Columns } from './columns.ts';
import type { TableRow } from './row.ts';
import { accountStated } from './stated-account.ts';
import { currencyStated } from './stated-currency.ts';

/** What the lines above the header, the header itself and the file name tell of the account. */
export interface Preamble {
  /** The Korean company whose list the title or the file's name says it is. */
  readonly institution: string | null;
  readonly account: string | null;
  readonly currency: Currency | null;
  /** The newest year and month that the file names, for dates without a year. */
  readonly newest: { readonly year: number; readonly month: number | null } | null;
  /** The last day that the file's name states: exports are named by their own day or their last one. */
  readonly named: Day | null;
}

const YEAR_AND_MONTH =
  /(?<!\d)((?:19|20)\d{2})\s{0,3}[-/.년年]?\s{0,3}(0?[1-9]|1[0-2])(?:\s{0,3}[월月]|[-/.\s)\]~]|$)/;
const YEAR = /(?<!\d)((?:19|20)\d{2})(?!\d)/;

/** Reads the lines above the rows; `name` is the file's. */
export function readPreamble(rows: readonly TableRow[], name: string): Preamble {
  return {
    institution: companyIn([...rows.map(({ raw }) => raw), name]),
    account: accountStated(rows),
    currency: currencyStated(rows),
    newest: newestIn(rows) ?? yearIn(name),
    named: dayIn(name),
  };
}

function newestIn(rows: readonly TableRow[]): Preamble['newest'] {
  let newest: { year: number; month: number | null } | null = null;
  for (const { raw } of rows) {
    for (const piece of raw.split(/[~,;|\t()[\]]|\s-\s|\bto\b/)) {
      const parts = YEAR_AND_MONTH.exec(piece);
      const year = Number((parts ?? YEAR.exec(piece))?.[1] ?? 0);
      if (year === 0) continue;
      const month = parts ? Number(parts[2]) : null;
      if (!newest || year * 12 + (month ?? 0) >= newest.year * 12 + (newest.month ?? 0))
        newest = { year, month };
    }
  }
  return newest;
}

function yearIn(name: string): Preamble['newest'] {
  const packed = /(?<!\d)(20\d{2})(0[1-9]|1[0-2])(?:\d{2})?(?!\d)/.exec(name) ?? YEAR_AND_MONTH.exec(name);
  if (packed) return { year: Number(packed[1]), month: Number(packed[2]) };
  const year = YEAR.exec(name)?.[1];
  return year === undefined ? null : { year: Number(year), month: null };
}

function dayIn(name: string): Day | null {
  const days = [...name.matchAll(DAY_IN_NAME)].flatMap(([, year, , month, day]) => {
    const found = dayOf(Number(year), Number(month), Number(day));
    return found === null ? [] : [found];
  });
  return days.sort().at(-1) ?? null;
}

const DAY_IN_NAME = /(?<!\d)(20\d{2})([-_.]?)(\d{2})\2(\d{2})(?!\d{3})/g;

const CARD =
  /credit ?card|card (?:used|member|no\b|number|#)|\bcard ?id\b|merchant ?name|mastercard|\bvisa\b|kreditkart|kredietkaart|carte de cr|tarjeta|cart[aã]o|kreditn|카드|가맹점|승인|매출일|신용|信用卡|卡号后|卡号末|卡末|利用店名|ご利用|利用日|刷卡|消費日|消費明細|カード|様\W{1,20}[\d*]{4}|בית ה?עסק|כרטיס/i;
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

/**
 * Where words tell nothing: a list that carries a balance along, or calls its rows paid in and out, is a bank
 * account's, unless a card's bill was paid there; else the company may make only the one.
 */
export function kindByContent(
  { balance, direction }: Pick<Columns, 'balance' | 'direction'>,
  rows: readonly TableRow[],
  institution: string | null,
): AccountKind | null {
  const isAccount = balance >= 0 || rows.some(({ cells }) => IN_OR_OUT.test(cells[direction] ?? ''));
  if (isAccount && !rows.some(({ raw }) => BILL_PAID.test(raw))) return 'bank';
  if (institution === null) return null;
  return institution.endsWith('카드') ? 'card' : 'bank';
}
