import type { CaseDetail } from '../../../shared/case/detail.ts';
import type { casesMethods } from '../../../shared/contract/cases.ts';
import { attach, readAttachment } from '../attachments.ts';
import { caseCalendar } from '../case-calendar.ts';
import { caseDetail } from '../case-detail.ts';
import { draftCase } from '../case-draft.ts';
import { caseLetter, checkLetter, keepLetter, tellFact } from '../case-letters.ts';
import { logEvent, logTogether, undoLast } from '../case-log.ts';
import { settle } from '../case-money.ts';
import { openCase } from '../case-open.ts';
import { listCases } from '../cases.ts';
import type { Ground, Methods } from '../context.ts';
import { addOwn, listDirectory, removeOwn } from '../directory.ts';
import { listDue } from '../due.ts';
import { tick, tickedOff } from '../guide.ts';

/** Cases, what is due, whom to reach, and the guide. */
export function casesOver({ db, context, day, changed }: Ground): Methods<typeof casesMethods> {
  const changedCase = (id: number): CaseDetail => changed(caseDetail(db, id, day()));

  return {
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

    'guide.ticked': () => tickedOff(db),
    'guide.tick': (input) => changed(tick(db, input, context.now())),
  };
}
