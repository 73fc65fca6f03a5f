import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

import { readStatement } from '../../main/statements/read.ts';
import type { StatementReading } from '../../shared/statement.ts';
import { cardUses } from './card-uses.ts';
import { SAMPLE_FOLDER, sampleFiles } from './samples.ts';

const files = sampleFiles();

function readSample(name: string): StatementReading {
  const bytes = readFileSync(new URL(name, SAMPLE_FOLDER));
  return readStatement({ name, bytes }, { progress: () => {}, stopped: () => false });
}

describe('the committed sample files', () => {
  test('are those that the script writes', () => {
    expect(readdirSync(SAMPLE_FOLDER).sort()).toEqual([...files.keys()].sort());
    const stale = [...files].filter(
      ([name, bytes]) => !readFileSync(new URL(name, SAMPLE_FOLDER)).equals(bytes),
    );
    expect(stale.map(([name]) => name)).toEqual([]);
  });

  test.each([
    ['shinhan-card-usage-20261031.csv', 'euc-kr', 'card', 'KRW', 277],
    ['shinhan-card-usage-20261114.csv', 'euc-kr', 'card', 'KRW', 74],
    ['kb-bank.csv', 'euc-kr', 'bank', 'KRW', 59],
    ['chase-card.csv', 'utf-8', 'card', 'USD', 74],
    ['us-checking.qfx', 'utf-8', 'bank', 'USD', 50],
    ['paypal.csv', 'utf-8', 'wallet', 'USD', 22],
  ])('%s is read whole: %s, a %s in %s with %d rows', (name, encoding, kind, currency, count) => {
    const reading = readSample(name);
    expect(reading.encoding).toBe(encoding);
    expect(reading.accounts).toMatchObject([{ kind, currency }]);
    expect(reading.rejects).toEqual([]);
    expect(reading.rows).toHaveLength(count);
  });

  test('hold the OpenAI double charge: one price in dollars, two names, a day apart', () => {
    const october = readSample('shinhan-card-usage-20261031.csv').rows.filter(
      ({ original, day }) => original !== null && day.startsWith('2026-10'),
    );
    expect(
      october.map(({ day, description, amount, original }) => [day, description, amount.minor, original]),
    ).toEqual([
      ['2026-10-15', 'CHATGPT SUBSCRIPTION S', -30870, { minor: -2200, currency: 'USD' }],
      ['2026-10-14', 'OPENAI *CHATGPT SUBSCR', -30910, { minor: -2200, currency: 'USD' }],
    ]);
  });

  test('hold a hotel billed twice, an Adobe bill doubled and given back, and a toll pending and booked', () => {
    const chase = readSample('chase-card.csv').rows;
    expect(
      chase.filter(({ description }) => description.startsWith('HARBOR PINE')).map(({ day }) => day),
    ).toEqual(['2026-09-18', '2026-09-18']);
    const adobe = chase.filter(
      ({ day, description }) => /ADOBE/.test(description) && day.startsWith('2026-08'),
    );
    expect(adobe.map(({ kind, amount }) => [kind, amount.minor])).toEqual([
      ['refund', 5999],
      ['purchase', -5999],
      ['purchase', -5999],
    ]);
    const toll = readSample('us-checking.qfx').rows.filter(({ description }) => /TOLL/.test(description));
    expect(toll.map(({ day, pending, amount }) => [day, pending, amount.minor])).toEqual([
      ['2026-11-13', false, -3840],
      ['2026-11-11', true, -3840],
    ]);
  });

  test('share a month of the card, so that known rows are seen', () => {
    const [first, second] = ['20261031', '20261114'].map(
      (until) =>
        new Set(readSample(`shinhan-card-usage-${until}.csv`).rows.map(({ reference }) => reference)),
    );
    const shared = [...(first ?? [])].filter((approval) => second?.has(approval));
    expect(shared).toHaveLength(cardUses.filter(({ day }) => day.startsWith('2026-10')).length);
  });
});
