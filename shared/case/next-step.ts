import type { Day } from '../day.ts';
import type { OutsideRoute } from '../dispute/terms.ts';
import type { Said } from '../said.ts';
import type { LetterKind } from './terms.ts';

/** What a screen can offer to do; each opens its own question, editor or deed. */
export const CASE_DEEDS = [
  'confirm',
  'card-brand',
  'gather-proof',
  'write-letter',
  'log-contact',
  'they-answered',
  'give-up-on-merchant',
  'file',
  'put-in-writing',
  'asked-for-more',
  'sent-more',
  'paypal-escalated',
  'seller-offered',
  'offer-answered',
  'provisional-credit',
  'merchant-contested',
  'rebutted',
  'decided',
  'filing-refused',
  'appeal',
  'money-back',
  'money-taken-back',
  'write-off',
  'withdraw',
  'close',
  'reopen',
  'change-claim',
  'withdraw-dispute',
  // About the line of a statement that waits: none of them asks anything but where money may come twice.
  'settle-credit',
  'refuse-credit',
  'log-taken-back',
  'refuse-taken-back',
] as const;
export type CaseDeed = (typeof CASE_DEEDS)[number];

/** One thing to do, with what the screen needs to open it. */
export interface OfferedDeed {
  readonly deed: CaseDeed;
  /** Of `write-letter` and `log-contact`: which. */
  readonly letter: LetterKind | null;
  /** Of `file` and `appeal`: with whom. */
  readonly with: OutsideRoute | null;
}

/** What now: one next thing in plain words. */
export interface NextStep {
  readonly say: Said;
  /** Why, or what to know about it. */
  readonly more: Said | null;
  /** By when; of a wait, until when. Null where there is no day. */
  readonly by: Day | null;
  /**
   * `act`: the person's turn. `wait`: the other side's turn, nothing to do until `by`. `urgent`: the person's
   * turn, and a filing limit is near. `done`: nothing is left.
   */
  readonly turn: 'act' | 'wait' | 'urgent' | 'done';
  /** The likeliest first. */
  readonly deeds: readonly OfferedDeed[];
}
