import { today } from '../../shared/day.ts';
import type { AppEvent, AppInfo, MethodName, Output, Parsed } from '../../shared/contract.ts';
import { listAccounts, nameAccountCurrency, renameAccount } from '../ledger/accounts.ts';
import { countCharges } from '../ledger/charges.ts';
import { lastDeed } from '../ledger/deeds.ts';
import { importDetail, listImports, undoImport } from '../ledger/imports.ts';
import type { Ledger } from '../ledger/open.ts';
import { changeSettings, readSettings, writeSetting } from '../ledger/settings.ts';
import { listFlags } from '../ledger/shown-flags.ts';
import { merchantsLike, outlineOf, pageOf } from '../ledger/timeline.ts';
import type { StatementFile } from '../statements/reader.ts';
import { compareCharges } from './compare.ts';
import { listCoverage } from './coverage.ts';
import type { Log } from './fault.ts';
import { importFiles } from './import.ts';
import { listLessons } from './lessons.ts';
import { decide, undoDeed, weigh, worstFirst } from './review.ts';
import { flagDetail } from './review-flag.ts';
import { reviewResult } from './review-result.ts';
import { cancelSubscription, listSubscriptions } from './subscriptions.ts';
import { chargeDetail } from './timeline.ts';

/** One function for each method of the contract; its input is already checked. */
export type App = { readonly [Name in MethodName]: (input: Parsed<Name>) => Output<Name> };

/** What the app needs of the host that runs it. */
export interface AppContext {
  readonly version: string;
  readonly profile: AppInfo['profile'];
  readonly emit: (event: AppEvent) => void;
  readonly log: Log;
  readonly now: () => Date;
  /** Hands out an uploaded file, once; throws a Problem where it is gone. */
  readonly takeUpload: (upload: string) => StatementFile;
  readonly stopped: (job: string) => boolean;
}

const MERCHANTS_SHOWN = 50;

/** Everything a person can do, over one ledger. Synchronous: the hosts put it behind a thread. */
export function createApp(db: Ledger, context: AppContext): App {
  const changed = <Value>(value: Value): Value => {
    context.emit({ type: 'ledger-changed' });
    return value;
  };

  const day = () => today(context.now());

  return {
    'app.info': () => ({
      version: context.version,
      settings: readSettings(db),
      profile: context.profile,
      charges: countCharges(db),
    }),

    'settings.change': ({ language, theme }) => {
      const settings = changeSettings(db, { language, theme });
      context.emit({ type: 'settings-changed' });
      return settings;
    },

    'accounts.list': () => listAccounts(db),
    'accounts.rename': ({ account, name }) => changed(renameAccount(db, account, name)),
    'accounts.setCurrency': ({ account, currency }) => {
      const named = nameAccountCurrency(db, account, currency);
      writeSetting(db, 'flags', 'stale');
      compareCharges(db, context.log);
      return changed(named);
    },

    'imports.run': ({ job, uploads }) => {
      const files = uploads.map(context.takeUpload);
      const result = importFiles(db, files, {
        progress: (phase, index, done, total) =>
          context.emit({
            type: 'import-progress',
            job,
            file: files[index]?.name ?? '',
            index,
            files: files.length,
            phase,
            done,
            total,
          }),
        stopped: () => context.stopped(job),
        log: context.log,
        now: context.now,
        account: null,
      });
      return changed(result);
    },
    'imports.list': () => listImports(db),
    'imports.detail': (input) => importDetail(db, input.import),
    'imports.undo': (input) => {
      const undone = undoImport(db, input.import);
      compareCharges(db, context.log);
      return changed(undone);
    },

    'timeline.outline': ({ filter }) => outlineOf(db, filter),
    'timeline.page': ({ filter, month, offset, limit }) => pageOf(db, filter, month, offset, limit),
    'timeline.merchants': ({ search }) => merchantsLike(db, search, MERCHANTS_SHOWN),
    'charges.detail': ({ charge }) => chargeDetail(db, charge, day()),
    'flags.list': () => worstFirst(listFlags(db, day())),

    'review.flag': ({ flag }) => flagDetail(db, flag, day()),
    'review.decide': (input) => changed(decide(db, input, context.now(), context.log)),
    'review.undo': (input) => changed(undoDeed(db, input, context.log)),
    'review.last': () => lastDeed(db),
    'review.result': () => reviewResult(db, day()),
    'review.lessons': () => listLessons(db),
    'review.weigh': (input) => changed(weigh(db, input, context.log)),

    'subscriptions.list': () => listSubscriptions(db),
    'subscriptions.cancel': ({ key, on }) => changed(cancelSubscription(db, key, on, context.now())),
    'coverage.list': () => listCoverage(db),
  };
}
