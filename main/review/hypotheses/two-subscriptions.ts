import type { MerchantKind } from '../../duplicates/kinds.ts';
import { askedFor } from './amounts.ts';
import {
  DECISIVE, type Evidence, type Finding, fresh, SLIGHT, speaksAgainst, speaksFor, STRONG, TELLING,
} from './finding.ts'; // prettier-ignore
import { invoiceOf } from './invoices.ts';
import { isThroughStore, productOf } from './products.ts';
import { nextAlone, rhythmOf, twinOfOne, twinsOf } from './rhythm.ts';
import { accountName, type Situation, textOf } from './situation.ts';

/** Where plans are billed. */
const BILLS_PLANS: ReadonlySet<MerchantKind> = new Set([
  'subscription',
  'registrar',
  'appstore',
  'game',
  'course',
]);

/** Two plans, two accounts, or web and app store at one vendor. Null where no plans are billed. */
export function twoSubscriptions(situation: Situation): Finding | null {
  const { kind, flag } = situation;
  const known = rhythmOf(situation);
  const ids = identity(situation);
  const recurring = recurrence(situation);
  if (!BILLS_PLANS.has(kind) && known === null && ids.evidence.length === 0) return null;
  return {
    // A plan that has shown no rhythm yet may as well be a single purchase.
    usual:
      known !== null || (BILLS_PLANS.has(kind) && situation.isPlan && productOf(situation.first) === 'plan')
        ? 0.5
        : -0.5,
    evidence: [...ids.evidence, ...recurring, ...accounts(situation)],
    ruledOut: ids.oneInvoice,
    settles: ids.throughStore
      ? { id: 'hypotheses.two-subscriptions.settlesStore', values: { merchant: flag.merchant } }
      : { id: 'hypotheses.two-subscriptions.settles', values: { merchant: flag.merchant } },
  };
}

interface Identity {
  readonly evidence: readonly Evidence[];
  readonly oneInvoice: boolean;
  readonly throughStore: boolean;
}

/** What invoice numbers and names of products tell of whose bill each line is. */
function identity({ first, last }: Situation): Identity {
  const evidence: Evidence[] = [];
  const [one, other] = [invoiceOf(first), invoiceOf(last)];
  if (one && other) {
    const values = { first: one.text, second: other.text };
    if (one.customer !== other.customer) {
      evidence.push(fresh(speaksFor({ id: 'hypotheses.two-subscriptions.for.prefixes', values }, DECISIVE)));
    } else if (one.text === other.text) {
      const said = {
        id: 'hypotheses.two-subscriptions.against.oneInvoice',
        values: { invoice: one.text },
      } as const;
      evidence.push(fresh(speaksAgainst(said, STRONG)));
    } else {
      evidence.push(
        fresh(speaksAgainst({ id: 'hypotheses.two-subscriptions.against.onePrefix', values }, STRONG)),
      );
    }
  }
  const throughStore = isThroughStore(first) !== isThroughStore(last);
  if (throughStore) {
    const [store, direct] = isThroughStore(first) ? [first, last] : [last, first];
    const values = { store: textOf(store), direct: textOf(direct) };
    evidence.push(fresh(speaksFor({ id: 'hypotheses.two-subscriptions.for.webAndStore', values }, STRONG)));
  }
  const products = new Set([productOf(first), productOf(last)]);
  if (products.has('plan') && products.has('credit')) {
    const [plan, credit] = productOf(first) === 'plan' ? [first, last] : [last, first];
    const values = { plan: textOf(plan), credit: textOf(credit) };
    evidence.push(fresh(speaksFor({ id: 'hypotheses.two-subscriptions.for.planAndCredit', values }, STRONG)));
  }
  return { evidence, oneInvoice: one !== null && one.text === other?.text, throughStore };
}

/** Whether both charges come again one cycle away. */
function recurrence(situation: Situation): Evidence[] {
  const { first, equal } = situation;
  const known = rhythmOf(situation);
  const rhythm = known ?? 'monthly';
  const amount = askedFor(first);
  if (equal.length === 0 && known !== null) {
    const values = { amount, rhythm };
    return [speaksAgainst({ id: 'hypotheses.two-subscriptions.against.oneSeries', values }, TELLING)];
  }
  if (equal.length === 0) {
    return [speaksFor({ id: 'hypotheses.two-subscriptions.for.bothNew', values: { amount } }, SLIGHT)];
  }
  const twins = twinsOf(situation, rhythm);
  if (twins) {
    const values = {
      amount,
      rhythm,
      first: { day: twins.earlier.charge.day },
      second: { day: twins.later.charge.day },
    };
    return [speaksFor({ id: 'hypotheses.two-subscriptions.for.bothRecur', values }, STRONG)];
  }
  const next = nextAlone(situation, rhythm);
  if (next) {
    const values = { day: { day: next.charge.day } };
    return [speaksAgainst({ id: 'hypotheses.two-subscriptions.against.nextAlone', values }, STRONG)];
  }
  const twin = twinOfOne(situation, rhythm);
  if (!twin) {
    const values = { count: equal.length, amount, rhythm };
    return [speaksAgainst({ id: 'hypotheses.two-subscriptions.against.noneRecurs', values }, SLIGHT)];
  }
  const values = { day: { day: twin.charge.day }, rhythm };
  // Before the next cycle is known, a second plan could have begun just now.
  const weight = twin.day > situation.last.day ? TELLING : SLIGHT;
  return [speaksAgainst({ id: 'hypotheses.two-subscriptions.against.oneRecurs', values }, weight)];
}

function accounts(situation: Situation): Evidence[] {
  const [first, second] = [accountName(situation, situation.first), accountName(situation, situation.last)];
  if (first === null || second === null || first === second) return [];
  const values = { first, second };
  return [speaksFor({ id: 'hypotheses.two-subscriptions.for.accounts', values }, SLIGHT)];
}
