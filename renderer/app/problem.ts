import type { Outcome } from '../../shared/contract.ts';
import type { Said } from '../../shared/said.ts';

/** What a host answered instead of a value. `said` goes to the person as it is. */
export class RecoupProblem extends Error {
  readonly said: Said;

  constructor(said: Said) {
    super(said.id);
    this.name = 'RecoupProblem';
    this.said = said;
  }
}

/** The value of an outcome; its problem is thrown. */
export function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (outcome.ok) return outcome.value;
  throw new RecoupProblem(outcome.problem);
}

/** What to tell a person about anything that was thrown. */
export function saidOf(error: unknown): Said {
  return error instanceof RecoupProblem ? error.said : { id: 'common.fault' };
}
