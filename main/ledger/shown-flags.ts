import type { Flag, FlagSummary, PlacedCharge, TimelineRow } from '../../shared/contract.ts';
import type { Day } from '../../shared/day.ts';
import type { FlagKind, FlagStatus, FlagStrength } from '../../shared/flag.ts';
import type { Money } from '../../shared/money.ts';
import type { Decision, MineReason, Verdict } from '../../shared/review.ts';
import type { Said } from '../../shared/said.ts';
import { asTimelineRow, CHARGE_COLUMNS, CHARGE_TABLES, type ChargeRow } from './charges.ts';
import type { Ledger } from './open.ts';
import { readReasons, readSayings } from './said-json.ts';

interface FlagRow {
  readonly id: number;
  readonly kind: FlagKind;
  readonly strength: FlagStrength;
  readonly score: number;
  readonly status: FlagStatus;
  readonly merchant: string;
  readonly amount_minor: number;
  readonly amount_currency: string;
  readonly recoverable_minor: number;
  readonly recoverable_currency: string;
  readonly reasons: string;
  readonly news: string;
  readonly decision_id: number | null;
  readonly deed_id: number | null;
  readonly at: string | null;
  readonly verdict: Verdict | null;
  readonly why: MineReason | null;
  readonly note: string | null;
  readonly until: Day | null;
}

const FLAGS = `
  SELECT flag.*, decision.deed_id, deed.at, decision.verdict, decision.why, decision.note, decision.until
  FROM flag LEFT JOIN decision ON decision.id = flag.decision_id LEFT JOIN deed ON deed.id = decision.deed_id`;

/** All flags: likely before possible, what is settled last, then by certainty. */
export function listFlags(db: Ledger, today: Day): FlagSummary[] {
  return summaries(db, today, 'TRUE', []);
}

/** The flags of this kind at this merchant. */
export function flagsAlike(db: Ledger, { kind, merchant }: Flag, today: Day): FlagSummary[] {
  return summaries(db, today, 'flag.kind = ? AND flag.merchant = ?', [kind, merchant]);
}

function summaries(db: Ledger, today: Day, where: string, values: readonly string[]): FlagSummary[] {
  const members = membersByFlag(db, where, values);
  return db
    .prepare<string[], FlagRow>(
      `${FLAGS} WHERE ${where} ORDER BY strength, status = 'refunded', score DESC, flag.id`,
    )
    .all(...values)
    .map((row) => {
      const parts = members.get(row.id) ?? [];
      const decision = decisionOf(row);
      const news = newsOf(row, decision, today);
      return {
        ...factsOf(row),
        charges: parts.filter(({ position }) => position > 0).map(placeOf),
        refunds: parts.filter(({ position }) => position === 0).map(placeOf),
        decision,
        news,
        waits: isOpen(row) && (decision === null || news.length > 0),
      };
    });
}

function factsOf(row: FlagRow): Omit<FlagSummary, 'charges' | 'refunds' | 'decision' | 'news' | 'waits'> {
  return {
    id: row.id,
    kind: row.kind,
    strength: row.strength,
    status: row.status,
    score: row.score,
    merchant: row.merchant,
    amount: { minor: row.amount_minor, currency: row.amount_currency },
    recoverable: { minor: row.recoverable_minor, currency: row.recoverable_currency },
  };
}

function isOpen({ status }: FlagRow): boolean {
  return status === 'open' || status === 'pending';
}

function decisionOf({ decision_id: id, deed_id: deed, at, verdict, ...row }: FlagRow): Decision | null {
  if (id === null || deed === null || at === null || verdict === null) return null;
  return { id, deed, at, verdict, why: row.why, note: row.note ?? '', until: row.until };
}

/** Most flags have no news, and lists are long. */
const NONE = '[]';

/** What arrived, and that the day came: this is asked anew each time, for a window stays open over midnight. */
function newsOf(row: FlagRow, decision: Decision | null, today: Day): Said[] {
  const news = row.news === NONE ? [] : readSayings(row.news);
  const until = decision?.until ?? null;
  if (until === null || until > today || !isOpen(row)) return news;
  return [...news, { id: 'review.news.dayCame', values: { day: { day: until } } }];
}

interface Member extends PlacedCharge {
  readonly flag_id: number;
  readonly position: number;
}

function membersByFlag(db: Ledger, where: string, values: readonly string[]): Map<number, Member[]> {
  const rows = db
    .prepare<string[], Member>(
      `SELECT flag_id, position, charge.id, charge.day
        FROM flag_charge JOIN charge ON charge.id = charge_id JOIN flag ON flag.id = flag_id
        WHERE ${where} ORDER BY flag_id, position, charge.day, charge.id`,
    )
    .all(...values);
  return Map.groupBy(rows, ({ flag_id }) => flag_id);
}

function placeOf({ id, day }: Member): PlacedCharge {
  return { id, day };
}

/** One flag whole; null where there is none of this id (any more). */
export function flagById(db: Ledger, id: number, today: Day): Flag | null {
  const row = db.prepare<[number], FlagRow>(`${FLAGS} WHERE flag.id = ?`).get(id);
  if (!row) return null;
  const positions = positionsIn(db, id);
  const members = db
    .prepare<[number], ChargeRow>(
      `SELECT ${CHARGE_COLUMNS} FROM ${CHARGE_TABLES}
        WHERE charge.id IN (SELECT charge_id FROM flag_charge WHERE flag_id = ?)
        ORDER BY charge.day, charge.id`,
    )
    .all(id)
    .map(asTimelineRow);
  const positionOf = (charge: TimelineRow): number => positions.get(charge.id) ?? 0;
  const decision = decisionOf(row);
  return {
    ...factsOf(row),
    reasons: readReasons(row.reasons),
    charges: members
      .filter((charge) => positionOf(charge) > 0)
      .toSorted((one, other) => positionOf(one) - positionOf(other)),
    refunds: members.filter((charge) => positionOf(charge) === 0),
    decision,
    news: newsOf(row, decision, today),
  };
}

function positionsIn(db: Ledger, flag: number): Map<number, number> {
  const parts = db
    .prepare<[number], { id: number; position: number }>(
      'SELECT charge_id AS id, position FROM flag_charge WHERE flag_id = ?',
    )
    .all(flag);
  return new Map(parts.map(({ id, position }) => [id, position]));
}

/** By flag: what its charges but the first took, positive, in the currency in which it is told what is to get back. */
export function moneyOfExtras(db: Ledger): Map<number, Money> {
  const rows = db
    .prepare<[], Money & { id: number }>(
      `SELECT flag.id, flag.recoverable_currency AS currency, sum(-charge.minor) AS minor
        FROM flag JOIN flag_charge part ON part.flag_id = flag.id AND part.position > 1
          JOIN charge ON charge.id = part.charge_id AND charge.currency = flag.recoverable_currency
        GROUP BY flag.id`,
    )
    .all();
  return new Map(rows.map(({ id, ...money }) => [id, money]));
}
