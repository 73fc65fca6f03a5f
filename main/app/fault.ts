import { randomBytes } from 'node:crypto';

import { Problem } from '../../shared/problem.ts';
import { asProblem } from '../ledger/open.ts';
import type { Said } from '../../shared/said.ts';

/** Takes one line for the log. */
export type Log = (line: string) => void;

/**
 * What a person is told of a failure. A fault of ours is written to the log by name and place only:
 * its message could quote a statement, and the log holds no amounts, names or account numbers.
 */
export function tellFailure(error: unknown, doing: string, log: Log): Said {
  const problem = error instanceof Problem ? error : asProblem(error);
  if (problem) return problem.said;
  const fault = randomBytes(3).toString('hex');
  log(`fault ${fault} while ${doing}: ${placeOf(error)}`);
  return { id: 'problems.internal', values: { fault } };
}

function placeOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [error.name, ...frames.slice(0, 8).map((line) => line.trim())].join(' ');
}
