import type { Said } from './said.ts';

/**
 * A failure that a person can do something about. `said` says what happened, what was kept
 * and what to do. Anything else that is thrown is a fault of ours and shown as `problem.internal`.
 */
export class Problem extends Error {
  readonly said: Said;

  constructor(said: Said) {
    super(said.id);
    this.name = 'Problem';
    this.said = said;
  }
}
