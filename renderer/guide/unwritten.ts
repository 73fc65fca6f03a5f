import type { GuideTick } from '../../shared/contract/cases.ts';

/** The points as the app told them, which may not have answered yet, with what was ticked and is not written down yet. */
export function withUnwritten(
  told: readonly GuideTick[] | undefined,
  unwritten: ReadonlyMap<string, boolean>,
): readonly GuideTick[] {
  const others = (told ?? []).filter(({ item }) => !unwritten.has(item));
  return [...others, ...[...unwritten].map(([item, done]) => ({ item, done, known: null }))];
}
