import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { scan, type Scan } from '../../main/app/scan.ts';
import { openLedger } from '../../main/ledger/open.ts';
import type { StatementFile } from '../../main/statements/reader.ts';

const CARD = `Transaction Date,Post Date,Description,Category,Type,Amount,Memo
09/14/2026,09/15/2026,OPENAI *CHATGPT SUBSCR,Shopping,Sale,-22.00,
10/14/2026,10/15/2026,OPENAI *CHATGPT SUBSCR,Shopping,Sale,-22.00,
10/15/2026,10/16/2026,OPENAI *CHATGPT SUBSCR,Shopping,Sale,-22.00,
31/31/2026,10/21/2026,CORNER BAKERY 12,Food,Sale,-8.40,
`;

function scanned(files: readonly StatementFile[], account: string | null = null): Scan {
  return scan(openLedger(':memory:'), files, {
    charges: true,
    account,
    now: () => new Date(0),
    log: (line) => expect.unreachable(line),
  });
}

function file(name: string, text: string): StatementFile {
  return { name, bytes: new TextEncoder().encode(text) };
}

describe('a scan', () => {
  it('prints files, charges and flags with the place of each charge', () => {
    const result = scanned([file('a/Chase1.csv', CARD)]);
    expect(result.files[0]).toMatchObject({
      file: 'a/Chase1.csv',
      format: 'csv',
      encoding: 'utf-8',
      profile: 'chase-card',
      currency: 'USD',
      from: '2026-09-14',
      to: '2026-10-15',
      rows: { read: 4, new: 3, known: 0, rejected: 1 },
      error: null,
    });
    expect(result.files[0]?.rejects[0]?.line).toBe(5);
    expect(result.files[0]?.rejects[0]?.reason).toContain('31/31/2026');
    expect(result.charges?.[0]).toMatchObject({
      index: 1,
      line: 2,
      date: '2026-09-14',
      posted: '2026-09-15',
      description: 'OPENAI *CHATGPT SUBSCR',
      merchant: 'OpenAI',
      amount: '-22.00',
      currency: 'USD',
      kind: 'purchase',
      pending: false,
    });
    expect(result.flags).toHaveLength(1);
    expect(result.flags[0]).toMatchObject({
      amount: '22.00',
      currency: 'USD',
      recoverable: '22.00',
      status: 'open',
    });
    expect(result.flags[0]?.charges.map(({ index }) => index)).toEqual([2, 3]);
  });

  it('lists a known row under the file that showed it first', () => {
    const result = scanned([file('Chase1.csv', CARD), file('Chase2.csv', CARD)]);
    expect(result.files[1]?.rows).toEqual({ read: 4, new: 0, known: 3, rejected: 1 });
    expect(new Set(result.charges?.map((charge) => charge.file))).toEqual(new Set(['Chase1.csv']));
  });

  it('treats files as statements of one account where the person says so', () => {
    const [header, one, two] = CARD.split('\n');
    const files = [
      file('one.csv', [header, one, two].join('\n')),
      file('other.csv', [header, two].join('\n')),
    ];
    expect(scanned(files).files[1]?.rows.known).toBe(0);
    expect(scanned(files, 'My card').files[1]?.rows.known).toBe(1);
  });

  it('tells why a file cannot be read and reads the others', () => {
    const result = scanned([
      file('photo.csv', '\u0089PNG\r\n\u001a\n\u0000\u0000\u0000'),
      file('Chase1.csv', CARD),
    ]);
    expect(result.files[0]?.error).toMatch(/\S/u);
    expect(result.files[0]?.rows.read).toBe(0);
    expect(result.files[1]?.rows.new).toBe(3);
  });

  it('finds exactly the three doubled charges of the sample household', () => {
    const folder = 'assets/samples';
    const names = readdirSync(folder).toSorted();
    const result = scanned(names.map((name) => ({ name, bytes: readFileSync(`${folder}/${name}`) })));
    expect(
      result.flags.map(({ merchant, status, currency }) => `${merchant} ${status} ${currency}`).toSorted(),
    ).toEqual(['Adobe refunded USD', 'Harbor Pine Hotel open USD', 'OpenAI open KRW']);
    const rows = result.files.map((read) => read.rows);
    expect(rows.every((row) => row.read === row.new + row.known + row.rejected)).toBe(true);
    expect(rows.some((row) => row.known > 0)).toBe(true);
  });
});
