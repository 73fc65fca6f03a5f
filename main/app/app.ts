import type { Contract } from '../../shared/contract.ts';
import { today } from '../../shared/day.ts';
import type { Ledger } from '../ledger/open.ts';
import type { AppContext, Ground, Methods } from './context.ts';
import { accountsOver } from './methods/accounts.ts';
import { appOver } from './methods/app.ts';
import { backupsOver } from './methods/backups.ts';
import { casesOver } from './methods/cases.ts';
import { importsOver } from './methods/imports.ts';
import { reviewOver } from './methods/review.ts';
import { timelineOver } from './methods/timeline.ts';

/** One function for each method of the contract that needs an open ledger. */
export type App = Methods<Contract>;

/** Everything a person can do, over one ledger. Synchronous: the hosts put it behind a thread. */
export function createApp(db: Ledger, context: AppContext): App {
  const ground: Ground = {
    db,
    context,
    day: () => today(context.now()),
    changed(value) {
      context.emit({ type: 'ledger-changed' });
      return value;
    },
  };
  return {
    ...appOver(ground),
    ...accountsOver(ground),
    ...importsOver(ground),
    ...timelineOver(ground),
    ...reviewOver(ground),
    ...casesOver(ground),
    ...backupsOver(ground),
  };
}
