import type { Reason } from '../../shared/flag.ts';
import type { Row } from './rows.ts';
import { LESSON } from './weights.ts';

/** Merchant key, as `merchantOf` gives it → how often the person said that two charges there were both theirs. */
export type Lessons = ReadonlyMap<string, number>;

export const NO_LESSONS: Lessons = new Map();

/** What the person's own answers about this merchant, under all names on these lines, say against a double charge. */
export function lessonOf(rows: readonly Row[], lessons: Lessons): Reason | null {
  const keys = new Set(rows.map((row) => row.descriptor.key));
  const count = [...keys].reduce((sum, key) => sum + (lessons.get(key) ?? 0), 0);
  const weight = LESSON[Math.min(count, LESSON.length) - 1];
  return weight === undefined ? null : { said: { id: 'reasons.bothYours', values: { count } }, weight };
}
