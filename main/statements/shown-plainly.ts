import { plainly } from '../../shared/plain-text.ts';
import type { Said } from '../../shared/said.ts';
import {
  LONGEST_MENDED_TEXT,
  type RejectedRow,
  type StatementReading,
  type StatementRow,
} from '../../shared/statement.ts';
import { LONGEST_TEXT, shorten } from './shorten.ts';

/** The reading with all texts of the file as everybody sees them, none longer than a text can be. */
export function shownPlainly(reading: StatementReading): StatementReading {
  return {
    ...reading,
    notes: reading.notes.map(plainSaid),
    accounts: reading.accounts.map((account) => ({
      ...account,
      number: plain(account.number),
      institution: plain(account.institution),
    })),
    rows: reading.rows.map(plainRow),
    rejects: reading.rejects.map(plainReject),
    skipped: reading.skipped.map(plainLine),
  };
}

/** Of a million rows hardly one is changed. */
function plainRow(row: StatementRow): StatementRow {
  const description = plainly(
    // Joined from several cells or lines.
    row.description.length > LONGEST_TEXT ? shorten(row.description) : row.description,
  );
  const reference = plain(row.reference);
  const raw = plainly(row.raw);
  const same = description === row.description && reference === row.reference && raw === row.raw;
  return same ? row : { ...row, description, reference, raw };
}

function plainReject(reject: RejectedRow): RejectedRow {
  const { found, ...line } = plainLine(reject);
  if (!found) return line;
  const description = shorten(plainly(shorten(found.description)), LONGEST_MENDED_TEXT);
  return { ...line, found: { ...found, description } };
}

function plainLine<Line extends { readonly text: string; readonly reason: Said }>(line: Line): Line {
  return { ...line, text: plainly(line.text), reason: plainSaid(line.reason) };
}

function plainSaid(said: Said): Said {
  if (said.values === undefined) return said;
  const values = Object.entries(said.values).map(([key, value]) => [
    key,
    typeof value === 'string' ? plainly(value) : value,
  ]);
  return { ...said, values: Object.fromEntries(values) as Said['values'] & object };
}

function plain(text: string | null): string | null {
  return text === null ? null : plainly(text);
}
