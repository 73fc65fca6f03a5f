import type { Day } from '../../shared/day.ts';
import { isSameMoney, type Money } from '../../shared/money.ts';
import { Problem } from '../../shared/problem.ts';
import { plainText } from './known-rows.ts';
import type { Ledger } from './open.ts';

/*
 * Decisions and cases remember their charges by what they are, for ids go with an undone import. Each part is
 * found again as the same line of the same account; where the account came back under another name, or another
 * file tells the line otherwise, as the only one that fits.
 */

/** A bank may move a line by so many days when it writes it anew under the same id. */
const MOVED_DAYS = 5;

/** One charge by content. */
export interface ChargeContent {
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

/** Columns of `ChargeContent` over `charge`, `wording` and `account`. */
export const CONTENT_COLUMNS = `
  account.key AS account, charge.day, wording.text, charge.minor, charge.currency, charge.reference, charge.pending,
  (SELECT count(*) FROM charge twin
    WHERE twin.wording_id = charge.wording_id AND twin.day = charge.day AND twin.account_id = charge.account_id
      AND twin.minor = charge.minor AND twin.currency = charge.currency AND twin.pending = charge.pending
      AND twin.id <= charge.id) AS occurrence`;

/** What is remembered of this charge; a Problem where it is gone. */
export function contentOfCharge(db: Ledger, charge: number): ChargeContent & { readonly id: number } {
  const content = db
    .prepare<[number], ChargeContent & { id: number }>(
      `SELECT charge.id, ${CONTENT_COLUMNS}
        FROM charge JOIN wording ON wording.id = wording_id JOIN account ON account.id = account_id
        WHERE charge.id = ?`,
    )
    .get(charge);
  if (!content) throw new Problem({ id: 'problems.chargeGone' });
  return content;
}

/** A remembered charge; two parts of one owner are never the same charge. */
export interface Part extends ChargeContent {
  /** The decision or case that remembers it. */
  readonly owner: number;
}

/** A charge that a part may be; `part` is the index of that. */
interface Candidate extends Money {
  readonly part: number;
  readonly charge: number;
  readonly account: string;
  readonly text: string;
  readonly reference: string | null;
  readonly pending: number;
}

/** Of each part: account, day, text and reference, in the order of the parts. */
const WANTED = { account: '$[0]', day: '$[1]', text: '$[2]', reference: '$[3]' };

const wanted = (field: keyof typeof WANTED): string => `(wanted.value ->> '${WANTED[field]}')`;

const CANDIDATE = `wanted.key AS part, charge.id AS charge, account.key AS account,
  wording.text, charge.minor, charge.currency, charge.reference, charge.pending`;

/** Charges of the same text and day, in any account. CROSS JOIN: the few parts lead, the indexes answer. */
const SAME_TEXT = `
  SELECT ${CANDIDATE} FROM json_each(?) AS wanted
    CROSS JOIN wording ON wording.text = ${wanted('text')}
    CROSS JOIN charge ON charge.wording_id = wording.id AND charge.day = ${wanted('day')}
    JOIN account ON account.id = charge.account_id
  ORDER BY charge.id`;

/** What the account has on that day, and within days where the bank's own id is the same. */
const SAME_ACCOUNT = `
  SELECT ${CANDIDATE} FROM json_each(?) AS wanted
    CROSS JOIN account ON account.key = ${wanted('account')}
    CROSS JOIN charge INDEXED BY charge_by_account_and_day ON charge.account_id = account.id
      AND charge.day BETWEEN
        iif(${wanted('reference')} IS NULL, ${wanted('day')}, date(${wanted('day')}, '-${MOVED_DAYS} days'))
        AND iif(${wanted('reference')} IS NULL, ${wanted('day')}, date(${wanted('day')}, '+${MOVED_DAYS} days'))
    JOIN wording ON wording.id = charge.wording_id
  WHERE charge.day = ${wanted('day')} OR charge.reference = ${wanted('reference')}
  ORDER BY charge.id`;

function askedOf(parts: readonly Part[]): string {
  return JSON.stringify(parts.map(({ account, day, text, reference }) => [account, day, text, reference]));
}

/** Which charge each of these parts is now; those that the ledger does not have at the moment are left out. */
export function linkParts<Own extends Part>(db: Ledger, parts: readonly Own[]): Map<Own, number> {
  const found = new Map<Own, number>();
  if (parts.length === 0) return found;
  const sameText = candidatesOf(parts, db.prepare<[string], Candidate>(SAME_TEXT).all(askedOf(parts)));
  for (const part of parts) {
    const own = sameText(part).filter(({ account }) => account === part.account);
    const line = own[part.occurrence - 1];
    if (line) found.set(part, line.charge);
  }
  const open = parts.filter((part) => !found.has(part));
  if (open.length > 0) linkOthers(db, open, sameText, found);
  return found;
}

function linkOthers<Own extends Part>(
  db: Ledger,
  open: readonly Own[],
  sameText: (part: Own) => readonly Candidate[],
  found: Map<Own, number>,
): void {
  const sameAccount = candidatesOf(open, db.prepare<[string], Candidate>(SAME_ACCOUNT).all(askedOf(open)));
  const taken = new Set([...found].map(([{ owner }, charge]) => `${owner} ${charge}`));
  const isLeft = ({ owner }: Own, { charge }: Candidate): boolean => !taken.has(`${owner} ${charge}`);
  const keep = (part: Own, line: Candidate): void => {
    found.set(part, line.charge);
    taken.add(`${part.owner} ${line.charge}`);
  };
  for (const part of open) {
    const line = lineRetold(part, sameAccount(part));
    if (line && isLeft(part, line)) keep(part, line);
  }

  // What is meant for certain is not given to another by way of guessing.
  const claimed = new Set(found.values());
  const lost = open.filter((part) => !found.has(part));
  const alike = Map.groupBy(lost, alikeKey);
  for (const part of lost) {
    const isFree = (line: Candidate): boolean => isLeft(part, line) && !claimed.has(line.charge);
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
  part: Part,
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
function lineRetold(part: Part, candidates: readonly Candidate[]): Candidate | undefined {
  const same = candidates.find(({ reference }) => reference !== null && reference === part.reference);
  return same ?? inSameWords(part, candidates)[part.occurrence - 1];
}

function inSameWords({ text }: Part, candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter((line) => plainText(line.text) === plainText(text));
}

/** Equal for parts of one owner that only their words tell apart. */
function alikeKey({ owner, account, day, minor, currency }: Part): string {
  return JSON.stringify([owner, account, day, minor, currency]);
}

/** By part; only those of its amount, and pending as it was: an authorisation and its booking are two lines. */
function candidatesOf<Own extends Part>(
  parts: readonly Own[],
  candidates: readonly Candidate[],
): (part: Own) => readonly Candidate[] {
  const byPart = Map.groupBy(candidates, ({ part }) => part);
  const fitting = new Map(
    parts.map((part, index) => {
      const list = byPart.get(index) ?? [];
      return [part, list.filter((line) => isSameMoney(line, part) && line.pending === part.pending)];
    }),
  );
  return (part) => fitting.get(part) ?? [];
}
