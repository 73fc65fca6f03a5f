import type { ChargeKind } from '../../../shared/charge.ts';
import { guessKind, type KindClues } from '../kind.ts';

/** What a record is: by its TRNTYPE where that says so, else by its text. */
export function kindOfRecord(clues: KindClues): ChargeKind {
  return kindByType(clues.type, clues.out, clues.account === 'card') ?? guessKind(clues);
}

/**
 * What a TRNTYPE (OFX 2.2 § 11.4.4.3) says, or null where it says no more than the sign does: `DEBIT`,
 * `CREDIT`, `OTHER`, and whatever a bank made up.
 */
function kindByType(type: string, isOut: boolean, isCard: boolean): ChargeKind | null {
  switch (type.trim().toUpperCase()) {
    case 'FEE':
    case 'SRVCHG':
      return isOut ? 'fee' : 'refund';
    case 'INT':
      return 'interest';
    case 'DIV':
      return 'income';
    case 'DEP':
    case 'DIRECTDEP':
      // Some banks call outgoing orders so, too.
      return isOut ? 'transfer' : 'income';
    case 'ATM':
    case 'CASH':
      return isOut ? 'cash' : 'transfer';
    case 'XFER':
      return 'transfer';
    case 'PAYMENT':
      return !isOut && isCard ? 'payment' : null;
    case 'POS':
      return isOut ? 'purchase' : 'refund';
    default:
      return null;
  }
}
