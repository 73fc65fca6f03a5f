import type { Day } from '../../shared/day.ts';
import type { FlagKind, FlagStrength, FoundFlag } from '../../shared/flag.ts';
import type { Money } from '../../shared/money.ts';
import type { Said } from '../../shared/said.ts';
import type { FlagSnapshot } from './decisions.ts';
import { flagInserter, nextFlagId } from './flags.ts';
import type { Ledger } from './open.ts';

/** A flag that the search found, as far as decisions are held against it. */
export interface FlagToSettle {
  readonly id: number;
  readonly kind: FlagKind;
  readonly recoverable: Money;
  readonly lines: readonly (Money & {
    readonly charge: number;
    readonly position: number;
    readonly day: Day;
    readonly text: string;
    readonly pending: boolean;
  })[];
  readonly stored: Stored;
}

interface Stored {
  readonly decision_id: number | null;
  readonly news: string;
  readonly strength: FlagStrength;
  readonly score: number;
  readonly reasons: string;
}

interface FlagRow extends Stored {
  readonly id: number;
  readonly kind: FlagKind;
  readonly recoverable_minor: number;
  readonly recoverable_currency: string;
}

interface LineRow extends Money {
  readonly flag: number;
  readonly charge: number;
  readonly position: number;
  readonly day: Day;
  readonly text: string;
  readonly pending: number;
}

const TOUCHED = `
  SELECT part.flag_id FROM json_each(?) AS decided
    CROSS JOIN flag_charge part ON part.charge_id = decided.value AND part.position > 0
  UNION SELECT id FROM flag WHERE decision_id IS NOT NULL OR kind = 'parallel-subscriptions'`;

/** The flags on which a decision may stand: over charges that were ever decided, or over plans that go on. */
export function decidedAndTouched(
  db: Ledger,
  decisions: readonly { readonly charges: readonly { readonly charge: number | null }[] }[],
): FlagToSettle[] {
  const charges = new Set(
    decisions.flatMap((decision) => decision.charges.flatMap(({ charge }) => charge ?? [])),
  );
  const touched = db
    .prepare<[string], number>(TOUCHED)
    .pluck()
    .all(JSON.stringify([...charges]));
  const flags = JSON.stringify(touched);
  const rows = db
    .prepare<[string], LineRow>(
      `SELECT part.flag_id AS flag, part.position, charge.id AS charge, charge.day, charge.minor, charge.currency,
          charge.pending, wording.text
        FROM flag_charge part JOIN charge ON charge.id = part.charge_id JOIN wording ON wording.id = charge.wording_id
        WHERE part.flag_id IN (SELECT value FROM json_each(?)) ORDER BY part.flag_id, part.position, charge.day, charge.id`,
    )
    .all(flags);
  const lines = Map.groupBy(rows, ({ flag }) => flag);
  return db
    .prepare<[string], FlagRow>(
      `SELECT id, kind, recoverable_minor, recoverable_currency, decision_id, news, strength, score, reasons
        FROM flag WHERE kept = 0 AND id IN (SELECT value FROM json_each(?))`,
    )
    .all(flags)
    .map(({ id, kind, recoverable_minor: minor, recoverable_currency: currency, ...stored }) => ({
      id,
      kind,
      recoverable: { minor, currency },
      lines: (lines.get(id) ?? []).map(({ flag: _flag, pending, ...line }) => ({
        ...line,
        pending: pending === 1,
      })),
      stored,
    }));
}

/** Writes how a decision stands on a flag, where that differs from what is stored. */
export function writeStanding(
  db: Ledger,
  { id, stored }: FlagToSettle,
  standing: {
    readonly decision: number | null;
    readonly news: readonly Said[];
    /** Shown in place of what the search says now. */
    readonly shown: Pick<FlagSnapshot, 'strength' | 'score' | 'reasons'> | null;
  },
): void {
  const next: Stored = {
    ...stored,
    ...(standing.shown && {
      strength: standing.shown.strength,
      score: standing.shown.score,
      reasons: JSON.stringify(standing.shown.reasons),
    }),
    decision_id: standing.decision,
    news: JSON.stringify(standing.news),
  };
  if (JSON.stringify(next) === JSON.stringify(stored)) return;
  db.prepare(
    'UPDATE flag SET decision_id = ?, news = ?, strength = ?, score = ?, reasons = ? WHERE id = ?',
  ).run(next.decision_id, next.news, next.strength, next.score, next.reasons, id);
}

/** Makes these the flags that stay although nothing finds them; one that stayed before keeps its id. */
export function keepFlags(
  db: Ledger,
  kept: readonly { readonly decision: number; readonly flag: FoundFlag }[],
): void {
  const before = new Map(
    db
      .prepare<[], { id: number; decision: number | null; told: string }>(
        `SELECT id, decision_id AS decision, json_array(status,
            (SELECT json_group_array(charge_id) FROM (SELECT charge_id FROM flag_charge
              WHERE flag_id = flag.id ORDER BY charge_id))) AS told
          FROM flag WHERE kept = 1`,
      )
      .all()
      .map((row) => [row.decision, row]),
  );
  const insert = flagInserter(db);
  for (const { decision, flag } of kept) {
    const old = before.get(decision);
    before.delete(decision);
    const charges = [...flag.charges, ...flag.refunds].toSorted((one, other) => one - other);
    if (old?.told === JSON.stringify([flag.status, charges])) continue;
    const id = old?.id ?? nextFlagId(db);
    db.prepare('DELETE FROM flag WHERE id = ?').run(id);
    insert(id, flag, decision);
  }
  const drop = db.prepare('DELETE FROM flag WHERE id = ?');
  for (const { id } of before.values()) drop.run(id);
}
