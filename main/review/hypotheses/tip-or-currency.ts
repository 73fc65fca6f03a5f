import type { MerchantKind } from '../../duplicates/kinds.ts';
import { isForeign } from '../../duplicates/rows.ts';
import type { Said } from '../../../shared/said.ts';
import { askedFor, between, type Difference } from './amounts.ts';
import { type Evidence, type Finding, speaksAgainst, speaksFor, STRONG, TELLING } from './finding.ts';
import { bookedOf, type Situation } from './situation.ts';

/** Where a tip is put on top of what was authorised. */
const TIPPED: ReadonlySet<MerchantKind> = new Set(['restaurant', 'taxi', 'cafe', 'delivery', 'lodging']);
/** Where an equal amount is worth saying: a tip would show. */
const TIPPED_OFTEN: ReadonlySet<MerchantKind> = new Set(['restaurant', 'taxi', 'delivery']);
/** Percent; tips as they are usual in North America, rounded outward. */
const TIP = { least: 10, most: 25 } as const;
/** Percent that a merchant's own conversion costs. Sources: BC카드 and KB국민카드 on 해외 원화결제. */
const CONVERSION = { least: 3, most: 8 } as const;

/** One payment that shows at two amounts: before and after the tip, or at two rates. Null where nothing hints at either. */
export function tipOrCurrency(situation: Situation): Finding | null {
  const { first, last, kind, isPlan } = situation;
  const difference = between(bookedOf(first), bookedOf(last));
  // A bank may print a foreign plan in home money only.
  const foreign = isPlan || [first, last].some((row) => row.charge.original !== null || isForeign(row));
  const evidence = difference
    ? unequal(situation, difference, foreign)
    : TIPPED_OFTEN.has(kind)
      ? equal(situation)
      : [];
  if (evidence.length === 0) return null;
  return {
    usual: -1,
    evidence,
    ruledOut: evidence.every(({ weight }) => weight < 0),
    settles:
      TIPPED.has(kind) && !foreign
        ? { id: 'hypotheses.tip-or-currency.settlesTip' }
        : { id: 'hypotheses.tip-or-currency.settles' },
  };
}

function equal({ first, last }: Situation): Evidence[] {
  if (bookedOf(first).currency !== bookedOf(last).currency) return [];
  const values = { amount: bookedOf(first) };
  return [speaksAgainst({ id: 'hypotheses.tip-or-currency.against.equal', values }, STRONG)];
}

function unequal(situation: Situation, difference: Difference, foreign: boolean): Evidence[] {
  const { first, last } = situation;
  const { percent } = difference;
  const values = { first: difference.first, second: difference.last, percent };
  if (first.currency === last.currency && first.value === last.value && first.charge.original !== null) {
    return ofOneOriginal(situation, values);
  }
  if (foreign && percent >= CONVERSION.least && percent <= CONVERSION.most) {
    return [speaksFor({ id: 'hypotheses.tip-or-currency.for.conversion', values }, TELLING)];
  }
  if (foreign && percent < CONVERSION.least) {
    return [speaksFor({ id: 'hypotheses.tip-or-currency.for.rate', values }, TELLING)];
  }
  return TIPPED.has(situation.kind) ? [tipOrNot(difference)] : [];
}

function ofOneOriginal({ first, charges }: Situation, values: NonNullable<Said['values']>): Evidence[] {
  const amount = askedFor(first);
  const said = {
    id: 'hypotheses.tip-or-currency.for.sameOriginal',
    values: { ...values, amount },
  } as const;
  const found = [speaksFor(said, TELLING)];
  if (charges.every((row) => !row.charge.pending)) {
    const against = { id: 'hypotheses.tip-or-currency.against.twoLines', values: { amount } } as const;
    found.push(speaksAgainst(against, STRONG));
  }
  return found;
}

function tipOrNot({ first, last, high, percent }: Difference): Evidence {
  const values = { first, second: last, percent };
  if (percent < TIP.least || percent > TIP.most) {
    return speaksAgainst({ id: 'hypotheses.tip-or-currency.against.noTip', values }, STRONG);
  }
  return last === high
    ? speaksFor({ id: 'hypotheses.tip-or-currency.for.tip', values }, STRONG)
    : speaksAgainst({ id: 'hypotheses.tip-or-currency.against.lower', values }, STRONG);
}
