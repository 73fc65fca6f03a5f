import { strToU8, zipSync, type Zippable } from 'fflate';
import { describe, expect, test } from 'vitest';

import { camtReader } from '../../../main/statements/camt/reader.ts';
import { readStatement } from '../../../main/statements/read.ts';
import { Cancelled } from '../../../main/statements/reader.ts';
import { Problem } from '../../../shared/problem.ts';
import { Fixtures } from '../fixtures.ts';
import { WATCH } from '../samples.ts';
import { entry, read, statement } from './reading.ts';

const fixtures = new Fixtures(camtReader);

describe('every fixture reads as its golden file beside it says', () => {
  test.each(fixtures.names)('%s', (name) => {
    expect(fixtures.read(name)).toEqual(fixtures.golden(name));
  });
});

describe('what a file is', () => {
  test.each(fixtures.names)('%s is known by its content', (name) => {
    const { bytes } = fixtures.file(name);
    expect(camtReader.identify({ name: 'download.csv', bytes })).toBeGreaterThan(0.1);
  });

  test.each([
    ['a CSV', 'Date,Description,Amount\n2026-01-01,BkToCstmrStmt,-1.00\n'],
    ['OFX of version 1', 'OFXHEADER:100\n<OFX></OFX>'],
    ['nothing', ''],
  ])('%s is not', (_, text) => {
    expect(camtReader.identify({ name: 'statement.xml', bytes: strToU8(text) })).toBe(0);
  });

  test.each(['camt.052.001.01', 'camt.053.001.06', 'camt.053.001.13', 'camt.054.001.09'])(
    '%s is read, of whatever version',
    (message) => {
      const text = statement(entry()).replace('camt.053.001.02', message);
      expect(read(text).notes[0]).toEqual({
        id: 'reading.camt',
        values: { accounts: 1, message: message.toUpperCase() },
      });
    },
  );

  test('a report without namespace or frame is read by its elements', () => {
    expect(read(`<BkToCstmrStmt><Stmt>${entry()}</Stmt></BkToCstmrStmt>`).rows).toHaveLength(1);
    expect(read(`<BkToCstmrStmt>${entry()}${entry()}`).rows).toHaveLength(2);
  });
});

describe('what an entry says', () => {
  const row = (changes: Parameters<typeof entry>[0]) => read(statement(entry(changes))).rows[0];

  test('the day as the bank writes it, whatever hour and zone stand behind', () => {
    const booked = '<BookgDt><DtTm>2026-09-30T23:59:59-08:00</DtTm></BookgDt>';
    expect(row({ booked })).toMatchObject({ day: '2026-09-30', posted: null, time: null });
  });

  test('the value date only where there is no day of booking', () => {
    expect(row({ booked: '<ValDt><Dt>2026-05-06</Dt></ValDt>' })?.day).toBe('2026-05-06');
    expect(
      row({ booked: '<BookgDt><Dt>2026-05-04</Dt></BookgDt><ValDt><Dt>2026-05-06</Dt></ValDt>' })?.day,
    ).toBe('2026-05-04');
  });

  test.each([
    ['DBIT', -450],
    ['CRDT', 450],
  ])('%s', (direction, minor) => {
    expect(row({ direction })?.amount).toEqual({ minor, currency: 'EUR' });
  });

  test.each([
    ['8.850', 'EUR', -885],
    ['8', 'EUR', -800],
    ['22000', 'KRW', -22_000],
    ['22000.00', 'KRW', -22_000],
    ['1.234', 'KWD', -1234],
    ['0', 'EUR', 0],
  ])('%s %s', (amount, currency, minor) => {
    expect(row({ amount, currency })?.amount).toEqual({ minor, currency });
  });

  test('a minus beside the direction is no amount: nobody can tell which counts', () => {
    const { rows, rejects } = read(statement(entry({ amount: '-45.10' })));
    expect([rows.length, rejects.map(({ reason }) => reason.id)]).toEqual([0, ['reading.ofxBadAmount']]);
  });

  test('a fraction of a won is no amount', () => {
    expect(read(statement(entry({ amount: '22000.5', currency: 'KRW' }))).rejects[0]?.reason.id).toBe(
      'reading.ofxBadAmount',
    );
  });

  test.each([
    ['<Sts>BOOK</Sts>', false],
    ['<Sts><Cd>BOOK</Cd></Sts>', false],
    ['', false],
    ['<Sts>PDNG</Sts>', true],
    ['<Sts><Cd>PDNG</Cd></Sts>', true],
    ['<Sts>INFO</Sts>', true],
  ])('%s', (status, pending) => {
    expect(row({ status })?.pending).toBe(pending);
  });

  test.each([
    ['a direct debit', 'DBIT', 'RDDT', 'ESDD', '', 'purchase'],
    ['a card payment', 'DBIT', 'CCRD', 'POSD', '', 'purchase'],
    ['cash', 'DBIT', 'CCRD', 'CWDL', '', 'cash'],
    ['an order to a person', 'DBIT', 'ICDT', 'ESCT', '', 'transfer'],
    ['a fee', 'DBIT', 'MDOP', 'CHRG', '', 'fee'],
    ['a salary', 'CRDT', 'RCDT', 'SALA', '', 'income'],
    ['a debit that comes back', 'CRDT', 'RDDT', 'UPDD', '<RvslInd>true</RvslInd>', 'refund'],
    ['an order that comes back', 'CRDT', 'ICDT', 'RRTN', '<RvslInd>true</RvslInd>', 'transfer'],
    ['a salary taken back', 'DBIT', 'RCDT', 'SALA', '<RvslInd>true</RvslInd>', 'income'],
  ])('%s', (_, direction, family, sub, more, kind) => {
    const code = `<BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>${family}</Cd><SubFmlyCd>${sub}</SubFmlyCd></Fmly></Domn></BkTxCd>`;
    expect(row({ direction, more: code + more, details: party('Cdtr', 'Anna Beispiel') })?.kind).toBe(kind);
  });

  test('the other party and the purpose, each once', () => {
    const purpose = '<RmtInf><Ustrd>Invoice 7</Ustrd></RmtInf>';
    expect(row({ details: party('Cdtr', 'SHOP') + purpose })?.description).toBe('SHOP · Invoice 7');
    expect(
      row({ details: party('Cdtr', 'SHOP') + '<RmtInf><Ustrd>SHOP 12</Ustrd></RmtInf>' })?.description,
    ).toBe('SHOP 12');
    expect(row({ direction: 'CRDT', details: party('Dbtr', 'PAYER') + purpose })?.description).toBe(
      'PAYER · Invoice 7',
    );
    expect(row({ more: '<AddtlNtryInf>FEES\n  JANUARY</AddtlNtryInf>' })?.description).toBe('FEES JANUARY');
  });

  test('the name of the holder is not the other party', () => {
    const owned = statement(
      entry({ details: party('Dbtr', 'ME') + '<AddtlTxInf>SHOP</AddtlTxInf>' }),
    ).replace('</Acct>', '<Ownr><Nm>ME</Nm></Ownr></Acct>');
    expect(read(owned).rows[0]?.description).toBe('SHOP');
  });

  test.each([
    ['<AcctSvcrRef>R1</AcctSvcrRef>', 'R1'],
    ['<AcctSvcrRef>NONREF</AcctSvcrRef>', null],
    ['<NtryRef>1</NtryRef>', null],
  ])('%s', (more, reference) => {
    expect(row({ more })?.reference).toBe(reference);
  });

  test('what was asked in another currency, signed alike', () => {
    const more = '<AmtDtls><InstdAmt><Amt Ccy="USD">5.00</Amt></InstdAmt></AmtDtls>';
    expect(row({ more })?.original).toEqual({ minor: -500, currency: 'USD' });
    expect(row({ more: more.replace('USD', 'EUR') })?.original).toBeNull();
  });

  test('no card number is kept, in no field', () => {
    const card = '4242 4242 4242 4242';
    const details = `<RmtInf><Ustrd>PAN ${card}</Ustrd></RmtInf>`;
    const reading = JSON.stringify(
      read(statement(entry({ details, more: '<AcctSvcrRef>4242424242424242</AcctSvcrRef>' }))),
    );
    expect(reading).not.toMatch(/4242 ?4242/);
    expect(reading).toContain('PAN ••••••••••••4242');
  });
});

function party(side: string, name: string): string {
  return `<RltdPties><${side}><Nm>${name}</Nm></${side}></RltdPties>`;
}

describe('balances and days that the file states', () => {
  const balance = (code: string, amount: string, day: string) =>
    `<Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">${amount}</Amt>` +
    `<CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>${day}</Dt></Dt></Bal>`;
  const january = balance('OPBD', '9.00', '2026-05-01') + balance('CLBD', '4.50', '2026-05-31');

  test('two statements of one account state together what lies before the first and after the last', () => {
    const june = balance('PRCD', '4.50', '2026-05-31') + balance('CLBD', '1.00', '2026-06-30');
    const [account] = read(statement(january + entry(), june)).accounts;
    expect(account?.stated).toEqual({
      period: null,
      opening: { minor: 900, day: '2026-05-01' },
      closing: { minor: 100, day: '2026-06-30' },
    });
  });

  test.each([
    ['2026-05-01T00:00:00', '2026-05-31T23:59:59', '2026-05-31'],
    ['2026-05-01T00:00:00', '2026-06-01T00:00:00', '2026-05-31'],
    ['2026-05-01', '2026-05-31', '2026-05-31'],
  ])('from %s to %s', (from, to, last) => {
    const frame = `<FrToDt><FrDtTm>${from}</FrDtTm><ToDtTm>${to}</ToDtTm></FrToDt>`;
    expect(read(statement(frame + entry())).accounts[0]?.stated?.period).toEqual({
      from: '2026-05-01',
      to: last,
    });
  });

  test('a notification covers no days', () => {
    const frame = '<FrToDt><FrDtTm>2026-05-01</FrDtTm><ToDtTm>2026-05-31</ToDtTm></FrToDt>';
    const text = statement(frame + entry())
      .replaceAll('Stmt>', 'Ntfctn>')
      .replaceAll('BkToCstmrNtfctn', 'BkToCstmrDbtCdtNtfctn');
    expect(read(text).rows).toHaveLength(1);
    expect(read(text).accounts[0]?.stated).toBeUndefined();
  });
});

describe('an archive', () => {
  const archive = (files: Zippable) => ({ name: 'statements.zip', bytes: zipSync(files) });
  const refusal = (file: { name: string; bytes: Uint8Array }): string => {
    try {
      readStatement(file, WATCH);
    } catch (error) {
      if (error instanceof Problem) return error.said.id;
      throw error;
    }
    return 'none';
  };

  test('lists an entry of two files once, and equal entries of one file as often as they are', () => {
    const equal = entry() + entry();
    const both = archive({
      'a.xml': strToU8(statement(equal)),
      'b.xml': strToU8(statement(equal + entry())),
    });
    const reading = readStatement(both, WATCH);
    expect(reading.rows).toHaveLength(3);
    expect(reading.skipped.map(({ reason }) => reason.id)).toEqual([
      'reading.camt.skipSeen',
      'reading.camt.skipSeen',
    ]);
  });

  test('without a statement is refused, and so is one that cannot be unpacked', () => {
    expect(refusal(archive({ 'a.txt': strToU8('hello'), 'b.txt': strToU8('b') }))).toBe('problems.fileZip');
    const whole = archive({ 'a.xml': strToU8(statement(entry())) });
    expect(refusal({ name: 'cut.zip', bytes: whole.bytes.subarray(0, 200) })).toBe('problems.zipDamaged');
  });

  test('that would unpack to far more than statements need is refused before it is unpacked', () => {
    const zeros = new Uint8Array(8 * 1024 * 1024);
    expect(refusal(archive({ 'a.xml': strToU8(statement(entry())), 'bomb.xml': zeros }))).toBe(
      'problems.zipTooLarge',
    );
    const many = Object.fromEntries(
      Array.from({ length: 4001 }, (_, index) => [`${index}.xml`, strToU8('<a/>')]),
    );
    expect(refusal(archive(many))).toBe('problems.zipTooLarge');
  });

  test('with a statement that brings definitions of its own is refused as a whole', () => {
    const bytes = strToU8(`<!DOCTYPE a>${statement(entry())}`);
    expect(refusal(archive({ 'a.xml': bytes }))).toBe('problems.xmlOwnEntities');
  });
});

test('a reading that is told to stop stops', () => {
  const stop = { progress: () => {}, stopped: () => true };
  expect(() => camtReader.read(fixtures.file('statement-053.001.02.xml'), stop)).toThrow(Cancelled);
});
