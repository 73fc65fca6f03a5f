import type { Ledger } from './open.ts';

/** What a ledger holds by content, so that two can be compared in which the same things have other ids. */
export interface Contents {
  readonly charges: Iterable<string>;
  readonly decisions: Iterable<string>;
  readonly events: Iterable<string>;
  readonly attachments: Iterable<string>;
}

/** Reads it one after the other; a ledger of an earlier version has none of what it has no table for. */
export function contentsOf(db: Ledger): Contents {
  const tables = new Set(
    db.prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all(),
  );
  const texts = (needed: string, sql: string): Iterable<string> =>
    tables.has(needed) ? db.prepare<[], string>(sql).pluck().iterate() : [];
  return {
    charges: texts('charge', CHARGES),
    decisions: texts('decision', DECISIONS),
    events: texts('case_event', EVENTS),
    attachments: texts('attachment', 'SELECT sha256 FROM attachment'),
  };
}

const CHARGES = `SELECT json_array(account.key, day, wording.text, minor, charge.currency, reference)
  FROM charge JOIN wording ON wording.id = wording_id JOIN account ON account.id = account_id`;

const DECISIONS = `SELECT json_array(verdict, why, note, until, flag) FROM decision
  WHERE deed_id IN (SELECT id FROM deed WHERE undone = 0)`;

const EVENTS = 'SELECT json_array(case_id, ordinal, body) FROM case_event';
