import { createHash } from 'node:crypto';

import type { Output, Parsed } from '../../shared/contract.ts';
import { today } from '../../shared/day.ts';
import { Problem } from '../../shared/problem.ts';
import { attachmentBytes, keepAttachment } from '../ledger/attachments.ts';
import type { Ledger } from '../ledger/open.ts';
import type { StatementFile } from '../statements/reader.ts';
import { logEvent } from './case-log.ts';
import { factsOf } from './case-facts.ts';

const MEGABYTE = 1024 * 1024;
/** In megabytes. A scan or a recording fits; a film does not, and would be copied with each backup. */
const LARGEST = 25;
const LONGEST_NAME = 300;

/** Keeps a file by its content, and says in the history that it belongs to the case. */
export function attach(
  db: Ledger,
  { case: id, item, talk, note }: Parsed<'cases.attach'>,
  file: StatementFile,
  now: Date,
): void {
  const { name, bytes } = file;
  if (bytes.length > LARGEST * MEGABYTE)
    throw new Problem({ id: 'problems.attachmentTooLarge', values: { limit: LARGEST } });
  if (bytes.length === 0) throw new Problem({ id: 'problems.attachmentEmpty', values: { file: name } });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  db.transaction(() => {
    keepAttachment(db, sha256, bytes);
    const event = {
      kind: 'attached',
      on: today(now),
      sha256,
      name: shortened(name),
      bytes: bytes.length,
    } as const;
    logEvent(db, id, { ...event, item, ...(talk !== undefined && { talk }), note }, now);
  }).immediate();
}

/** Without the folders that some hosts tell too; of a long name the end, where the kind of file stands. */
function shortened(path: string): string {
  const name = path.split(/[\\/]/u).at(-1)?.trim() ?? '';
  return name === '' ? path.slice(-LONGEST_NAME) : name.slice(-LONGEST_NAME);
}

/** A file of a case as it was attached; a Problem where it is not (any more). */
export function readAttachment(
  db: Ledger,
  { case: id, sha256 }: Parsed<'cases.attachment'>,
): Output<'cases.attachment'> {
  const attached = factsOf(db, id).attachments.find((file) => file.sha256 === sha256);
  if (!attached) throw new Problem({ id: 'problems.attachmentGone' });
  return { name: attached.name, base64: attachmentBytes(db, sha256).toString('base64') };
}
