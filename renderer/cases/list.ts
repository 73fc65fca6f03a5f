import type { CaseSummary } from '../../shared/case/list.ts';
import type { CaseOutcome } from '../../shared/case/outcome.ts';
import { CASE_PHASES, CASE_STATES, type CasePhase, type CaseState } from '../../shared/case/state.ts';
import type { Day } from '../../shared/day.ts';
import { type Currency, type Money, toDecimal } from '../../shared/money.ts';
import type { CasesView } from '../app/casesView.ts';

/** A case on which something can still come of itself or of the person. */
function isOpen({ phase }: Pick<CaseSummary, 'phase'>): boolean {
  return phase !== 'closed';
}

/** The cases that the view shows, in its order. */
export function shownCases(cases: readonly CaseSummary[], view: CasesView): CaseSummary[] {
  const words = view.search.trim().toLowerCase();
  const shown = cases.filter(
    (one) =>
      (view.show === 'all' || isOpen(one) === (view.show === 'open')) &&
      (view.state === null || one.state === view.state) &&
      (view.merchant === null || one.merchant === view.merchant) &&
      (words === '' || saidOf(one).includes(words)),
  );
  return view.sort === 'date' ? shown.sort(byDate) : byMoney(shown);
}

/** What a search looks through: the merchant and the amount, with and without grouping. */
function saidOf({ merchant, outcome }: CaseSummary): string {
  const decimal = toDecimal(outcome.atStake);
  return `${merchant.toLowerCase()} ${decimal} ${decimal.replace(/\B(?=(\d{3})+(?!\d))/g, ',')}`;
}

/** The day to go by: of the next step, else of the filing limit. */
function dayOfCase({ next, limit }: CaseSummary): Day | null {
  return next.by ?? limit?.until ?? null;
}

/** What a statement shows and waits for a word comes first: it is answered by one key. */
function byDate(one: CaseSummary, other: CaseSummary): number {
  const arrived = Number(hasArrived(other)) - Number(hasArrived(one));
  if (arrived !== 0) return arrived;
  const [a, b] = [dayOfCase(one), dayOfCase(other)];
  if (a === b) return one.id - other.id;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}

function hasArrived({ proposals, takenBack }: CaseSummary): boolean {
  return proposals > 0 || takenBack;
}

/** Each currency by itself, since no rate is known; the one with the most cases first. */
function byMoney(cases: readonly CaseSummary[]): CaseSummary[] {
  const groups = [...Map.groupBy(cases, ({ outcome }) => outcome.atStake.currency).values()];
  return groups
    .sort((one, other) => other.length - one.length)
    .flatMap((group) =>
      group.sort(
        (one, other) => other.outcome.atStake.minor - one.outcome.atStake.minor || one.id - other.id,
      ),
    );
}

/** The states that occur, in the order of a case's life. */
export function statesIn(cases: readonly CaseSummary[]): CaseState[] {
  const there = new Set(cases.map(({ state }) => state));
  return CASE_STATES.filter((state) => there.has(state));
}

export function merchantsIn(cases: readonly CaseSummary[]): string[] {
  return [...new Set(cases.map(({ merchant }) => merchant))].sort((one, other) => one.localeCompare(other));
}

/** The columns of the board; the last only where closed cases are shown. */
export function columnsOf(
  shown: readonly CaseSummary[],
  view: CasesView,
): { readonly phase: CasePhase; readonly cases: readonly CaseSummary[] }[] {
  const phases = CASE_PHASES.filter((phase) =>
    view.show === 'all' ? true : (phase === 'closed') === (view.show === 'closed'),
  );
  return phases.map((phase) => ({ phase, cases: shown.filter((one) => one.phase === phase) }));
}

/** What became of the money: parts that do not overlap, and together are the whole. */
const PARTS = ['returned', 'provisional', 'promised', 'open', 'writtenOff'] as const;
export type Part = (typeof PARTS)[number];

export interface Picture {
  readonly currency: Currency;
  readonly total: number;
  /** Minor units by part; those that are nothing are left out. */
  readonly parts: readonly { readonly part: Part; readonly minor: number }[];
}

/** One picture a currency, the one with the most cases first. */
export function picturesOf(cases: readonly Pick<CaseSummary, 'outcome'>[]): Picture[] {
  const groups = Map.groupBy(cases, ({ outcome }) => outcome.atStake.currency);
  return [...groups]
    .sort(([, one], [, other]) => other.length - one.length)
    .map(([currency, group]) => {
      const all = group.map(({ outcome }) => partsOf(outcome));
      const parts = PARTS.map((part) => ({
        part,
        minor: all.reduce((sum, each) => sum + each[part], 0),
      })).filter(({ minor }) => minor > 0);
      return { currency, total: parts.reduce((sum, { minor }) => sum + minor, 0), parts };
    })
    .filter(({ total }) => total > 0);
}

/** What is promised is still missing; only what is missing and not promised is open. */
function partsOf({ returned, provisional, promised, remaining, writtenOff }: CaseOutcome) {
  const awaited = Math.min(promised.minor, remaining.minor);
  return {
    returned: returned.minor,
    provisional: provisional.minor,
    promised: awaited,
    open: remaining.minor - awaited,
    writtenOff: writtenOff.minor,
  } satisfies Record<Part, number>;
}

/** What of the stake a list shows: what is missing while anything is, else the whole. */
export function moneyOf({ outcome }: Pick<CaseSummary, 'outcome'>): Money {
  return outcome.remaining.minor > 0 ? outcome.remaining : outcome.atStake;
}
