import type { Row } from '../duplicates/rows.ts';
import type { Money } from '../../shared/money.ts';
import type { Price, Subscription } from '../../shared/subscription.ts';
import { beatOf } from './rhythms.ts';
import type { Series } from './series.ts';

/**
 * What is charged regularly, as far as the charges alone tell it. Whether it still runs depends on how
 * far the statements go, and on the person's own mark: see standing.ts.
 */
export type Regular = Omit<Subscription, 'next' | 'overdue' | 'state' | 'cancelledOn' | 'afterCancellation'>;

/**
 * The series of one merchant with their keys. A merchant's only series is known by the merchant alone, which
 * stays over imports and price steps; of several each is known by its first charge too.
 */
export function regularsOf(merchantKey: string, series: readonly Series[]): Regular[] {
  const base = merchantKey.slice(0, LONGEST_MERCHANT);
  const taken = new Map<string, number>();
  return series.map((one) => {
    if (series.length === 1) return regularOf(base, one);
    const key = `${base}${anchorOf(one.rows[0])}`;
    const nth = (taken.get(key) ?? 0) + 1;
    taken.set(key, nth);
    return regularOf(nth === 1 ? key : `${key} #${nth}`, one);
  });
}

/** Bank texts without letters are their own key, and may be long. */
const LONGEST_MERCHANT = 200;

/** Names a charge by content, so as to tell two series of one merchant apart. */
function anchorOf(row: Pick<Row, 'value' | 'charge'> | undefined): string {
  return row ? ` @${row.charge.day} ${row.value}` : '';
}

function regularOf(key: string, series: Series): Regular {
  const { rows, rhythm, varies } = series;
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) throw new RangeError('a series has charges');
  const prices = pricesOf(series);
  const now = prices.at(-1)?.amount ?? { minor: last.value, currency: last.currency };
  return {
    key,
    merchant: last.descriptor.name,
    account: last.charge.account,
    rhythm,
    prices,
    varies,
    yearly: { minor: now.minor * beatOf(rhythm).perYear, currency: now.currency },
    since: first.charge.day,
    last: last.charge.day,
    charges: rows.map((row) => row.charge.id),
  };
}

function pricesOf({ runs }: Series): Price[] {
  return runs.flatMap(({ value, rows }) => {
    const [first] = rows;
    const amount: Money = { minor: value, currency: first?.currency ?? '' };
    return first ? [{ from: first.charge.day, amount }] : [];
  });
}
