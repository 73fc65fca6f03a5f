import type { AccountCoverage, Days } from '../../shared/coverage.ts';
import { addDays, type Day, daysBetween } from '../../shared/day.ts';

/** What one statement shows of an account's days. Balances are in minor units, signed as printed. */
export interface StatementDays {
  readonly import: number;
  readonly file: string;
  /** First and last row; null for a list without rows. */
  readonly rows: Days | null;
  /** As the file states it. */
  readonly period: Days | null;
  /** Balance before the first row and after the last; null where unknown. */
  readonly before: number | null;
  readonly after: number | null;
}

/** Nobody is surprised by a long weekend without a charge. */
const QUIET_ANYWHERE = 3;

type CoveredDays = Pick<AccountCoverage, 'span' | 'covered' | 'gaps' | 'overlaps' | 'statements'>;
type Statement = StatementDays & Days & { readonly stated: boolean };

/**
 * Which days the statements of one account cover, which lie open between them, and which are covered
 * twice. `charged` are the account's days with a charge, in order, each once: how quiet it is.
 */
export function coveredDays(all: readonly StatementDays[], charged: readonly Day[]): CoveredDays {
  const statements = all
    .flatMap((statement) => withOwnDays(statement) ?? [])
    .sort((one, other) => compare(one.from, other.from) || compare(one.to, other.to));
  const blocks = blocksOf(statements);
  const [first] = blocks;
  const last = blocks.at(-1);
  const quiet = Math.max(QUIET_ANYWHERE, longestQuiet(statements, charged));
  return {
    span: first && last ? { from: first.from, to: last.to } : null,
    covered: blocks.map(({ from, to }) => ({ from, to })),
    gaps: blocks.flatMap((block, index) => gapBefore(block, blocks[index - 1], quiet) ?? []),
    overlaps: overlapsOf(statements),
    statements: statements.map(({ import: id, file, from, to, stated }) => ({
      import: id,
      file,
      from,
      to,
      stated,
    })),
  };
}

function withOwnDays(statement: StatementDays): Statement | null {
  const days = statement.period ?? statement.rows;
  return days && { ...statement, from: days.from, to: days.to, stated: statement.period !== null };
}

function compare(one: Day, other: Day): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Days without an open day between them, with the statements that stand at either end. */
interface Block extends Days {
  readonly beginning: readonly Statement[];
  readonly ending: readonly Statement[];
}

function blocksOf(statements: readonly Statement[]): readonly Block[] {
  const blocks: Block[] = [];
  for (const statement of statements) {
    const block = blocks.at(-1);
    const { from, to } = statement;
    if (!block || (from > addDays(block.to, 1) && !isBridged(block, statement))) {
      blocks.push({ from, to, beginning: [statement], ending: [statement] });
      continue;
    }
    const ending =
      to > block.to ? [statement] : to === block.to ? [...block.ending, statement] : block.ending;
    const beginning = from === block.from ? [...block.beginning, statement] : block.beginning;
    blocks[blocks.length - 1] = { from: block.from, to: to > block.to ? to : block.to, beginning, ending };
  }
  return blocks;
}

/** No charge can be missing between two equal balances. An empty account proves nothing: it is empty often. */
function isBridged(block: Block, { before }: Statement): boolean {
  return before !== null && before !== 0 && block.ending.some(({ after }) => after === before);
}

function gapBefore(
  block: Block,
  before: Block | undefined,
  quiet: number,
): CoveredDays['gaps'][number] | null {
  if (!before) return null;
  const from = addDays(before.to, 1);
  const to = addDays(block.from, -1);
  const isStated = [before.ending, block.beginning].every((side) => side.some(({ stated }) => stated));
  return { from, to, certain: isStated || daysBetween(from, to) + 1 > quiet };
}

/** The most days in a row without a charge, inside the days of one statement. */
function longestQuiet(statements: readonly Days[], charged: readonly Day[]): number {
  let longest = 0;
  let next = 0;
  let until: Day = '';
  for (const [index, day] of charged.entries()) {
    const before = charged[index - 1];
    for (; (statements[next]?.from ?? '9') <= (before ?? day); next++) {
      const to = statements[next]?.to ?? '';
      if (to > until) until = to;
    }
    if (before !== undefined && day <= until) longest = Math.max(longest, daysBetween(before, day) - 1);
  }
  return longest;
}

function overlapsOf(statements: readonly Days[]): readonly Days[] {
  const overlaps: Days[] = [];
  let until: Day = '';
  for (const { from, to } of statements) {
    if (from <= until) {
      const end = to < until ? to : until;
      const last = overlaps.at(-1);
      if (last && from <= addDays(last.to, 1))
        overlaps[overlaps.length - 1] = { from: last.from, to: end > last.to ? end : last.to };
      else overlaps.push({ from, to: end });
    }
    if (to > until) until = to;
  }
  return overlaps;
}
