import type { Lesson } from '../../shared/review.ts';
import { merchantOf } from '../duplicates/merchants.ts';
import { type RememberedDecision, rememberedDecisions, writeTeaching } from '../ledger/decisions.ts';
import type { Ledger } from '../ledger/open.ts';

/** What the search weighs: the key of a merchant → how often the person said that all was owed there. */
export function lessonsFor(db: Ledger): ReadonlyMap<string, number> {
  return new Map(learned(db).flatMap(({ key, count, weighs }) => (weighs ? [[key, count]] : [])));
}

/** What was learned, for Settings; the most telling first. */
export function listLessons(db: Ledger): Lesson[] {
  return learned(db).toSorted(
    (one, other) => other.count - one.count || one.merchant.localeCompare(other.merchant),
  );
}

/**
 * Says whether the lesson of a merchant weighs on new flags; the decisions stay. Of those that another answer
 * replaced too: the undo of that answer must not bring back what was taken back. Answers the texts it came from.
 */
export function weighLesson(db: Ledger, key: string, weighs: boolean): string[] {
  const decisions = rememberedDecisions(db).filter(
    (decision) => isLesson(decision) && keyOf(decision) === key,
  );
  writeTeaching(
    db,
    decisions.map(({ id }) => id),
    weighs,
  );
  return decisions.flatMap(({ charges }) => charges.map(({ text }) => text));
}

/** Whether a further "both are mine" at the merchant of this text weighs: not where it was taken back. */
export function teachesAt(db: Ledger): (text: string) => boolean {
  const silent = new Set(learned(db).flatMap(({ key, weighs }) => (weighs ? [] : key)));
  return (text) => !silent.has(merchantOf(text).key);
}

/** What "both are mine" came to, by merchant. */
function learned(db: Ledger): Lesson[] {
  const mine = latestOf(rememberedDecisions(db)).filter(isLesson);
  return [...Map.groupBy(mine, keyOf)].flatMap(([key, decisions]) => {
    const [latest] = decisions;
    if (key === null || !latest) return [];
    const { merchant } = latest;
    const weighs = decisions.some(({ teaches }) => teaches);
    return { key, merchant, count: decisions.length, weighs };
  });
}

function isLesson({ verdict, kind }: RememberedDecision): boolean {
  return verdict === 'mine' && kind === 'double-charge';
}

function keyOf({ charges }: RememberedDecision): string | null {
  const first = charges.find(({ position }) => position === 1);
  return first ? merchantOf(first.text).key : null;
}

/** Of decisions over the same charges only the latest, whether the charges are there at the moment or not. */
function latestOf(decisions: readonly RememberedDecision[]): RememberedDecision[] {
  const decidedLater = new Set<string>();
  return decisions.filter(({ kind, charges }) => {
    const keys = charges.map((part) =>
      JSON.stringify([kind, part.account, part.day, part.text, part.minor, part.currency, part.occurrence]),
    );
    const isLatest = keys.some((key) => !decidedLater.has(key));
    for (const key of keys) decidedLater.add(key);
    return isLatest;
  });
}
