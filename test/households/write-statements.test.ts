import { describe, expect, it } from 'vitest';

import { generateHousehold } from './generate.ts';
import type { LayoutName } from './layouts.ts';
import { writeStatements } from './write-statements.ts';

const households = Array.from({ length: 24 }, (_, index) => generateHousehold(index + 1));

/** The first household with an account of this layout: its charges and files of that account. */
function written(layout: LayoutName) {
  for (const household of households) {
    const account = household.accounts.find((one) => one.layout === layout);
    const files = writeStatements(household).filter((file) => file.account === account);
    if (account)
      return { account, files, charges: household.charges.filter((charge) => charge.account === account.id) };
  }
  throw new RangeError(`no household with ${layout}`);
}

describe('the statements of a household', () => {
  it('show every charge in at least one file, and name no file twice', () => {
    for (const household of households) {
      const files = writeStatements(household);
      const shown = new Set(files.flatMap(({ rows }) => rows));
      expect(household.charges.filter(({ id }) => !shown.has(id))).toEqual([]);
      expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
    }
  });

  it('overlap, so that rows come back in a second file', () => {
    const files = households.flatMap(writeStatements);
    const rows = files.reduce((sum, file) => sum + file.rows.length, 0);
    const charges = households.reduce((sum, household) => sum + household.charges.length, 0);
    expect(rows).toBeGreaterThan(charges * 1.1);
    expect(files.every((file) => new Set(file.rows).size === file.rows.length)).toBe(true);
  });

  it('write Korean card lists in CP949, with the row of each charge where it is said to be', () => {
    const { files, charges } = written('shinhan-usage');
    const [file] = files;
    const lines = new TextDecoder('euc-kr').decode(file?.bytes).split('\r\n');
    expect(lines[0]).toMatch(/^거래일,카드구분,이용카드,가맹점명,/);
    file?.rows.forEach((id, index) => {
      const charge = charges.find((one) => one.id === id);
      expect(lines[index + 1]).toContain(charge?.description);
      expect(lines[index + 1]).toContain(charge?.reference);
    });
  });

  it('write American cards newest first with the bank’s own sign', () => {
    const { files, charges } = written('discover');
    const [file] = files;
    const lines = new TextDecoder().decode(file?.bytes).split('\r\n');
    const newest = charges.find(({ id }) => id === file?.rows[0]);
    const sign = (newest?.amount.minor ?? 0) < 0 ? '' : '-';
    expect(lines[1]).toContain(`,${sign}${(Math.abs(newest?.amount.minor ?? 0) / 100).toFixed(2)},`);
    expect(lines).toHaveLength((file?.rows.length ?? 0) + 2);
  });

  it('write one record a charge in OFX, with an id of its own', () => {
    const { files } = written('ofx-bank');
    for (const file of files) {
      const text = new TextDecoder('windows-1252').decode(file.bytes);
      const ids = [...text.matchAll(/<FITID>(\w+)/g)].map(([, id]) => id);
      expect(ids).toHaveLength(file.rows.length);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('list what is pending in one file with its booking, and in the file before it', () => {
    const beside = { one: 0, two: 0 };
    for (const household of households) {
      const pending = household.charges.filter(({ becomes }) => becomes !== null);
      const files = writeStatements(household).map(({ rows }) => new Set(rows));
      for (const { id, becomes } of pending) {
        const both = files.some((rows) => rows.has(id) && rows.has(becomes ?? 0));
        if (both) beside.one += 1;
        else beside.two += 1;
      }
    }
    expect(beside.one).toBeGreaterThan(5);
    expect(beside.two).toBeGreaterThan(beside.one);
  });

  it('write days without a year where a list says the year once, above them', () => {
    const { files } = written('korean-short-days');
    const lines = new TextDecoder('euc-kr').decode(files[0]?.bytes).split('\r\n');
    expect(lines[0]).toMatch(/\(20\d{2}\.\d{2}\.\d{2} ~ 20\d{2}\.\d{2}\.\d{2}\)/);
    expect(lines.slice(3, -1).every((row) => /^\d{2}\/\d{2},/.test(row))).toBe(true);
  });
});
