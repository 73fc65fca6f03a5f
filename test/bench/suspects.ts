import { familiesOf } from '../../main/duplicates/families.ts';
import { partedOf } from '../../main/duplicates/flags-among.ts';
import { takeReturns } from '../../main/duplicates/take-returns.ts';
import { type Row, rowsOf } from '../../main/duplicates/rows.ts';
import { silentAmong } from '../../main/duplicates/silent.ts';
import { suspectsOf } from '../../main/duplicates/suspects.ts';
import { WEIGHT } from '../../main/duplicates/weights.ts';
import type { Household } from '../households/household.ts';
import { candidatesOf } from './candidates.ts';
import { judge } from './judge.ts';

/** What was suspected, whether it was told or not. */
export interface Weighed {
  /** Of all weights. */
  readonly sum: number;
  readonly doubtful: boolean;
  readonly real: boolean;
}

/** Sums below this are hardly ever real. */
const LOWEST = -3;

/** All that is suspected in a household, each charge in the group of the highest sum only. */
export function suspectsIn(household: Household): Weighed[] {
  const rows = rowsOf(candidatesOf(household));
  const silent = silentAmong(rows);
  const families = familiesOf(rows.filter((row) => !silent.has(row.charge.id)));
  const weighed = families.flatMap((family) => weighedOf(family.rows));
  const flags = weighed.map(({ charges, sum }) => ({
    charges,
    strength: 'possible' as const,
    status: 'open' as const,
    score: sum,
  }));
  const judged = judge(household, flags).flags;
  return weighed.map(({ sum, doubtful }, index) => ({
    sum,
    doubtful,
    real: (judged[index]?.double ?? null) !== null,
  }));
}

function weighedOf(rows: readonly Row[]) {
  const { charges, credits } = partedOf(rows);
  const [claimed, spent] = [new Set<Row>(), new Set<Row>()];
  return suspectsOf(charges, credits)
    .filter(({ logit }) => logit > LOWEST)
    .sort((one, other) => other.logit - one.logit)
    .flatMap(({ rows: group, logit, doubtful }) => {
      if (group.length < 2 || group.some((row) => claimed.has(row))) return [];
      for (const row of group) claimed.add(row);
      const returned = takeReturns(group.slice(1), credits, charges, spent).credits.length > 0;
      return [
        {
          charges: group.map((row) => row.charge.id),
          sum: logit + (returned ? WEIGHT.returned : 0),
          doubtful: doubtful && !returned,
        },
      ];
    });
}
