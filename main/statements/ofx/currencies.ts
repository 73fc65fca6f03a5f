import { type Currency, decimalsOf, type Money } from '../../../shared/money.ts';
import { childOf, valueOf } from './find.ts';
import type { OfxElement } from './tree.ts';

/** An ISO 4217 letter code as the file writes it, or null. */
export function readCurrency(text: string): Currency | null {
  const code = text.trim().toUpperCase();
  return /^[A-Z]{3}$/.test(code) ? code : null;
}

/** The currency that the record itself says its amount is in (OFX 2.2 § 5.2, CURRENCY), or null. */
export function currencyOf(record: OfxElement): Currency | null {
  const stated = childOf(record, 'CURRENCY');
  return stated && readCurrency(valueOf(stated, 'CURSYM'));
}

/**
 * What was asked before the bank converted it (OFX 2.2 § 5.2, ORIGCURRENCY). The file gives only the rate,
 * in account currency for one unit of the original, so the result can be off by the bank's own rounding.
 */
export function originalOf(record: OfxElement, amount: Money): Money | null {
  const stated = childOf(record, 'ORIGCURRENCY');
  const currency = stated && readCurrency(valueOf(stated, 'CURSYM'));
  if (!stated || !currency || currency === amount.currency) return null;
  const rate = readRate(valueOf(stated, 'CURRATE'));
  if (!rate) return null;
  const top = BigInt(amount.minor) * rate.below * 10n ** BigInt(decimalsOf(currency));
  const minor = Number(rounded(top, rate.above * 10n ** BigInt(decimalsOf(amount.currency))));
  return Number.isSafeInteger(minor) ? { minor, currency } : null;
}

interface Rate {
  readonly above: bigint;
  readonly below: bigint;
}

function readRate(text: string): Rate | null {
  const parts = /^(\d{1,12})?(?:[.,](\d{1,15}))?$/.exec(text.trim());
  if (!parts) return null;
  const [, whole = '', fraction = ''] = parts;
  const above = BigInt(`0${whole}${fraction}`);
  return above === 0n ? null : { above, below: 10n ** BigInt(fraction.length) };
}

/** Half away from zero, as banks round. */
function rounded(top: bigint, below: bigint): bigint {
  const magnitude = ((top < 0n ? -top : top) * 2n + below) / (below * 2n);
  return top < 0n ? -magnitude : magnitude;
}
