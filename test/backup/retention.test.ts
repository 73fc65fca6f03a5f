import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { holdsLess, isOwn, type Kept, plan } from '../../main/backup/retention.ts';
import { BACKUP_REASONS, type LedgerCounts } from '../../shared/backup.ts';

const EMPTY: LedgerCounts = {
  accounts: 0,
  imports: 0,
  charges: 0,
  decisions: 0,
  cases: 0,
  events: 0,
  attachments: 0,
  letters: 0,
  facts: 0,
  toldRows: 0,
  toldLayouts: 0,
  cancellations: 0,
  contacts: 0,
  from: null,
  to: null,
};

/** A backup of that many days before the last day of 2026, at noon. */
function backup(daysAgo: number, charges: number, reason: Kept['reason'] = 'daily'): Kept {
  const at = new Date(Date.UTC(2026, 11, 31, 12) - daysAgo * 86_400_000).toISOString();
  return { name: `recoup-${at}-${reason}`, at, reason, counts: { ...EMPTY, charges } };
}

const anyBackups = fc.uniqueArray(
  fc
    .record({
      daysAgo: fc.integer({ min: 0, max: 800 }),
      charges: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 2000 })),
      reason: fc.constantFrom(...BACKUP_REASONS),
    })
    .map(({ daysAgo, charges, reason }) => backup(daysAgo, charges, reason)),
  { selector: ({ at }) => at, maxLength: 60 },
);

function kept(backups: readonly Kept[]): Kept[] {
  const names = new Set(plan(backups).keep.map(({ name }) => name));
  return backups.filter(({ name }) => names.has(name));
}

describe('what is kept of backups', () => {
  it('for each that goes, a newer one stays that holds as much; for one of the ledger itself, one of the ledger itself', () => {
    fc.assert(
      fc.property(anyBackups, (backups) => {
        const stay = kept(backups);
        for (const gone of backups.filter((one) => !stay.includes(one)))
          expect(
            stay
              .filter((one) => isOwn(one) || !isOwn(gone))
              .some((one) => one.at > gone.at && !holdsLess(one.counts, gone.counts)),
          ).toBe(true);
      }),
    );
  });

  it('keeps or prunes each, always keeps the newest and those made by hand, and looking again changes nothing', () => {
    fc.assert(
      fc.property(anyBackups, (backups) => {
        const { keep, prune } = plan(backups);
        expect([...keep.map(({ name }) => name), ...prune].toSorted()).toEqual(
          backups.map(({ name }) => name).toSorted(),
        );
        const stay = kept(backups);
        const newest = backups.toSorted((one, other) => (one.at < other.at ? 1 : -1))[0];
        if (newest) expect(stay).toContain(newest);
        for (const one of backups) if (one.reason === 'hand') expect(stay).toContain(one);
        expect(kept(stay)).toEqual(stay);
      }),
    );
  });

  it('is bounded: a steady ledger keeps seven days, four weeks and twelve months of two years', () => {
    const everyDay = Array.from({ length: 730 }, (_, day) => backup(day, 5000 - day));
    const { keep } = plan(everyDay);
    expect(new Set(keep.map(({ name }) => name.slice(7, 14))).size).toBe(12);
    expect(keep.length).toBeLessThanOrEqual(7 + 4 + 12);
    expect(keep.every(({ held }) => !held)).toBe(true);
    expect(keep.slice(0, 7).map(({ name }) => name)).toEqual(everyDay.slice(0, 7).map(({ name }) => name));
  });

  it('holds the last full one for as long as all later ones are empty', () => {
    const backups = [
      ...Array.from({ length: 500 }, (_, day) => backup(day, 0)),
      backup(500, 1200),
      backup(501, 1190),
    ];
    expect(plan(backups).keep.filter(({ held }) => held)).toEqual([
      { name: backup(500, 1200).name, held: true },
    ]);
    expect(plan(backups).prune).toContain(backup(501, 1190).name);
  });

  it('takes no day from the ledger for what was brought in later that day', () => {
    for (const reason of ['export', 'recovered'] as const) {
      const daily = backup(0.2, 1200);
      const broughtIn = backup(0.1, 3000, reason);
      expect(plan([daily, broughtIn]).keep).toContainEqual({ name: daily.name, held: false });
      // Nor is it what the last full one may go for, when all later ones of the ledger are empty.
      const emptied = Array.from({ length: 500 }, (_, day) => backup(day, 0));
      const full = backup(500, 1200);
      expect(plan([...emptied, full, broughtIn]).keep).toContainEqual({ name: full.name, held: true });
      // Weeks later, too, the day, week and month are those of the ledger itself.
      const later = Array.from({ length: 40 }, (_, day) => backup(day, 1200));
      const without = plan(later).keep;
      expect(plan([...later, broughtIn]).keep.filter(({ name }) => name !== broughtIn.name)).toEqual(without);
    }
  });

  it('keeps what was there before the first of many restores of a day, for a week', () => {
    const restores = Array.from({ length: 8 }, (_, at) => backup(at / 100, 1200, 'restore'));
    const daily = backup(0.3, 1200);
    expect(plan([...restores, daily]).prune).toEqual([daily.name]);
    const weekLater = Array.from({ length: 8 }, (_, at) => backup(7 + at / 100, 1200, 'restore'));
    expect(plan([backup(0, 1200), ...weekLater]).prune).toHaveLength(5);
  });

  it('is surprised where what the person told is gone, though every charge is there', () => {
    for (const what of ['letters', 'facts', 'toldRows', 'toldLayouts', 'cancellations', 'contacts'] as const)
      expect(holdsLess({ ...EMPTY, charges: 9 }, { ...EMPTY, charges: 9, [what]: 1 })).toBe(true);
  });

  it('is not surprised by an import of a few rows that was taken back', () => {
    expect(holdsLess({ ...EMPTY, charges: 95 }, { ...EMPTY, charges: 100 })).toBe(false);
    expect(holdsLess({ ...EMPTY, charges: 80 }, { ...EMPTY, charges: 100 })).toBe(true);
    expect(holdsLess({ ...EMPTY }, { ...EMPTY, events: 1 })).toBe(true);
    expect(holdsLess({ ...EMPTY, charges: 100, events: 0 }, { ...EMPTY, charges: 3, events: 9 })).toBe(true);
  });
});
