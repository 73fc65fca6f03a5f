import type { ChargeKind } from '../../../shared/charge.ts';
import { CARD_BILL_PAID } from '../kinds/movements.ts';
import { plainText } from '../kinds/phrases.ts';
import { CARD_TEXT } from '../kinds/purchases.ts';
import { type KindClues, type KindGuess, readKind } from '../kind.ts';

/** What a record is: by its TRNTYPE where that says so, else by its text. */
export function kindOfRecord(clues: KindClues): ChargeKind {
  return readRecordKind(clues).kind;
}

/** As `kindOfRecord`, and whether more than the way of the money said so. */
export function readRecordKind(clues: KindClues): KindGuess {
  const kind = clues.account === 'card' ? kindOnCard(clues) : kindOnBank(clues);
  return kind ? { kind, sure: true } : readKind(clues);
}

/**
 * What a TRNTYPE (OFX 2.2 § 11.4.4.3) says, or null where it says no more than the sign does: `DEBIT`,
 * `CREDIT`, `OTHER`, and whatever a bank made up.
 */
function kindOnBank(clues: KindClues): ChargeKind | null {
  const { out, text } = clues;
  switch (typeOf(clues)) {
    case 'FEE':
    case 'SRVCHG':
      return out ? 'fee' : 'refund';
    case 'INT':
      return 'interest';
    case 'DIV':
      return 'income';
    case 'DEP':
    case 'DIRECTDEP':
      return out ? kindOfOrder(text) : kindOfDeposit(clues);
    case 'ATM':
      // Some banks call every use of the card so
      return out && CARD_TEXT.test(plainText(text)) ? 'purchase' : 'cash';
    case 'CASH':
      return 'cash';
    case 'XFER':
      return out ? kindOfOrder(text) : 'transfer';
    case 'POS':
      return out ? 'purchase' : 'refund';
    default:
      return null;
  }
}

/** Money sent: some banks call the order that pays a card's bill a transfer, or even a deposit. */
function kindOfOrder(text: string): ChargeKind {
  return CARD_BILL_PAID.test(plainText(text)) ? 'payment' : 'transfer';
}

/** Banks call any money in a deposit; a direct one is income unless its text says otherwise. */
function kindOfDeposit(clues: KindClues): ChargeKind {
  const { kind, sure } = readKind({ ...clues, type: '' });
  return sure && (kind === 'refund' || typeOf(clues) === 'DEP') ? kind : 'income';
}

/** A card has neither income nor transfers: money in pays its bill or comes back from a merchant. */
function kindOnCard(clues: KindClues): ChargeKind | null {
  const { out } = clues;
  switch (typeOf(clues)) {
    case 'FEE':
    case 'SRVCHG':
      return out ? 'fee' : 'refund';
    case 'INT':
      return 'interest';
    case 'ATM':
    case 'CASH':
      return out ? 'cash' : 'payment';
    case 'PAYMENT':
    case 'XFER':
    case 'DEP':
    case 'DIRECTDEP':
      return out ? null : 'payment';
    case 'POS':
      return out ? 'purchase' : 'refund';
    default:
      return null;
  }
}

function typeOf({ type }: KindClues): string {
  return type.trim().toUpperCase();
}
