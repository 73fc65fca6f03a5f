import { describe, expect, test } from 'vitest';

import { pdfReader } from '../../../main/statements/pdf/reader.ts';
import { Cancelled } from '../../../main/statements/reader.ts';
import { toDecimal } from '../../../shared/money.ts';
import { Problem } from '../../../shared/problem.ts';
import type { StatementReading } from '../../../shared/statement.ts';
import { WATCH } from '../samples.ts';
import { deflated, laidOut, pdfOf, type Placed } from './write.ts';

const readBytes = (bytes: Uint8Array): StatementReading =>
  pdfReader.read({ name: 'statement.pdf', bytes }, WATCH);
const read = (...pages: (readonly Placed[])[]): StatementReading => readBytes(pdfOf(pages));
const lines = ({ rows }: StatementReading): string[] =>
  rows.map(({ day, amount, description }) => `${day} ${toDecimal(amount)} ${amount.currency} ${description}`);

function refusal(bytes: Uint8Array): string {
  try {
    readBytes(bytes);
  } catch (error) {
    if (error instanceof Problem) return error.said.id;
    throw error;
  }
  return 'none';
}

test('a page whose lines begin as payments do and end with sums is no month without a payment', () => {
  const page = (line: readonly string[]): Uint8Array =>
    pdfOf([laidOut([['Kontoauszug'], line, ['Kontostand', '', '912,40']], [40, 120, -520])]);
  expect(refusal(page(["05Okt'26", 'KITE PLAN', '29,00']))).toBe('problems.fileNoPayments');
  expect(refusal(page(['Seite 1']))).toBe('none');
});

describe('a statement as PDF', () => {
  test('of a Korean card: the text of its pages, in the columns that they stand in', () => {
    const reading = read([
      ...laidOut([['연카드 이용대금명세서'], ['이용기간 2026.10.01 ~ 2026.10.31']], [40], 800),
      ...laidOut(
        [
          ['이용일', '가맹점명', '이용금액'],
          ['2026.10.03', '연가게 판교점', '12,500'],
          ['2026.10.05', 'KITE *PLAN SEOUL', '29,000'],
          ['2026.10.05', 'KITE *PLAN SEOUL', '29,000'],
          ['', '합계', '70,500'],
        ],
        [40, 120, -520],
      ),
      ...laidOut([['고객센터 평일 9시부터 18시까지']], [40], 90),
    ]);
    expect(lines(reading)).toEqual([
      '2026-10-03 -12500 KRW 연가게 판교점',
      '2026-10-05 -29000 KRW KITE *PLAN SEOUL',
      '2026-10-05 -29000 KRW KITE *PLAN SEOUL',
    ]);
    expect(reading.rejects).toEqual([]);
    expect(reading.notes).toContainEqual({ id: 'reading.pdf', values: { pages: 1 } });
  });

  test('of a bank with money out, money in and balance, over two pages', () => {
    const columns = [40, 110, -380, -460, -550];
    const header = ['Date', 'Description', 'Money out', 'Money in', 'Balance'];
    const reading = read(
      [
        ...laidOut([['Kite Bank account statement 1 to 31 October 2026']], [40], 800),
        ...laidOut(
          [
            header,
            ['', 'Opening balance', '', '', '1,000.00'],
            ['02 Oct 2026', 'Rent', '600.00', '', '400.00'],
            ['05 Oct 2026', 'Salary', '', '2,000.00', '2,400.00'],
          ],
          columns,
        ),
      ],
      laidOut([header, ['09 Oct 2026', 'Kite shop', '12.30', '', '2,387.70']], columns),
    );
    expect(lines(reading).map((line) => line.replace(/ [A-Z]{3} /, ' '))).toEqual([
      '2026-10-02 -600.00 Rent',
      '2026-10-05 2000.00 Salary',
      '2026-10-09 -12.30 Kite shop',
    ]);
    expect(reading.rows.map(({ balance }) => balance)).toEqual([40000, 240000, 238770]);
  });

  test('joins a text that goes on below, and leaves letters and slips alone', () => {
    const reading = read([
      ...laidOut([['Dear customer, your balance of 2026 is below.']], [40], 800),
      ...laidOut(
        [
          ['Date', 'Description', 'Amount USD'],
          ['2026-10-02', 'KITE PLAN MONTHLY', '-20.00'],
          ['', 'INVOICE K-17', ''],
          ['2026-10-03', 'KITE SHOP', '-7.10'],
        ],
        [40, 120, -400],
      ),
      ...laidOut([['Please cut here and pay 27.10 with this slip']], [60], 300),
    ]);
    expect(lines(reading)).toEqual([
      '2026-10-02 -20.00 USD KITE PLAN MONTHLY INVOICE K-17',
      '2026-10-03 -7.10 USD KITE SHOP',
    ]);
    expect(reading.rejects).toEqual([]);
    expect(reading.skipped.map(({ text }) => text).join('\n')).toContain('Please cut here');
  });

  test('a day that stands close before its text is a day', () => {
    const reading = read(
      laidOut(
        [
          ['Date Description', 'Amount (EUR)'],
          ['2 Oct 2026 KITE SHOP', '-7.10'],
          ['4 Oct 2026 KITE FOOD AND DRINK', '-9.20'],
        ],
        [40, -400],
      ),
    );
    expect(lines(reading)).toEqual([
      '2026-10-02 -7.10 EUR KITE SHOP',
      '2026-10-04 -9.20 EUR KITE FOOD AND DRINK',
    ]);
  });

  test('a letter behind the sum says which side it is on, and balances with one are no payments', () => {
    const reading = read(
      laidOut(
        [
          ['Buchungstag', 'Buchungstext', 'Betrag (EUR)'],
          ['', 'alter Kontostand vom 30.09.2026', '100,00 H'],
          ['02.10.2026', 'Lastschrift Kite Shop', '45,12 S'],
          ['05.10.2026', 'Gutschrift Kite Werke', '2.500,00 H'],
          ['', 'neuer Kontostand vom 31.10.2026', '2.554,88 H'],
        ],
        [40, 110, -400],
      ),
    );
    expect(lines(reading)).toEqual([
      '2026-10-02 -45.12 EUR Lastschrift Kite Shop',
      '2026-10-05 2500.00 EUR Gutschrift Kite Werke',
    ]);
    expect(reading.rejects).toEqual([]);
    expect(reading.accounts[0]?.stated?.closing?.minor).toBe(255488);
  });

  test('marks that point to a note at the foot are no part of a day or a sum', () => {
    const reading = read(
      laidOut(
        [
          ['Date', 'Description', 'Amount'],
          ['10/16/26*', 'PAYMENT - THANK YOU', '-$900.00'],
          ['10/18/26', 'KITE FOODS', '$84.12'],
          ['10/19/26', 'KITE TV', '$15.49 ⧫'],
        ],
        [40, 120, -400],
      ),
    );
    expect(lines(reading)).toEqual([
      '2026-10-16 900.00 XXX PAYMENT - THANK YOU',
      '2026-10-18 -84.12 XXX KITE FOODS',
      '2026-10-19 -15.49 XXX KITE TV',
    ]);
  });

  test('names of columns and sums that stand close together are those of the columns they stand over', () => {
    const reading = read(
      laidOut(
        [['Receipt', 'Completion Time', 'Details', 'Paid in', 'Withdrawn Balance']],
        [40, 100, 230, 360, 415],
      ),
      laidOut(
        [
          ['KT1', '2026-10-17 10:48:41 Kite Shop', '', '0.00', '1,000.00', '4,243.00'],
          ['KT2', '2026-10-16 16:27:05 Kite Shop North', '', '0.00', '57.00', '5,243.00'],
          ['KT3', '2026-10-14 09:15:50 Wages of Kite Works', '', '1,000.00', '0.00', '5,300.00'],
        ],
        [40, 100, 230, -390, -450, -490],
      ),
    );
    expect(lines(reading)).toEqual([
      '2026-10-17 -1000.00 XXX Kite Shop',
      '2026-10-16 -57.00 XXX Kite Shop North',
      '2026-10-14 1000.00 XXX Wages of Kite Works',
    ]);
  });

  const onceADay = (last: string): readonly (readonly string[])[] => [
    ['Date', 'Description', 'Paid out', 'Paid in', 'Balance'],
    ['01 Oct 26', 'BALANCE BROUGHT FORWARD', '', '', '1,000.00'],
    ['02 Oct 26', 'KITE SHOP', '12.40', '', ''],
    ['', 'KITE TV', '33.00', '', '954.60'],
    ['05 Oct 26', 'KITE WORKS WAGES', '', '1,500.00', ''],
    ['', 'KITE CAFE', '4.25', '', last],
  ];

  test('a day printed once counts for the rows below it, where the balances prove that', () => {
    const reading = read(laidOut(onceADay('2,450.35'), [40, 110, -330, -400, -480]));
    expect(lines(reading)).toEqual([
      '2026-10-02 -12.40 XXX KITE SHOP',
      '2026-10-02 -33.00 XXX KITE TV',
      '2026-10-05 1500.00 XXX KITE WORKS WAGES',
      '2026-10-05 -4.25 XXX KITE CAFE',
    ]);
    expect(reading.notes).toContainEqual({ id: 'reading.csv.daysOnce' });
    const unproved = read(laidOut(onceADay('2,450.36'), [40, 110, -330, -400, -480]));
    expect(lines(unproved)).toHaveLength(2);
    expect(unproved.rejects.map(({ reason }) => reason.id)).toEqual([
      'reading.csv.rejectNoDate',
      'reading.csv.rejectNoDate',
    ]);
  });

  test('a list far below the terms of the bank is found', () => {
    const terms = Array.from({ length: 50 }, () => ['We explain here how interest is calculated.']);
    const columns = [40, 90, 150, -400];
    const reading = read(
      laidOut([['Kite card statement 2026'], ...terms], [40], 800),
      laidOut([...terms], [40], 800),
      laidOut(
        [
          ['Post', 'Trans', 'Description', 'Amount'],
          ['Date', 'Date', '', ''],
          ['10/07', '10/06', 'Kite Wash', '$35.30'],
          ['10/08', '10/05', 'Kite Foods', '$15.01'],
          ['10/18', '10/17', 'Kite Tacos', '$22.76'],
        ],
        columns,
      ),
    );
    expect(reading.rows.map(({ day, posted, description }) => `${day} ${posted} ${description}`)).toEqual([
      '2026-10-06 2026-10-07 Kite Wash',
      '2026-10-05 2026-10-08 Kite Foods',
      '2026-10-17 2026-10-18 Kite Tacos',
    ]);
  });

  test('lines that look like payments in an unknown way are no month without a payment', () => {
    expect(
      refusal(
        pdfOf([
          laidOut(
            [
              ['Kite bank statement'],
              ["05Jan'26", 'KITE SHOP', '45.12'],
              ["15Jan'26", 'KITE WORKS', '1,000.00'],
            ],
            [40, 110, -400],
          ),
        ]),
      ),
    ).toBe('problems.fileNoPayments');
  });

  test('card numbers are masked', () => {
    const reading = read(
      laidOut(
        [
          ['Date', 'Description', 'Amount USD'],
          ['2026-10-02', 'PAN 4111 1111 1111 1111', '-20.00'],
        ],
        [40, 120, -400],
      ),
    );
    expect(JSON.stringify(reading)).not.toMatch(/4111 ?1111/);
    expect(reading.rows).toHaveLength(1);
  });

  test('a month without a payment is an empty statement; a letter about something else is none', () => {
    const empty = read(laidOut([['Kite Bank'], ['Statement of October 2026'], ['Balance: $1,438.20']], [40]));
    expect(empty.rows).toEqual([]);
    expect(empty.skipped).toHaveLength(3);
    expect(refusal(pdfOf([laidOut([['How to fly a kite']], [40])]))).toBe('problems.fileNoPayments');
  });
});

describe('a PDF that is damaged', () => {
  const KITES = Array.from({ length: 30 }, (_, index) => [
    `2026-10-${String((index % 28) + 1).padStart(2, '0')}`,
    `KITE ${index}`,
    `-${index * 7 + 3}.${10 + index}`,
  ]);
  const PAGE = laidOut([['Date', 'Description', 'Amount USD'], ...KITES], [40, 120, -400]);
  const damageOf = (bytes: Uint8Array) => {
    const { rows, notes, damage } = readBytes(bytes);
    return { rows: rows.length, damage: damage?.id, isNoted: notes.some((note) => note === damage) };
  };
  const changed = (at: number) => (bytes: Buffer) => bytes.fill(0x5a, at, at + 2);

  test('is none where its compressed pages come out whole', () => {
    expect(damageOf(pdfOf([PAGE, PAGE], deflated()))).toEqual({
      rows: 60,
      damage: undefined,
      isNoted: false,
    });
  });

  test('is read as far as it can be, and never taken for whole', () => {
    let inPart = 0;
    for (let at = 2; at < 400; at += 9) {
      const bytes = pdfOf([PAGE], deflated(changed(at)));
      if (refusal(bytes) !== 'none') continue;
      const { damage, isNoted } = damageOf(bytes);
      expect({ at, damage, isNoted }).toEqual({ at, damage: 'reading.pdfDamaged', isNoted: true });
      inPart++;
    }
    expect(inPart).toBeGreaterThan(0);
  });

  test('in a part that the library steps over is noticed', () => {
    const text = Buffer.from(pdfOf([PAGE])).toString('latin1');
    const broken = text
      .replace(' Tj ET', ' Tj /X Do')
      .replace('/Font<</F 3 0 R>>', '/XObject<</X 5 0 R>>/Font<</F 3 0 R>>');
    expect(damageOf(new Uint8Array(Buffer.from(broken, 'latin1'))).damage).toBe('reading.pdfDamaged');
  });

  test('without any text left is not called a scan', () => {
    expect(
      refusal(
        pdfOf(
          [PAGE],
          deflated((bytes) => bytes.fill(0, 0, 2)),
        ),
      ),
    ).toBe('problems.pdfBroken');
  });
});

describe('a PDF that cannot be read is refused with a sentence that fits', () => {
  const WHOLE = pdfOf([laidOut([['Statement of October 2026']], [40])]);

  test('pages without text, as a scan has', () => {
    expect(refusal(pdfOf([[], []]))).toBe('problems.pdfNoText');
  });

  test('one behind a password', () => {
    const text = new TextDecoder().decode(WHOLE);
    const locked = text.replace(
      'trailer<<',
      `trailer<</Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${'41'.repeat(32)}>/U<${'42'.repeat(32)}>>>/ID[<41><41>]`,
    );
    expect(refusal(new TextEncoder().encode(locked))).toBe('problems.pdfLocked');
  });

  test('one that is only its beginning', () => {
    expect(refusal(WHOLE.subarray(0, 12))).toBe('problems.pdfBroken');
  });

  test('reading stops when told to', () => {
    expect(() =>
      pdfReader.read({ name: 'a.pdf', bytes: WHOLE }, { progress: () => undefined, stopped: () => true }),
    ).toThrow(Cancelled);
  });
});
