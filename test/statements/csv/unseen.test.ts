import { describe, expect, test } from 'vitest';

import { csvReader } from '../../../main/statements/csv/reader.ts';
import { decode } from '../../../main/statements/encoding.ts';
import { readStatement } from '../../../main/statements/read.ts';
import { Problem } from '../../../shared/problem.ts';
import { toDecimal } from '../../../shared/money.ts';
import type { StatementReading } from '../../../shared/statement.ts';
import { WATCH } from '../samples.ts';

const read = (lines: readonly string[], name = 'a.csv'): StatementReading =>
  csvReader.read({ name, bytes: new TextEncoder().encode(`${lines.join('\n')}\n`) }, WATCH);
const amounts = (lines: readonly string[]): string[] =>
  read(lines).rows.map(({ amount }) => toDecimal(amount));
const refused = (lines: readonly string[]): string => {
  try {
    read(lines);
  } catch (error) {
    if (error instanceof Problem) return error.said.id;
  }
  return 'not refused';
};

describe('two sides without a header', () => {
  test('are told apart from the balance also where the unused side is zero', () => {
    expect(
      amounts([
        '01/13/2026,0,Pay,0,640.00,640.00',
        '01/14/2026,7,Rent,310.00,0,330.00',
        '01/15/2026,8,Shoes,80.00,0,250.00',
      ]),
    ).toEqual(['640.00', '-310.00', '-80.00']);
  });

  test('are turned where the balance rises with the first', () => {
    expect(
      amounts([
        '2026-01-13,Pay,900.00,,1900.00',
        '2026-01-14,Rent,,400.00,1500.00',
        '2026-01-15,Cafe,,5.00,1495.00',
      ]),
    ).toEqual(['900.00', '-400.00', '-5.00']);
  });

  test('of a card, whose balance is owed, are told by the payment of the bill', () => {
    expect(
      amounts([
        '01/15/2026,TIM HORTONS,4.52,,1523.11',
        '01/14/2026,PAYMENT - THANK YOU,,500.00,1518.59',
        '01/12/2026,LOBLAWS,112.09,,2018.59',
      ]),
    ).toEqual(['-4.52', '500.00', '-112.09']);
  });

  test('without a balance: the side with most rows is what was spent', () => {
    const shops = ['a', 'b', 'c', 'd', 'e'].map(
      (shop, index) => `1${index}.09.2026;${shop} shop;;3${index},87`,
    );
    expect(amounts(['10.09.2026;Pay;950,00;', ...shops])).toEqual([
      '950.00',
      '-30.87',
      '-31.87',
      '-32.87',
      '-33.87',
      '-34.87',
    ]);
  });

  test('a currency between amount and balance is not the empty side', () => {
    expect(
      amounts([
        '17-06-2026,Shop,EUR,80.00,EUR,-23.77',
        '18-06-2026,Pay,EUR,56.23,EUR,600.00',
        '25-06-2026,Fee,EUR,656.23,EUR,-1.90',
      ]),
    ).toEqual(['-23.77', '600.00', '-1.90']);
  });
});

describe('columns of money', () => {
  test('money in alone keeps its own minus', () => {
    expect(
      amounts(['Date;Payee;Inflow', '13.01.2026;a;-3,00', '14.01.2026;b;-4,00', '15.01.2026;c;9,00']),
    ).toEqual(['-3.00', '-4.00', '9.00']);
  });

  test('of a currency without decimals have points between thousands, also where every amount ends in zeros', () => {
    const header = '이용일자,이용가맹점,이용금액(원)';
    expect(amounts([header, '2026-01-13,달빛서점,1.000', '2026-01-14,한강분식,12.000'])).toEqual([
      '-1000',
      '-12000',
    ]);
    expect(amounts([header, '2026-01-13,달빛서점,1000.00'])).toEqual(['-1000']);
  });

  test('the amount counts, not the price of a share', () => {
    expect(
      amounts([
        '"Date","Action","Description","Quantity","Price","Amount"',
        '"01/13/2026","Buy","Fund","2","$10.00","-$20.00"',
        '"01/14/2026","Journal","To bank","","","$5.00"',
      ]),
    ).toEqual(['-20.00', '5.00']);
  });

  test('an amount that may be a sum of anything gives way to one that says so', () => {
    expect(amounts(['Date,Description,Total,Amount', '2026-01-13,a,99.00,-5.00'])).toEqual(['-5.00']);
  });
});

describe('the day', () => {
  test('lies before the one in the name of the file', () => {
    const lines = ['Date,Description,Amount', '10/02/2026,Shop,-5.00'];
    expect(read(lines, '20260226_1234.csv').rows[0]?.day).toBe('2026-02-10');
    expect(read(lines, 'Export 2026-12-01.csv').rows[0]?.day).toBe('2026-10-02');
  });

  test('has its month first in American time zones and beside dollars', () => {
    expect(read(['Date,Time Zone,Counterparty,Amount', '7/5/2026,PDT,Sam,-14.00']).rows[0]?.day).toBe(
      '2026-07-05',
    );
    expect(
      read(['Transaction Date,Description,Credit Amount,Debit Amount,Currency', '05/03/2026,Shop,,100,USD'])
        .rows[0]?.day,
    ).toBe('2026-05-03');
  });

  test('may be followed by the day it counts for, and separated by colons', () => {
    expect(read(['Date,Description,Amount', '04/17/2026 as of 04/15/2026,Interest,1.00']).rows[0]?.day).toBe(
      '2026-04-17',
    );
    expect(read(['Date,Description,Amount', '2026:03:01,Shop,-1.00']).rows[0]?.day).toBe('2026-03-01');
  });

  test('is no number of eight digits that the calendar has not', () => {
    expect(
      read(['2026/11/09 13:46:11,23759999,Shop,-5.00', '2026/11/10 13:46:11,23759988,Cafe,-6.00']).rows.map(
        ({ day }) => day,
      ),
    ).toEqual(['2026-11-09', '2026-11-10']);
  });

  test('"offen" in its place marks a pending row', () => {
    const { rows } = read([
      '"Buchungstag";"Vorgang";"Buchungstext";"Umsatz in EUR"',
      '"offen";"Karte";"Kiosk";"-2,00"',
      '"13.01.2026";"Karte";"Laden";"-3,00"',
    ]);
    expect(rows.map(({ pending }) => pending)).toEqual([true, false]);
  });
});

describe('rows that are no payment', () => {
  test('a balance is known also where it stands in no column of texts', () => {
    const { rows, skipped } = read([
      'Buchungstag;Valuta;Vorgang/Verwendungszweck;Kundenreferenz;Währung;Umsatz;Soll/Haben',
      '03.04.2026;03.04.2026;Laden;;EUR;12,00;S',
      '28.03.2026;;;Anfangssaldo;EUR;2.257,11;H',
      '04.04.2026;;;Endsaldo;EUR;2.245,11;H',
    ]);
    expect(rows.map(({ amount }) => toDecimal(amount))).toEqual(['-12.00']);
    expect(skipped.filter(({ reason }) => reason.id === 'reading.csv.skipBalance')).toHaveLength(2);
  });

  test('a Chinese sum may name its currency', () => {
    const { rejects } = read([
      '交易日期,摘要,交易金额(收入),交易金额(支出)',
      '2026-06-03,消费,,21.70',
      '人民币合计,,,21.70',
    ]);
    expect(rejects).toEqual([]);
  });
});

describe('files that are no statement', () => {
  test.each([
    [
      'holdings',
      [
        '"Symbol","Description","Quantity","Price","Market Value","Ex-Date"',
        '"ABC","Fund","10","$88.71","$887.10","12/10/2026"',
      ],
      'problems.fileNoAmounts',
    ],
    [
      'token transfers',
      ['Txhash,Blockno,DateTime (UTC),From,To,Quantity', '0x1,237,2026-01-13 10:00:00,0x2,0x3,12.5'],
      'problems.fileNoPayments',
    ],
  ])('%s are refused', (_, lines, id) => {
    expect(refused(lines)).toBe(id);
  });
});

describe('quotes inside quotes', () => {
  test('end a cell only where the cell ends', () => {
    const { rows } = read([
      '"Date","Payee","Details","Amount"',
      '"2026-01-13","UAB "Kava"","PIRKINYS "Kava" Vilnius","-12.20"',
      '"2026-01-14","Pay, March","Salary","1600.00"',
    ]);
    expect(rows.map(({ description }) => description)).toEqual([
      'UAB "Kava" · PIRKINYS "Kava" Vilnius',
      'Pay, March · Salary',
    ]);
  });
});

describe('profiles', () => {
  test('of few names do not claim a list that has many more', () => {
    const names = 'txnidx,date,date2,status,code,description,comment,account,amount,commodity,credit,debit';
    const { profile } = read([names, '1,2026-01-13,,,,Pay,,assets,1,$,,1']);
    expect(profile).toBe('generic');
  });

  test("a seller's Stripe account gains by a charge and pays a refund", () => {
    const { rows } = read([
      '"balance_transaction_id","created_utc","available_on_utc","currency","gross","fee","net","reporting_category","description"',
      '"t1","2026-01-13 09:00:00","2026-01-17 00:00:00","usd","30.00","1.00","29.00","charge",""',
      '"t2","2026-01-14 09:00:00","2026-01-18 00:00:00","usd","-4.50","0.00","-4.50","refund","REFUND"',
    ]);
    expect(rows.map(({ amount }) => toDecimal(amount))).toEqual(['30.00', '-4.50']);
  });
});

test('a posting word is no "pos": the sign stays as printed', () => {
  expect(
    amounts([
      'Date,Description,Amount',
      '2026-01-13,LATE POSTING 12,1.00',
      '2026-01-14,Lent to a friend,-30.00',
    ]),
  ).toEqual(['1.00', '-30.00']);
});

test('one payment of the bill in the words of another country tells the sign of a card', () => {
  expect(
    amounts([
      'Datum,Beskrivning,Belopp',
      '02/13/2026,Kiosk,"119,00"',
      '02/14/2026,BETALNING MOTTAGEN TACK,"-500,00"',
    ]),
  ).toEqual(['-119.00', '500.00']);
});

test('a Japanese card without header is a card, and its sum no purchase', () => {
  const { rows, accounts } = read([
    '架空 太郎　様,4980-****-****-****,カード NL',
    '2026/06/12,架空ストア,1200,1,1,1200,',
    '2026/06/14,別の店,800,1,1,800,',
    ',,,,,2000,',
  ]);
  expect(rows.map(({ amount }) => amount)).toEqual([
    { minor: -1200, currency: 'JPY' },
    { minor: -800, currency: 'JPY' },
  ]);
  expect(accounts[0]?.kind).toBe('card');
});

test('the currency of a profile is not asserted where the days are written as in another country', () => {
  const { rows } = read([
    'Date,Description,Card Member,Account #,Amount',
    '13/02/2026,KIOSK,J SAMPLE,-12345,12.30',
  ]);
  expect(rows.map(({ day, amount }) => [day, amount])).toEqual([
    ['2026-02-13', { minor: -1230, currency: 'XXX' }],
  ]);
});

test.each(['Venter', 'AUSSTEHEND', 'EN ATTENTE', 'В обработке'])('%s is pending', (word) => {
  expect(read(['Date,Description,Amount,Status', `2026-02-13,Shop,-5.00,${word}`]).rows[0]?.pending).toBe(
    true,
  );
});

test('a row without any column of texts shows its longest words', () => {
  const [row] = read(['Date,Amount,Xyz,Zyx', '2026-01-13,-5.00,Red,Green corner shop']).rows;
  expect(row?.description).toBe('Green corner shop');
});

test('NULs that pad a file are left out', () => {
  expect(amounts(['Date,Payee,Amount', '2026-01-13,Café\0\0,-5.00', '\0\0\0'])).toEqual(['-5.00']);
  const bytes = new TextEncoder().encode(`Date,Payee,Amount\n2026-01-13,Café,-5.00\n${'\0'.repeat(900)}`);
  expect(readStatement({ name: 'a.csv', bytes }, WATCH).rows).toHaveLength(1);
});

test('the account of the lines above is no date and no time', () => {
  const { accounts } = read([
    '"Transactions for Checking account as of 12/23/2026 16:00:10 ET"',
    'Date,Description,Amount',
    '01/13/2026,Shop,-5.00',
  ]);
  expect(accounts[0]?.number).toBeNull();
});

describe('encodings', () => {
  test('Japanese in EUC is read', () => {
    // "日付,内容,金額" and "利用店舗" in EUC-JP.
    const head = [0xc6, 0xfc, 0xc9, 0xd5, 0x2c, 0xc6, 0xe2, 0xcd, 0xc6, 0x2c, 0xb6, 0xe2, 0xb3, 0xdb, 0x0a];
    const row = [
      ...new TextEncoder().encode('2026-01-13,'),
      0xcd,
      0xf8,
      0xcd,
      0xd1,
      0xc5,
      0xb9,
      0xca,
      0xde,
      ...new TextEncoder().encode(',-500\n'),
    ];
    expect(decode(Uint8Array.from([...head, ...row])).text).toBe(
      '日付,内容,金額\n2026-01-13,利用店舗,-500\n',
    );
  });

  test('a few broken letters in a German list are not Korean', () => {
    const lines = 'Laden,J?\u00a4ckchen 3;11,00\nVersicher?\u00b5ng;17,00\n';
    expect(decode(Uint8Array.from(lines, (letter) => letter.charCodeAt(0))).encoding).not.toBe('euc-kr');
  });
});

describe('what the file itself contradicts is asked', () => {
  const doubts = (lines: readonly string[]): readonly string[] =>
    read(lines).layout?.doubts.map(({ reason }) => reason.id) ?? [];

  test('a payment received that would be money paid', () => {
    expect(doubts(['Date,Description,Amount', '2026-01-13,Salary,-900.00', '2026-01-14,Cafe,4.50'])).toEqual([
      'layout.doubt.signTexts',
    ]);
  });

  test("a known bank's list with its signs turned round", () => {
    const header = 'Date,Description,Card Member,Account #,Amount';
    const rows = [
      '02/13/2026,CAFE,ANNA,-41000,-4.50',
      '02/14/2026,PAYMENT RECEIVED - THANK YOU,ANNA,-41000,90.00',
    ];
    expect(doubts([header, ...rows])).toEqual(['layout.doubt.signTexts']);
    expect(
      doubts([header, ...rows.map((row) => row.replace('-4.50', '4.50').replace(',90.00', ',-90.00'))]),
    ).toEqual([]);
  });

  test('a word for the direction that nobody knows', () => {
    const header = 'Date,Merchant,Billing Amount,Debit or Credit';
    expect(doubts([header, '13/01/2026,Cafe,4.50,UITX', '14/01/2026,Shop,9.00,INX'])).toContain(
      'layout.doubt.direction',
    );
    expect(amounts([header, '13/01/2026,Cafe,4.50,DBIT', '14/01/2026,Shop,9.00,CRDT'])).toEqual([
      '-4.50',
      '9.00',
    ]);
  });

  test("a British bank's list that an American Excel saved, unless a day tells", () => {
    const header = 'Number,Date,Account,Amount,Subcategory,Memo';
    const row = (day: string): string => `,${day},20-00-00 10000000,-16.10,PAYMENT,CAFE`;
    expect(doubts([header, row('04/02/2026'), row('05/02/2026')])).toEqual([]);
    expect(doubts([header, row('2/4/2026'), row('2/5/2026')])).toEqual(['layout.doubt.order']);
    expect(doubts([header, row('2/4/2026'), row('2/15/2026')])).toEqual([]);
  });

  test('a single word nobody knows rejects its row, not the file', () => {
    const { rows, rejects } = read([
      '交易时间,交易对方,商品,收/支,金额,支付方式,交易状态',
      '2026-01-13 10:00:00,面馆,面,支出,8.00,余额,交易成功',
      '2026-01-14 10:00:00,朋友,红包,收入,5.00,余额,交易成功',
      '2026-01-15 10:00:00,某某,某,中性,3.00,余额,交易成功',
    ]);
    expect(rows.map(({ amount }) => amount.minor)).toEqual([-800, 500]);
    expect(rejects.map(({ line, reason }) => [line, reason.id])).toEqual([
      [4, 'reading.csv.rejectDirection'],
    ]);
  });

  test('coins are neither taken for money nor rounded away', () => {
    const coins = read([
      'Date,Description,Amount,Currency,Balance',
      '2026-03-01,Coffee Kiosk,-0.25,BTC,1.00',
      '2026-03-02,Book Barn,-12.00,EUR,88.00',
      '2026-03-03,Market,-13.50,EUR,74.50',
    ]);
    expect(coins.rows.map(({ amount }) => [amount.minor, amount.currency])).toEqual([
      [-1200, 'EUR'],
      [-1350, 'EUR'],
    ]);
    expect(coins.rejects.map(({ reason }) => reason.id)).toEqual(['reading.csv.rejectCurrency']);
    const { rows, rejects } = read([
      'Date,Description,Amount',
      '2026-03-01,Kiosk,-0.00012345',
      '2026-03-02,Barn,-4.00',
    ]);
    expect([rows.length, rejects.map(({ reason }) => reason.id)]).toEqual([1, ['reading.csv.rejectAmount']]);
  });

  test('one amount without a sign, where nothing says which way it went', () => {
    expect(doubts(['Date,Description,Amount', '2026-01-14,Birch Bakery,23.40'])).toEqual([
      'layout.doubt.sign',
    ]);
  });

  test('not where points in the dates tell that the day stands first', () => {
    const lines = ['Date,Description,Amount', '02.03.2026,Shop,-5.00'];
    expect(read(lines).rows[0]?.day).toBe('2026-03-02');
    expect(doubts(lines)).toEqual([]);
    expect(
      doubts(lines.map((line) => line.replaceAll('.03.', '/03/').replace('/2026', '/2026'))),
    ).not.toEqual([]);
  });
});

describe('columns that only other rows explain', () => {
  test('the amount beside one named side is the other side where each row fills one of them', () => {
    expect(
      amounts(['取扱日付,摘要,お支払金額,お預り金額', '2026/09/03,喫茶,500,', '2026/09/14,給与,,9000']),
    ).toEqual(['-500', '9000']);
  });

  test('a currency may stand beside each side', () => {
    const { rows } = read([
      'Date,Text,Debit,Debit Currency,Credit,Credit Currency',
      '2026-01-13,Cafe,4.50,CHF,,',
      '2026-01-14,Pay,,,90.00,EUR',
    ]);
    expect(rows.map(({ amount }) => amount.currency)).toEqual(['CHF', 'EUR']);
  });

  test("a payee column of accounts names nobody, and one of the holder's name is no payee", () => {
    const { rows } = read([
      'Datum;Bedrag;Munt;Naam;Tegenpartij;Naam tegenpartij',
      '13/01/2026;-4,50;EUR;Anna;BE68 5390 0754 7034;Koffiebar',
      '14/01/2026;-9,00;EUR;Anna;BE71 0961 2345 6769;Bakker',
      '15/01/2026;-2,00;EUR;Anna;BE71 0961 2345 6769;Slager',
    ]);
    expect(rows.map(({ description }) => description)).toEqual(['Koffiebar', 'Bakker', 'Slager']);
  });

  test('another "account" in each row is none', () => {
    const lines = ['a', 'b', 'c', 'd', 'e'].map((name, index) => `2026-01-1${index},Shop,-1.00,card_${name}`);
    expect(read(['Date,Description,Amount,Card ID', ...lines]).accounts).toHaveLength(1);
  });

  test("a bank's layout with months by name is of another country: its currency is asked", () => {
    const lines = ['Status,Date,Description,Debit,Credit', 'Cleared,19 Oct 2026,COFFEE,4.50,'];
    expect(read(lines).rows[0]?.amount.currency).toBe('XXX');
  });
});

test('a wallet that pays the bill of a card has money going out', () => {
  expect(
    amounts([
      '交易时间,交易类型,交易对方,商品,收/支,金额(元),支付方式,当前状态',
      '2026-01-13 10:00:00,信用卡还款,月光银行,"/",/,¥300.00,零钱,支付成功',
      '2026-01-14 10:00:00,零钱充值,/,"/",/,¥80.00,月光银行,充值完成',
      '2026-01-15 10:00:00,商户消费,面馆,面,支出,¥8.00,零钱,支付成功',
    ]),
  ).toEqual(['-300.00', '80.00', '-8.00']);
});

test('a payment may be some lines that each begin with a label', () => {
  const { rows, skipped, accounts, rejects } = read([
    'From: 01/09/2026 to 30/09/2026',
    '',
    'Account: XXXX XXXX XXXX 1234',
    '',
    'Date:\u00a003/09/2026',
    'Description:\u00a0BLUE KETTLE: CAFE',
    'Amount:\u00a0-45.90 ',
    'Balance:\u00a01954.10 ',
    '',
    'Date:\u00a014/09/2026',
    'Description:\u00a0HARBOUR LTD',
    'Amount:\u00a01250.00 ',
    'Balance:\u00a03204.10 ',
  ]);
  expect(
    rows.map(({ line, day, description, amount, balance }) => [
      line,
      day,
      description,
      amount.minor,
      balance,
    ]),
  ).toEqual([
    [5, '2026-09-03', 'BLUE KETTLE: CAFE', -4590, 195_410],
    [10, '2026-09-14', 'HARBOUR LTD', 125_000, 320_410],
  ]);
  expect(accounts[0]?.number).toBe('XXXX XXXX XXXX 1234');
  expect([rejects.length, skipped.length]).toEqual([0, 3]);
});

test('a first or last line that is not written as the others is listed, not taken for a payment', () => {
  const rows = ['03/09/2026;-45,90;CB;Cafe', '14/09/2026;1250,00;VIR;Pay', '15/09/2026;-9,00;CB;Kiosk'];
  const { rejects, rows: read3 } = read([...rows, '30/09/2026;1959,55;;']);
  expect(read3).toHaveLength(3);
  expect(rejects.map(({ line, reason }) => [line, reason.id])).toEqual([[4, 'reading.csv.rejectUnlike']]);
});
