import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { Problem } from '../../shared/problem.ts';
import { bringUpToDate } from '../app/compare.ts';
import { type Ledger, openLedger } from '../ledger/open.ts';
import { version } from '../web/places.ts';
import { profileFolder } from '../web/profile-folder.ts';
import { logToErrorStream } from './files.ts';

/** Looks something up in the ledger of the app, or in this one, as the app would show it; one that is not there is not made. */
export function lookUp<Found>(file: string | undefined, look: (db: Ledger) => Found): Found {
  const path = file ?? join(profileFolder(), 'recoup.sqlite');
  if (!existsSync(path)) throw new Problem({ id: 'cli.dbMissing', values: { file: path } });
  const db = openLedger(path);
  try {
    bringUpToDate(db, version(), new Date(), logToErrorStream);
    return look(db);
  } finally {
    db.close();
  }
}
