import { type Scan, scan, type ScannedCharge, type ScannedFlag } from '../../main/app/scan.ts';
import { openLedger } from '../../main/ledger/open.ts';
import { type Money, toDecimal } from '../../shared/money.ts';
import type { Household, LabelledCharge } from '../households/household.ts';
import { type WrittenFile, writeStatements } from '../households/write-statements.ts';
import type { FoundDouble } from './judge.ts';

export interface ScanResult {
  readonly flags: readonly FoundDouble[];
  /** Files or rows that did not arrive; empty when every row arrived once. */
  readonly losses: readonly string[];
  /** `layout field` of each charge that arrived otherwise than it was written. */
  readonly changes: readonly string[];
}

/** Writes the household's statements, reads them as `recoup scan` does, and names the charges that were flagged. */
export function scanHousehold(household: Household): ScanResult {
  const files = writeStatements(household);
  const rows = new Map(files.map((file) => [file.name, file.rows]));
  const db = openLedger(':memory:');
  try {
    const result = scan(db, files, {
      charges: true,
      account: null,
      now: () => new Date(0),
      log: (message) => console.error(message),
    });
    const idsOf = (flag: ScannedFlag) =>
      flag.charges.flatMap(({ file, index }) => rows.get(file)?.[index - 1] ?? []);
    return {
      flags: result.flags.map((flag) => ({
        strength: flag.strength === 'likely' ? 'likely' : 'possible',
        status: flag.status === 'refunded' ? 'refunded' : flag.status === 'pending' ? 'pending' : 'open',
        score: flag.score,
        charges: idsOf(flag),
      })),
      losses: [
        ...lossesOf(result, household, rows),
        ...(result.notCompared === undefined ? [] : [`seed ${household.seed}: ${result.notCompared}`]),
      ],
      changes: changesOf(result, household, files),
    };
  } finally {
    db.close();
  }
}

function lossesOf({ files }: Scan, household: Household, rows: ReadonlyMap<string, readonly number[]>): string[] {
  const perFile = files.flatMap(({ file, rows: counts, error, profile }) => {
    const written = rows.get(file)?.length ?? 0;
    if (error !== null) return [`seed ${household.seed} ${file}: ${error}`];
    if (counts.read === written && counts.rejected === 0) return [];
    return [`seed ${household.seed} ${file} (${profile}): wrote ${written}, read ${counts.read}, rejected ${counts.rejected}`];
  });
  const stored = files.reduce((total, { rows: counts }) => total + counts.new, 0);
  const all = household.charges.length;
  // A ledger may let a booked line take the place of the pending one that it was.
  const superseded = household.charges.filter(({ becomes }) => becomes !== null).length;
  const complete = stored <= all && stored >= all - superseded;
  return complete ? perFile : [...perFile, `seed ${household.seed}: ${stored} stored of ${all} charges, ${superseded} of them pending and booked`];
} // prettier-ignore

function changesOf(result: Scan, household: Household, files: readonly WrittenFile[]): string[] {
  const written = new Map(files.map((file) => [file.name, file]));
  const charges = new Map(household.charges.map((charge) => [charge.id, charge]));
  return (result.charges ?? []).flatMap((read) => {
    const file = written.get(read.file);
    const charge = charges.get(file?.rows[read.index - 1] ?? 0);
    if (!file || !charge) return [`${file?.account.layout ?? read.file} row`];
    return differences(charge, read).map((field) => `${file.account.layout} ${field}`);
  });
}

function differences(written: LabelledCharge, read: ScannedCharge): string[] {
  const pairs: readonly (readonly [string, unknown, unknown])[] = [
    ['day', written.day, read.date],
    ['booking day', written.posted ?? written.day, read.posted ?? read.date],
    ['text', written.description.replaceAll(/\s+/g, ' '), read.description.replaceAll(/\s+/g, ' ')],
    ['amount', toDecimal(written.amount), read.amount],
    ['currency', written.amount.currency, read.currency],
    [
      'original',
      shown(written.original),
      read.original && `${read.original.amount} ${read.original.currency}`,
    ],
    ['reference', written.reference, read.reference],
    ['pending', written.pending, read.pending],
    ['kind', written.kind, read.kind],
  ];
  return pairs.flatMap(([field, before, after]) =>
    before === after ? [] : [field === 'kind' ? `kind ${String(before)} read as ${String(after)}` : field],
  );
}

function shown(money: Money | null): string | null {
  return money && `${toDecimal(money)} ${money.currency}`;
}
