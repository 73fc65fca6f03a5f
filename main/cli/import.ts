import { basename } from 'node:path';

import type { Speaker } from '../../shared/messages/speaker.ts';
import { Problem } from '../../shared/problem.ts';
import { importFiles } from '../app/import.ts';
import type { Ledger } from '../ledger/open.ts';
import { logToErrorStream, openFile } from './files.ts';
import { ledgerFile, workOn } from './ledger.ts';
import { readArguments, UsageError } from './usage.ts';

/** `recoup import`: reads files into the ledger that the app itself shows. */
export async function runImport(args: string[], speaker: Speaker): Promise<number> {
  const { values, positionals } = readArguments(args, {
    account: { type: 'string' },
    db: { type: 'string' },
  });
  if (positionals.length === 0) throw new UsageError({ id: 'cli.noFiles' });

  return workOn(ledgerFile(values.db), (db) => importInto(db, positionals, values.account ?? null, speaker));
}

function importInto(db: Ledger, paths: string[], account: string | null, speaker: Speaker): number {
  const opened = paths.map(openFile);
  const refused = opened.flatMap((file) => ('error' in file ? [{ name: file.name, error: file.error }] : []));
  const { files, newFlags, credits, notCompared } = importFiles(
    db,
    opened.flatMap((file) => ('bytes' in file ? [{ ...file, name: basename(file.name) }] : [])),
    {
      progress: () => undefined,
      stopped: () => false,
      log: logToErrorStream,
      now: () => new Date(),
      account,
      asks: false,
    },
  );
  for (const { name, rows, error } of [...refused.map((file) => ({ ...file, rows: null })), ...files]) {
    const line =
      error === null
        ? speaker.say('cli.fileRead', { file: name, ...rows })
        : speaker.say('cli.fileRefused', { file: name, error: speaker.tell(error) });
    process.stdout.write(`${line}\n`);
  }
  if (notCompared) throw new Problem(notCompared);
  process.stdout.write(`${speaker.say('cli.flagsFound', { count: newFlags })}\n`);
  for (const { case: id, merchant, day, amount } of credits) {
    const values = { id, merchant, day: { day }, amount };
    process.stdout.write(`${speaker.say('cli.creditFound', values)}\n`);
  }
  return refused.length > 0 || files.some(({ error }) => error !== null) ? 2 : 0;
}
