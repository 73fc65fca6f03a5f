import { expect, test } from 'vitest';

import { compareCharges } from '../../main/app/compare.ts';
import {
  familySizes,
  familiesReader,
  FIRST_DAY,
  familyReader,
  LAST_DAY,
} from '../../main/ledger/to-compare.ts';
import { emptyLedger, store } from '../support/ledger.ts';
import { type Line, readingOf } from '../support/reading.ts';

/** Of all that a charge may be, one each, and one with everything. */
const LINES: readonly Line[] = [
  { day: '2026-03-01', text: 'NORDHAUS', minor: -1250 },
  { day: '2026-03-02', text: 'NORDHAUS', minor: -990, time: '14:03:55', reference: 'KQ7TRM2A' },
  { day: '2026-03-03', text: 'NORDHAUS', minor: -1180, original: { minor: -1100, currency: 'EUR' } },
  { day: '2026-03-04', text: 'NORDHAUS', minor: -30_000, instalment: { number: 2, of: 6 } },
  { day: '2026-03-05', text: 'NORDHAUS', minor: 1250, kind: 'refund' },
  { day: '2026-03-06', text: 'NORDHAUS', minor: -700, pending: true },
  {
    day: '2026-03-07',
    text: 'NORDHAUS',
    minor: -52_300,
    currency: 'KRW',
    time: '09:00:00',
    reference: '88',
    original: { minor: -3500, currency: 'USD' },
    kind: 'fee',
    pending: true,
    instalment: { number: 1, of: 3 },
  },
];

test('what the search reads of a charge is what was stored', () => {
  const db = emptyLedger();
  store(db, readingOf(LINES));
  compareCharges(db, (message) => expect.unreachable(message));
  const [[family] = []] = familySizes(db);
  const read = familyReader(db)(family ?? 0, FIRST_DAY, LAST_DAY);
  const told = read.map(({ id: _id, account: _account, accountKind: _kind, ...facts }) => facts);
  expect(told).toEqual(
    readingOf(LINES).rows.map(({ day, time, description, amount, original, reference, kind, pending, instalment }) => ({
      day, time, description, amount, original, reference, kind, pending, instalment,
    })), // prettier-ignore
  );
  expect([...familiesReader(db)(0, Infinity).values()]).toEqual([read]);
});
