import type { Money } from '../money.ts';

/** What came back, apart from the state. Never negative; all in the currency of the stake. */
export interface CaseOutcome {
  readonly atStake: Money;
  readonly promised: Money;
  readonly provisional: Money;
  /** Came back for good. */
  readonly returned: Money;
  readonly writtenOff: Money;
  /** Neither back (for good or for now) nor written off. */
  readonly remaining: Money;
  /** More came back than was at stake: some of it will be taken back. */
  readonly excess: Money;
}
