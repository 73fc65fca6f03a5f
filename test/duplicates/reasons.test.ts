import { describe, expect, test } from 'vitest';

import { findDoubleCharges } from '../../main/duplicates/find.ts';
import { merchantOf } from '../../main/duplicates/merchants.ts';
import type { Reason } from '../../shared/flag.ts';
import type { reasonsMessages } from '../../shared/messages/reasons.ts';
import { candidatesOf } from '../bench/candidates.ts';
import { generateHousehold } from '../households/generate.ts';
import { charge, flagOf, monthly } from './charges.ts';

type ReasonId = keyof typeof reasonsMessages;

/** Whether the sentence, read by itself, speaks for a double charge or against one. */
const READS: Readonly<Record<ReasonId, 'for' | 'against'>> = {
  'reasons.cycleBreak': 'for',
  'reasons.lateInCycle': 'against',
  'reasons.steadyRhythm': 'for',
  'reasons.fewCycles': 'against',
  'reasons.wentOn': 'for',
  'reasons.cameAgain': 'against',
  'reasons.newStart': 'against',
  'reasons.irregular': 'against',
  'reasons.displaced': 'against',
  'reasons.nearlySame': 'against',
  'reasons.sameDay': 'for',
  'reasons.daysApart': 'for',
  'reasons.farApart': 'against',
  'reasons.onlyTheseNear': 'for',
  'reasons.placeOften': 'against',
  'reasons.seldomSoon': 'for',
  'reasons.othersNear': 'against',
  'reasons.amountBefore': 'against',
  'reasons.amountSeldomElse': 'for',
  'reasons.amountNeverElse': 'for',
  'reasons.unusualAmount': 'for',
  'reasons.commonAmount': 'against',
  'reasons.planPrice': 'against',
  'reasons.closeTogetherBefore': 'against',
  'reasons.onceADay': 'for',
  'reasons.kindOften': 'against',
  'reasons.onPurpose': 'against',
  'reasons.sameReference': 'for',
  'reasons.sameCode': 'for',
  'reasons.samePart': 'for',
  'reasons.otherCode': 'against',
  'reasons.otherTicket': 'against',
  'reasons.otherBranch': 'against',
  'reasons.sameText': 'for',
  'reasons.otherName': 'against',
  'reasons.knownNames': 'for',
  'reasons.sameMinute': 'for',
  'reasons.sameTimeOfDay': 'for',
  'reasons.otherHour': 'against',
  'reasons.minutesApart': 'for',
  'reasons.hoursApart': 'against',
  'reasons.otherAccount': 'against',
  'reasons.paymentChain': 'against',
  'reasons.tinyAmount': 'against',
  'reasons.smallAmount': 'against',
  'reasons.largeAmount': 'for',
  'reasons.sameOriginal': 'for',
  'reasons.onlyAuthorised': 'against',
  'reasons.pendingAgain': 'for',
  'reasons.foreignRate': 'for',
  'reasons.maybeForeignRate': 'for',
  'reasons.convertedByMerchant': 'for',
  'reasons.manyTimes': 'against',
  'reasons.returned': 'for',
  'reasons.returnedPartly': 'for',
  'reasons.bothYours': 'against',
};

const isReason = (id: string): id is ReasonId => id in READS;

describe('what a reason says follows its weight', () => {
  const found: Reason[] = [];
  const keep = (flags: readonly { readonly reasons: readonly Reason[] }[]) =>
    found.push(...flags.flatMap(({ reasons }) => reasons));
  for (let seed = 9001; seed <= 9030; seed += 1) {
    const candidates = candidatesOf(generateHousehold(seed));
    // So that lessons speak too: every other merchant was answered before.
    const lessons = new Map(
      candidates
        .filter(({ id }) => id % 2 === 0)
        .map(({ description }) => [merchantOf(description).key, 1] as const),
    );
    keep(findDoubleCharges(candidates, lessons));
  }

  test('in the flags of thirty households', () => {
    const wrong = found.filter(({ said, weight }) => {
      if (!isReason(said.id)) return true;
      return READS[said.id] === 'for' ? weight <= 0 : weight >= 0;
    });
    expect(wrong).toEqual([]);
  });

  test('and most of all reasons were heard there', () => {
    const heard = new Set(found.map(({ said }) => said.id));
    expect(heard.size).toBeGreaterThan(Object.keys(READS).length * 0.75);
  });

  test.each([['2026-03-30', 'reasons.lateInCycle'], ['2026-03-11', 'reasons.cycleBreak']] as const)(
    'a second charge of a plan on %s is told as %s',
    (day, id) => {
      const plan = { to: 'OPENAI *CHATGPT SUBSCR', paid: '20.00' };
      const flag = flagOf(monthly(6, 10, plan), charge({ ...plan, day }));
      expect(flag?.reasons.map(({ said }) => said.id)).toContain(id);
    },
  ); // prettier-ignore
});
