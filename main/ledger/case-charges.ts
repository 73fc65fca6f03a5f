import type { CaseCharge } from '../../shared/case/claim.ts';
import type { PlacedCharge } from '../../shared/contract/timeline.ts';
import { Problem } from '../../shared/problem.ts';
import { type ChargeContent, CONTENT_COLUMNS, linkParts, type Part } from './linked-charges.ts';
import type { Ledger } from './open.ts';

/*
 * The lines of statements that cases are about, by content, and which charges they are at the moment.
 */

export const CASE_ROLES = ['owed', 'claimed', 'credit', 'refused'] as const;
export type CaseRole = (typeof CASE_ROLES)[number];

/** One line that a case is about. */
export interface CasePart {
  readonly role: CaseRole;
  readonly charge: CaseCharge;
  /** Of `credit`: how much of it the case took, in the credit's currency; else null. */
  readonly taken: number | null;
}

interface ContentRow extends ChargeContent {
  readonly id: number;
  readonly name: string;
  readonly posted: string | null;
  readonly original_minor: number | null;
  readonly original_currency: string | null;
}

/** Those of these charges that are there, as a case keeps them. */
export function caseChargesOf(db: Ledger, ids: readonly number[]): Map<number, CaseCharge> {
  const rows = db
    .prepare<[string], ContentRow>(
      `SELECT charge.id, account.name, charge.posted, charge.original_minor, charge.original_currency, ${CONTENT_COLUMNS}
        FROM charge JOIN wording ON wording.id = wording_id JOIN account ON account.id = account_id
        WHERE charge.id IN (SELECT value FROM json_each(?))`,
    )
    .all(JSON.stringify(ids));
  return new Map(rows.map((row) => [row.id, asCaseCharge(row)]));
}

/** A charge as a case keeps it; a Problem where it is gone. */
export function caseChargeOf(db: Ledger, id: number): CaseCharge {
  const charge = caseChargesOf(db, [id]).get(id);
  if (!charge) throw new Problem({ id: 'problems.chargeGone' });
  return charge;
}

function asCaseCharge(row: ContentRow): CaseCharge {
  const { account: key, name, day, posted, text, minor, currency, reference, occurrence, pending } = row;
  const { original_minor: original, original_currency: originally } = row;
  return {
    account: { key, name },
    day,
    posted,
    description: text,
    amount: { minor, currency },
    original: original === null || originally === null ? null : { minor: original, currency: originally },
    reference,
    occurrence,
    pending: pending === 1,
  };
}

/** Writes what a case is about in the place of what it was about, and finds the charges. */
export function writeCaseCharges(db: Ledger, id: number, parts: readonly CasePart[]): void {
  db.prepare('DELETE FROM case_charge WHERE case_id = ?').run(id);
  const add = db.prepare(
    `INSERT INTO case_charge (case_id, ordinal, role, account_key, day, text, minor, currency, reference,
        occurrence, pending, taken_minor)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  parts.forEach(({ role, charge, taken }, ordinal) => {
    // What was entered by hand is on no statement that we know.
    if (!charge.account) return;
    const { account, day, description, amount, reference, occurrence, pending } = charge;
    add.run(
      id,
      ordinal,
      role,
      account.key,
      day,
      description,
      amount.minor,
      amount.currency,
      reference,
      occurrence,
      pending ? 1 : 0,
      taken,
    );
  });
  linkThese(db, storedParts(db, 'part.case_id = ?', id));
}

/** The cases with a line that this import shows and no other; the latest first. What a person refused counts not. */
export function casesOnlyIn(db: Ledger, id: number): number[] {
  return db
    .prepare<[{ id: number }], number>(
      `SELECT DISTINCT part.case_id FROM sighting
        JOIN case_charge part ON part.charge_id = sighting.charge_id AND part.role <> 'refused'
        WHERE sighting.import_id = :id AND NOT EXISTS (
          SELECT 1 FROM sighting other WHERE other.charge_id = sighting.charge_id AND other.import_id <> :id)
        ORDER BY part.case_id DESC`,
    )
    .pluck()
    .all({ id });
}

interface StoredPart extends Part {
  readonly ordinal: number;
  readonly charge: number | null;
}

function storedParts(db: Ledger, where: string, ...values: readonly number[]): StoredPart[] {
  return db
    .prepare<number[], StoredPart>(
      `SELECT part.case_id AS owner, part.ordinal, part.account_key AS account, part.day, part.text, part.minor,
          part.currency, part.reference, part.occurrence, part.pending, part.charge_id AS charge
        FROM case_charge part WHERE ${where} ORDER BY part.case_id, part.ordinal`,
    )
    .all(...values);
}

/** Without a charge, or with one that fits but is not told as the case remembers it: a better one may have come. */
const LOOSE = `part.charge_id IS NULL OR NOT EXISTS (
  SELECT 1 FROM charge JOIN wording ON wording.id = charge.wording_id JOIN account ON account.id = charge.account_id
    WHERE charge.id = part.charge_id AND account.key = part.account_key AND wording.text = part.text
      AND charge.day = part.day)`;

/**
 * After charges came or went: finds those that cases miss, or found only nearly. Answers the cases of which a
 * line is another one now.
 */
export function linkCases(db: Ledger): number[] {
  // With all lines of their cases: no two of them are the same charge.
  const where = `part.case_id IN (SELECT part.case_id FROM case_charge part WHERE ${LOOSE})`;
  return db.transaction(() => linkThese(db, storedParts(db, where))).immediate();
}

function linkThese(db: Ledger, parts: readonly StoredPart[]): number[] {
  const found = linkParts(db, parts);
  const write = db.prepare('UPDATE case_charge SET charge_id = ? WHERE case_id = ? AND ordinal = ?');
  const changed = new Set<number>();
  for (const part of parts) {
    const charge = found.get(part) ?? null;
    if (charge === part.charge) continue;
    write.run(charge, part.owner, part.ordinal);
    changed.add(part.owner);
  }
  return [...changed];
}

interface LinkRow {
  readonly ordinal: number;
  readonly id: number;
  readonly day: string;
}

/** By place in the list that was written: which charge the line is now; what is missing is not there. */
export function linksOf(db: Ledger, id: number): Map<number, PlacedCharge> {
  const rows = db
    .prepare<[number], LinkRow>(
      `SELECT ordinal, charge.id, charge.day FROM case_charge JOIN charge ON charge.id = charge_id
        WHERE case_id = ?`,
    )
    .all(id);
  return new Map(rows.map(({ ordinal, ...place }) => [ordinal, place]));
}

/** The case that claims one of these charges, an open one before others, the latest first; null for none. */
export function caseClaiming(
  db: Ledger,
  charges: readonly number[],
): { readonly id: number; readonly open: boolean } | null {
  const row = db
    .prepare<[string], { id: number; standing: string }>(
      `SELECT case_file.id, standing FROM case_charge JOIN case_file ON case_file.id = case_id
        WHERE charge_id IN (SELECT value FROM json_each(?)) AND role = 'claimed'
        ORDER BY standing = 'open' DESC, case_file.id DESC LIMIT 1`,
    )
    .get(JSON.stringify(charges));
  return row ? { id: row.id, open: row.standing === 'open' } : null;
}

/** Those of these charges that an open case claims, or counts as owed. */
export function takenByCases(db: Ledger, charges: readonly number[]): Set<number> {
  const taken = db
    .prepare<[string], number>(
      `SELECT charge_id FROM case_charge JOIN case_file ON case_file.id = case_id AND standing = 'open'
        WHERE charge_id IN (SELECT value FROM json_each(?)) AND role IN ('owed', 'claimed')`,
    )
    .pluck()
    .all(JSON.stringify(charges));
  return new Set(taken);
}

/** An open case that counts one of these charges as owed; the latest, null for none. */
export function caseOwing(db: Ledger, charges: readonly number[]): number | null {
  const owing = db
    .prepare<[string], number>(
      `SELECT case_id FROM case_charge JOIN case_file ON case_file.id = case_id AND standing = 'open'
        WHERE charge_id IN (SELECT value FROM json_each(?)) AND role = 'owed' ORDER BY case_id DESC LIMIT 1`,
    )
    .pluck()
    .get(JSON.stringify(charges));
  return owing ?? null;
}

/** Another open case that claims a charge which this one, open too, claims; the latest, null for none. */
export function caseBeside(db: Ledger, id: number): number | null {
  const beside = db
    .prepare<[number], number>(
      `SELECT other.case_id FROM case_charge own
        JOIN case_charge other ON other.charge_id = own.charge_id AND other.role = 'claimed'
          AND other.case_id <> own.case_id
        JOIN case_file file ON file.id = own.case_id AND file.standing = 'open'
        JOIN case_file beside ON beside.id = other.case_id AND beside.standing = 'open'
        WHERE own.case_id = ? AND own.role = 'claimed' ORDER BY other.case_id DESC LIMIT 1`,
    )
    .pluck()
    .get(id);
  return beside ?? null;
}

/** By claimed charge: the credits that its cases, or this one, took, or that the person said are none of theirs. */
export function creditsOfCases(db: Ledger, id?: number): Map<number, number[]> {
  const rows = db
    .prepare<number[], { claimed: number; credit: number }>(
      `SELECT claimed.charge_id AS claimed, credit.charge_id AS credit
        FROM case_charge credit JOIN case_charge claimed ON claimed.case_id = credit.case_id
          AND claimed.role = 'claimed' AND claimed.charge_id IS NOT NULL
        WHERE credit.role IN ('credit', 'refused') AND credit.charge_id IS NOT NULL
          AND ${id === undefined ? 'TRUE' : 'credit.case_id = ?'}
        ORDER BY claimed.charge_id, credit.charge_id`,
    )
    .all(...(id === undefined ? [] : [id]));
  const credits = new Map<number, number[]>();
  for (const { claimed, credit } of rows) credits.set(claimed, [...(credits.get(claimed) ?? []), credit]);
  return credits;
}

/** The charges that these are at the moment; what was entered by hand, or is not there, is left out. */
export function chargesOf(db: Ledger, charges: readonly CaseCharge[]): number[] {
  const parts = charges.flatMap(
    ({ account, day, description, amount, reference, occurrence, pending }): Part[] =>
      account === null
        ? []
        : [
            {
              owner: 0,
              account: account.key,
              day,
              text: description,
              ...amount,
              reference,
              occurrence,
              pending: pending ? 1 : 0,
            },
          ],
  );
  return [...linkParts(db, parts).values()];
}
