import { readdirSync, readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { readStatement } from '../../../main/statements/read.ts';
import type { StatementReading } from '../../../shared/statement.ts';
import { WATCH } from '../samples.ts';

const FIXTURES = new URL('../csv/fixtures/', import.meta.url);

/** Layouts whose rows depend on more than a person can say of columns: a day that stands once, a fee as fallback, shares. */
const facts = ({ rows }: StatementReading) =>
  rows.map(({ day, amount, description }) => [day, amount.minor, amount.currency, description]);

test('who agrees with how a file was read has it read the same: days, amounts and texts', () => {
  const differ: string[] = [];
  for (const name of readdirSync(FIXTURES).filter((one) => one.endsWith('.csv'))) {
    const bytes = readFileSync(new URL(name, FIXTURES));
    const before = readStatement({ name, bytes }, WATCH);
    if (!before.layout || before.rows.length === 0) continue;
    const { fingerprint, used } = before.layout;
    const after = readStatement({ name, bytes, told: (of) => (of === fingerprint ? used : null) }, WATCH);
    expect(after.layout?.isTold).toBe(true);
    if (JSON.stringify(facts(after)) !== JSON.stringify(facts(before))) differ.push(name);
  }
  expect(differ).toEqual([]);
});
