import type { Reason } from '../../../shared/flag.ts';
import type { MessageId } from '../../../shared/messages/catalogue.ts';
import { askedFor } from './amounts.ts';
import { type Evidence, type Finding, SLIGHT, speaksAgainst, speaksFor, STRONG, TELLING } from './finding.ts';
import { invoiceOf, receiptOf } from './invoices.ts';
import type { Rhythm } from '../../duplicates/rhythm.ts';
import { type Gaps, gapsOf, keeps, nextAlone, pairsIn, rhythmOf, seriesOf } from './rhythm.ts';
import { bookedOf, type Situation } from './situation.ts';

/** Pairs within so many days would make the pair at hand an ordinary one. */
const PAIR_DAYS = 5;
/** A gap below this share of the usual one breaks the rhythm. */
const BROKEN = 0.6;
/** So large a part of the gaps is to be alike. */
const MOSTLY = 0.75;
/** The flag's own doubts that this hypothesis repeats word for word; others are told with their days here. */
const DOUBTS: ReadonlySet<MessageId> = new Set([
  'reasons.bothYours', 'reasons.otherTicket', 'reasons.otherBranch', 'reasons.otherCode', 'reasons.paymentChain',
  'reasons.displaced', 'reasons.cameAgain', 'reasons.newStart', 'reasons.irregular', 'reasons.hoursApart',
  'reasons.commonAmount', 'reasons.tinyAmount', 'reasons.manyTimes', 'reasons.kindOften', 'reasons.lateInCycle',
  'reasons.farApart', 'reasons.placeOften',
] satisfies MessageId[]); // prettier-ignore
const MOST_DOUBTS = 3;
/** And its own grounds, where little else is told. */
const GROUNDS: ReadonlySet<MessageId> = new Set([
  'reasons.minutesApart', 'reasons.amountNeverElse', 'reasons.unusualAmount', 'reasons.onlyTheseNear', 'reasons.largeAmount',
  'reasons.samePart', 'reasons.amountSeldomElse', 'reasons.seldomSoon', 'reasons.onceADay',
] satisfies MessageId[]); // prettier-ignore
const ENOUGH_GROUNDS = 2;

/** One purchase, taken more than once. How sure this is, the flag's score says; here stands why. */
export function chargedTwice(situation: Situation): Finding {
  const { flag, isPlan } = situation;
  const evidence = [
    ...numbers(situation),
    ...rhythm(situation),
    ...clock(situation),
    ...returned(situation),
    ...habit(situation),
    ...rate(situation),
    ...doubts(situation),
  ];
  evidence.push(...strengths(situation, evidence.filter(({ weight }) => weight > 0).length));
  if (!evidence.some(({ weight }) => weight > 0)) evidence.push(sameAmount(situation));
  const values = { merchant: flag.merchant, day: { day: situation.first.charge.day } };
  return {
    usual: 0,
    evidence,
    ruledOut: false,
    settles: isPlan
      ? { id: 'hypotheses.charged-twice.settlesPlan', values }
      : { id: 'hypotheses.charged-twice.settles', values },
  };
}

function numbers({ reasons, charges, first, last, isPlan }: Situation): Evidence[] {
  const found: Evidence[] = [];
  const { reference } = first.charge;
  if (reasons.has('reasons.sameReference') && reference !== null) {
    found.push(
      speaksFor({ id: 'hypotheses.charged-twice.for.sameReference', values: { reference } }, STRONG),
    );
  }
  const invoices = charges.map(invoiceOf);
  const [invoice] = invoices;
  if (invoice && invoices.every((other) => other?.text === invoice.text)) {
    const values = { invoice: invoice.text };
    found.push(speaksFor({ id: 'hypotheses.charged-twice.for.sameInvoice', values }, STRONG));
  } else {
    const code = reasons.get('reasons.sameCode');
    if (code) found.push(speaksFor(code.said, STRONG));
  }
  const [one, other] = [receiptOf(first), receiptOf(last)];
  if (isPlan && one !== null && other !== null && one !== other) {
    const values = { first: one, second: other };
    found.push(speaksFor({ id: 'hypotheses.charged-twice.for.twoReceipts', values }, TELLING));
  }
  return found;
}

function rhythm(situation: Situation): Evidence[] {
  const { first, days } = situation;
  const rhythmHere = rhythmOf(situation);
  const gaps = gapsOf(seriesOf(situation));
  const found: Evidence[] = [];
  if (gaps && isSteady(gaps, rhythmHere) && gaps.usual >= 6 && days < gaps.usual * BROKEN) {
    const values = { amount: askedFor(first), usual: gaps.usual, days };
    found.push(speaksFor({ id: 'hypotheses.charged-twice.for.rhythmBroken', values }, STRONG));
  }
  const next = rhythmHere && nextAlone(situation, rhythmHere);
  if (next) {
    const values = { day: { day: next.charge.day } };
    found.push(speaksFor({ id: 'hypotheses.charged-twice.for.wentOn', values }, TELLING));
  }
  return found;
}

/** Days apart are told only where they are the rhythm that is known, or where most are alike. */
function isSteady(gaps: Gaps, rhythm: Rhythm | null): boolean {
  if (rhythm) return gaps.count > 2 && keeps(gaps.usual, rhythm);
  return gaps.count > 3 && gaps.least > PAIR_DAYS && gaps.even >= MOSTLY;
}

function clock({ reasons, first, last }: Situation): Evidence[] {
  if (!reasons.has('reasons.sameMinute') || first.charge.time === null || last.charge.time === null)
    return [];
  const values = { first: first.charge.time, second: last.charge.time };
  return [speaksFor({ id: 'hypotheses.charged-twice.for.sameMinute', values }, STRONG)];
}

function returned({ flag }: Situation): Evidence[] {
  const [credit] = flag.refunds;
  if (!credit) return [];
  const { minor, currency } = credit.amount;
  const values = { amount: { minor: Math.abs(minor), currency }, day: { day: credit.day } };
  return [speaksFor({ id: 'hypotheses.charged-twice.for.returnedOne', values }, TELLING)];
}

function habit({ others, settled, days }: Situation): Evidence[] {
  if (days > PAIR_DAYS) return [];
  const pairs = pairsIn(settled, PAIR_DAYS);
  const latest = pairs.at(-1);
  if (latest) {
    const values = { count: pairs.length, day: { day: latest.charge.day }, amount: askedFor(latest) };
    return [speaksAgainst({ id: 'hypotheses.charged-twice.against.pairsBefore', values }, TELLING)];
  }
  const [flagged] = pairsIn(others, PAIR_DAYS);
  if (flagged) {
    const values = { day: { day: flagged.charge.day }, amount: askedFor(flagged) };
    return [speaksFor({ id: 'hypotheses.charged-twice.for.otherFlag', values }, SLIGHT)];
  }
  if (others.length < 3) return [];
  const values = { count: others.length, days: PAIR_DAYS };
  return [speaksFor({ id: 'hypotheses.charged-twice.for.neverBefore', values }, TELLING)];
}

function rate({ first, last }: Situation): Evidence[] {
  const values = { first: bookedOf(first), second: bookedOf(last) };
  if (values.first.currency !== values.second.currency || values.first.minor === values.second.minor)
    return [];
  if (first.currency === last.currency && first.value === last.value) {
    const said = {
      id: 'hypotheses.charged-twice.for.sameOriginal',
      values: { ...values, amount: askedFor(first) },
    } as const;
    return [speaksFor(said, SLIGHT)];
  }
  return [speaksAgainst({ id: 'hypotheses.charged-twice.against.unequal', values }, SLIGHT)];
}

function doubts({ flag }: Situation): Evidence[] {
  const isDoubt = ({ said, weight }: Reason) => weight < 0 && DOUBTS.has(said.id);
  return flag.reasons
    .filter(isDoubt)
    .slice(0, MOST_DOUBTS)
    .map(({ said, weight }) => speaksAgainst(said, -weight));
}

function strengths({ flag }: Situation, told: number): Evidence[] {
  return flag.reasons
    .filter(({ said, weight }) => weight > 0 && GROUNDS.has(said.id))
    .slice(0, Math.max(0, ENOUGH_GROUNDS - told))
    .map(({ said, weight }) => speaksFor(said, weight));
}

function sameAmount({ first, days, flag }: Situation): Evidence {
  const values = { amount: askedFor(first), merchant: flag.merchant, days, count: flag.charges.length };
  return speaksFor({ id: 'hypotheses.charged-twice.for.sameAmount', values }, SLIGHT);
}
