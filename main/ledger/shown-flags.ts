import type { Flag, FlagSummary } from '../../shared/contract/review.ts';
import type { PlacedCharge, TimelineRow } from '../../shared/contract/timeline.ts';
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
  readonly case_id: number | null;
}

/** A flag in a list, but for what only the rules of disputes tell. */
export type ListedFlag = Omit<FlagSummary, 'limit'>;

/** The latest case that claims a charge of it; else the one that its decision opened, which may claim others by now. */
const CASE = `coalesce(
  (SELECT max(case_id) FROM flag_charge part
    JOIN case_charge ON case_charge.charge_id = part.charge_id AND role = 'claimed'
    WHERE part.flag_id = flag.id AND part.position > 0),
  (SELECT max(id) FROM case_file WHERE case_file.decision_id = flag.decision_id AND standing <> 'void'))`;

const FLAGS = `
  SELECT flag.*, decision.deed_id, deed.at, decision.verdict, decision.why, decision.note, decision.until,
    ${CASE} AS case_id
  FROM flag LEFT JOIN decision ON decision.id = flag.decision_id LEFT JOIN deed ON deed.id = decision.deed_id`;

/** All flags: likely before possible, what is settled last, then by certainty. */
export function listFlags(db: Ledger, today: Day): ListedFlag[] {
  return summaries(db, today, 'TRUE', []);
}

/** The flags of this kind at this merchant. */
export function flagsAlike(db: Ledger, { kind, merchant }: Flag, today: Day): ListedFlag[] {
  return summaries(db, today, 'flag.kind = ? AND flag.merchant = ?', [kind, merchant]);
}

function summaries(db: Ledger, today: Day, where: string, values: readonly string[]): ListedFlag[] {
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
        case: row.case_id,
      };
    });
}

function factsOf(
  row: FlagRow,
): Omit<ListedFlag, 'charges' | 'refunds' | 'decision' | 'news' | 'waits' | 'case'> {
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
    case: row.case_id,
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

/** A charge that may be claimed, as far as limits count from it. */
export interface LimitedCharge {
  readonly flag: number;
  readonly account: number;
  readonly day: Day;
  readonly posted: Day | null;
  /** The bank's own text. */
  readonly description: string;
  readonly pending: boolean;
}

/** By flag: what of it is not owed, oldest first; the first of a double charge, and of a price step, is owed. */
export function chargesNotOwed(db: Ledger): Map<number, LimitedCharge[]> {
  const rows = db
    .prepare<[], Omit<LimitedCharge, 'pending'> & { pending: number }>(
      `SELECT flag.id AS flag, charge.account_id AS account, charge.day, charge.posted, charge.pending,
          wording.text AS description
        FROM flag JOIN flag_charge part ON part.flag_id = flag.id
            AND part.position > iif(flag.kind IN ('double-charge', 'price-step'), 1, 0)
          JOIN charge ON charge.id = part.charge_id JOIN wording ON wording.id = charge.wording_id
        ORDER BY flag.id, charge.day, charge.id`,
    )
    .all()
    .map((row) => ({ ...row, pending: row.pending === 1 }));
  return Map.groupBy(rows, ({ flag }) => flag);
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

/** Flags that the person claims and that have no case, or a void one. */
export function claimedWithoutCase(
  db: Ledger,
): { readonly flag: number; readonly decision: number; readonly at: string }[] {
  return db
    .prepare<[], { flag: number; decision: number; at: string }>(
      `SELECT flag.id AS flag, decision.id AS decision, deed.at
        FROM flag JOIN decision ON decision.id = flag.decision_id AND decision.verdict = 'claimed'
          JOIN deed ON deed.id = decision.deed_id
        WHERE ${CASE} IS NULL
        ORDER BY flag.id`,
    )
    .all();
}

/** The flags on which these decisions stand. */
export function flagsDecidedBy(db: Ledger, decisions: readonly number[]): number[] {
  return db
    .prepare<[string], number>(
      'SELECT id FROM flag WHERE decision_id IN (SELECT value FROM json_each(?)) ORDER BY id',
    )
    .pluck()
    .all(JSON.stringify(decisions));
}

/** The flags over any of these charges. */
export function flagsOver(db: Ledger, charges: readonly number[]): number[] {
  return db
    .prepare<[string], number>(
      `SELECT DISTINCT flag_id FROM flag_charge
        WHERE charge_id IN (SELECT value FROM json_each(?)) AND position > 0 ORDER BY flag_id`,
    )
    .pluck()
    .all(JSON.stringify(charges));
}
