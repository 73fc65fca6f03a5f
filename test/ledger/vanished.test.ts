import { describe, expect, it } from 'vitest';

import type { Ledger } from '../../main/ledger/open.ts';
import { vanishedCharges } from '../../main/ledger/vanished.ts';
import { emptyLedger, store } from '../support/ledger.ts';
import { type Line, readingOf } from '../support/reading.ts';

const fuel: Line = { day: '2026-10-14', text: 'FUEL STATION', minor: -10000, pending: true };
const before: Line = { day: '2026-10-01', text: 'BAKERY', minor: -500 };

function on(day: string, change: Partial<Line> = {}): Line {
  return { day, text: 'GROCER', minor: -4200, ...change };
}

function vanished(...files: (readonly Line[])[]): number {
  const db = emptyLedger();
  for (const lines of files) store(db, readingOf(lines));
  return vanishedCharges(db).size;
}

describe('an authorisation', () => {
  it('vanished where a later file of the account covers its day and does not show it', () => {
    expect(vanished([before, fuel], [before, on('2026-10-20')])).toBe(1);
  });

  it('is still there while the only file that covers its day shows it', () => {
    expect(vanished([before, fuel, on('2026-10-20')])).toBe(0);
    expect(vanished([before, fuel], [on('2026-10-15'), on('2026-10-20')])).toBe(0);
  });

  it('is still there where the later file shows it too', () => {
    expect(vanished([before, fuel], [before, fuel, on('2026-10-20')])).toBe(0);
  });

  it('may be missing from a file of booked lines alone for some days, but not from one with pending lines', () => {
    expect(vanished([before, fuel], [before, on('2026-10-16')])).toBe(0);
    expect(vanished([before, fuel], [before, on('2026-10-17')])).toBe(1);
    expect(vanished([before, fuel], [before, on('2026-10-16', { pending: true })])).toBe(1);
  });

  it('is told by what the files cover, whatever the order of their import', () => {
    expect(vanished([before, on('2026-10-20')], [before, fuel])).toBe(1);
    expect(vanished([before, on('2026-10-13')], [before, fuel])).toBe(0);
  });

  it('was booked and did not vanish where the later file has it as a charge', () => {
    const booked: Line = { ...fuel, day: '2026-10-16', pending: false };
    expect(vanished([before, fuel], [before, booked, on('2026-10-20')])).toBe(0);
    expect(vanished([before, fuel], [before, { ...booked, minor: -5210 }, on('2026-10-20')])).toBe(1);
  });

  it('vanished although an equal charge stands beside it, which was there when it was', () => {
    const twin: Line = { ...fuel, pending: false };
    expect(vanished([before, twin, fuel], [before, twin, on('2026-10-20')])).toBe(1);
  });

  it('of one account is not looked for in the files of another', () => {
    const db = emptyLedger();
    store(db, readingOf([before, fuel]));
    store(db, readingOf([before, on('2026-10-20')], '2222'), 'other.csv', 'number:2222');
    expect(vanishedCharges(db).size).toBe(0);
  });
});

it('looks for them by the index of pending lines and never walks all charges', () => {
  const db: Ledger = emptyLedger();
  const sqls: string[] = [];
  const prepare = db.prepare.bind(db);
  Object.assign(db, { prepare: (sql: string) => (sqls.push(sql), prepare(sql)) });
  vanishedCharges(db);
  const plan = prepare<[], { detail: string }>(`EXPLAIN QUERY PLAN ${sqls[0]}`)
    .all()
    .map(({ detail }) => detail);
  expect(plan[0]).toBe('SCAN charge USING INDEX charge_pending');
  expect(plan.slice(1).filter((step) => step.startsWith('SCAN'))).toEqual([]);
});
