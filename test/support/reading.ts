import type { ChargeFacts } from '../../shared/charge.ts';
import type { StatementReading, StatementRow } from '../../shared/statement.ts';

/** A charge of a test: what is not said is ordinary. */
export interface Line extends Partial<Omit<ChargeFacts, 'amount' | 'day' | 'description'>> {
  readonly day: string;
  readonly text: string;
  readonly minor: number;
  readonly currency?: string;
}

/** A statement of one account, as a reader hands it over. */
export function readingOf(lines: readonly Line[], number: string | null = '1111'): StatementReading {
  return {
    format: 'csv',
    encoding: 'utf-8',
    profile: 'test-card',
    notes: [],
    accounts: [{ number, institution: 'Test card', kind: 'card', currency: lines[0]?.currency ?? 'USD' }],
    rows: lines.map(rowOf),
    rejects: [],
    skipped: [],
  };
}

function rowOf({ text, minor, currency = 'USD', ...facts }: Line, index: number): StatementRow {
  return {
    posted: null,
    time: null,
    original: null,
    reference: null,
    kind: 'purchase',
    pending: false,
    instalment: null,
    ...facts,
    description: text,
    amount: { minor, currency },
    ordinal: index + 1,
    line: index + 2,
    account: 0,
    balance: null,
    raw: `${facts.day},${text},${minor}`,
  };
}
