import { beforeEach, describe, expect, it, vi } from 'vitest';

import { listAccounts, nameAccountCurrency } from '../../main/ledger/accounts.ts';
import { chargeById, sameMerchant } from '../../main/ledger/charges.ts';
import { allFoundFlags, replaceTheseFlags } from '../../main/ledger/flag-stretches.ts';
import type { Ledger } from '../../main/ledger/open.ts';
import { flagById, listFlags } from '../../main/ledger/shown-flags.ts';
import { merchantsLike, outlineOf, pageOf } from '../../main/ledger/timeline.ts';
import type { DoubleCharge } from '../../shared/flag.ts';
import { Problem } from '../../shared/problem.ts';
import { emptyLedger, store } from '../support/ledger.ts';
import { readingOf } from '../support/reading.ts';

let db: Ledger;
const TODAY = '2026-11-01';

beforeEach(() => {
  db = emptyLedger();
  store(
    db,
    readingOf([
      { day: '2026-09-14', text: 'OPENAI *CHATGPT SUBSCR', minor: -2200 },
      { day: '2026-10-14', text: 'OPENAI *CHATGPT SUBSCR', minor: -2200 },
      { day: '2026-10-14', text: '쿠팡와우멤버십', minor: -789000 },
      { day: '2026-10-15', text: 'OPENAI *CHATGPT SUBSCR', minor: -2200 },
      { day: '2026-10-20', text: 'REFUND 100%', minor: 500, kind: 'refund' },
      { day: '2026-10-31', text: 'HOTEL_KYOTO', minor: -9900, pending: true },
    ]),
  );
});

function found(search: string): string[] {
  return pageOf(db, { search }, '2026-10', 0, 50).map(({ description }) => description);
}

function flagOver(charges: number[]): DoubleCharge {
  return {
    kind: 'double-charge',
    strength: 'likely',
    score: 0.97,
    status: 'open',
    merchant: 'OpenAI',
    amount: { minor: 2200, currency: 'USD' },
    recoverable: { minor: 2200, currency: 'USD' },
    reasons: [{ said: { id: 'common.appName' }, weight: 2 }],
    charges,
    refunds: [],
  };
}

/** As a search of everything puts them in the place of those before. */
function replaceFlags(...flags: DoubleCharge[]): number {
  return replaceTheseFlags(
    db,
    allFoundFlags(db),
    flags.map((flag) => ({ family: 1, stretch: null, flag })),
  );
}

describe('the outline', () => {
  it('counts every row by month, newest first, and leaves pending money out of the sums', () => {
    const { months, count, sums } = outlineOf(db, {});
    expect(months.map(({ month, count: rows }) => [month, rows])).toEqual([
      ['2026-10', 5],
      ['2026-09', 1],
    ]);
    expect(count).toBe(6);
    expect(sums).toEqual([{ currency: 'USD', out: -795600, in: 500 }]);
  });

  it('counts what a page of the same filter shows', () => {
    const filter = {
      kinds: ['purchase' as const],
      from: '2026-10-14',
      to: '2026-10-15',
      least: 2200,
      most: 2200,
    };
    expect(outlineOf(db, filter).count).toBe(2);
    expect(pageOf(db, filter, '2026-10', 0, 50)).toHaveLength(2);
  });
});

describe('a page', () => {
  it('is newest first and goes on where the one before ended', () => {
    const whole = pageOf(db, {}, '2026-10', 0, 50).map(({ id }) => id);
    const parts = [...pageOf(db, {}, '2026-10', 0, 2), ...pageOf(db, {}, '2026-10', 2, 50)];
    expect(parts.map(({ id }) => id)).toEqual(whole);
    expect(pageOf(db, {}, '2026-10', 0, 1)[0]?.day).toBe('2026-10-31');
  });

  it.each([
    ['쿠팡', ['쿠팡와우멤버십']],
    ['openai', ['OPENAI *CHATGPT SUBSCR', 'OPENAI *CHATGPT SUBSCR']],
    ['subscr chatgpt', ['OPENAI *CHATGPT SUBSCR', 'OPENAI *CHATGPT SUBSCR']],
    ['멤', ['쿠팡와우멤버십']],
    ['ＯＰＥＮＡＩ', ['OPENAI *CHATGPT SUBSCR', 'OPENAI *CHATGPT SUBSCR']],
    ['100%', ['REFUND 100%']],
    ['hotel_k', ['HOTEL_KYOTO']],
    ['openai 쿠팡', []],
  ])('finds %s', (search, texts) => {
    expect(found(search)).toEqual(texts);
  });

  it('walks the index of days and sorts nothing', () => {
    const plan = planOf(() => pageOf(db, {}, '2026-10', 0, 200), '2026-10-01', '2026-10-31', 200, 0);
    expect(plan[0]).toBe('SEARCH charge USING INDEX charge_by_day (day>? AND day<?)');
    expect(plan.join('; ')).not.toContain('TEMP B-TREE');
  });

  it('finds one charge without walking all of them', () => {
    expect(planOf(() => chargeById(db, 1), 1)[0]).toBe('SEARCH charge USING INTEGER PRIMARY KEY (rowid=?)');
  });
});

/** How SQLite would carry out the first statement that the work prepares. */
function planOf(work: () => unknown, ...values: (string | number)[]): string[] {
  const prepare = vi.spyOn(db, 'prepare');
  work();
  const sql = prepare.mock.calls[0]?.[0] ?? '';
  prepare.mockRestore();
  return db
    .prepare<(string | number)[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
    .all(...values)
    .map(({ detail }) => detail);
}

describe('flags', () => {
  const openAi = () =>
    pageOf(db, { search: 'openai' }, '2026-10', 0, 9)
      .map(({ id }) => id)
      .toReversed();

  it('mark their charges with position and distance', () => {
    expect(replaceFlags(flagOver(openAi()))).toBe(1);
    const [extra] = pageOf(db, { flagged: true }, '2026-10', 0, 9);
    expect(extra?.mark).toEqual({
      flag: 1,
      strength: 'likely',
      status: 'open',
      position: 2,
      size: 2,
      daysLater: 1,
      verdict: null,
    });
    expect(outlineOf(db, {}).flagged).toBe(2);
    expect(flagById(db, 1, TODAY)?.charges.map(({ day }) => day)).toEqual(['2026-10-14', '2026-10-15']);
    expect(listFlags(db, TODAY)[0]?.charges.map(({ day }) => day)).toEqual(['2026-10-14', '2026-10-15']);
  });

  it('keep their id when the same charges are found again, and only others count as new', () => {
    replaceFlags(flagOver(openAi()));
    const september = pageOf(db, {}, '2026-09', 0, 1)[0]?.id ?? 0;
    expect(replaceFlags(flagOver([september, ...openAi()]), flagOver(openAi()))).toBe(1);
    expect(flagById(db, 1, TODAY)?.charges).toHaveLength(2);
  });
});

describe('one charge', () => {
  it('is told with the merchant’s other charges, newest first', () => {
    const [row] = pageOf(db, { search: 'openai' }, '2026-09', 0, 1);
    const charge = chargeById(db, row?.id ?? 0);
    expect(sameMerchant(db, charge, 24).map(({ day }) => day)).toEqual(['2026-10-15', '2026-10-14']);
  });

  it('is a problem in words when it is gone', () => {
    expect(() => chargeById(db, 999)).toThrow(Problem);
  });

  it('finds merchants by a part of their name', () => {
    expect(merchantsLike(db, 'open', 5)).toEqual([{ merchant: 'OPENAI', charges: 3 }]);
  });
});

describe('an account without a currency', () => {
  it('takes the one the person names, and its amounts follow', () => {
    const other = emptyLedger();
    const reading = readingOf([{ day: '2026-10-01', text: '카페', minor: 450000, currency: 'XXX' }], '2222');
    store(other, { ...reading, accounts: [{ number: null, institution: null, kind: null, currency: null }] });
    const id = listAccounts(other)[0]?.id ?? 0;
    nameAccountCurrency(other, id, 'KRW');
    expect(pageOf(other, {}, '2026-10', 0, 1)[0]?.amount).toEqual({ minor: 4500, currency: 'KRW' });
  });

  it('refuses a currency without decimals where an amount has some', () => {
    const other = emptyLedger();
    const reading = readingOf([{ day: '2026-10-01', text: 'CAFE', minor: 450, currency: 'XXX' }], '2222');
    store(other, { ...reading, accounts: [{ number: null, institution: null, kind: null, currency: null }] });
    expect(() => nameAccountCurrency(other, listAccounts(other)[0]?.id ?? 0, 'KRW')).toThrow(Problem);
  });
});
