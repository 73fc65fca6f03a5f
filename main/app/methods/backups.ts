import type { backupsMethods } from '../../../shared/contract/backups.ts';
import {
  beginAnew,
  check,
  listOf,
  makeByHand,
  preview,
  readHandedOver,
  recover,
  remove,
  restore,
} from '../backups.ts';
import type { Ground, Methods } from '../context.ts';
import { newExports } from '../exports.ts';

/** Copies of the ledger, and the export of everything. */
export function backupsOver({ db, context }: Ground): Methods<typeof backupsMethods> {
  const { safety } = context;
  const exports = newExports();
  const shelved = <Value>(value: Value): Value => {
    context.emit({ type: 'backups-changed', problem: null });
    return value;
  };

  return {
    'backups.list': () => listOf(safety),
    'backups.make': () => shelved(makeByHand(db, safety, context.now())),
    'backups.preview': ({ name }) => preview(db, safety, name),
    'backups.restore': ({ name }) => restore(db, safety, name, context.now()),
    'backups.remove': ({ name }) => shelved(remove(safety, name)),
    'backups.check': () => check(db, safety),
    'backups.recover': () => shelved(recover(db, safety, context.now())),
    'backups.beginAnew': () => beginAnew(db, safety),

    'exports.make': () => exports.make(db, context.version, context.now()),
    'exports.part': ({ id, part }) => exports.part(id, part),
    'exports.read': ({ upload }) =>
      shelved(readHandedOver(db, safety, context.takeUpload(upload), context.now())),
  };
}
