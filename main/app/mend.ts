import type { Parsed } from '../../shared/contract.ts';
import { plainly } from '../../shared/plain-text.ts';
import { merchantOf } from '../duplicates/merchants.ts';
import { accountById } from '../ledger/accounts.ts';
import { mendRow } from '../ledger/mend-row.ts';
import type { Ledger } from '../ledger/open.ts';
import { guessKind } from '../statements/kind.ts';
import { maskCardNumbers } from '../statements/mask.ts';

/** A row that could not be read becomes the charge that the person says it is; of which kind, its text tells. */
export function mend(db: Ledger, { account, charge, ...place }: Parsed<'imports.mendRow'>, now: Date): void {
  const description = plainly(maskCardNumbers(charge.description));
  const { kind: accountKind } = accountById(db, account);
  const kind = guessKind({ out: charge.amount.minor < 0, text: description, type: '', account: accountKind });
  mendRow(
    db,
    place,
    { account, charge: { ...charge, description, kind } },
    { at: now.toISOString(), merchantOf },
  );
}
