import { expect, test } from 'vitest';

import { plainName } from '../../../main/statements/table/cells.ts';
import { meaningOf } from '../../../main/statements/table/meaning.ts';
import { NAMES } from '../../../main/statements/table/words.ts';

test('each name of a column is listed once, so that it has one meaning', () => {
  const names = Object.values(NAMES)
    .flatMap((listed) => listed.split('|'))
    .map(plainName)
    .filter((name) => name !== '');
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test('a currency in a name is no part of its word', () => {
  expect(meaningOf('Crédito (R$)')).toBe('in');
  expect(meaningOf('Creditor')).toBe('payee');
  expect(meaningOf('支払い金額(円)')).toBe('out');
});
