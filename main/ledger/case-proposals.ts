import type { Day } from '../../shared/day.ts';
import type { Money } from '../../shared/money.ts';
import type { Said } from '../../shared/said.ts';
import type { Ledger } from './open.ts';
import { readSayings } from './said-json.ts';

/** A credit that may be money of an open case. */
export interface CreditCandidate {
  readonly case: number;
  readonly charge: number;
  /** It is told by the same merchant as the claim, by whatever name. */
  readonly sameMerchant: boolean;
  /** What of it no case took yet, in its own currency. */
  readonly left: number;
}

/** Booked money that came in; the payment of a card's own bill and interest are nobody's refund. */
const IS_CREDIT = "charge.minor > 0 AND charge.pending = 0 AND charge.kind NOT IN ('payment', 'interest')";

/** What neither this case has taken nor refused, nor others have taken as a whole. */
const IS_FREE = `
  NOT EXISTS (SELECT 1 FROM case_charge own
    WHERE own.charge_id = charge.id AND own.role IN ('credit', 'refused') AND own.case_id = case_file.id)`;

const LEFT = `charge.minor - coalesce((SELECT sum(taken_minor) FROM case_charge taken
  WHERE taken.charge_id = charge.id AND taken.role = 'credit'), 0)`;

const COLUMNS = `case_file.id AS "case", charge.id AS charge, ${LEFT} AS left`;

/** The cases lead, and the indexes answer. */
const OF_CASES = `
  SELECT ${COLUMNS}, 1 AS sameMerchant FROM json_each(?) AS wanted
    CROSS JOIN case_file ON case_file.id = wanted.value AND case_file.standing = 'open'
    CROSS JOIN case_merchant ON case_merchant.case_id = case_file.id
    CROSS JOIN merchant own ON own.key = case_merchant.key
    CROSS JOIN merchant kin ON kin.id IN (SELECT own.id UNION SELECT id FROM merchant WHERE family = own.family)
    CROSS JOIN wording ON wording.merchant_id = kin.id
    CROSS JOIN charge ON charge.wording_id = wording.id AND charge.day >= case_file.since
  WHERE ${IS_CREDIT} AND ${IS_FREE}
  UNION ALL
  SELECT ${COLUMNS}, 0 AS sameMerchant FROM json_each(?) AS wanted
    CROSS JOIN case_file ON case_file.id = wanted.value AND case_file.standing = 'open'
    CROSS JOIN case_amount ON case_amount.case_id = case_file.id
    CROSS JOIN charge INDEXED BY charge_credit ON charge.minor = case_amount.minor AND charge.currency = case_amount.currency
      AND charge.day >= case_file.since
  WHERE ${IS_CREDIT} AND ${IS_FREE}`;

/** The credits lead. */
const OF_CREDITS = `
  SELECT ${COLUMNS}, 1 AS sameMerchant FROM json_each(?) AS wanted
    CROSS JOIN charge ON charge.id = wanted.value
    CROSS JOIN wording ON wording.id = charge.wording_id
    CROSS JOIN merchant own ON own.id = wording.merchant_id
    CROSS JOIN merchant kin ON kin.id IN (SELECT own.id UNION SELECT id FROM merchant WHERE family = own.family)
    CROSS JOIN case_merchant ON case_merchant.key = kin.key
    CROSS JOIN case_file ON case_file.id = case_merchant.case_id AND case_file.standing = 'open'
      AND case_file.since <= charge.day
  WHERE ${IS_CREDIT} AND ${IS_FREE}
  UNION ALL
  SELECT ${COLUMNS}, 0 AS sameMerchant FROM json_each(?) AS wanted
    CROSS JOIN charge ON charge.id = wanted.value
    CROSS JOIN case_amount ON case_amount.minor = charge.minor AND case_amount.currency = charge.currency
    CROSS JOIN case_file ON case_file.id = case_amount.case_id AND case_file.standing = 'open'
      AND case_file.since <= charge.day
  WHERE ${IS_CREDIT} AND ${IS_FREE}`;

/** Credits that may be money of these cases, by merchant or by amount; each pair once. */
export function creditsForCases(db: Ledger, cases: readonly number[]): CreditCandidate[] {
  return candidates(db, OF_CASES, cases);
}

/** The open cases of which these credits may be money. */
export function casesForCredits(db: Ledger, credits: readonly number[]): CreditCandidate[] {
  return candidates(db, OF_CREDITS, credits);
}

function candidates(db: Ledger, sql: string, ids: readonly number[]): CreditCandidate[] {
  if (ids.length === 0) return [];
  const asked = JSON.stringify(ids);
  const rows = db
    .prepare<[string, string], Omit<CreditCandidate, 'sameMerchant'> & { sameMerchant: number }>(sql)
    .all(asked, asked);
  const pairs = new Map<string, CreditCandidate>();
  for (const { sameMerchant, ...row } of rows) {
    const key = `${row.case} ${row.charge}`;
    if (row.left > 0 && !pairs.has(key)) pairs.set(key, { ...row, sameMerchant: sameMerchant === 1 });
  }
  return [...pairs.values()];
}

/** Ids of the credits with a later id than this. */
export function creditsAfter(db: Ledger, id: number): number[] {
  return db
    .prepare<[number], number>(`SELECT id FROM charge WHERE charge.id > ? AND ${IS_CREDIT}`)
    .pluck()
    .all(id);
}

/** Credits that the case took (part of), as far as the ledger has them at the moment. */
export function creditsTakenBy(db: Ledger, id: number): number[] {
  return db
    .prepare<[number], number>(
      "SELECT charge_id FROM case_charge WHERE case_id = ? AND role = 'credit' AND charge_id IS NOT NULL",
    )
    .pluck()
    .all(id);
}

/** A credit of which cases together take more than there is in it. */
export interface OvertakenCredit {
  readonly day: Day;
  readonly amount: Money;
  /** How much too much, in its currency. */
  readonly tooMuch: number;
}

/** Of the credits that this case takes those of which it and others take too much, the worst first. */
export function overtakenCredits(db: Ledger, id: number): OvertakenCredit[] {
  return db
    .prepare<[number], Omit<OvertakenCredit, 'amount'> & Money>(
      `SELECT charge.day, charge.minor, charge.currency, sum(taken.taken_minor) - charge.minor AS tooMuch
        FROM charge JOIN case_charge taken ON taken.charge_id = charge.id AND taken.role = 'credit'
        WHERE charge.id IN (SELECT charge_id FROM case_charge WHERE case_id = ? AND role = 'credit')
        GROUP BY charge.id HAVING tooMuch > 0 ORDER BY tooMuch DESC`,
    )
    .all(id)
    .map(({ day, tooMuch, ...amount }) => ({ day, amount, tooMuch }));
}

/** A credit that is proposed for a case. */
export interface StoredProposal {
  readonly charge: number;
  readonly settles: Money;
  readonly reasons: readonly Said[];
}

/** Takes away what is proposed for these cases. */
export function dropProposalsFor(db: Ledger, cases: readonly number[]): void {
  db.prepare('DELETE FROM case_proposal WHERE case_id IN (SELECT value FROM json_each(?))').run(
    JSON.stringify(cases),
  );
}

/** Takes away where these credits are proposed. */
export function dropProposalsOf(db: Ledger, credits: readonly number[]): void {
  db.prepare('DELETE FROM case_proposal WHERE charge_id IN (SELECT value FROM json_each(?))').run(
    JSON.stringify(credits),
  );
}

/** Keeps credits as proposed for cases. */
export function keepProposals(
  db: Ledger,
  proposals: readonly (StoredProposal & { readonly case: number })[],
): void {
  const keep = db.prepare('INSERT OR REPLACE INTO case_proposal VALUES (?, ?, ?, ?, ?)');
  for (const { case: id, charge, settles, reasons } of proposals)
    keep.run(id, charge, settles.minor, settles.currency, JSON.stringify(reasons));
}

interface ProposalRow {
  readonly charge: number;
  readonly minor: number;
  readonly currency: string;
  readonly reasons: string;
}

/** What is proposed for a case, the oldest credit first. */
export function proposalsFor(db: Ledger, id: number): StoredProposal[] {
  return db
    .prepare<[number], ProposalRow>(
      `SELECT charge_id AS charge, settles_minor AS minor, settles_currency AS currency, reasons
        FROM case_proposal JOIN charge ON charge.id = charge_id WHERE case_id = ? ORDER BY charge.day, charge.id`,
    )
    .all(id)
    .map(({ charge, reasons, ...settles }) => ({ charge, settles, reasons: readSayings(reasons) }));
}

/** A credit that is proposed for a case, as its statement shows it. */
export interface ProposedCredit {
  readonly case: number;
  readonly charge: number;
  readonly day: Day;
  readonly amount: Money;
}

/** What is proposed for any case, or for this one, of charges with a later id than this; the oldest credit first. */
export function proposedCredits(
  db: Ledger,
  { after = 0, of = null }: { readonly after?: number; readonly of?: number | null } = {},
): ProposedCredit[] {
  return db
    .prepare<(number | null)[], Omit<ProposedCredit, 'amount'> & Money>(
      `SELECT case_id AS "case", charge_id AS charge, charge.day, charge.minor, charge.currency
        FROM case_proposal JOIN charge ON charge.id = charge_id
        WHERE charge_id > ? AND (? IS NULL OR case_id = ?) ORDER BY charge.day, charge.id`,
    )
    .all(after, of, of)
    .map(({ minor, currency, ...credit }) => ({ ...credit, amount: { minor, currency } }));
}
