import type { ImportedFile } from '../../shared/contract/imports.ts';
import type { Flag } from '../../shared/contract/review.ts';
import type { TimelineRow } from '../../shared/contract/timeline.ts';
import { today } from '../../shared/day.ts';
import { createSpeaker } from '../../shared/messages/speaker.ts';
import { type Money, toDecimal, UNKNOWN_CURRENCY } from '../../shared/money.ts';
import { accountById } from '../ledger/accounts.ts';
import { flagById, listFlags } from '../ledger/shown-flags.ts';
import { importDetail } from '../ledger/imports.ts';
import type { Ledger } from '../ledger/open.ts';
import { chargesFirstShownBy, firstShown, type ShownCharge } from '../ledger/shown.ts';
import type { StatementFile } from '../statements/reader.ts';
import type { Log } from './fault.ts';
import { importFiles } from './import.ts';

/** What `recoup scan --json` prints; other programs and tests read it, so it changes only with its version. */
export interface Scan {
  readonly schema: 'recoup.scan/1';
  readonly files: readonly ScannedFile[];
  readonly charges?: readonly ScannedCharge[];
  readonly flags: readonly ScannedFlag[];
  /** Only where the search for double charges could not be done: why. */
  readonly notCompared?: string;
}

export interface ScannedFile {
  readonly file: string;
  readonly format: string | null;
  readonly encoding: string | null;
  readonly profile: string | null;
  readonly account: string | null;
  readonly currency: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly rows: ImportedFile['rows'];
  readonly rejects: readonly { readonly line: number | null; readonly reason: string }[];
  readonly error: string | null;
}

/** Amounts are decimal strings, money leaving the account negative; `currency` is null where nobody tells it. */
export interface ScannedCharge {
  readonly file: string;
  readonly index: number;
  readonly line: number | null;
  readonly date: string;
  readonly posted: string | null;
  readonly description: string;
  readonly merchant: string;
  readonly amount: string;
  readonly currency: string | null;
  readonly original: { readonly amount: string; readonly currency: string } | null;
  readonly reference: string | null;
  readonly kind: string;
  readonly pending: boolean;
}

export interface ScannedFlag {
  readonly kind: string;
  readonly strength: string;
  readonly score: number;
  readonly status: string;
  readonly merchant: string;
  readonly amount: string;
  readonly currency: string | null;
  readonly recoverable: string;
  readonly reasons: readonly string[];
  readonly charges: readonly Pick<
    ScannedCharge,
    'file' | 'index' | 'line' | 'date' | 'description' | 'amount' | 'currency'
  >[];
}

export interface ScanOptions {
  readonly charges: boolean;
  readonly account: string | null;
  readonly now: () => Date;
  readonly log: Log;
}

const speaker = createSpeaker('en');

/** Reads the files into the ledger as an import does and tells what was found. */
export function scan(db: Ledger, files: readonly StatementFile[], options: ScanOptions): Scan {
  const { files: imported, notCompared } = importFiles(db, files, {
    progress: () => undefined,
    stopped: () => false,
    asks: false,
    log: options.log,
    now: options.now,
    account: options.account,
  });
  const charges = imported.flatMap((file) =>
    file.import === null ? [] : chargesFirstShownBy(db, file.import),
  );
  const day = today(options.now());
  return {
    schema: 'recoup.scan/1',
    ...(notCompared && { notCompared: speaker.tell(notCompared) }),
    files: imported.map((file) => scannedFile(db, file)),
    ...(options.charges && { charges: charges.map(scannedCharge) }),
    flags: listFlags(db, day)
      .filter(({ kind, status }) => kind === 'double-charge' && status !== 'dissolved')
      .flatMap(({ id }) => {
        const flag = flagById(db, id, day);
        return flag ? [scannedFlag(db, flag)] : [];
      }),
  };
}

function scannedFile(db: Ledger, file: ImportedFile): ScannedFile {
  const accounts = file.accounts.map(({ id }) => accountById(db, id));
  const numbers = accounts.flatMap(({ number }) => number ?? []);
  const currencies = new Set(accounts.map(({ currency }) => currency));
  const [currency = UNKNOWN_CURRENCY] = currencies;
  const rejects = file.import === null ? [] : importDetail(db, file.import).rejects;
  return {
    file: file.name,
    format: file.format,
    encoding: file.encoding,
    profile: file.profile,
    account: numbers.length > 0 ? numbers.join(' / ') : null,
    currency: currencies.size === 1 ? known(currency) : null,
    from: file.from,
    to: file.to,
    rows: file.rows,
    rejects: rejects.map(({ line, reason }) => ({ line, reason: speaker.tell(reason) })),
    error: file.error && speaker.tell(file.error),
  };
}

function scannedCharge({ row, file, ordinal, line }: ShownCharge): ScannedCharge {
  return {
    file,
    index: ordinal,
    line,
    date: row.day,
    posted: row.posted,
    description: row.description,
    merchant: row.merchant,
    ...scannedMoney(row.amount),
    original: row.original && { amount: toDecimal(row.original), currency: row.original.currency },
    reference: row.reference,
    kind: row.kind,
    pending: row.pending,
  };
}

function scannedFlag(db: Ledger, flag: Flag): ScannedFlag {
  return {
    kind: flag.kind,
    strength: flag.strength,
    score: flag.score,
    status: flag.status,
    merchant: flag.merchant,
    ...scannedMoney(amountInAccountCurrency(flag)),
    recoverable: toDecimal(flag.recoverable),
    reasons: flag.reasons.map(({ said }) => speaker.tell(said)),
    charges: flag.charges.flatMap((row: TimelineRow) => {
      const shown = firstShown(db, row.id);
      if (!shown) return [];
      const { file, index, line, date, description, amount, currency } = scannedCharge(shown);
      return [{ file, index, line, date, description, amount, currency }];
    }),
  };
}

/** The schema has one currency a flag: that of the account, in which the recoverable money is told too. */
function amountInAccountCurrency(flag: Flag): Money {
  const extra = flag.charges.at(-1)?.amount ?? flag.recoverable;
  return { minor: Math.abs(extra.minor), currency: extra.currency };
}

function scannedMoney(money: Money): { amount: string; currency: string | null } {
  return { amount: toDecimal(money), currency: known(money.currency) };
}

function known(currency: string): string | null {
  return currency === UNKNOWN_CURRENCY ? null : currency;
}
