import { readDateCell } from './dates.ts';
import type { TableRow } from './row.ts';

/** Words for an account or a card, in any language of the layouts read. */
export const SAYS_ACCOUNT =
  /account|konto|kto\b|iban|rekening|compte|cuenta|conta\b|conto\b|účt|rachun|számla|card|karte|계좌|카드번호|통장|账号|账户|卡号|口座/i;
/** An IBAN, a masked or plain number, or groups of digits. */
const NUMBER =
  /[A-Z]{2}\d{2}(?: ?[A-Z0-9]{2,4}){3,8}|(?<![/:.\d])(?:[\dXx*•#]{2,8}[- ]){1,5}[\dXx*•#]{2,8}(?![/:\d])|(?<!\/)[\dXx*•#]{5,34}/;

/** The number of the account that the lines above the rows state, or null. */
export function accountStated(rows: readonly TableRow[]): string | null {
  for (const { cells } of rows) {
    for (const [index, cell] of cells.entries()) {
      const label = SAYS_ACCOUNT.exec(cell);
      if (!label) continue;
      const same = numberIn(cell.slice(label.index, label.index + 200));
      const found = same ?? numberIn(cells.slice(index + 1).find((next) => next !== '') ?? '');
      if (found !== null) return found;
    }
  }
  return null;
}

function numberIn(text: string): string | null {
  const found = NUMBER.exec(text.slice(0, 200))?.[0].trim();
  if (found === undefined || readDateCell(found) !== null) return null;
  return found.replace(/\D/g, '').length >= 4 ? found : null;
}
