import type { Said } from '../../../shared/said.ts';
import type { Layout } from './layout.ts';
import type { RowsRead } from './rows.ts';

/** How a table was read and why, in order of interest. */
export function notesOf(layout: Layout, read: RowsRead): readonly Said[] {
  const notes: Said[] = [];
  if (read.rows.length === 0) notes.push({ id: 'reading.nothing' });
  notes.push(layoutNote(layout), dateNote(layout));
  const { openMark, told } = layout;
  if (openMark) {
    const { text, mark } = openMark;
    const parts = text.includes(mark) ? 'decimals' : 'thousands';
    const id = told?.mark ? 'reading.csv.marksTold' : 'reading.csv.marksByHabit';
    notes.push({ id, values: { text, parts } });
  }
  const sign = signNote(layout);
  if (sign) notes.push(sign);
  if (layout.fee >= 0) notes.push({ id: 'reading.csv.fees' });
  notes.push(currencyNote(layout, read));
  if (read.daysOnce) notes.push({ id: 'reading.csv.daysOnce' });
  if (read.undated > 0) notes.push({ id: 'reading.csv.undated', values: { count: read.undated } });
  return notes;
}

function layoutNote({ profile, header, told }: Layout): Said {
  if (told) return { id: 'reading.csv.layoutTold' };
  if (profile?.institution)
    return { id: 'reading.csv.layoutKnown', values: { institution: profile.institution } };
  return { id: header ? 'reading.csv.layoutByHeader' : 'reading.csv.layoutByContent' };
}

function dateNote({ order, profile }: Layout): Said {
  const values = { order: order.order };
  switch (order.why) {
    case 'plain':
      return { id: 'reading.csv.datesPlain' };
    case 'values':
      return { id: 'reading.csv.datesByValues', values };
    case 'pairs':
      return { id: 'reading.csv.datesByPairs', values };
    case 'period':
      return { id: 'reading.csv.datesByPeriod', values };
    case 'profile':
      return {
        id: 'reading.csv.datesByProfile',
        values: { ...values, institution: profile?.institution ?? '' },
      };
    case 'dots':
      return { id: 'reading.csv.datesByDots' };
    case 'closeness':
      return { id: 'reading.csv.datesByCloseness', values };
    case 'told':
      return { id: 'reading.csv.datesTold', values };
    case 'habit':
      return { id: 'reading.csv.datesByHabit', values };
  }
}

function signNote({ sign, columns }: Layout): Said | null {
  switch (sign.why) {
    case 'columns':
      return {
        id:
          columns.out.length > 0 && columns.in.length > 0
            ? 'reading.csv.signColumns'
            : 'reading.csv.signOneSide',
      };
    case 'direction':
      return { id: 'reading.csv.signDirection' };
    case 'card':
      return { id: 'reading.csv.signCard' };
    case 'asPrinted':
      return { id: 'reading.csv.signAsPrinted' };
    case 'balance':
      return { id: 'reading.csv.signBalance' };
    default:
      return { id: sign.rule === 'signed' ? 'reading.csv.signSigned' : 'reading.csv.signInverted' };
  }
}

function currencyNote(layout: Layout, read: RowsRead): Said {
  const [account] = read.accounts;
  const currency = account?.currency ?? null;
  if (currency === null) return { id: 'reading.csv.currencyUnknown' };
  const isOwn = currency === layout.currency && layout.columns.currency < 0;
  if (layout.currencyFrom === 'language' && isOwn) {
    return { id: 'reading.csv.currencyByLanguage', values: { currency } };
  }
  const isOfProfile = layout.currencyFrom === 'profile' && isOwn;
  return {
    id: isOfProfile ? 'reading.csv.currencyByProfile' : 'reading.csv.currencyInFile',
    values: { currency },
  };
}
