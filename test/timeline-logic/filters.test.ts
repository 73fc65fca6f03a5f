import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { CHARGE_KINDS } from '../../shared/charge.ts';
import type { Account } from '../../shared/contract/accounts.ts';
import type { TimelineFilter } from '../../shared/contract/timeline.ts';
import { createSpeaker } from '../../shared/messages/speaker.ts';
import { readAmount, writeAmount } from '../../renderer/app/amounts.ts';
import {
  activeFilters,
  changed,
  currenciesOf,
  isFiltered,
  toggled,
} from '../../renderer/timeline/filters.ts';

function account(id: number, name: string, currency: string, charges: number): Account {
  return { id, name, kind: 'card', number: null, currency, charges, from: null, to: null };
}

const accounts = [account(1, 'Chase ··9876', 'USD', 10), account(2, '신한카드 ··1234', 'KRW', 90)];
const en = createSpeaker('en');
const ko = createSpeaker('ko');

describe('a filter', () => {
  test('loses what is emptied, so that equal filters look equal', () => {
    expect(changed({ search: 'netflix', flagged: true }, { search: '', flagged: false })).toEqual({});
    expect(changed({ accounts: [1] }, { accounts: [] })).toEqual({});
    expect(changed({}, { least: 0 })).toEqual({ least: 0 });
    expect(isFiltered({})).toBe(false);
    expect(isFiltered({ least: 0 })).toBe(true);
  });

  test('toggles one choice of several', () => {
    expect(toggled([1, 2], 2)).toEqual([1]);
    expect(toggled([1], 2)).toEqual([1, 2]);
    expect(toggled([1], 1)).toBeUndefined();
    expect(toggled(undefined, 1)).toEqual([1]);
  });

  test('is said in chips of both languages', () => {
    const filter: TimelineFilter = {
      search: 'openai',
      accounts: [2],
      least: 2000,
      most: 5000,
      currencies: ['USD'],
      kinds: ['fee'],
      flagged: true,
    };
    const said = activeFilters(filter, accounts, 'USD').map((chip) => en.tell(chip.said));
    expect(said).toEqual([
      'has “openai”',
      '신한카드 ··1234',
      '$20.00 to $50.00',
      'in USD',
      'Fee',
      'doubled only',
    ]);
    expect(
      ko.tell(activeFilters({ least: 30000 }, accounts, 'KRW')[0]?.said ?? { id: 'common.appName' }),
    ).toBe('₩30,000 이상');
  });

  test('is empty once every chip was taken out', () => {
    const some = fc.record(
      {
        search: fc.constant('a'),
        accounts: fc.uniqueArray(fc.constantFrom(1, 2), { minLength: 1 }),
        merchant: fc.constant('Netflix'),
        kinds: fc.uniqueArray(fc.constantFrom(...CHARGE_KINDS), { minLength: 1 }),
        currencies: fc.uniqueArray(fc.constantFrom('KRW', 'USD'), { minLength: 1 }),
        least: fc.nat(500),
        most: fc.nat(500),
        from: fc.constant('2026-01-01'),
        to: fc.constant('2026-12-31'),
        flagged: fc.constant(true),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(some, (filter) => {
        let left: TimelineFilter = filter;
        for (let round = 0; isFiltered(left); round += 1) {
          expect(round).toBeLessThan(20);
          left = activeFilters(left, accounts, 'USD')[0]?.without ?? left;
        }
        expect(left).toEqual({});
      }),
    );
  });

  test('puts the currency with the most charges first', () => {
    expect(currenciesOf(accounts)).toEqual(['KRW', 'USD']);
  });
});

describe('a typed amount', () => {
  test('is read as people write it', () => {
    expect(readAmount('1,234.50', 'USD')).toEqual({ state: 'amount', minor: 123450 });
    expect(readAmount(' $20 ', 'USD')).toEqual({ state: 'amount', minor: 2000 });
    expect(readAmount('₩30,910', 'KRW')).toEqual({ state: 'amount', minor: 30910 });
    expect(readAmount('30,910원', 'KRW')).toEqual({ state: 'amount', minor: 30910 });
    expect(readAmount('２０', 'USD')).toEqual({ state: 'amount', minor: 2000 });
    expect(readAmount('  ', 'USD')).toEqual({ state: 'empty' });
  });

  test('is not guessed', () => {
    for (const text of ['twenty', '-20', '1.2.3', '.', '20 USD?']) {
      expect(readAmount(text, 'USD').state).toBe('unclear');
    }
  });

  test('is written as it was read', () => {
    fc.assert(
      fc.property(fc.nat(10 ** 9), fc.constantFrom('USD', 'KRW', 'KWD'), (minor, currency) => {
        expect(readAmount(writeAmount(minor, currency), currency)).toEqual({ state: 'amount', minor });
      }),
    );
  });
});
