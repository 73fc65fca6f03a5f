import { describe, expect, test } from 'vitest';

import { csvReader } from '../../../main/statements/csv/reader.ts';
import { WATCH } from '../samples.ts';

const read = (...lines: readonly string[]) =>
  csvReader.read({ name: 'card.csv', bytes: new TextEncoder().encode(lines.join('\n')) }, WATCH);

describe('lists of payments one below the other', () => {
  test('a list with columns of its own is shown and not guessed', () => {
    const { rows, rejects, skipped } = read(
      'Date,Description,Amount,Currency,Balance,Type',
      '2026-01-02,Bakery,-5.00,EUR,10.00,Card',
      '',
      'Rewards',
      'Date,Partner,Description,Points value,Amount',
      '2026-01-03,Bakery,Bonus,12,3.00',
    );
    expect(rows.map(({ line, amount }) => [line, amount.minor])).toEqual([[2, -500]]);
    expect(rejects).toEqual([
      {
        line: 6,
        text: '2026-01-03,Bakery,Bonus,12,3.00',
        reason: { id: 'reading.csv.rejectOtherTable' },
      },
    ]);
    expect(skipped.map(({ line }) => line)).toEqual([1, 4, 5]);
  });

  test('a list above the one that is read is no line above the table', () => {
    const { rows, rejects } = read(
      'Booking date,Partner,Amount',
      '2026-01-03,Bakery,-3.00',
      'Date,Description,Type,Amount,Currency,Balance',
      '2026-01-02,Bakery,Card,-5.00,EUR,10.00',
    );
    expect(rows.map(({ line }) => line)).toEqual([4]);
    expect(rejects.map(({ line, reason }) => [line, reason.id])).toEqual([
      [2, 'reading.csv.rejectOtherTable'],
    ]);
  });

  test('a list whose columns are called the same but for one is read alike', () => {
    const { rows, rejects } = read(
      'תנועות עתידיות',
      'תאריך הפעולה,יום ערך,תיאור הפעולה,הערות,זכות/חובה,יתרה משוערת',
      '25/01/2026,02/02/2026,חיוב לכרטיס,,-71.00,929.00',
      'תנועות אחרונות',
      'תאריך הפעולה,יום ערך,תיאור הפעולה,אסמכתה,זכות/חובה,יתרה משוערת',
      '23/01/2026,23/01/2026,משכורת,17,500.00,1000.00',
    );
    expect(rows.map(({ line, amount }) => [line, amount.minor])).toEqual([
      [3, -7100],
      [6, 50_000],
    ]);
    expect(rejects).toEqual([]);
  });

  test('a header that is printed again on each page begins no other list', () => {
    const { rows, rejects } = read(
      'Date,Description,Amount',
      '2026-01-02,Bakery,-5.00',
      'Date,Description,Amount',
      '2026-01-03,Bakery,-6.00',
    );
    expect(rows.map(({ amount }) => amount.minor)).toEqual([-500, -600]);
    expect(rejects).toEqual([]);
  });

  test('lists of one card company are read alike, and what is listed again counts once', () => {
    const { rows, skipped, accounts } = read(
      '삼성카드 이용내역',
      '이용일자,이용가맹점,이용금액(원)',
      '26.07.03,OPENAI *CHATGPT,"28,950"',
      '26.07.03,OPENAI *CHATGPT,"28,950"',
      '해외이용',
      '이용일자,접수일자,이용가맹점,이용금액(원)',
      '26.07.03,26.07.05,OPENAI *CHATGPT,"28,950"',
      '26.07.03,26.07.05,OPENAI *CHATGPT,"28,950"',
      '26.07.04,26.07.05,GITHUB,"14,000"',
    );
    // What only the second list has is not lost.
    expect(rows.map(({ line, ordinal }) => [line, ordinal])).toEqual([[3, 1], [4, 2], [9, 3]]); // prettier-ignore
    expect(skipped.filter(({ reason }) => reason.id === 'reading.csv.skipRepeated').map(({ line }) => line)).toEqual([7, 8]); // prettier-ignore
    expect(accounts).toHaveLength(1);
  });

  test('a list whose title says that it waits is pending, and the one after it is not', () => {
    const { rows, rejects } = read(
      'Pending transactions',
      'Date,Description,Amount',
      '2026-01-04,Bakery,-5.00',
      'Posted transactions',
      'Date,Description,Amount',
      '2026-01-02,Bakery,-6.00',
      '2026-01-03,Kiosk,-7.00',
    );
    expect(rows.map(({ amount, pending }) => [amount.minor, pending])).toEqual([
      [-500, true],
      [-600, false],
      [-700, false],
    ]);
    expect(rejects).toEqual([]);
  });

  test('a list of what was declined or is planned is shown, whatever its columns are called', () => {
    const { rows, rejects } = read(
      'Date,Description,Amount',
      '2026-01-02,Bakery,-6.00',
      'Declined transactions',
      'Date,Description,Amount',
      '2026-01-04,Bakery,-5.00',
    );
    expect(rows.map(({ line }) => line)).toEqual([2]);
    expect(rejects.map(({ line, reason }) => [line, reason.id])).toEqual([
      [5, 'reading.csv.rejectOtherTable'],
    ]);
  });

  test('a list that is not read loses no row for the way in which its days are written', () => {
    const { rejects, skipped } = read(
      'Date,Description,Reference,Amount',
      '2026-01-02,Bakery,1,-6.00',
      'Date,Description,Reason,Amount',
      '260104,Bakery,2,-5.00',
      '46026,Kiosk,3,-7.00',
      'Total,,,-12.00',
    );
    expect(rejects.map(({ line }) => line)).toEqual([4, 5]);
    expect(skipped.map(({ line }) => line)).toEqual([1, 3, 6]);
  });

  test('a title among the rows says it of those below, until the next one', () => {
    const { rows, skipped } = read(
      'Date,Description,Withdrawal,Deposit',
      'Pending Transactions',
      '01/31/2026,Bakery,5.00,',
      'Posted Transactions',
      '01/30/2026,Kiosk,6.00,',
    );
    expect(rows.map(({ amount, pending }) => [amount.minor, pending])).toEqual([
      [-500, true],
      [-600, false],
    ]);
    expect(skipped.map(({ line }) => line)).toEqual([1, 2, 4]);
  });

  test('a list right below the name of another account is of that account', () => {
    const { rows, accounts, rejects } = read(
      'Account: 12345678 Checking',
      'Opening balance: 10.00',
      'Date,Description,Amount',
      '25/01/2026,Bakery,-5.00',
      '',
      'Account: 87654321 Savings',
      'Date,Description,Amount',
      '03/02/2026,Bakery,-5.00',
    );
    expect(accounts.map(({ number }) => number)).toEqual(['12345678', '87654321']);
    // What the first list tells of the dates holds for the second one.
    expect(rows.map(({ account, day }) => [account, day])).toEqual([
      [0, '2026-01-25'],
      [1, '2026-02-03'],
    ]);
    expect(accounts[1]?.stated).toBeUndefined();
    expect(rejects).toEqual([]);
  });

  test('a second line of a text is no title, whatever it says', () => {
    const { rows } = read(
      'Date,Description,Withdrawal,Deposit',
      '01/31/2026,Bakery,5.00,',
      ',Processing fee,,',
      '01/30/2026,Kiosk,6.00,',
      'Scheduled transfer',
      '01/29/2026,Kiosk,7.00,',
    );
    expect(rows.map(({ description, pending }) => [description, pending])).toEqual([
      ['Bakery Processing fee', false],
      ['Kiosk', false],
      ['Kiosk', false],
    ]);
  });
});
