import { createHash } from 'node:crypto';

import type { StatementReading } from '../../shared/statement.ts';
import { type Ledger, openLedger } from '../../main/ledger/open.ts';
import { storeReading } from '../../main/ledger/store.ts';

/** An empty ledger in memory. */
export function emptyLedger(): Ledger {
  return openLedger(':memory:');
}

/** Stores a reading as an import does; the first word of a text is its merchant. */
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
      merchantOf: (text) => ({ key: text.split(' ')[0] ?? '', name: text.split(' ')[0] ?? '' }),
      step: () => undefined,
    },
  );
}

/** What the ledger holds, as one line a charge, in an order that does not depend on ids. */
export function contents(db: Ledger): string[] {
  return db
    .prepare<[], string>(
      `SELECT day || ' ' || wording.text || ' ' || minor || ' ' || currency || ' ' || pending || ' '
          || coalesce(reference, '-') || ' ' || coalesce(instalment_number, '-')
        FROM charge JOIN wording ON wording.id = wording_id`,
    )
    .pluck()
    .all()
    .toSorted();
}
