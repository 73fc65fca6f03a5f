import type { Speaker } from '../../shared/messages/speaker.ts';
import { Problem } from '../../shared/problem.ts';
import { type Ledger, openLedger } from '../ledger/open.ts';
import { type Scan, scan, type ScannedFile } from '../app/scan.ts';
import { logToErrorStream, openFile } from './files.ts';
import { workOn } from './ledger.ts';
import { readArguments, UsageError } from './usage.ts';

/** `recoup scan`: reads files and prints what is in them; keeps nothing unless `--db` names a ledger. */
export async function runScan(args: string[], speaker: Speaker): Promise<number> {
  const { values, positionals } = readArguments(args, {
    charges: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    account: { type: 'string' },
    db: { type: 'string' },
  });
  if (positionals.length === 0) throw new UsageError({ id: 'cli.noFiles' });

  const options = { ...values, account: values.account ?? null };
  if (values.db !== undefined) return workOn(values.db, (db) => scanInto(db, positionals, options, speaker));
  const db = openLedger(':memory:');
  try {
    return scanInto(db, positionals, options, speaker);
  } finally {
    db.close();
  }
}

interface Options {
  readonly charges: boolean;
  readonly json: boolean;
  readonly account: string | null;
}

function scanInto(
  db: Ledger,
  paths: string[],
  { charges, json, account }: Options,
  speaker: Speaker,
): number {
  const opened = paths.map(openFile);
  const result = scan(
    db,
    opened.flatMap((file) => ('bytes' in file ? [file] : [])),
    { charges, account, now: () => new Date(), log: logToErrorStream },
  );
  const read = result.files[Symbol.iterator]();
  const files = opened.flatMap((file) =>
    'error' in file ? [unopened(file.name, speaker.tell(file.error))] : (read.next().value ?? []),
  );
  const whole: Scan = { ...result, files };
  process.stdout.write(json ? `${JSON.stringify(whole, null, 2)}\n` : inWords(whole, speaker));
  if (whole.notCompared !== undefined) throw new Problem({ id: 'problems.notCompared' });
  return files.some(({ error }) => error !== null) ? 2 : 0;
}

function unopened(file: string, error: string): ScannedFile {
  return {
    file,
    format: null,
    encoding: null,
    profile: null,
    account: null,
    currency: null,
    from: null,
    to: null,
    rows: { read: 0, new: 0, known: 0, rejected: 0 },
    rejects: [],
    error,
  };
}

function inWords(result: Scan, speaker: Speaker): string {
  const lines = result.files.map(({ file, rows, error }) =>
    error === null
      ? speaker.say('cli.fileRead', { file, ...rows })
      : speaker.say('cli.fileRefused', { file, error }),
  );
  if (result.notCompared === undefined)
    lines.push('', speaker.say('cli.flagsFound', { count: result.flags.length }));
  for (const flag of result.flags) {
    const amount = `${flag.amount} ${flag.currency ?? ''}`.trim();
    lines.push(
      `  ${speaker.say(flag.strength === 'likely' ? 'cli.likely' : 'cli.possible', { merchant: flag.merchant, amount })}`,
      ...flag.charges.map(
        (charge) => `    ${charge.date}  ${charge.description}  (${charge.file}:${charge.line ?? '-'})`,
      ),
      ...flag.reasons.map((reason) => `    - ${reason}`),
    );
  }
  for (const charge of result.charges ?? [])
    lines.push(
      `${charge.date}  ${charge.amount.padStart(14)} ${charge.currency ?? '   '}  ${charge.description}`,
    );
  return `${lines.join('\n')}\n`;
}
