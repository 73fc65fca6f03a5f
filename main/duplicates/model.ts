import type { Reason } from '../../shared/flag.ts';

/** What a model of the days says; `base` is its log-odds before any reason. */
export interface Model {
  readonly base: number;
  readonly reasons: readonly Reason[];
}
