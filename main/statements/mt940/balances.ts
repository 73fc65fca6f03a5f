import { addDays } from '../../../shared/day.ts';
import type { Currency } from '../../../shared/money.ts';
import { readAmount } from '../ofx/amounts.ts';
import type { DatedBalance, StatedList } from '../stated-lists.ts';
import { readValueDay } from './days.ts';
import type { Field } from './fields.ts';

/** An opening (`60F`, `60M`) or closing (`62F`, `62M`) balance; `M` are those between the pages of one statement. */
export interface Balance extends DatedBalance {
  readonly isOpening: boolean;
  readonly currency: Currency;
}

/** `C160229EUR1200,00`; null where the field is no balance or cannot be read. */
export function readBalance({ tag, content }: Field): Balance | null {
  if (!/^6[02][FM]$/.test(tag)) return null;
  const parts = /^\s*([CD])(\d{6})([A-Z]{3})\s*([\d.,]+)/.exec(content[0] ?? '');
  if (!parts) return null;
  const [, mark, date = '', currency = '', amount = ''] = parts;
  const day = readValueDay(date)?.day;
  const minor = readAmount(amount, currency, ',');
  if (day === undefined || minor === null) return null;
  return {
    isOpening: tag.startsWith('60'),
    currency,
    day,
    minor: mark === 'D' && minor !== 0 ? -minor : minor,
  };
}

/** The currency that an MT942 names: `:34F:EURD0,00`, `:90D:1EUR2,30`. */
export function currencyIn({ tag, content }: Field): Currency | null {
  if (!/^(?:34F|90[CD])$/.test(tag)) return null;
  return /^\s*\d{0,5}([A-Z]{3})/.exec(content[0] ?? '')?.[1] ?? null;
}

/**
 * What one statement states. The opening balance is that of the evening before, or of the same day where the
 * statement is of one day, so the days covered begin behind it.
 */
export function statedBy(all: readonly Balance[], currency: Currency | null): StatedList {
  const balances = all.filter((balance) => balance.currency === currency);
  const opening = dated(balances.find(({ isOpening }) => isOpening));
  const closing = dated(balances.findLast(({ isOpening }) => !isOpening));
  const isLonger = opening !== null && closing !== null && opening.day < closing.day;
  return {
    from: opening && closing ? (isLonger ? addDays(opening.day, 1) : opening.day) : null,
    to: opening && closing ? closing.day : null,
    opening,
    closing,
  };
}

function dated(balance: Balance | undefined): DatedBalance | null {
  return balance ? { minor: balance.minor, day: balance.day } : null;
}
