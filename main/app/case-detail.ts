import type { CaseCharge } from '../../shared/case/claim.ts';
import type { CaseDetail } from '../../shared/case/detail.ts';
import type { RecordedEvent } from '../../shared/case/event.ts';
import type { KeptLetter } from '../../shared/case/letters.ts';
import type { LinkedCharge, Proposal } from '../../shared/case/lines.ts';
import { type Answer, ANSWERS } from '../../shared/case/terms.ts';
import type { Day } from '../../shared/day.ts';
import { clocksOf } from '../cases/clocks.ts';
import { effectiveEvents } from '../cases/effective.ts';
import type { CaseFacts } from '../cases/facts.ts';
import { courseOf } from '../cases/course.ts';
import { contactsOf, historyOf, proceedingsOf, undoOf } from '../cases/history.ts';
import { noticesForFiling } from '../cases/filing-notices.ts';
import { inWritingBy, runningLimits } from '../cases/limits.ts';
import { moneyOf } from '../cases/money.ts';
import { deedsNow, ifAnswered, letterKindsNow } from '../cases/next.ts';
import { noticesOf } from '../cases/notices.ts';
import { isClosed } from '../cases/phases.ts';
import { proofOf } from '../cases/proof.ts';
import { filedWith } from '../cases/recorded-filings.ts';
import { replay } from '../cases/replay.ts';
import { summaryOf, withArrival } from '../cases/summary.ts';
import { listAccounts } from '../ledger/accounts.ts';
import { caseChargesOf, linksOf } from '../ledger/case-charges.ts';
import { eventsOf } from '../ledger/case-events.ts';
import { proposalsFor } from '../ledger/case-proposals.ts';
import { type StoredCase, storedCase } from '../ledger/cases.ts';
import { chargesById } from '../ledger/charges.ts';
import type { Ledger } from '../ledger/open.ts';
import { owedElsewhere } from './case-draft.ts';
import { OPENING } from './case-log.ts';
import { askedWith } from './case-money.ts';
import { partsOf } from './case-store.ts';
import { directoryOf } from './directory.ts';
import { arrivalFor } from './arrivals.ts';
import { takenBackFrom, takenBackLines } from './taken-back.ts';

/** All that the screen of one case shows, as of one moment; a Problem where it is gone. */
export function caseDetail(db: Ledger, id: number, today: Day): CaseDetail {
  return db.transaction(() => detailOf(db, id, today))();
}

function detailOf(db: Ledger, id: number, today: Day): CaseDetail {
  const stored = storedCase(db, id);
  const events = eventsOf(db, id);
  const facts = replay(events);
  const reversals = takenBackFrom(db, id);
  const summary = summaryOf(id, facts, today);
  const clocks = clocksOf(facts, today);
  return {
    ...withArrival(summary, arrivalFor(db, id, reversals)),
    claim: facts.claim,
    ...linkedCharges(db, id, facts),
    clocks,
    limits: runningLimits(clocks),
    notices: [...(isClosed(summary.state) ? [] : owedElsewhere(db, facts.claim)), ...noticesOf(facts, today)],
    inWritingBy: inWritingBy(facts, clocks),
    forFiling: noticesForFiling(facts),
    contacts: contactsOf(events),
    proceedings: proceedingsOf(events),
    course: courseOf(events, summary.state),
    filedWith: filedWith(facts),
    letters: lettersOf(events),
    proof: proofOf(facts),
    attachments: facts.attachments,
    money: moneyOf(facts),
    history: historyOf(events),
    found: foundFor(db, id, facts),
    takenBackLines: takenBackLines(db, reversals),
    directory: directoryOf(db, facts.claim),
    deeds: deedsNow(facts, today),
    answers: answersOf(facts, today),
    undo: undoIn(events, stored),
    letterKinds: letterKindsNow(facts, today),
  };
}

/** What each answer would lead to: the dialog says beforehand what the case says afterwards. */
function answersOf(facts: CaseFacts, today: Day): CaseDetail['answers'] {
  const next = (answer: Answer) => {
    const step = ifAnswered(facts, answer, today);
    return step && { say: step.say, more: step.more };
  };
  return Object.fromEntries(ANSWERS.map((answer) => [answer, next(answer)])) as CaseDetail['answers'];
}

/** The charges of the claim and which lines of the ledger they are now. */
function linkedCharges(db: Ledger, id: number, facts: CaseFacts): Pick<CaseDetail, 'owed' | 'charges'> {
  const links = linksOf(db, id);
  const places = new Map(partsOf(facts).map(({ charge }, ordinal) => [charge, links.get(ordinal) ?? null]));
  const linked = (charge: CaseCharge): LinkedCharge => ({ charge, now: places.get(charge) ?? null });
  const { owed, charges } = facts.claim;
  return { owed: owed && linked(owed), charges: charges.map(linked) };
}

/** Letters that were kept and not undone, the latest first. */
function lettersOf(events: readonly RecordedEvent[]): KeptLetter[] {
  return effectiveEvents(events)
    .flatMap(({ id, event }): KeptLetter[] => {
      if (event.kind !== 'letter-kept') return [];
      const { on, letter, language, subject, body } = event;
      return [{ event: id, on, letter, language, subject, body }];
    })
    .toReversed();
}

function foundFor(db: Ledger, id: number, facts: CaseFacts): Proposal[] {
  const proposals = proposalsFor(db, id);
  if (proposals.length === 0) return [];
  const names = new Map(listAccounts(db).map((account) => [account.id, account.name]));
  const rows = new Map(
    chargesById(
      db,
      proposals.map(({ charge }) => charge),
    ).map((row) => [row.id, row]),
  );
  const credits = caseChargesOf(
    db,
    proposals.map(({ charge }) => charge),
  );
  const asked = askedWith(db, id, facts);
  return proposals.flatMap(({ charge: id, settles, reasons }) => {
    const [row, charge] = [rows.get(id), credits.get(id)];
    const asks = asked.get(id) ?? null;
    return row && charge
      ? [{ row, charge, account: names.get(row.account) ?? '', settles, reasons, asks }]
      : [];
  });
}

/** What `cases.undo` would take back. The opening by the review is taken back there. */
function undoIn(events: readonly RecordedEvent[], { decision }: StoredCase): CaseDetail['undo'] {
  const undo = undoOf(events);
  return undo?.event === OPENING && decision !== null ? null : undo;
}
