import { describe, expect, it } from 'vitest';

import type { StatementRow } from '../../shared/statement.ts';
import { inventedIn } from './in-the-bytes.ts';

const row = (raw: string, day: string, minor: number, currency = 'EUR'): StatementRow => ({
  ordinal: 1,
  line: 1,
  account: 0,
  day,
  posted: null,
  time: null,
  description: 'KITE',
  amount: { minor, currency },
  original: null,
  reference: null,
  kind: 'purchase',
  pending: false,
  instalment: null,
  balance: null,
  raw,
});
const invented = (raw: string, day: string, minor: number, currency?: string) =>
  inventedIn(row(raw, day, minor, currency), []);

describe('a charge is in the bytes', () => {
  it.each([
    ['2026-10-05;KITE;-1.234,50', '2026-10-05', -123_450],
    ['05.10.26;KITE;1,234.5', '2026-10-05', -123_450],
    ['5 Oct 2026,KITE,.50', '2026-10-05', -50],
    ['20261005120000,KITE,12', '2026-10-05', -1200],
    [':61:2610051005D12,NMSC', '2026-10-05', -1200],
    ['46300\tKITE\t12.5', '2026-10-05', -1250],
    ['2026-10-05 0000000001250 KITE', '2026-10-05', -1250],
    ['10/05 KITE 12.4961', '2026-10-05', -1250],
    [':61:2602300301D1,NMSC', '2026-02-28', -100],
  ])('%s', (raw, day, minor) => {
    expect(invented(raw, day, minor)).toBeNull();
  });

  it('also where a part of the purchase was cancelled, and where another row has the day', () => {
    expect(invented('2026.10.05,"50,000","-20,000"', '2026-10-05', -30_000, 'KRW')).toBeNull();
    const dayless = row('KITE;12,50', '2026-10-05', -1250);
    expect(inventedIn(dayless, [row('2026-10-05;SALT;1,00', '2026-10-05', -100), dayless])).toBeNull();
    expect(inventedIn(dayless, [row('2026-10-06;SALT;1,00', '2026-10-06', -100), dayless])).toBe('day');
  });
});

describe('a charge is invented', () => {
  it.each([
    // A digit more, a digit less, ten times as much, and another's decimals.
    ['2026-10-05;KITE;112,50', '2026-10-05', -1250, 'amount'],
    ['2026-10-05;KITE;12,55', '2026-10-05', -1250, 'amount'],
    ['2026-10-05;KITE;125', '2026-10-05', -1250, 'amount'],
    ['2026-10-05;KITE;12,50', '2026-10-06', -1250, 'day'],
    ['2026-10-05;KITE;12,50', '2026-09-05', -1250, 'day'],
    ['2026-10-05;KITE;12,50', '2025-10-05', -1250, 'day'],
  ] as const)('%s is not %s %d', (raw, day, minor, what) => {
    expect(invented(raw, day, minor)).toBe(what);
  });
});
