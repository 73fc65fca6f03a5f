import {
  type KnownLayout,
  type LayoutQuestion,
  type ReadLayout,
  type SaidOfLayout,
  type TextEncoding,
} from '../../shared/layout.ts';
import type { StatementReading } from '../../shared/statement.ts';
import { checkBalances } from '../coverage/balances.ts';
import { keepLayout, layoutWith, listLayouts } from '../ledger/layouts.ts';
import type { Ledger } from '../ledger/open.ts';
import { readStatement } from '../statements/read.ts';
import type { StatementFile } from '../statements/reader.ts';
import { changeOf } from '../statements/table/changed.ts';
import type { ToldLayouts } from '../statements/table/told.ts';
import { withBalanceNote } from './coverage.ts';

/** Enough to see whether days, sums and names are where they belong. */
const SHOWN = 8;
const WATCH = { progress: () => undefined, stopped: () => false };

/** What the person said of layouts so far. */
export function toldIn(db: Ledger): ToldLayouts {
  return (fingerprint) => layoutWith(db, fingerprint)?.told ?? null;
}

/** What has to be asked before this is stored, or null: the columns, the order of dates, the sign, sums that fail. */
export function questionOf(db: Ledger, reading: StatementReading): LayoutQuestion | null {
  const layout = reading.layout ? withChange(db, reading.layout) : null;
  const question = shown(reading, layout);
  return question.proof.length + (layout?.doubts.length ?? 0) === 0 ? null : question;
}

/** A layout much like one that was told, but not quite: that the bank changed it is a doubt of its own. */
function withChange(db: Ledger, layout: ReadLayout): ReadLayout {
  if (layout.isTold) return layout;
  const change = changeOf(layout.names, listLayouts(db));
  if (!change) return layout;
  return { ...layout, doubts: [change, ...layout.doubts.filter(({ about }) => about !== 'columns')] };
}

/**
 * How a file would be read if this were said of the layout with this fingerprint, and of its others what was said
 * before: as it is stored. Throws the `Problem` where it cannot be read so.
 */
export function previewOf(db: Ledger, file: StatementFile, said: SaidOfLayout | null): LayoutQuestion {
  const before = toldIn(db);
  const told: ToldLayouts = (of) => (of === said?.fingerprint ? said.told : before(of));
  const reading = readStatement({ ...file, told }, WATCH);
  return shown(reading, reading.layout ?? null);
}

function shown(reading: StatementReading, layout: ReadLayout | null): LayoutQuestion {
  const breaks = checkBalances(reading).filter((check) => check.breaks.length > 0);
  return {
    layout,
    encoding: reading.format === 'csv' ? reading.encoding : null,
    proof: [reading.damage, reading.open]
      .filter((said) => said !== undefined)
      .concat(withBalanceNote([], breaks)),
    rows: reading.rows.length,
    charges: reading.rows
      .slice(0, SHOWN)
      .map(({ day, description, amount }) => ({ day, description, amount })),
    rejected: reading.rejects.length,
    rejects: reading.rejects.slice(0, SHOWN),
  };
}

/** The file in the encoding that the person named for it alone. */
export function inEncoding(file: StatementFile, encoding: TextEncoding | undefined): StatementFile {
  return encoding === undefined ? file : { ...file, encoding };
}

export function tellLayout(db: Ledger, layout: KnownLayout, now: Date): null {
  keepLayout(db, layout, now.toISOString());
  return null;
}
