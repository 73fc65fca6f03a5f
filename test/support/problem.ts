import { Problem } from '../../shared/problem.ts';

/** The id of the Problem that this ends in; `none` where it ends in none. */
export function problemOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof Problem) return error.said.id;
    throw error;
  }
  return 'none';
}
