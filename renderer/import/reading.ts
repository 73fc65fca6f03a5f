import type { ImportedFile } from '../../shared/contract/imports.ts';
import type { Said } from '../../shared/said.ts';
import type { Speaker } from '../../shared/messages/speaker.ts';

/** `CSV, euc-kr`, `Excel`; empty where nothing was recognised. Bank layouts speak through the notes. */
export function readAs(file: ImportedFile, speaker: Speaker): string {
  if (file.format === null) return '';
  // What kind of spreadsheet it is, and its encoding, stand in the notes.
  if (file.format === 'xlsx') return speaker.say('import.readAsSheet');
  const format = file.format.toUpperCase();
  return file.encoding === null
    ? speaker.say('import.readAsFormat', { format })
    : speaker.say('import.readAs', { format, encoding: encodingName(file.encoding) });
}

/** `3 Jan 2026 to 31 Jan 2026`; empty for a file without rows. */
export function spanOf(file: Pick<ImportedFile, 'from' | 'to'>, speaker: Speaker): string {
  if (file.from === null || file.to === null) return '';
  return speaker.say('import.span', { from: plainDay(file.from, speaker), to: plainDay(file.to, speaker) });
}

/** Accounts, dates and format in one quiet line. */
export function summaryOf(file: ImportedFile, speaker: Speaker): string {
  const accounts = file.accounts.map(({ name }) => name).join(', ');
  return [accounts, spanOf(file, speaker), readAs(file, speaker)].filter((part) => part !== '').join(' · ');
}

const DOUBTS: ReadonlySet<string> = new Set(['coverage.noteBreak', 'coverage.noteBreakAtLine']);

/** What a person should know of the file without opening how it was read: balances do not add up. */
export function doubtsOf(file: ImportedFile, speaker: Speaker): readonly string[] {
  return file.notes.filter(({ id }) => DOUBTS.has(id)).map((note) => speaker.tell(note));
}

/** Encodings as programs that save files call them. */
export function encodingName(encoding: string): string {
  if (encoding === 'euc-kr') return 'CP949';
  if (encoding.startsWith('ibm')) return encoding.replace('ibm', 'CP');
  return encoding.startsWith('utf') ? encoding.toUpperCase() : encoding;
}

/** A note with the name that an encoding has everywhere else on the screen. */
export function withEncodingName(note: Said): Said {
  const encoding = note.values?.['encoding'];
  if (typeof encoding !== 'string') return note;
  return { ...note, values: { ...note.values, encoding: encodingName(encoding) } };
}

/** A day without its weekday, which says nothing in a span. */
function plainDay(day: string, speaker: Speaker): string {
  const format = new Intl.DateTimeFormat(speaker.locale, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return format.format(Date.UTC(year, month - 1, date));
}
