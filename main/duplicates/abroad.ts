import { decimalsOf } from '../../shared/money.ts';
import { isForeign, type Row } from './rows.ts';

/** Whether a merchant asks another money than the account's: shown by its lines, ruled out by them, or neither. */
export type Abroad = 'yes' | 'maybe' | 'no';

/**
 * Told by the foreign price of any of its lines, by the town in the text, and by the sums: what is sold at
 * home costs a round sum in won, and much of it elsewhere; what a rate made of a price hardly ever does.
 */
export function abroadOf(first: Row, second: Row, charges: readonly Row[]): Abroad {
  const pair = [first, second];
  if (pair.some((row) => row.descriptor.homes !== '')) return pair.every(isForeign) ? 'yes' : 'no';
  if (pair.some(({ charge }) => HANGUL.test(charge.description))) return 'no';
  if (charges.some(({ charge }) => charge.original !== null && isOther(charge.original, charge.amount)))
    return 'yes';
  const { currency } = first.charge.amount;
  // One in a hundred rates makes two round sums of two foreign prices: any line of the merchant may tell.
  if (currency === 'KRW') return charges.every(isWholeTens) ? 'no' : 'yes';
  return pair.every((row) => isRound(row, currency)) ? 'no' : 'maybe';
}

const HANGUL = /\p{Script=Hangul}/u;

function isOther(one: { readonly currency: string }, other: { readonly currency: string }): boolean {
  return one.currency !== other.currency;
}

function isWholeTens({ charge }: Row): boolean {
  return charge.amount.currency !== 'KRW' || charge.amount.minor % 10 === 0;
}

/** Half a unit of money, or a price that ends on .99 or .95. */
function isRound({ charge }: Row, currency: string): boolean {
  const unit = 10 ** decimalsOf(currency);
  const rest = (Math.abs(charge.amount.minor) % unit) / unit;
  return [0, 0.5, 0.95, 0.99].includes(rest);
}
