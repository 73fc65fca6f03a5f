import { type App, createApp } from '../../main/app/app.ts';
import { bringUpToDate } from '../../main/app/compare.ts';
import type { LedgerKey } from '../../main/ledger/cipher.ts';
import { type Ledger, openLedger } from '../../main/ledger/open.ts';
import type { AppEvent } from '../../shared/contract.ts';
import type { ImportedFile, ProposedCredit } from '../../shared/contract/imports.ts';
import { Problem } from '../../shared/problem.ts';

/** The app over a ledger of its own, without threads and hosts. */
export interface TestApp {
  readonly app: App;
  readonly db: Ledger;
  readonly events: AppEvent[];
  /** Imports files in this order; a Problem where one is refused. */
  readonly drop: (files: Readonly<Record<string, string>>) => ImportedFile[];
  /** Hands over a file, to be taken under its name. */
  readonly offer: (name: string, text: string) => void;
  /** New flags as the last import told them. */
  readonly newFlags: () => number;
  /** Credits for cases as the last import told them. */
  readonly credits: () => readonly ProposedCredit[];
  /** Sets the clock. */
  readonly at: (day: string) => void;
}

/** Opens a ledger as a start of the app does; `:memory:` for one without a file. */
export function openApp(path = ':memory:', key: LedgerKey | null = null): TestApp {
  const db = openLedger(path, key);
  let now = new Date(2026, 10, 1, 12);
  const log = (line: string): never => {
    throw new Error(line);
  };
  bringUpToDate(db, '0.0.1', now, log);
  let newFlags = 0;
  let credits: readonly ProposedCredit[] = [];
  const uploads = new Map<string, string>();
  const events: AppEvent[] = [];
  const app = createApp(db, {
    version: '0.0.1',
    profile: 'own',
    emit: (event) => void (event.type === 'import-progress' || events.push(event)),
    log,
    now: () => now,
    takeUpload: (name) => ({ name, bytes: new TextEncoder().encode(uploads.get(name)) }),
    stopped: () => false,
    safety: null,
  });
  return {
    app,
    db,
    events,
    drop(files) {
      for (const [name, text] of Object.entries(files)) uploads.set(name, text);
      const result = app['imports.run']({ job: 'test', uploads: Object.keys(files) });
      const refused = result.files.find(({ error }) => error !== null)?.error;
      if (refused) throw new Problem(refused);
      ({ newFlags, credits } = result);
      return [...result.files];
    },
    offer: (name, text) => void uploads.set(name, text),
    newFlags: () => newFlags,
    credits: () => credits,
    at(day) {
      const [year, month, date] = day.split('-').map(Number);
      now = new Date(year ?? 0, (month ?? 1) - 1, date, 12);
    },
  };
}

/** A card's statement as Chase writes it; amounts in dollars, `day` as `YYYY-MM-DD`. */
export function chaseCard(lines: readonly (readonly [day: string, text: string, amount: number])[]): string {
  const rows = lines.map(([day, text, amount]) => {
    const [year, month, date] = day.split('-');
    const type = amount > 0 ? 'Return' : 'Sale';
    return `${month}/${date}/${year},${month}/${date}/${year},${text},Shopping,${type},${amount.toFixed(2)},`;
  });
  return ['Transaction Date,Post Date,Description,Category,Type,Amount,Memo', ...rows, ''].join('\n');
}
