import { UNKNOWN_CURRENCY } from '../../../shared/money.ts';
import type { Said } from '../../../shared/said.ts';
import { closingBalances } from './stated.ts';
import type { OfxContents } from './statements.ts';

/** How the file was read, and what a person should know of it. */
export function notesOf(text: string, contents: OfxContents, bankError: string | null): readonly Said[] {
  const version = versionOf(text);
  const accounts = contents.accounts.length;
  const notes: Said[] = [
    version === null
      ? { id: 'reading.ofx', values: { accounts } }
      : { id: 'reading.ofxVersion', values: { accounts, version } },
  ];
  if (contents.records.length === 0) {
    notes.push({ id: contents.trades.length === 0 ? 'reading.ofxEmpty' : 'reading.ofxTradesOnly' });
  }
  if (!/<\/(?:\w+:)?OFX\s*>/i.test(text.slice(-4096))) notes.push({ id: 'reading.ofxUnfinished' });
  if (bankError !== null) notes.push({ id: 'reading.ofxBankError', values: { answer: bankError } });
  return [...notes, ...balanceNotes(contents)];
}

/** `102` or `VERSION="211"` as people write it: `1.0.2`, `2.1.1`. */
function versionOf(text: string): string | null {
  const found = /VERSION\s*[:=]\s*["']?(\d)(\d)(\d)(?!\d)/i.exec(text.slice(0, 4096));
  return found ? `${found[1]}.${found[2]}.${found[3]}` : null;
}

/** The balance that the bank states last for each account. */
function balanceNotes(contents: OfxContents): Said[] {
  return [...closingBalances(contents)].map(([account, { minor, day }]) => {
    const currency = contents.accounts[account]?.currency ?? UNKNOWN_CURRENCY;
    return { id: 'reading.ofxBalance', values: { balance: { minor, currency }, day: { day } } };
  });
}
