import type { Day } from '../day.ts';
import type { PaymentRoute } from '../dispute/terms.ts';
import type { Money } from '../money.ts';
import type { Claim } from './claim.ts';
import type { FilingLimit } from './limits.ts';
import type { NextStep } from './next-step.ts';
import type { CaseOutcome } from './outcome.ts';
import type { CasePhase, CaseState } from './state.ts';

export interface CaseSummary {
  readonly id: number;
  readonly merchant: string;
  readonly reason: Claim['reason'];
  readonly route: PaymentRoute;
  readonly state: CaseState;
  readonly phase: CasePhase;
  readonly openedOn: Day;
  /** The day of the last event. */
  readonly movedOn: Day;
  readonly outcome: CaseOutcome;
  /** The day of the latest money of it that stayed; null while none came back. */
  readonly backOn: Day | null;
  readonly next: NextStep;
  /** The nearest filing limit that still runs. */
  readonly limit: FilingLimit | null;
  /** Credits of later statements that may belong to it. */
  readonly proposals: number;
  /** A bank seems to have taken back a credit that still counts. */
  readonly takenBack: boolean;
}

/** Sums by currency. */
export interface CaseFigures {
  readonly open: number;
  readonly atStake: readonly Money[];
  readonly promised: readonly Money[];
  readonly provisional: readonly Money[];
  readonly returned: readonly Money[];
  readonly writtenOff: readonly Money[];
  /** Open cases of which a filing limit ends within seven days. */
  readonly expiring: { readonly cases: number; readonly sums: readonly Money[] };
}

export interface CaseList {
  readonly cases: readonly CaseSummary[];
  readonly figures: CaseFigures;
}
