import type { CaseDetail } from '../../shared/case.ts';
import { today } from '../../shared/day.ts';
import type { AppEvent, AppMethod, Output, Parsed } from '../../shared/contract.ts';
import type { AppInfo } from '../../shared/contract/app.ts';
import type { ImportDetail } from '../../shared/contract/imports.ts';
import { listAccounts, nameAccountCurrency, renameAccount } from '../ledger/accounts.ts';
import { countCharges } from '../ledger/charges.ts';
import { lastDeed } from '../ledger/deeds.ts';
import { importDetail, listImports, undoImport } from '../ledger/imports.ts';
import { setRowAside, takeBackRow } from '../ledger/mend-row.ts';
import type { Ledger } from '../ledger/open.ts';
import { readPerson, writePerson } from '../ledger/person.ts';
import { changeSettings, readSettings, writeSetting } from '../ledger/settings.ts';
import { merchantsLike, outlineOf, pageOf } from '../ledger/timeline.ts';
import type { RowPlace } from '../ledger/told-rows.ts';
import type { StatementFile } from '../statements/reader.ts';
import { attach, readAttachment } from './attachments.ts';
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
  type Safety,
} from './backups.ts';
import { caseCalendar } from './case-calendar.ts';
import { caseDetail } from './case-detail.ts';
import { draftCase } from './case-draft.ts';
import { caseLetter, checkLetter, keepLetter, tellFact } from './case-letters.ts';
import { logEvent, logTogether, undoLast } from './case-log.ts';
import { settle } from './case-money.ts';
import { openCase } from './case-open.ts';
import { proposeAll } from './case-proposals.ts';
import { casesOnImport, listCases } from './cases.ts';
import { compareCharges, followClaims } from './compare.ts';
import { listCoverage } from './coverage.ts';
import { addOwn, listDirectory, removeOwn } from './directory.ts';
import { listDue } from './due.ts';
import { newExports } from './exports.ts';
import type { Log } from './fault.ts';
import { limitedFlags } from './flag-limits.ts';
import { tick, tickedOff } from './guide.ts';
import { importFiles } from './import.ts';
import { layoutAsFile, takeLayoutFile } from './layout-files.ts';
import { inEncoding, previewOf, tellLayout } from './layouts.ts';
import { forgetLayout, listLayouts } from '../ledger/layouts.ts';
import { listLessons } from './lessons.ts';
import { mend } from './mend.ts';
import { decide, undoDeed, weigh, worstFirst } from './review.ts';
import { flagDetail } from './review-flag.ts';
import { reviewResult } from './review-result.ts';
import { setBrand } from './card-brand.ts';
import { listRoutes, setRoute } from './routes.ts';
import { cancelSubscription, listSubscriptions } from './subscriptions.ts';
import { chargeDetail } from './timeline.ts';

/** One function for each method of the contract; its input is already checked. */
export type App = { readonly [Name in AppMethod]: (input: Parsed<Name>) => Output<Name> };

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
  /** Null for a throw-away profile, of which no backups are made. */
  readonly safety: Safety | null;
}

const MERCHANTS_SHOWN = 50;

/** Everything a person can do, over one ledger. Synchronous: the hosts put it behind a thread. */
export function createApp(db: Ledger, context: AppContext): App {
  const changed = <Value>(value: Value): Value => {
    context.emit({ type: 'ledger-changed' });
    return value;
  };

  const day = () => today(context.now());

  const { safety } = context;
  const exports = newExports();
  const shelved = <Value>(value: Value): Value => {
    context.emit({ type: 'backups-changed', problem: null });
    return value;
  };

  const changedRow = (place: RowPlace, change: () => void): ImportDetail => {
    change();
    compareCharges(db, context.log);
    followClaims(db, context.now(), context.log);
    return changed(importDetail(db, place.import));
  };

  const changedCase = (id: number): CaseDetail => changed(caseDetail(db, id, day()));

  return {
    'app.info': () => ({
      version: context.version,
      settings: readSettings(db),
      profile: context.profile,
      charges: countCharges(db),
      standing: safety?.standing ?? { state: 'whole' },
    }),

    'app.today': day,

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
      proposeAll(db);
      return changed(named);
    },

    'imports.run': ({ job, uploads, ask, encodings }) => {
      const files = uploads.map((upload) =>
        inEncoding(context.takeUpload(upload), encodings?.find((one) => one.upload === upload)?.encoding),
      );
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
        asks: ask ?? false,
      });
      followClaims(db, context.now(), context.log);
      return changed(result);
    },
    'imports.preview': ({ upload, said, encoding }) =>
      previewOf(db, inEncoding(context.takeUpload(upload), encoding), said),
    'imports.list': () => listImports(db),
    'imports.detail': (input) => importDetail(db, input.import),
    'imports.cases': (input) => casesOnImport(db, input.import),
    'imports.undo': (input) => {
      const undone = undoImport(db, input.import);
      compareCharges(db, context.log);
      return changed(undone);
    },

    'imports.mendRow': (input) => changedRow(input, () => mend(db, input, context.now())),
    'imports.setRowAside': (input) =>
      changedRow(input, () => setRowAside(db, input, context.now().toISOString())),
    'imports.takeBackRow': (input) => changedRow(input, () => takeBackRow(db, input)),

    'layouts.list': () => listLayouts(db),
    'layouts.tell': (layout) => changed(tellLayout(db, layout, context.now())),
    'layouts.file': ({ fingerprint }) => layoutAsFile(db, fingerprint),
    'layouts.take': ({ upload }) => changed(takeLayoutFile(db, context.takeUpload(upload), context.now())),
    'layouts.forget': ({ fingerprint }) => {
      forgetLayout(db, fingerprint);
      return changed(null);
    },

    'timeline.outline': ({ filter }) => outlineOf(db, filter),
    'timeline.page': ({ filter, month, offset, limit }) => pageOf(db, filter, month, offset, limit),
    'timeline.merchants': ({ search }) => merchantsLike(db, search, MERCHANTS_SHOWN),
    'charges.detail': ({ charge }) => chargeDetail(db, charge, day()),
    'flags.list': () => worstFirst(limitedFlags(db, day())),

    'review.flag': ({ flag }) => flagDetail(db, flag, day()),
    'review.decide': (input) => changed(decide(db, input, context.now(), context.log)),
    'review.undo': (input) => changed(undoDeed(db, input, context.now(), context.log)),
    'review.last': () => lastDeed(db),
    'review.result': () => reviewResult(db, day()),
    'review.lessons': () => listLessons(db),
    'review.weigh': (input) => changed(weigh(db, input, context.log)),

    'subscriptions.list': () => listSubscriptions(db),
    'subscriptions.cancel': ({ key, on }) => changed(cancelSubscription(db, key, on, context.now())),
    'coverage.list': () => listCoverage(db),

    'cases.list': () => listCases(db, day()),
    'cases.get': (input) => caseDetail(db, input.case, day()),
    'cases.draft': (input) => draftCase(db, input, day()),
    'cases.open': (input) => changedCase(openCase(db, input, context.now(), context.log)),
    'cases.log': (input) => {
      logEvent(db, input.case, input.event, context.now());
      return changedCase(input.case);
    },
    'cases.logTogether': (input) => {
      logTogether(db, input.case, input.events, context.now());
      return changedCase(input.case);
    },
    'cases.undo': (input) =>
      undoLast(db, input.case, context.now()) ? changedCase(input.case) : changed(null),
    'cases.settle': (input) => {
      settle(db, input, context.now());
      return changedCase(input.case);
    },
    'cases.attach': (input) => {
      attach(db, input, context.takeUpload(input.upload), context.now());
      return changedCase(input.case);
    },
    'cases.attachment': (input) => readAttachment(db, input),
    'cases.letter': (input) => caseLetter(db, input, day()),
    'cases.giveFact': (input) => {
      const letter = tellFact(db, input, day());
      context.emit({ type: 'settings-changed' });
      return letter;
    },
    'cases.keepLetter': (input) => keepLetter(db, input),
    'cases.checkLetter': (input) => checkLetter(db, input, day()),
    'cases.calendar': (input) => caseCalendar(db, input, context.now()),
    'due.list': ({ days }) => listDue(db, days, day()),

    'directory.list': ({ search }) => listDirectory(db, search),
    'directory.add': (input) => changed(addOwn(db, input, context.now())),
    'directory.remove': ({ id }) => changed(removeOwn(db, id)),

    'accounts.routes': () => listRoutes(db),
    'accounts.setRoute': (input) => changed(setRoute(db, input)),
    'accounts.setBrand': (input) => changed(setBrand(db, input, context.now())),

    'person.get': () => readPerson(db),
    'person.change': (change) => {
      const person = writePerson(db, change);
      context.emit({ type: 'settings-changed' });
      return person;
    },

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

    'guide.ticked': () => tickedOff(db),
    'guide.tick': (input) => changed(tick(db, input, context.now())),
  };
}
