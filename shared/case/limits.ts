import type { Day } from '../day.ts';
import type { Source } from '../dispute/terms.ts';
import type { Said } from '../said.ts';

/** A limit or a wait, from what it counts and until when. */
export interface Clock {
  /** Of the rule or wait: `visa-12.6.1`, `merchant-reply`. */
  readonly id: string;
  readonly label: Said;
  /** What has to happen until then, and by whom. */
  readonly means: Said;
  readonly countedFrom: { readonly what: Said; readonly day: Day };
  /** The last day. Null where the rule names none. */
  readonly until: Day | null;
  /** From today; negative once it is over. */
  readonly left: number | null;
  /**
   * `filing`: after it a right is lost. `reply`: the other side is to answer until then. `protection`: a right
   * that holds meanwhile. `typical`: how long it usually takes.
   */
  readonly kind: 'filing' | 'reply' | 'protection' | 'typical';
  readonly standing: 'running' | 'over' | 'stopped';
  /** Of a clock that runs: how many of the claimed charges are past their own day already. */
  readonly past: number;
  /** Whether it is known to apply; `perhaps` where network or country are not known. */
  readonly applies: 'surely' | 'perhaps';
  /** Nobody was asked yet which card it is, and with another brand another day may count. */
  readonly byCard: boolean;
  readonly source: Source;
  /** Where the person was told another day: what the rule says. */
  readonly ruleSays: Day | null;
  /** What the person noted about it. */
  readonly note: string;
}

/** The nearest filing limit of a charge, before or in a case. */
export interface FilingLimit {
  readonly rule: string;
  readonly label: Said;
  readonly until: Day;
  readonly left: number;
  readonly applies: Clock['applies'];
  readonly byCard: boolean;
  readonly source: Source;
}

/** Something to know or beware of. */
export interface CaseNotice {
  readonly id: string;
  readonly say: Said;
  readonly tone: 'warn' | 'info';
  /** Null for Recoup's own advice. */
  readonly source: Source | null;
}
