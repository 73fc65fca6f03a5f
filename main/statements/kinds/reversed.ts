import type { ChargeKind } from '../../../shared/charge.ts';
import type { KindClues, KindGuess } from '../kind.ts';
import { readKind } from '../kind.ts';

/**
 * What a row is that takes an earlier one back: the kind of that one, but what was paid or taken by the bank
 * comes back as a refund, and a refund taken back is a purchase again.
 */
export function readReversed(clues: KindClues): KindGuess {
  const { kind } = readKind({ ...clues, out: !clues.out });
  return { kind: REVERSED[clues.out ? 'out' : 'in'][kind] ?? kind, sure: true };
}

const REVERSED: Readonly<Record<'out' | 'in', Partial<Record<ChargeKind, ChargeKind>>>> = {
  in: { purchase: 'refund', fee: 'refund', interest: 'refund' },
  out: { refund: 'purchase' },
};
