import type { CaseCharge } from '../../shared/case/claim.ts';
import { isSameMoney } from '../../shared/money.ts';

/** Whether both tell of the same line of the same account. */
export function isSameCharge(one: CaseCharge, other: CaseCharge): boolean {
  return (
    one.account?.key === other.account?.key &&
    one.day === other.day &&
    one.description === other.description &&
    isSameMoney(one.amount, other.amount) &&
    one.occurrence === other.occurrence
  );
}
