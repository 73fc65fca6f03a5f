import { createHash } from 'node:crypto';

import type { StatementReading } from '../../shared/statement.ts';
import { merchantOf } from '../../main/duplicates/merchants.ts';
import { type Ledger, openLedger } from '../../main/ledger/open.ts';
import { storeReading } from '../../main/ledger/store.ts';

/** An empty ledger in memory. */
export function emptyLedger(): Ledger {
  return openLedger(':memory:');
}

/** Stores a reading as an import does; the first word of a text is its merchant's name. */
export function store(db: Ledger, reading: StatementReading, name = 'card.csv', key = 'number:1111'): number {
  return storeReading(
    db,
    {
      name,
      sha256: createHash('sha256').update(JSON.stringify(reading)).digest('hex'),
      at: '2026-11-01T12:00:00.000Z',
      reading,
      accounts: reading.accounts.map(() => ({ key, name: 'Test card' })),
    },
    {
      merchantOf: (text) => ({ key: merchantOf(text).key, name: text.split(' ')[0] ?? '' }),
      step: () => undefined,
    },
  );
}

/** All that the ledger holds of charges, accounts and where they are shown, in an order that no id decides. */
export function contents(db: Ledger): string[] {
  return db
    .prepare<[], unknown[]>(
      `SELECT day, posted, time, wording.text, minor, charge.currency, original_minor, original_currency, reference,
          charge.kind, pending, instalment_number, instalment_of, merchant.name, account.key, account.currency,
          (SELECT count(*) FROM sighting WHERE charge_id = charge.id)
        FROM charge JOIN wording ON wording.id = wording_id JOIN merchant ON merchant.id = merchant_id
          JOIN account ON account.id = account_id`,
    )
    .raw()
    .all()
    .map((row) => JSON.stringify(row))
    .toSorted();
}
