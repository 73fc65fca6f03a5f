import { expect, test } from 'vitest';

import type { ChargeKind } from '../../../shared/charge.ts';
import type { AccountKind } from '../../../shared/statement.ts';
import { guessKind } from '../../../main/statements/kind.ts';

/** Text, type word, account, which way the money went, and what it is. */
export type ToldRow = readonly [text: string, type: string, AccountKind | null, 'out' | 'in', ChargeKind];

/** One test a row. */
export function tell(rows: readonly ToldRow[]): void {
  test.each(rows)('“%s” (%s) on a %s account, %s: %s', (text, type, account, way, kind) => {
    expect(guessKind({ text, type, account, out: way === 'out' })).toBe(kind);
  });
}
