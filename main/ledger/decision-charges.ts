import type { Day } from '../../shared/day.ts';
import { isSameMoney, type Money } from '../../shared/money.ts';
import { Problem } from '../../shared/problem.ts';
import { plainText } from './known-rows.ts';
import type { Ledger } from './open.ts';

/*
 * A decision remembers its charges by what they are, for ids go with an undone import. Each part is found
 * again as the same line of the same account; where the account came back under another name, or another
 * file tells the line otherwise, as the only one that fits.
 */

/** A bank may move a line by so many days when it writes it anew under the same id. */
const MOVED_DAYS = 5;

/** One charge as a decision keeps it. */
export interface ChargeContent {
  readonly id: number;
  readonly account: string;
  readonly day: Day;
  readonly text: string;
  readonly minor: number;
  readonly currency: string;
  readonly reference: string | null;
  /** 1 for the first of identical lines of an account and day; what is pending is counted apart from what is booked. */
  readonly occurrence: number;
  readonly pending: number;
}

/** What a decision keeps of this charge; a Problem where it is gone. */
export function contentOfCharge(db: Ledger, charge: number): ChargeContent {
  const content = db
    .prepare<[number], ChargeContent>(
      `SELECT charge.id, account.key AS account, charge.day, wording.text, charge.minor, charge.currency,
          charge.reference, charge.pending,
          (SELECT count(*) FROM charge twin
            WHERE twin.wording_id = charge.wording_id AND twin.day = charge.day AND twin.account_id = charge.account_id
              AND twin.minor = charge.minor AND twin.currency = charge.currency AND twin.pending = charge.pending
              AND twin.id <= charge.id) AS occurrence
        FROM charge JOIN wording ON wording.id = wording_id JOIN account ON account.id = account_id
        WHERE charge.id = ?`,
    )
    .get(charge);
  if (!content) throw new Problem({ id: 'problems.chargeGone' });
  return content;
}

/** One row of `decision_charge` of a decision that stands, and the charge it is now. */
export interface DecisionPart extends Omit<ChargeContent, 'id'> {
  readonly decision: number;
  readonly ordinal: number;
  readonly position: number;
  readonly charge: number | null;
}

/** A charge that a part may be. */
interface Candidate extends Money {
  readonly decision: number;
  readonly ordinal: number;
  readonly charge: number;
  readonly account: string;
  readonly text: string;
  readonly reference: string | null;
  readonly pending: number;
}

const STANDING = `decision_charge part
  JOIN decision ON decision.id = part.decision_id JOIN deed ON deed.id = decision.deed_id AND deed.undone = 0`;

const PARTS = `
  SELECT part.decision_id AS decision, part.ordinal, part.position, part.account_key AS account, part.day, part.text,
    part.minor, part.currency, part.reference, part.occurrence, NULL AS charge,
    part.ordinal IN (SELECT value FROM json_each(decision.facts, '$.pending')) AS pending
  FROM ${STANDING} ORDER BY part.decision_id, part.ordinal`;

const CANDIDATE = `part.decision_id AS decision, part.ordinal, charge.id AS charge, account.key AS account,
  wording.text, charge.minor, charge.currency, charge.reference, charge.pending`;

/** Charges of the same text and day, in any account. CROSS JOIN: the few parts lead, the indexes answer. */
const SAME_TEXT = `
  SELECT ${CANDIDATE} FROM ${STANDING}
    CROSS JOIN wording ON wording.text = part.text
    CROSS JOIN charge ON charge.wording_id = wording.id AND charge.day = part.day
    JOIN account ON account.id = charge.account_id
  ORDER BY charge.id`;

/** What the account has on that day, and within days where the bank's own id is the same. */
const SAME_ACCOUNT = `
  SELECT ${CANDIDATE} FROM json_each(?) AS wanted
    CROSS JOIN decision_charge part ON part.decision_id = wanted.value ->> 0 AND part.ordinal = wanted.value ->> 1
    CROSS JOIN account ON account.key = part.account_key
    CROSS JOIN charge INDEXED BY charge_by_account_and_day ON charge.account_id = account.id
      AND charge.day BETWEEN iif(part.reference IS NULL, part.day, date(part.day, '-${MOVED_DAYS} days'))
        AND iif(part.reference IS NULL, part.day, date(part.day, '+${MOVED_DAYS} days'))
    JOIN wording ON wording.id = charge.wording_id
  WHERE charge.day = part.day OR charge.reference = part.reference
  ORDER BY charge.id`;

/** All parts of the decisions that stand, by decision and ordinal; which charges they are is not asked. */
export function standingParts(db: Ledger): DecisionPart[] {
  return db.prepare<[], DecisionPart>(PARTS).all();
}

/** All parts of the decisions that stand, by decision and ordinal, each with the charge it is now. */
export function resolveParts(db: Ledger): DecisionPart[] {
  const parts = standingParts(db);
  if (parts.length === 0) return [];
  const found = new Map<DecisionPart, number>();
  const sameText = candidatesOf(parts, db.prepare<[], Candidate>(SAME_TEXT).all());
  for (const part of parts) {
    const own = sameText(part).filter(({ account }) => account === part.account);
    const line = own[part.occurrence - 1];
    if (line) found.set(part, line.charge);
  }
  const open = parts.filter((part) => !found.has(part));
  if (open.length > 0) resolveOthers(db, open, sameText, found);
  return parts.map((part) => ({ ...part, charge: found.get(part) ?? null }));
}

function resolveOthers(
  db: Ledger,
  open: readonly DecisionPart[],
  sameText: (part: DecisionPart) => readonly Candidate[],
  found: Map<DecisionPart, number>,
): void {
  const wanted = JSON.stringify(open.map(({ decision, ordinal }) => [decision, ordinal]));
  const sameAccount = candidatesOf(open, db.prepare<[string], Candidate>(SAME_ACCOUNT).all(wanted));
  /** By decision: two parts are never one charge. */
  const taken = new Set([...found].map(([{ decision }, charge]) => `${decision} ${charge}`));
  const isLeft = ({ decision, charge }: Candidate): boolean => !taken.has(`${decision} ${charge}`);
  const keep = (part: DecisionPart, line: Candidate): void => {
    found.set(part, line.charge);
    taken.add(`${part.decision} ${line.charge}`);
  };
  for (const part of open) {
    const line = lineRetold(part, sameAccount(part));
    if (line && isLeft(line)) keep(part, line);
  }

  // What a decision means for certain is not given to another by way of guessing.
  const claimed = new Set(found.values());
  const isFree = (line: Candidate): boolean => isLeft(line) && !claimed.has(line.charge);
  const lost = open.filter((part) => !found.has(part));
  const alike = Map.groupBy(lost, alikeKey);
  for (const part of lost) {
    const left = alike.get(alikeKey(part))?.length ?? 0;
    alike.get(alikeKey(part))?.shift();
    const free = sameAccount(part).filter(isFree);
    const [words] = inSameWords(part, free);
    // The only line of this amount, or the only two where two are looked for.
    const only = free.length <= left ? free[0] : undefined;
    const line = words ?? only ?? lineElsewhere(part, sameText(part), isFree);
    if (line) keep(part, line);
  }
}

/** The file came back under another name: the only account where such a line is. */
function lineElsewhere(
  part: DecisionPart,
  candidates: readonly Candidate[],
  isFree: (candidate: Candidate) => boolean,
): Candidate | undefined {
  const lines = [...Map.groupBy(candidates, ({ account }) => account).values()].flatMap(
    (group) => group[part.occurrence - 1] ?? [],
  );
  const free = lines.filter(isFree);
  return free.length === 1 ? free[0] : undefined;
}

/** Another file tells the line otherwise: the same id of the bank, else the same words in other letters. */
function lineRetold(part: DecisionPart, candidates: readonly Candidate[]): Candidate | undefined {
  const same = candidates.find(({ reference }) => reference !== null && reference === part.reference);
  return same ?? inSameWords(part, candidates)[part.occurrence - 1];
}

function inSameWords({ text }: DecisionPart, candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter((line) => plainText(line.text) === plainText(text));
}

/** Equal for parts of one decision that only their words tell apart. */
function alikeKey({ decision, account, day, minor, currency }: DecisionPart): string {
  return JSON.stringify([decision, account, day, minor, currency]);
}

/** By part; only those of its amount, and pending as it was: an authorisation and its booking are two lines. */
function candidatesOf(
  parts: readonly DecisionPart[],
  candidates: readonly Candidate[],
): (part: DecisionPart) => readonly Candidate[] {
  const byPart = Map.groupBy(candidates, ({ decision, ordinal }) => `${decision} ${ordinal}`);
  const fitting = new Map(
    parts.map((part) => {
      const list = byPart.get(`${part.decision} ${part.ordinal}`) ?? [];
      return [part, list.filter((line) => isSameMoney(line, part) && line.pending === part.pending)];
    }),
  );
  return (part) => fitting.get(part) ?? [];
}
