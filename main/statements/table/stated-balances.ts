import type { Day } from '../../../shared/day.ts';
import type { DecimalMark } from '../../../shared/layout.ts';
import { type Currency, UNKNOWN_CURRENCY } from '../../../shared/money.ts';
import type { StatedBalance, StatedByFile } from '../../../shared/statement.ts';
import { decideMark, noVotes, readAmount, voteOnMark } from './amounts.ts';
import { readDateCell } from './dates.ts';
import { directionOf, wordsIn } from './directions.ts';
import type { Layout } from './layout.ts';
import { minorOf } from './money.ts';
import type { TableRow } from './row.ts';
import { dayIn } from './stated-period.ts';

const OPENING =
  /^(?:(?:opening|beginning|starting|initial|previous) balance|balance (?:at|on)(?: the)? (?:start|beginning)|balance (?:brought )?forward|(?:brought forward|b\/f)$|anfangssaldo|eröffnungssaldo|saldovortrag|alter saldo|alter kontostand|saldo (?:anterior|inicial|iniziale|alt)|solde (?:initial|précédent)|beginsaldo|ingående saldo|nyitó ?egyenleg|전월\s?이월|이월\s?잔액|기초\s?잔액|(?:期初|上期)余额|前月繰越)/iu;
const CLOSING =
  /^(?:(?:closing|ending|final) balance|balance (?:at|on)(?: the)? (?:end|close)|balance carried forward|(?:carried forward|c\/f)$|endsaldo|schlusssaldo|abschlusssaldo|neuer saldo|neuer kontostand|saldo (?:final|finale|neu)|solde final|eindsaldo|utgående saldo|záró ?egyenleg|기말\s?잔액|期末余额)/iu;
/** A balance of a day that it names: only with the day does it say which end of the list it is of. */
const OF_DAY = /^(?:kontostand|saldo|solde|balance) (?:vom|am|per|zum|au|al|as of|as at)\s+(?=\d)/iu;
const BEHIND_LABEL = /^[^:：\d]*(?:as of|as at|vom|am|per|zum|at|on)?[\s:：]*/iu;
const DATE_BEHIND = /\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?!\d)/;

/** The opening and the closing balance in the lines around the rows; null where one is not surely told. */
export function balancesIn(
  around: readonly TableRow[],
  layout: Layout,
  currency: Currency | null,
): Pick<StatedByFile, 'opening' | 'closing'> {
  const found = { opening: [] as (StatedBalance | null)[], closing: [] as (StatedBalance | null)[] };
  for (const row of around) {
    const at = row.cells.findIndex((cell) => OPENING.test(cell) || CLOSING.test(cell) || OF_DAY.test(cell));
    const label = row.cells[at];
    if (label === undefined || label.length > 80) continue;
    const balance = balanceIn(row, at, layout, currency ?? UNKNOWN_CURRENCY);
    if (OF_DAY.test(label) && balance?.day === null) continue;
    found[OPENING.test(label) ? 'opening' : 'closing'].push(balance);
  }
  return { opening: oneOf(found.opening), closing: oneOf(found.closing) };
}

/** Several lines may tell the same balance; where they differ, none is taken. */
function oneOf(found: readonly (StatedBalance | null)[]): StatedBalance | null {
  const [first] = found;
  if (!first || found.some((other) => other?.minor !== first.minor)) return null;
  return found.find((balance) => balance?.day) ?? first;
}

function balanceIn(row: TableRow, at: number, layout: Layout, currency: Currency): StatedBalance | null {
  const label = row.cells[at] ?? '';
  const behind = label.replace(BEHIND_LABEL, '');
  const dated = DATE_BEHIND.exec(behind)?.[0];
  const day = dayIn(dated ?? '', layout.order.order) ?? dayOfRow(row, at, layout);
  const sums = sumsIn(row, at, layout);
  const inLabel = behind.replace(dated ?? '', '').replace(/^[\s:：]+/, '');
  const [sum, ...more] = sums.length > 0 || inLabel === '' ? sums : [inLabel];
  if (sum === undefined || more.length > 0) return null;
  const minor = minorIn(sum, layout, currency);
  if (minor === null) return null;
  const isDebit = saysDebit(row, layout);
  return { minor: isDebit && minor > 0 ? -minor : minor, day };
}

/** Cells that can hold the sum: below the header those of the money columns, above it any. */
function sumsIn({ cells, line }: TableRow, at: number, layout: Layout): readonly string[] {
  const { amounts, out, in: into, balance } = layout.columns;
  const isBelow = line >= (layout.rows[0]?.line ?? Infinity);
  const places = isBelow
    ? new Set([...amounts, ...out, ...into].map(({ column }) => column)).add(balance)
    : new Set(cells.keys());
  return cells.filter(
    (cell, column) =>
      column !== at &&
      places.has(column) &&
      readDateCell(cell) === null &&
      readAmount(cell, markOf(cell, layout)) !== null,
  );
}

function minorIn(cell: string, layout: Layout, currency: Currency): number | null {
  const written = readAmount(cell, markOf(cell, layout));
  if (!written || (written.currency !== null && written.currency !== currency)) return null;
  const minor = minorOf(written, currency);
  return minor !== null && written.negative && minor !== 0 ? -minor : minor;
}

/** By the cell itself, else as the amounts of the rows. */
function markOf(cell: string, { columns, marks, delimiter }: Layout): DecimalMark {
  const own = noVotes();
  voteOnMark(cell, own);
  const amount = columns.amounts[0] ?? columns.out[0] ?? columns.in[0];
  const usual = marks[amount?.column ?? -1] ?? '.';
  const file = { ...noVotes(), [usual === '.' ? 'point' : 'comma']: 1 };
  return decideMark(own, file, delimiter);
}

function saysDebit({ cells }: TableRow, { columns, rows }: Layout): boolean {
  const { direction } = columns;
  const word = cells[direction] ?? '';
  if (direction < 0 || word === '') return false;
  return directionOf(word, wordsIn(rows, direction)) === 'out';
}

/** The one cell that is a date and nothing else. */
function dayOfRow({ cells }: TableRow, at: number, layout: Layout): Day | null {
  const days = cells.flatMap((cell, column) =>
    column === at ? [] : (dayIn(cell, layout.order.order) ?? []),
  );
  const [day] = days;
  return day !== undefined && days.every((other) => other === day) ? day : null;
}
