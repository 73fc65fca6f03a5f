import { describe, expect, it } from 'vitest';

import { nameAccounts } from '../../main/app/account-names.ts';
import { readingOf } from '../support/reading.ts';

const line = { day: '2026-10-01', text: 'CAFE', minor: -450 };

describe('the account of a file', () => {
  it('is found by the number in it, whatever the file is called', () => {
    const reading = readingOf([line], 'DE12 3456 7890');
    expect(nameAccounts(reading, 'a.csv', null)[0]?.key).toBe('number:DE1234567890');
    expect(nameAccounts(reading, 'b.csv', null)[0]?.key).toBe('number:DE1234567890');
  });

  it('is told apart by its layout where the number is short or masked', () => {
    expect(nameAccounts(readingOf([line], '1234'), 'a.csv', null)[0]?.key).toBe('number:test-card|1234');
    expect(nameAccounts(readingOf([line], '••••••••••••1234'), 'a.csv', null)[0]?.key).toContain('test-card');
  });

  it('is, without a number, that of files whose names differ only in digits and folder', () => {
    const reading = readingOf([line], null);
    const keys = [
      '/home/a/Chase1234_Activity20260101.CSV',
      'C:\\x\\Chase1234_Activity20260201.csv',
      'Other.csv',
    ].map((name) => nameAccounts(reading, name, null)[0]?.key);
    expect(keys[0]).toBe(keys[1]);
    expect(keys[2]).not.toBe(keys[0]);
  });

  it('is the same for a copy that a browser or a person made of the file', () => {
    const names = [
      'stmt.csv',
      'stmt (1).CSV',
      'stmt - Copy.csv',
      'stmt 복사본.csv',
      'stmt_2026-01.csv',
      'stmt_a1b2c3.csv',
    ];
    const keys = names.map((name) => nameAccounts(readingOf([line], null), name, null)[0]?.key);
    expect(new Set(keys).size).toBe(1);
  });

  it('is another for another card of Chase, which only the name of the file tells', () => {
    const [one, other] = ['Chase1111_Activity20260101.CSV', 'Chase2222_Activity20260101.CSV'].map(
      (name) => nameAccounts(readingOf([line], null), name, null)[0],
    );
    expect(one?.key).not.toBe(other?.key);
    expect(one?.name).toBe('Test card ··1111');
  });

  it('is called by what is not masked of its number', () => {
    expect(nameAccounts(readingOf([line], '123456-**-***789'), 'a.csv', null)[0]?.name).toBe(
      'Test card ··789',
    );
  });

  it('is the one that the person names', () => {
    expect(nameAccounts(readingOf([line]), 'a.csv', 'My card')).toEqual([
      { key: 'named:My card', name: 'My card', guessed: false },
    ]);
  });
});
