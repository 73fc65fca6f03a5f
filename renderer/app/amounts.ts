import { type Currency, parseDecimal, toDecimal } from '../../shared/money.ts';

/** What a person typed into an amount field. */
export type TypedAmount =
  | { readonly state: 'empty' }
  | { readonly state: 'amount'; readonly minor: number }
  | { readonly state: 'unclear' };

/** Reads `12`, `1,234.50`, `₩30,910`, `30,910원`; amounts here have no sign. */
export function readAmount(typed: string, currency: Currency): TypedAmount {
  const plain = typed.normalize('NFKC').replace(/[\s,\p{Sc}원]/gu, '');
  if (plain === '') return { state: 'empty' };
  const minor = /^[\d.]+$/.test(plain) ? parseDecimal(plain, currency) : null;
  return minor === null ? { state: 'unclear' } : { state: 'amount', minor };
}

export function writeAmount(minor: number | undefined, currency: Currency): string {
  return minor === undefined ? '' : toDecimal({ minor, currency });
}
