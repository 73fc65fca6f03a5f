import type { Candidate } from '../../../main/duplicates/candidate.ts';
import { findDoubleCharges } from '../../../main/duplicates/find.ts';
import { merchantOf } from '../../../main/duplicates/merchants.ts';
import type { Lessons } from '../../../main/duplicates/lessons.ts';
import { hypothesesOf } from '../../../main/review/hypotheses/hypotheses.ts';
import type { Question } from '../../../main/review/hypotheses/situation.ts';
import type { Account } from '../../../shared/contract/accounts.ts';
import type { Flag } from '../../../shared/contract/review.ts';
import type { TimelineRow } from '../../../shared/contract/timeline.ts';
import type { FoundFlag } from '../../../shared/flag.ts';
import { createSpeaker } from '../../../shared/messages/speaker.ts';
import type { Hypothesis, HypothesisId } from '../../../shared/review.ts';
import type { Said } from '../../../shared/said.ts';

/** The first flag that the search finds among these charges, as the review asks about it. */
export function questionOf(charges: readonly Candidate[], lessons?: Lessons): Question {
  const [found] = findDoubleCharges(charges, lessons);
  if (!found) throw new Error('nothing is flagged');
  return askAbout(found, charges);
}

/** A flag that a test makes itself, of the charges named, where the search would not raise one. */
export function madeFlag(
  charges: readonly Candidate[],
  pair: readonly Candidate[],
  more: Partial<FoundFlag> = {},
): Question {
  const [first, last] = [pair[0], pair.at(-1)];
  if (!first || !last) throw new Error('no pair');
  const recoverable = { ...last.amount, minor: -last.amount.minor };
  const found: FoundFlag = {
    kind: 'double-charge',
    strength: 'possible',
    score: 0.6,
    status: 'open',
    merchant: merchantOf(first.description).name,
    amount: { ...first.amount, minor: -first.amount.minor },
    recoverable,
    reasons: [],
    charges: pair.map(({ id }) => id),
    refunds: [],
    ...more,
  };
  return askAbout(found, charges);
}

/** With a score that no tuning of the search moves. */
export function scored(question: Question, score: number): Question {
  return { ...question, flag: { ...question.flag, score } };
}

function askAbout(found: FoundFlag, charges: readonly Candidate[]): Question {
  const rows = charges.map(rowOf);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const pick = (ids: readonly number[]) => ids.flatMap((id) => byId.get(id) ?? []);
  const flag: Flag = {
    ...found,
    id: 1,
    charges: pick(found.charges),
    refunds: pick(found.refunds),
    decision: null,
    news: [],
    case: null,
  };
  return {
    flag,
    around: rows.toSorted((one, other) => (one.day < other.day ? 1 : -1)),
    accounts: accountsOf(charges),
    credits: rows.filter((row) => row.amount.minor > 0),
  };
}

function rowOf({ accountKind: _kind, vanished: _vanished, ...facts }: Candidate): TimelineRow {
  return { ...facts, merchant: merchantOf(facts.description).name, mark: null, case: null };
}

const NAMES = ['', 'Family Visa', 'Second card', 'PayPal'];

function accountsOf(charges: readonly Candidate[]): Account[] {
  const byAccount = new Map(charges.map((charge) => [charge.account, charge]));
  return [...byAccount].map(([id, { accountKind, amount }]) => ({
    id,
    name: NAMES[id] ?? `Account ${id}`,
    kind: accountKind,
    number: null,
    currency: amount.currency,
    charges: 1,
    from: null,
    to: null,
  }));
}

export function find(question: Question, id: HypothesisId): Hypothesis | undefined {
  return hypothesesOf(question).find((hypothesis) => hypothesis.id === id);
}

export function leader(question: Question): HypothesisId | undefined {
  return hypothesesOf(question).find(({ standing }) => standing === 'leading')?.id;
}

export function ids(said: readonly Said[] | undefined): string[] {
  return (said ?? []).map(({ id }) => id);
}

const english = createSpeaker('en');

/** A sentence of the hypothesis by the end of its id, in English. */
export function words(hypothesis: Hypothesis | undefined, end: string): string | undefined {
  const all = hypothesis ? [...hypothesis.for, ...hypothesis.against, hypothesis.settles] : [];
  const said = all.find(({ id }) => id.endsWith(end));
  return said && english.tell(said);
}
