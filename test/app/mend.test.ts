import { describe, expect, it } from 'vitest';

import type { ImportDetail } from '../../shared/contract/imports.ts';
import { openApp, type TestApp } from '../support/app.ts';
import { contents } from '../support/ledger.ts';

const HEADER = 'Transaction Date,Post Date,Description,Category,Type,Amount,Memo';
const KITE = '10/02/2026,10/03/2026,KITE PLAN,Shopping,Sale,-20.00,';
const BROKEN = '10/32/2026,10/05/2026,KITE PLAN,Shopping,Sale,-20.00,';
const file = (...lines: readonly string[]) => [HEADER, ...lines, ''].join('\n');
const STATEMENT = file(KITE, BROKEN, '10/09/2026,10/10/2026,SALT,Shopping,Sale,abc,');

const imported = (app: TestApp, name: string, text: string): ImportDetail => {
  const id = app.drop({ [name]: text })[0]?.import;
  return app.app['imports.detail']({ import: id ?? 0 });
};
const mendOf = ({ import: id, accounts }: ImportDetail, day: string, row = 1) => ({
  import: id,
  row,
  account: accounts[0]?.id ?? 0,
  charge: { day, description: 'KITE PLAN', amount: { minor: -2000, currency: 'USD' } },
});
const counts = ({ rows }: ImportDetail) => [rows.read, rows.new, rows.known, rows.rejected];

describe('a row that could not be read', () => {
  it('keeps what could be read of it', () => {
    const { rejects } = imported(openApp(), 'card.csv', STATEMENT);
    expect(rejects.map(({ row, line, found }) => ({ row, line, found }))).toEqual([
      {
        row: 1,
        line: 3,
        found: { day: null, description: 'KITE PLAN', amount: { minor: -2000, currency: 'USD' } },
      },
      { row: 2, line: 4, found: { day: '2026-10-09', description: 'SALT', amount: null } },
    ]);
  });

  it('shows what hides in its text, and no more of it than can be agreed to', () => {
    const app = openApp();
    const hiding = `10/32/2026,10/05/2026,KITE\u202e ${'PLAN '.repeat(240)},Shopping,Sale,-20.00,`;
    const before = imported(app, 'card.csv', file(KITE, hiding));
    const description = before.rejects[0]?.found?.description ?? '';
    expect(description).toMatch(/^KITE\[U\+202E\] PLAN .*…$/);
    expect(description).toHaveLength(500);
    const asFound = mendOf(before, '2026-10-04');
    app.app['imports.mendRow']({ ...asFound, charge: { ...asFound.charge, description } });
    const written = { ...asFound.charge, description: 'KITE\u200b PLAN' };
    const { rejects } = app.app['imports.mendRow']({ ...asFound, charge: written });
    const detail = app.app['charges.detail']({ charge: rejects[0]?.mended?.charge ?? 0 });
    expect(detail.row.description).toBe('KITE[U+200B] PLAN');
  });

  it('is mended to a charge of its import, which may be a double one, and taken back', () => {
    const app = openApp();
    const before = imported(app, 'card.csv', STATEMENT);
    const held = contents(app.db);
    expect(counts(before)).toEqual([3, 1, 0, 2]);
    const mended = app.app['imports.mendRow'](mendOf(before, '2026-10-02'));
    expect(counts(mended)).toEqual([3, 2, 0, 1]);
    const charge = mended.rejects[0]?.mended?.charge ?? 0;
    expect(app.app['charges.detail']({ charge })).toMatchObject({
      row: { day: '2026-10-02', merchant: 'Kite Plan', kind: 'purchase', amount: { minor: -2000 } },
      sightings: [{ line: 3, raw: BROKEN }],
    });
    expect(app.app['flags.list']({})).toHaveLength(1);

    const back = app.app['imports.takeBackRow']({ import: before.import, row: 1 });
    expect(back).toEqual(before);
    expect(contents(app.db)).toEqual(held);
    expect(app.app['flags.list']({})).toEqual([]);
  });

  it('goes with its import, and comes back mended with it', () => {
    const app = openApp();
    const before = imported(app, 'card.csv', STATEMENT);
    app.app['imports.mendRow'](mendOf(before, '2026-10-04'));
    const held = contents(app.db);
    expect(app.app['imports.undo']({ import: before.import })).toEqual({ removed: 2, kept: 0 });
    expect(contents(app.db)).toEqual([]);
    const again = imported(app, 'card.csv', STATEMENT);
    expect(counts(again)).toEqual([3, 2, 0, 1]);
    expect(contents(app.db)).toEqual(held);
    const twice = imported(app, 'card (1).csv', STATEMENT);
    expect(counts(twice)).toEqual([3, 0, 2, 1]);
    expect(twice.rejects[0]?.mended).toEqual(again.rejects[0]?.mended);
  });

  it('is a known row where another file shows that charge already, and leaves it there when taken back', () => {
    const app = openApp();
    imported(app, 'card-2.csv', file(KITE, '10/04/2026,10/05/2026,KITE PLAN,Shopping,Sale,-20.00,'));
    const before = imported(app, 'card.csv', STATEMENT);
    const held = contents(app.db);
    const mended = app.app['imports.mendRow'](mendOf(before, '2026-10-04'));
    expect(counts(mended)).toEqual([3, 0, 2, 1]);
    expect(app.app['app.info']({}).charges).toBe(2);
    app.app['imports.takeBackRow']({ import: before.import, row: 1 });
    expect(contents(app.db)).toEqual(held);
  });

  it('that a later file shows whole is that charge, and stays it when it is taken back', () => {
    const app = openApp();
    const before = imported(app, 'card.csv', STATEMENT);
    app.app['imports.mendRow'](mendOf(before, '2026-10-04'));
    const line = '10/04/2026,10/05/2026,KITE PLAN,Shopping,Sale,-20.00,';
    const later = imported(app, 'card-2.csv', file(KITE, line));
    expect(counts(later)).toEqual([2, 0, 2, 0]);
    app.app['imports.takeBackRow']({ import: before.import, row: 1 });
    const alone = openApp();
    imported(alone, 'card.csv', STATEMENT);
    imported(alone, 'card-2.csv', file(KITE, line));
    expect(contents(app.db)).toEqual(contents(alone.db));
  });

  it('can be mended otherwise', () => {
    const app = openApp();
    const before = imported(app, 'card.csv', STATEMENT);
    app.app['imports.mendRow'](mendOf(before, '2026-10-04'));
    const anew = app.app['imports.mendRow'](mendOf(before, '2026-10-05'));
    expect(counts(anew)).toEqual([3, 2, 0, 1]);
    expect(anew.rejects[0]?.mended?.day).toBe('2026-10-05');
  });

  it('that is mended otherwise or set aside is so in every import that shows it', () => {
    const app = openApp();
    const before = imported(app, 'card.csv', STATEMENT);
    app.app['imports.mendRow'](mendOf(before, '2026-10-04'));
    const later = imported(app, 'card (1).csv', STATEMENT);
    const detailOf = ({ import: id }: ImportDetail) => app.app['imports.detail']({ import: id });
    app.app['imports.mendRow'](mendOf(later, '2026-10-05'));
    expect(counts(detailOf(before))).toEqual([3, 2, 0, 1]);
    expect(counts(detailOf(later))).toEqual([3, 0, 2, 1]);
    const [one, other] = [before, later].map((which) => detailOf(which).rejects[0]?.mended);
    expect(one?.day).toBe('2026-10-05');
    expect(other).toEqual(one);
    expect(app.app['app.info']({}).charges).toBe(2);

    app.app['imports.setRowAside']({ import: before.import, row: 1 });
    expect([before, later].map((which) => detailOf(which).rejects[0]?.isAside)).toEqual([true, true]);
    expect([before, later].map((which) => counts(detailOf(which)))).toEqual([
      [3, 1, 0, 2],
      [3, 0, 1, 2],
    ]);
    app.app['imports.takeBackRow']({ import: later.import, row: 1 });
    expect([before, later].map((which) => detailOf(which).rejects[0]?.isAside)).toEqual([false, false]);
  });

  it('that was set aside is listed still, and is set aside when its file comes again', () => {
    const app = openApp();
    const before = imported(app, 'card.csv', STATEMENT);
    const aside = app.app['imports.setRowAside']({ import: before.import, row: 2 });
    expect(counts(aside)).toEqual([3, 1, 0, 2]);
    expect(aside.rejects.map(({ isAside }) => isAside)).toEqual([false, true]);
    app.app['imports.undo']({ import: before.import });
    const again = imported(app, 'card.csv', STATEMENT);
    expect(again.rejects.map(({ isAside }) => isAside)).toEqual([false, true]);
    const back = app.app['imports.takeBackRow']({ import: again.import, row: 2 });
    expect(back.rejects.map(({ isAside }) => isAside)).toEqual([false, false]);
  });

  it('without a day is not taken for the same in a file of other days', () => {
    const app = openApp();
    const undated = ',,KITE PLAN,Shopping,Sale,-20.00,';
    const october = imported(
      app,
      'card-10.csv',
      file(KITE, undated, '10/09/2026,10/10/2026,SALT,Shopping,Sale,-1.00,'),
    );
    expect(october.rejects).toHaveLength(1);
    app.app['imports.mendRow'](mendOf(october, '2026-10-04'));
    const november = file('11/02/2026,11/03/2026,KITE PLAN,Shopping,Sale,-20.00,', undated);
    expect(imported(app, 'card-11.csv', november).rejects[0]?.mended).toBeNull();
    const both = file(KITE, undated, '11/02/2026,11/03/2026,KITE PLAN,Shopping,Sale,-20.00,');
    expect(imported(app, 'card-12.csv', both).rejects[0]?.mended?.day).toBe('2026-10-04');
  });

  it('is not mended into an account of another file', () => {
    const app = openApp();
    const before = imported(app, 'card.csv', STATEMENT);
    expect(() => app.app['imports.mendRow']({ ...mendOf(before, '2026-10-04'), account: 99 })).toThrow();
    expect(() => app.app['imports.mendRow'](mendOf(before, '2026-10-04', 9))).toThrow();
  });
});
