import type { Said } from '../../../shared/said.ts';
import type { QifContents } from './contents.ts';
import type { OrderOfDays } from './days.ts';
import type { RowsRead } from './rows.ts';

/** How the file was read, and what a person should know of it. */
export function notesOf(
  contents: QifContents,
  order: OrderOfDays,
  read: RowsRead,
  encoding: string,
): readonly Said[] {
  const notes: Said[] = [{ id: 'reading.qif', values: { accounts: contents.accounts.length } }];
  if (contents.records.length === 0) notes.push({ id: 'reading.nothing' });
  else notes.push(dateNote(order), { id: 'reading.csv.currencyUnknown' });
  if (contents.others.length > 0) {
    notes.push({ id: 'reading.qif.others', values: { count: contents.others.length } });
  }
  if (read.rejects.some(({ reason }) => reason.id === 'reading.qif.rejectUnended')) {
    notes.push({ id: 'reading.ofxUnfinished' });
  }
  notes.push({ id: 'reading.encoding', values: { encoding } });
  return notes;
}

function dateNote({ order, why }: OrderOfDays): Said {
  switch (why) {
    case 'plain':
      return { id: 'reading.csv.datesPlain' };
    case 'dots':
      return { id: 'reading.csv.datesByDots' };
    case 'closeness':
      return { id: 'reading.csv.datesByCloseness', values: { order } };
    case 'habit':
      return { id: 'reading.csv.datesByHabit', values: { order } };
    case 'told':
      return { id: 'reading.csv.datesTold', values: { order } };
    case 'values':
    case 'pairs':
    case 'period':
    case 'profile':
      return { id: 'reading.csv.datesByValues', values: { order } };
  }
}
