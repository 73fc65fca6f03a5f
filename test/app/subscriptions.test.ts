import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { beforeEach, describe, expect, it } from 'vitest';

import { compareCharges } from '../../main/app/compare.ts';
import { searchCharges } from '../../main/app/search/search.ts';
import { compareAllAnew } from '../../main/ledger/comparing.ts';
import type { FlagSummary } from '../../shared/contract/review.ts';
import type { FlagKind } from '../../shared/flag.ts';
import type { Subscription } from '../../shared/subscription.ts';
import { chaseCard, openApp, type TestApp } from '../support/app.ts';
import { store } from '../support/ledger.ts';
import { readingOf } from '../support/reading.ts';

type Line = readonly [day: string, text: string, amount: number];

const months = ['03', '04', '05', '06', '07', '08', '09', '10'];
const plan = (text: string, amount: number, date = '14'): Line[] =>
  months.map((month) => [`2026-${month}-${date}`, text, -amount]);
const NETFLIX = plan('NETFLIX.COM', 15.49);
const CARD = 'Chase1234_Activity.CSV';
const LATER = 'Chase1234_Activity (2).CSV';

let test: TestApp;
beforeEach(() => {
  test = openApp();
});

function list(): readonly Subscription[] {
  return test.app['subscriptions.list']({}).list;
}

function only(): Subscription {
  const [one, other] = list();
  if (!one || other) throw new Error(`${list().length} subscriptions`);
  return one;
}

function flags(kind: FlagKind): FlagSummary[] {
  return test.app['flags.list']({}).filter((flag) => flag.kind === kind);
}

describe('the sums', () => {
  it('add up the prices that the lines show: the latest, or the usual one of a metered bill', () => {
    const metered = [61.2, 74.35, 58.9, 83.4, 66.15, 71.8, 92.6, 69.05].map((amount, at): Line => [
      `2026-${months[at]}-21`,
      'CITY POWER & LIGHT',
      -amount,
    ]);
    const dearer = plan('SPOTIFY USA', 11.99).map(([day, text, amount]): Line => [
      day,
      text,
      day < '2026-08' ? amount : -13.99,
    ]);
    test.drop({ [CARD]: chaseCard([...NETFLIX, ...dearer, ...metered]) });
    const { list: found, sums } = test.app['subscriptions.list']({});
    const shown = found.map(({ merchant, prices, varies }) => [
      merchant,
      prices.at(-1)?.amount.minor,
      varies,
    ]);
    expect(shown).toEqual([
      ['City Power Light', 7180, true],
      ['Netflix', 1549, false],
      ['Spotify', 1399, false],
    ]);
    const monthly = 7180 + 1549 + 1399;
    expect(sums).toEqual([{ currency: 'USD', monthly, yearly: 12 * monthly }]);
  });
});

describe('the list', () => {
  it('has what runs with its sums, the dearest first', () => {
    test.drop({
      [CARD]: chaseCard([...NETFLIX, ...plan('SPOTIFY USA', 11.99), ...plan('ADOBE INC', 59.99)]),
    });
    const { list: found, sums } = test.app['subscriptions.list']({});
    expect(found.map(({ merchant }) => merchant)).toEqual(['Adobe', 'Netflix', 'Spotify']);
    const yearly = (1549 + 1199 + 5999) * 12;
    expect(sums).toEqual([{ currency: 'USD', yearly, monthly: yearly / 12 }]);
  });

  it('is empty before anything is imported', () => {
    expect(test.app['subscriptions.list']({})).toEqual({ list: [], sums: [] });
  });

  it('follows an import and its undo', () => {
    const [file] = test.drop({ [CARD]: chaseCard(NETFLIX) });
    expect(only().charges).toHaveLength(8);
    test.app['imports.undo']({ import: file?.import ?? 0 });
    expect(list()).toEqual([]);
  });

  it('keeps the key when an older statement comes', () => {
    test.drop({ [CARD]: chaseCard(NETFLIX.slice(4)) });
    const { key } = only();
    test.drop({ [LATER]: chaseCard(NETFLIX) });
    expect(only()).toMatchObject({ key, since: '2026-03-14' });
  });

  it('ends by itself when a later statement of the account misses it', () => {
    test.drop({ [CARD]: chaseCard(NETFLIX.slice(0, 5)) });
    expect(only().state).toBe('running');
    test.drop({ [LATER]: chaseCard([['2026-09-30', 'ACME FURNITURE', -20]]) });
    expect(only()).toMatchObject({ state: 'ended', next: null });
  });
});

it('counts nothing twice where an account shows what another does, also when only what changed is searched', () => {
  const show = (from: number, to: number, key: string) => {
    const lines = months.slice(from, to).flatMap((month) => [
      { day: `2026-${month}-22`, text: 'NETFLIX.COM', minor: -1_500 },
      { day: `2026-${month}-14`, text: 'OPENAI *CHATGPT', minor: -2_200 },
      { day: `2026-${month}-20`, text: 'CITY POWER', minor: -7_000 },
    ]);
    store(test.db, readingOf(lines), `${key} ${from}.csv`, key);
    const changes = { upTo: 0, share: Infinity, linked: 0 };
    searchCharges(test.db, new Map(), { step: () => undefined }, changes);
  };
  show(0, 4, 'number:1111');
  show(0, 4, 'number:2222');
  compareAllAnew(test.db);
  show(4, 8, 'number:2222');
  show(4, 8, 'number:1111');
  expect(list().map(({ merchant }) => merchant)).toHaveLength(3);
});

describe('a cancellation', () => {
  const cancel = (on: string | null) => test.app['subscriptions.cancel']({ key: only().key, on });

  it('finds what was charged since at once, and tells every screen', () => {
    test.drop({ [CARD]: chaseCard(NETFLIX) });
    test.events.length = 0;
    cancel('2026-08-20');
    expect(test.events).toEqual([{ type: 'ledger-changed' }]);
    const { charges, state, next, cancelledOn, afterCancellation } = only();
    expect({ state, next, cancelledOn, afterCancellation }).toEqual({
      state: 'cancelled',
      next: null,
      cancelledOn: '2026-08-20',
      afterCancellation: charges.slice(6),
    });
    expect(test.app['subscriptions.list']({}).sums).toEqual([]);
    const [flag] = flags('after-cancellation');
    expect(flag).toMatchObject({ strength: 'likely', recoverable: { minor: 3098 }, waits: true });
    expect(flag?.charges.map(({ id }) => id)).toEqual(charges.slice(6));
  });

  it('is taken back with all that was found by it', () => {
    test.drop({ [CARD]: chaseCard(NETFLIX) });
    cancel('2026-08-20');
    cancel(null);
    expect(only()).toMatchObject({ state: 'running', cancelledOn: null, afterCancellation: [] });
    expect(flags('after-cancellation')).toEqual([]);
  });

  it('is held against charges that come later, under the key it was made with', () => {
    test.drop({ [CARD]: chaseCard(NETFLIX.slice(0, 5)) });
    cancel('2026-07-20');
    expect(flags('after-cancellation')).toEqual([]);
    test.drop({ [LATER]: chaseCard(NETFLIX) });
    expect(flags('after-cancellation')).toHaveLength(1);
    expect(only().cancelledOn).toBe('2026-07-20');
  });

  it('stands when the import is undone and repeated, and after a restart', () => {
    const folder = mkdtempSync(join(tmpdir(), 'recoup-subscriptions-'));
    const path = join(folder, 'ledger.db');
    test = openApp(path);
    const [file] = test.drop({ [CARD]: chaseCard(NETFLIX) });
    cancel('2026-08-20');
    test.app['imports.undo']({ import: file?.import ?? 0 });
    expect(flags('after-cancellation')).toEqual([]);
    test.db.close();
    test = openApp(path);
    test.drop({ [CARD]: chaseCard(NETFLIX) });
    expect(only().cancelledOn).toBe('2026-08-20');
    expect(flags('after-cancellation')).toHaveLength(1);
    test.db.close();
    rmSync(folder, { recursive: true });
  });

  it('stands when the currency of the account is named', () => {
    const twice = (text: string) =>
      months.flatMap((month) => [
        { day: `2026-${month}-14`, text, minor: -1_700_000, currency: 'XXX' },
        { day: `2026-${month}-24`, text, minor: -900_000, currency: 'XXX' },
      ]);
    store(test.db, readingOf(twice('NETFLIX.COM')));
    compareCharges(test.db, () => undefined);
    const cheaper = list().find(({ yearly }) => yearly.minor === 900_000 * 12);
    test.app['subscriptions.cancel']({ key: cheaper?.key ?? '', on: '2026-08-20' });
    test.app['accounts.setCurrency']({ account: cheaper?.account ?? 0, currency: 'KRW' });
    expect(list().find(({ cancelledOn }) => cancelledOn === '2026-08-20')).toMatchObject({
      yearly: { minor: 9_000 * 12, currency: 'KRW' },
    });
  });

  it('can be made only of what is there', () => {
    expect(() => test.app['subscriptions.cancel']({ key: 'nothing', on: '2026-08-20' })).toThrow(
      expect.objectContaining({ said: { id: 'problems.subscriptionGone' } }),
    );
  });

  it('keeps a decision about what it found', () => {
    test.drop({ [CARD]: chaseCard(NETFLIX) });
    cancel('2026-08-20');
    const [flag] = flags('after-cancellation');
    test.app['review.decide']({ flags: [flag?.id ?? 0], verdict: 'claimed' });
    cancel('2026-08-21');
    expect(flags('after-cancellation')).toMatchObject([{ waits: false }]);
    test.drop({ [LATER]: chaseCard([['2026-10-30', 'ACME FURNITURE', -20]]) });
    expect(flags('after-cancellation')).toMatchObject([
      { id: flag?.id, waits: false, decision: { verdict: 'claimed' } },
    ]);
  });
});

describe('beside double charges', () => {
  it('a price step, a trial and two plans are flags of their own, and mark no charge', () => {
    const risen = NETFLIX.map(([day, text, amount]): Line => [day, text, day < '2026-07' ? amount : -17.99]);
    const trial: Line = ['2026-02-28', 'FIGMA.COM', -1];
    const two = [...plan('NOTION LABS', 12, '03'), ...plan('NOTION LABS', 20, '20')];
    test.drop({ [CARD]: chaseCard([...risen, trial, ...plan('FIGMA.COM', 15), ...two]) });
    expect(
      test.app['flags.list']({})
        .map(({ kind, merchant }) => `${kind} ${merchant}`)
        .toSorted(),
    ).toEqual(['parallel-subscriptions Notion', 'price-step Netflix', 'trial-charged Figma']);
    const rows = test.app['timeline.page']({ filter: {}, month: '2026-07', offset: 0, limit: 100 });
    expect(rows.filter(({ mark }) => mark !== null)).toEqual([]);
    expect(test.app['timeline.outline']({ filter: {} }).flagged).toBe(0);
  });

  it('go when another account turns out to show the same charges', () => {
    const lines = (from: number) =>
      months.slice(from).flatMap((month) => [
        { day: `2026-${month}-22`, text: 'NETFLIX.COM', minor: month < '08' ? -1_500 : -1_800 },
        { day: `2026-${month}-14`, text: 'OPENAI *CHATGPT', minor: -2_200 },
        { day: `2026-${month}-20`, text: 'OPENAI *CHATGPT', minor: -20_000 },
      ]);
    const show = (from: number, key: string) => {
      store(test.db, readingOf(lines(from)), `${key}.csv`, key);
      compareCharges(test.db, () => undefined);
    };
    show(2, 'number:2222');
    expect(flags('price-step')).toHaveLength(1);
    show(0, 'number:1111');
    expect(flags('price-step')).toHaveLength(1);
  });

  it('keep their ids when a double charge is found later', () => {
    const risen = NETFLIX.map(([day, text, amount]): Line => [day, text, day < '2026-07' ? amount : -17.99]);
    test.drop({ [CARD]: chaseCard(risen) });
    const [before] = flags('price-step');
    test.drop({ [LATER]: chaseCard([...risen, ['2026-10-15', 'NETFLIX.COM', -17.99]]) });
    expect(flags('double-charge')).toHaveLength(1);
    expect(flags('price-step').map(({ id }) => id)).toEqual([before?.id]);
  });

  it('a credit that was announced and never booked is found by the statement that no longer shows it', () => {
    const bought = { day: '2026-03-02', text: 'ACME FURNITURE', minor: -12_000 };
    const announced = {
      day: '2026-03-10',
      text: 'ACME FURNITURE',
      minor: 12_000,
      kind: 'refund' as const,
      pending: true,
    };
    const other = (day: string) => ({ day, text: 'CITY POWER', minor: -2_300 });
    store(test.db, readingOf([bought, announced]), 'march.csv');
    compareCharges(test.db, () => undefined);
    expect(flags('missing-credit')).toEqual([]);
    store(test.db, readingOf([bought, other('2026-03-05'), other('2026-04-20')]), 'april.csv');
    compareCharges(test.db, () => undefined);
    expect(flags('missing-credit')).toMatchObject([{ recoverable: { minor: 12_000, currency: 'USD' } }]);
    store(
      test.db,
      readingOf([other('2026-04-20'), { ...announced, day: '2026-04-22', pending: false }]),
      'may.csv',
    );
    compareCharges(test.db, () => undefined);
    expect(flags('missing-credit')).toEqual([]);
  });
});
