import type { CaseDetail } from '../../shared/case/detail.ts';
import type { Proposal, TakenBackLine } from '../../shared/case/lines.ts';

/** A line of a statement that waits for a word of the person. */
export type Arrived =
  | { readonly kind: 'credit'; readonly proposal: Proposal }
  | { readonly kind: 'taken-back'; readonly line: TakenBackLine };

type Waiting = Pick<CaseDetail, 'found' | 'takenBackLines' | 'takenBack'>;

/** What the next step of the case is about, where it is a line of a statement; null where it is none. */
export function firstArrived({ found, takenBackLines, takenBack }: Waiting): Arrived | null {
  const line = takenBack ? takenBackLines.find(({ named }) => named) : undefined;
  if (line) return { kind: 'taken-back', line };
  return found[0] ? { kind: 'credit', proposal: found[0] } : null;
}

/** All others that wait; lines that the bank does not call a reversal among them. */
export function laterArrived(detail: Waiting): readonly Arrived[] {
  const first = firstArrived(detail);
  const all: readonly Arrived[] = [
    ...detail.takenBackLines.map((line) => ({ kind: 'taken-back', line }) as const),
    ...detail.found.map((proposal) => ({ kind: 'credit', proposal }) as const),
  ];
  return all.filter((one) => first === null || keyOf(one) !== keyOf(first));
}

/** Tells them apart. */
export function keyOf(one: Arrived): string {
  return one.kind === 'credit' ? `credit ${one.proposal.row.id}` : `taken-back ${one.line.now.id}`;
}
