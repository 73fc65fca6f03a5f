import fc from 'fast-check';
import { expect, it } from 'vitest';

import { briefOf } from '../../main/cases/brief.ts';
import { clocksOf } from '../../main/cases/clocks.ts';
import { dueOf } from '../../main/cases/due.ts';
import { proposalFor } from '../../main/cases/proposals.ts';
import { replay } from '../../main/cases/replay.ts';
import { summaryOf } from '../../main/cases/summary.ts';
import { PAYMENT_ROUTES } from '../../shared/dispute/terms.ts';
import { anyEvent } from '../support/any-event.ts';
import { charge, claimOf, opened, recorded } from './events.ts';

const histories = fc.constantFrom(...PAYMENT_ROUTES).chain((route) => {
  const claim = claimOf({ route });
  return fc
    .array(anyEvent(claim), { maxLength: 12 })
    .map((events) => recorded([opened('2026-09-02', claim), ...events]));
});

const CREDIT = charge({ day: '2026-10-20', amount: { minor: 29_000, currency: 'KRW' } });

it('tells a list the same as all facts do, whatever happened', () => {
  fc.assert(
    fc.property(histories, fc.constantFrom('2026-09-03', '2026-10-25', '2027-03-01'), (events, today) => {
      const facts = replay(events);
      const brief = briefOf(facts);
      expect(summaryOf(1, brief, today)).toEqual(summaryOf(1, facts, today));
      expect(dueOf(1, brief, today)).toEqual(dueOf(1, facts, today));
      expect(clocksOf(brief, today)).toEqual(clocksOf(facts, today));
      for (const sameMerchant of [true, false])
        expect(proposalFor(brief, CREDIT, sameMerchant)).toEqual(proposalFor(facts, CREDIT, sameMerchant));
    }),
    { numRuns: 300 },
  );
});

it('holds no words of the person or of others', () => {
  const said = 'they said that I should wait';
  const contact = {
    channel: 'chat',
    on: '2026-09-03',
    time: null,
    who: said,
    ticket: said,
    said,
    promised: said,
  } as const;
  const facts = replay(
    recorded([
      opened('2026-09-02'),
      {
        kind: 'contacted',
        on: '2026-09-03',
        purpose: 'first-request',
        whom: 'merchant',
        contact: { ...contact, followUpOn: null },
      },
      { kind: 'proof-checked', on: '2026-09-03', item: 'usage-history', done: true, note: said },
    ]),
  );
  expect(JSON.stringify(facts)).toContain(said);
  expect(JSON.stringify(briefOf(facts))).not.toContain(said);
});
