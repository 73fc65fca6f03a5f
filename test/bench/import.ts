import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { importFiles } from '../../main/app/import.ts';
import { openLedger } from '../../main/ledger/open.ts';
import { addDays } from '../../shared/day.ts';
import { toDecimal } from '../../shared/money.ts';
import { generateHousehold } from '../households/generate.ts';
import { row } from '../households/write/statement-file.ts';

/*
 * How long 100,000 rows take from bytes to flags: `node test/bench/import.ts [rows]`.
 * The rows are the charges of generated households one after the other, as one card's CSV.
 */

const count = Number(process.argv[2] ?? 100_000);
const folder = mkdtempSync(join(tmpdir(), 'recoup-bench-'));
try {
  const path = join(folder, 'card.csv');
  writeFileSync(path, csvOf(count));
  const db = openLedger(join(folder, 'ledger.sqlite'));
  const started = performance.now();
  const began = new Map<string, number>();
  const result = importFiles(db, [{ name: 'card.csv', bytes: readFileSync(path) }], {
    progress: (phase) => {
      if (!began.has(phase)) began.set(phase, performance.now());
    },
    stopped: () => false,
    log: (message) => console.error(message),
    now: () => new Date(),
    account: null,
  });
  const ended = performance.now();
  const [file] = result.files;
  console.log(`${file?.rows.read} rows read, ${file?.rows.new} new, ${file?.rows.rejected} rejected`);
  const moments = [...began, ['end', ended] as const];
  let before = started;
  for (const [index, [phase, moment]] of moments.entries()) {
    const name = index === 0 ? 'opening' : moments[index - 1]?.[0];
    console.log(`  ${String(name).padEnd(12)}${Math.round(moment - before)} ms`);
    before = moment;
    if (phase === 'end') console.log(`  ${'all'.padEnd(12)}${Math.round(ended - started)} ms`);
  }
  console.log(`  flags       ${result.newFlags}`);
  console.log(`  memory      ${Math.round(process.memoryUsage().rss / 1e6)} MB`);
  db.close();
} finally {
  rmSync(folder, { recursive: true });
}

/** Households laid end to end, so that rows are spread over decades as real ones would be. */
function csvOf(rows: number): string {
  const lines = ['Transaction Date,Posted Date,Card No.,Description,Category,Debit,Credit'];
  let shift = -365 * 40;
  for (let seed = 1; lines.length <= rows; seed += 1) {
    const household = generateHousehold(seed, { country: 'US' });
    for (const charge of household.charges.slice(0, rows + 1 - lines.length)) {
      const day = addDays(charge.day, shift);
      const out = charge.amount.minor < 0;
      const amount = toDecimal({ ...charge.amount, minor: Math.abs(charge.amount.minor) });
      lines.push(row([day, day, '1234', charge.description, 'Other', out ? amount : '', out ? '' : amount]));
    }
    shift += 365;
  }
  return `${lines.join('\n')}\n`;
}
