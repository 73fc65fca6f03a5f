import type { Day } from '../day.ts';
import type { DirectoryEntry } from '../dispute/directory-entry.ts';
import type { OutsideRoute } from '../dispute/terms.ts';
import type { Money } from '../money.ts';
import type { Said } from '../said.ts';
import type { Claim } from './claim.ts';
import type { CaseEvent, Contact } from './event.ts';
import type { HistoryEntry, Proceeding } from './history.ts';
import type { KeptLetter } from './letters.ts';
import type { CaseNotice, Clock, FilingLimit } from './limits.ts';
import type { LinkedCharge, Proposal, TakenBackLine } from './lines.ts';
import type { CaseSummary } from './list.ts';
import type { NextStep, OfferedDeed } from './next-step.ts';
import type { Attachment, Proof } from './proof.ts';
import type { PhaseOnLine } from './state.ts';
import type { Answer, LetterKind } from './terms.ts';

/** All that the screen of one case shows. */
export interface CaseDetail extends CaseSummary {
  readonly claim: Claim;
  readonly owed: LinkedCharge | null;
  readonly charges: readonly LinkedCharge[];
  /** Filing limits first, the nearest first. */
  readonly clocks: readonly Clock[];
  /** Those by which it has to be filed and that still run, the nearest first: the first is `limit`. */
  readonly limits: readonly FilingLimit[];
  readonly notices: readonly CaseNotice[];
  /** Until when it has to be there in writing; null where no law wants that, or it is. */
  readonly inWritingBy: FilingLimit | null;
  /** What to know where it is filed, at whatever time. */
  readonly forFiling: readonly CaseNotice[];
  readonly contacts: readonly {
    readonly event: number;
    readonly out: boolean;
    readonly say: Said;
    /** Word for word, in quotation marks; empty where nothing was quoted. */
    readonly quoted: string;
    readonly contact: Contact;
  }[];
  /** What was filed and what came of it, in the order in which it was written. */
  readonly proceedings: readonly Proceeding[];
  readonly course: readonly PhaseOnLine[];
  /** With whom a claim is open besides the merchant, each once, in the order in which it was filed. */
  readonly filedWith: readonly OutsideRoute[];
  readonly letters: readonly KeptLetter[];
  readonly proof: readonly Proof[];
  readonly attachments: readonly Attachment[];
  readonly money: readonly {
    readonly event: number;
    readonly on: Day;
    readonly amount: Money;
    readonly settles: Money;
    readonly way: Extract<CaseEvent, { kind: 'money-back' }>['way'];
    readonly provisional: boolean;
    readonly takenBack: boolean;
  }[];
  /** Oldest first. */
  readonly history: readonly HistoryEntry[];
  readonly found: readonly Proposal[];
  readonly takenBackLines: readonly TakenBackLine[];
  readonly directory: readonly DirectoryEntry[];
  /** All that can be done now, besides what is next. */
  readonly deeds: readonly OfferedDeed[];
  /** What would be next, by what they answer today; null where no answer changes it. */
  readonly answers: Readonly<Record<Answer, Pick<NextStep, 'say' | 'more'> | null>>;
  /** The event that `cases.undo` would take back; null where there is none. */
  readonly undo: { readonly event: number; readonly say: Said } | null;
  /** Which letters make sense now, the likeliest first. */
  readonly letterKinds: readonly LetterKind[];
}
