import type { MerchantKind } from '../../duplicates/kinds.ts';
import { KIND_HABITS, EVERYDAY_VISITS, HABIT_DAYS } from '../../duplicates/weights.ts';
import type { MessageId } from '../../../shared/messages/catalogue.ts';
import { askedFor } from './amounts.ts';
import { type Evidence, type Finding, SLIGHT, speaksAgainst, speaksFor, STRONG, TELLING } from './finding.ts';
import { invoiceOf } from './invoices.ts';
import { productOf } from './products.ts';
import { pairsIn, rhythmOf } from './rhythm.ts';
import { accountName, type Situation, textOf } from './situation.ts';

/** A pair nearer than this is one like that at hand. */
const PAIR_DAYS = 1;
/** The flag's own reasons that tell two purchases apart, taken over word for word. */
const TELLS_APART: readonly MessageId[] = [
  'reasons.otherTicket',
  'reasons.otherBranch',
  'reasons.otherCode',
  'reasons.hoursApart',
];

/** Where the reason for two equal purchases is a telling one: two rooms, two patients. */
const TWO_OF_A_THING: ReadonlySet<MerchantKind> = new Set([
  'marketplace',
  'lodging',
  'gift',
  'course',
  'health',
]);

/** Bought twice, and both are owed. */
export function onPurpose(situation: Situation): Finding {
  const { kind, flag, first, isPlan } = situation;
  const { visits, sameDay } = KIND_HABITS[kind];
  const values = { merchant: flag.merchant, day: { day: first.charge.day } };
  return {
    usual: isPlan ? -1.5 : sameDay >= 3 || visits >= EVERYDAY_VISITS ? 1 : 0,
    evidence: [
      ...lessons(situation),
      ...habit(situation),
      ...apart(situation),
      ...people(situation),
      ...place(situation),
      ...tied(situation),
    ],
    ruledOut: false,
    settles: isPlan
      ? { id: 'hypotheses.on-purpose.settlesPlan', values }
      : { id: 'hypotheses.on-purpose.settles', values },
  };
}

function lessons({ reasons }: Situation): Evidence[] {
  const lesson = reasons.get('reasons.bothYours');
  return lesson ? [speaksFor(lesson.said, -lesson.weight)] : [];
}

/** Such pairs before, and how often one comes here. */
function habit({ others, settled, first, last, isPlan }: Situation): Evidence[] {
  const found: Evidence[] = [];
  const within = Math.max(PAIR_DAYS, Math.min(last.day - first.day, 3));
  const pairs = pairsIn(settled, within);
  const latest = pairs.at(-1);
  if (latest) {
    const values = { count: pairs.length, day: { day: latest.charge.day }, amount: askedFor(latest) };
    found.push(speaksFor({ id: 'hypotheses.on-purpose.for.pairsBefore', values }, STRONG));
  } else if (settled.length >= 3) {
    const values = { count: settled.length };
    found.push(speaksAgainst({ id: 'hypotheses.on-purpose.against.neverPair', values }, TELLING));
  } else {
    const values = { count: settled.length };
    found.push(speaksAgainst({ id: 'hypotheses.on-purpose.against.few', values }, SLIGHT));
  }
  const near = others.filter((row) => Math.abs(row.day - first.day) <= HABIT_DAYS);
  if (!isPlan && near.length >= 4) {
    const values = { count: near.length, days: HABIT_DAYS };
    found.push(speaksFor({ id: 'hypotheses.on-purpose.for.visits', values }, SLIGHT));
  }
  const equal = others.filter((row) => row.value === first.value && row.currency === first.currency);
  if (!isPlan && equal.length >= 2) {
    const values = { count: equal.length, amount: askedFor(first) };
    found.push(speaksFor({ id: 'hypotheses.on-purpose.for.usualPrice', values }, TELLING));
  }
  return found;
}

function apart({ reasons, first }: Situation): Evidence[] {
  // Every bill of a plan has a number of its own.
  if (invoiceOf(first)) return [];
  return TELLS_APART.flatMap((id) => {
    const reason = reasons.get(id);
    return reason && reason.weight < 0 ? [speaksFor(reason.said, Math.min(STRONG, -reason.weight))] : [];
  });
}

function people(situation: Situation): Evidence[] {
  const [first, second] = [accountName(situation, situation.first), accountName(situation, situation.last)];
  if (first === null || second === null || first === second) return [];
  return [speaksFor({ id: 'hypotheses.on-purpose.for.twoAccounts', values: { first, second } }, TELLING)];
}

function place(situation: Situation): Evidence[] {
  const { reasons, kind, charges } = situation;
  const often = reasons.get('reasons.kindOften');
  const ordinary = often ?? (TWO_OF_A_THING.has(kind) ? reasons.get('reasons.onPurpose') : undefined);
  if (ordinary && ordinary.weight < 0) return [speaksFor(ordinary.said, TELLING)];
  const rhythm = rhythmOf(situation);
  if (rhythm !== null) {
    return [speaksAgainst({ id: 'hypotheses.on-purpose.against.billed', values: { rhythm } }, STRONG)];
  }
  const plan = charges.find((row) => productOf(row) === 'plan');
  if (!plan) return [];
  const values = { text: textOf(plan) };
  return [speaksAgainst({ id: 'hypotheses.on-purpose.against.planNamed', values }, STRONG)];
}

function tied({ reasons, first, last }: Situation): Evidence[] {
  const found: Evidence[] = [];
  const one = reasons.get('reasons.sameReference') ?? reasons.get('reasons.sameCode');
  if (one) found.push(speaksAgainst(one.said, STRONG));
  const minute = reasons.get('reasons.sameMinute');
  if (minute && first.charge.time !== null && last.charge.time !== null) {
    const values = { first: first.charge.time, second: last.charge.time };
    found.push(speaksAgainst({ id: 'hypotheses.on-purpose.against.sameMinute', values }, TELLING));
  }
  const large = reasons.get('reasons.largeAmount') ?? reasons.get('reasons.unusualAmount');
  if (large && large.weight > 0) found.push(speaksAgainst(large.said, SLIGHT));
  return found;
}
