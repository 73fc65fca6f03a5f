import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Speaker } from '../../shared/messages/speaker.ts';
import { Problem } from '../../shared/problem.ts';
import { tooLong } from '../backup/export/too-long.ts';
import { writeExport } from '../backup/export/write.ts';
import { shelfOf } from '../backup/open.ts';
import { makeBackup } from '../backup/shelf.ts';
import { asProblem } from '../ledger/open.ts';
import { lockOf } from '../lock/lock-file.ts';
import { version } from '../web/places.ts';
import { ledgerFile, lookUp } from './ledger.ts';
import { readArguments, UsageError } from './usage.ts';

/** `recoup backup`: a copy of the ledger among its backups, opened and checked. */
export async function runBackup(args: string[], speaker: Speaker): Promise<number> {
  const { values, positionals } = readArguments(args, { db: { type: 'string' } });
  if (positionals.length > 0) throw new UsageError({ id: 'cli.noFilesHere' });
  const folder = shelfOf(ledgerFile(values.db));
  const made = await lookUp(values.db, (db) => makeBackup(db, folder, 'hand', new Date()));
  if (!made) throw new Problem({ id: 'problems.backupGone' });
  process.stdout.write(`${speaker.say('cli.backedUp', { file: join(folder, made.name) })}\n`);
  return 0;
}

/** `recoup export`: everything as one ZIP, which the app reads again. A file that is there is not written over. */
export async function runExport(args: string[], speaker: Speaker): Promise<number> {
  const { values, positionals } = readArguments(args, { db: { type: 'string' } });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError({ id: 'cli.exportWhere' });
  const bytes = Buffer.concat(
    await lookUp(values.db, (db) => writeExport(db, { version: version(), now: new Date() })),
  );
  try {
    writeFileSync(file, bytes, { flag: 'wx' });
  } catch (error) {
    const exists = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    if (exists) throw new Problem({ id: 'cli.exportThere', values: { file } });
    throw asProblem(error) ?? new Problem({ id: 'cli.exportNotWritten', values: { file } });
  }
  process.stdout.write(`${speaker.say('cli.exported', { file })}\n`);
  if (lockOf(ledgerFile(values.db)) !== null) process.stdout.write(`${speaker.say('lock.before.exports')}\n`);
  const note = tooLong(file, bytes.length);
  if (note) process.stdout.write(`${speaker.tell(note)}\n`);
  return 0;
}
